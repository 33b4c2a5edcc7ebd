// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/runstore.h"

namespace tenure::services {

/// A journey as lists show it, without its bytes.
struct JourneyRow
{
    VersionId id;
    QString key;
    int version = 0; ///< counts from 1 within the key
    QString name;
    QString lifecycle; ///< empty: only called by others
    QByteArray sha256;
    QString publishedBy;
    Instant publishedAt;

    friend bool operator==(const JourneyRow &, const JourneyRow &) = default;
};

struct Publication
{
    QString key;
    QString name;
    QString lifecycle;
    QByteArray bytes;                ///< the file, stored as it is
    QByteArray sha256;               ///< of `bytes`, hex
    QHash<QString, VersionId> calls; ///< the versions of called journeys that this one runs
    engine::AuditRow audit;
};

class JourneyStore
{
public:
    virtual ~JourneyStore() = default;

    /// The next version of the key. The same bytes (and calls) as the newest one give that one
    /// again, without a new row.
    virtual Result<JourneyRow> publish(const Publication &publication) = 0;

    /// The newest version of each key.
    virtual Result<std::vector<JourneyRow>> journeys() = 0;
    virtual Result<std::vector<JourneyRow>> versions(const QString &key) = 0;

    /// `version` 0: the newest. `journey.unknown` with "name" and "version".
    virtual Result<JourneyRow> journey(const QString &key, int version = 0) = 0;

    /// What a lifecycle event starts: the newest version of the journey last published for it;
    /// none: nothing starts.
    virtual Result<std::optional<JourneyRow>> forLifecycle(const QString &lifecycle) = 0;

    virtual Result<engine::JourneyVersion> content(VersionId id) = 0;
};

} // namespace tenure::services
