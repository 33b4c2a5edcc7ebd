// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "calendars/walltime.h"

#include <QHash>

#include <memory>
#include <vector>

namespace tenure::calendars {

/// Which instant a wall time means when the clocks were set back and it came twice.
/// Revocations take the first pass and grants the second: access ends early rather than late.
enum class Overlap { First, Second };

/// The civil time of one IANA zone, 1970 to 2100. An immutable value that threads may share.
///
/// QDateTime is not asked for local times: Qt 6.4.2 answers wrongly inside gaps and overlaps
/// (QDateTime::toUTC takes a wall time in a gap for UTC). Only its UTC-to-offset data is used, and
/// the two questions are answered here.
class Zone
{
public:
    static constexpr int firstYear = 1970;
    static constexpr int lastYear = 2100;

    /// From `at` on the zone is `offset` ahead of UTC.
    struct Change
    {
        milliseconds at;
        milliseconds offset;
    };

    /// `changes` in order of time, the first one before everything that will be asked.
    Zone(QString id, std::vector<Change> changes);

    /// "Europe/Berlin"
    const QString &id() const { return m_id; }

    /// The instant at which the zone's clocks show `wall`:
    /// - in a gap (clocks set forward) the time moves forward by the length of the gap: 02:30
    /// becomes 03:30;
    /// - in an overlap (clocks set back) the pass that `overlap` names;
    /// - on a day that never was (Apia, 2011-12-30) the next instant that exists.
    /// `walltime.invalid` or, outside 1970 to 2100, `walltime.out_of_range`.
    Result<Instant> toInstant(const WallTime &wall, Overlap overlap) const;

    /// What the zone's clocks show at `instant`. Outside 1970 to 2100 the nearest known offset
    /// holds.
    WallTime toWall(Instant instant) const;

    milliseconds offsetAt(Instant instant) const;

private:
    size_t indexAt(milliseconds utc) const;
    milliseconds endOf(size_t index) const;

    QString m_id;
    std::shared_ptr<const std::vector<Change>> m_changes;
};

/// The zones of the machine's time-zone data, each read once. An object belongs to one thread;
/// copies are cheap.
class ZoneTable
{
public:
    /// `dataVersion` names the data in use; readZoneDataVersion() finds it.
    explicit ZoneTable(QString dataVersion);

    /// `zone.unknown` when the machine's data has no zone of that name.
    Result<Zone> zone(const QString &ianaId);

    /// "2025b"; journalled beside each resolved time, so that a change of the law can be told from
    /// a change of mind.
    const QString &dataVersion() const { return m_dataVersion; }

private:
    QString m_dataVersion;
    QHash<QString, Zone> m_zones;
};

/// The release of the IANA data below `directory` (files tzdata.zi or +VERSION), "unknown" where
/// neither says.
QString readZoneDataVersion(const QString &directory = QStringLiteral("/usr/share/zoneinfo"));

} // namespace tenure::calendars
