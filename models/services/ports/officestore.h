// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <vector>

namespace tenure::services {

/// Where people work: gives zone and calendar.
struct LocationRow
{
    QString key; ///< as the feed writes it
    QString name;
    QString zone;     ///< "Europe/Berlin"
    QString calendar; ///< a CalendarRow's name

    friend bool operator==(const LocationRow &, const LocationRow &) = default;
};

struct CalendarRow
{
    QString name;
    QJsonObject calendar; ///< calendars::toJson()

    friend bool operator==(const CalendarRow &, const CalendarRow &) = default;
};

/// Locations and their calendars. The location with an empty key is the store's default; a new
/// store has one.
class OfficeStore
{
public:
    virtual ~OfficeStore() = default;

    virtual Result<std::vector<LocationRow>> locations() = 0;

    /// `office.unknown_calendar` with "calendar" when the location names none of the store's.
    virtual Result<void> saveLocation(const LocationRow &location,
                                      const engine::AuditRow &audit) = 0;

    virtual Result<std::vector<CalendarRow>> calendars() = 0;
    virtual Result<void> saveCalendar(const CalendarRow &calendar,
                                      const engine::AuditRow &audit) = 0;
};

} // namespace tenure::services
