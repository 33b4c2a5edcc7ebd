// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/instant.h"

#include <QByteArray>
#include <QJsonArray>
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
    qint64 revision = 0;  ///< rises with each batch

    friend bool operator==(const FeedRow &, const FeedRow &) = default;
};

/// How a file's columns become facts; the people room reads `rules`.
struct MappingRow
{
    QString name;
    QJsonObject rules;

    friend bool operator==(const MappingRow &, const MappingRow &) = default;
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
    std::optional<Instant> exportedAt; ///< when the source made it, if it says so
    bool full = true;                  ///< names everybody, against: only what changed
    bool endsWithNewline = false;
    int rows = 0;
    int usable = 0; ///< rows that were not rejected
    int applied = 0;
    int unchanged = 0;
    int held = 0;
    int rejected = 0;
    int leavers = 0;       ///< persons whose access it ended: what guard G1 counts
    QJsonObject lifecycle; ///< {"join": 3, "leave": 1, ...}
    Verdict verdict = Verdict::Taken;
    QString guard; ///< "G1", "G2"; empty: none
    Error reason;  ///< why it was held or refused
    int releaseCount = 0;
    bool needsSecondPerson = false;
    QJsonArray problems;  ///< about the file as a whole
    BatchId releases;     ///< the held batch that this one applies, whole or in part
    bool partial = false; ///< only single people of it; no later file is compared with this one

    friend bool operator==(const BatchRow &, const BatchRow &) = default;
};

/// What a person decided about a held batch.
enum class HoldDecision : quint8 {
    Open,
    Released, ///< as a whole
    Rejected
};

/// What became of one line. Lines that changed nothing need no row.
struct BatchLine
{
    int line = 0; ///< 0: about somebody whom no line names
    QString number;
    QString outcome;     ///< "applied", "unchanged", "held", "rejected"
    QString lifecycle;   ///< "join", "move", ...: what the line means or would mean
    QJsonArray problems; ///< {"code", "line", "column", ...} each

    friend bool operator==(const BatchLine &, const BatchLine &) = default;
};

/// Persons whose access a taken batch ended.
struct LeaverCount
{
    QString feed;
    Instant at;
    int leavers = 0;

    friend bool operator==(const LeaverCount &, const LeaverCount &) = default;
};

} // namespace tenure::services
