// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendars/calendar.h"
#include "calendars/zone.h"
#include "engine/ports.h"

#include <QHash>

namespace tenure::services {

class OfficeStore;

/// Times by the office of a person: the location's zone and calendar, the store's default where the
/// location is not known (the feed reported `location.unknown` then).
class OfficeTimes final : public engine::TimeSource
{
public:
    OfficeTimes(OfficeStore &offices, calendars::ZoneTable zones);

    /// Reads locations and calendars anew; before the first call nothing can be resolved.
    Result<void> reload();

    Result<calendars::ResolvedTime> resolve(const calendars::TimingRule &rule,
                                            const journey::Value &person,
                                            const journey::Value &anchors, Instant entered,
                                            calendars::Overlap overlap) override;

    bool knowsLocation(const QString &key) const { return m_places.contains(key); }

    /// Today at a location.
    Result<QDate> dayAt(Instant instant, const QString &location);

private:
    struct Place
    {
        QString zone;
        calendars::Calendar calendar;
    };

    Place placeOf(const QString &location) const;

    OfficeStore &m_offices;
    calendars::ZoneTable m_zones;
    QHash<QString, Place> m_places;
};

/// The anchors of an `anchors` record and the instant at which the step was entered.
calendars::Anchors anchorsFrom(const journey::Value &anchors, Instant entered);

} // namespace tenure::services
