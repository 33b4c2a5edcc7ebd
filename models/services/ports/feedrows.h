// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tenure::services {

/// A source of HR facts.
struct FeedRow
{
    QString name;
    QString mapping;      ///< the mapping that is used when none is named
    QJsonObject settings; ///< limits of the guards, days a start may lie back, ...
    qint64 revision = 0;  ///< rises with each batch that is taken
};

/// How a file's columns become facts; the people room reads `rules`.
struct MappingRow
{
    QString name;
    QJsonObject rules;
};

enum class Verdict : quint8 {
    Taken,  ///< applied, though single lines may be held or rejected
    Held,   ///< a guard stopped the whole batch; a person may release it
    Refused ///< the file is bad or partial; nothing of it was looked at further
};

/// One reading of a feed.
struct BatchRow
{
    BatchId id;
    QString feed;
    QString mapping;
    QString fileName;
    QByteArray sha256; ///< of the file's bytes, hex
    Instant readAt;
    int rows = 0;
    int applied = 0;
    int unchanged = 0;
    int held = 0;
    int rejected = 0;
    int leavers = 0;       ///< leaves that were accepted: what guard G1 counts
    QJsonObject lifecycle; ///< {"join": 3, "leave": 1, ...}
    Verdict verdict = Verdict::Taken;
    QString guard; ///< code of the guard that held or refused it; empty: none
    QJsonObject guardArgs;
    QString releasedBy; ///< Held: who released it; empty: nobody yet
    std::optional<Instant> releasedAt;
};

/// What became of one line. Lines that changed nothing need no row.
struct BatchLine
{
    int line = 0;
    QString number;
    QString outcome; ///< "join", "change", "held", "rejected", ...
    QString code;    ///< why, where there is something to say
    QJsonObject args;
};

/// Leaves accepted by one batch.
struct LeaverCount
{
    Instant at;
    int leavers = 0;
};

} // namespace tenure::services
