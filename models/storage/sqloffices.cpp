// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqloffices.h"

#include "storage/connection.h"
#include "storage/runrows.h"

namespace tenure::storage {

using engine::AuditRow;
using services::CalendarRow;
using services::LocationRow;

static Row &operator>>(Row &row, LocationRow &location)
{
    return row >> location.key >> location.name >> location.zone >> location.calendar;
}

static Row &operator>>(Row &row, CalendarRow &calendar)
{
    return row >> calendar.name >> calendar.calendar;
}

void putLocation(Writer &to, const LocationRow &location)
{
    if (!to.first<QString>("SELECT name FROM calendar WHERE name = ?", location.calendar))
        return to.refuse({QStringLiteral("office.unknown_calendar"),
                          {{QStringLiteral("calendar"), location.calendar}}});
    to.run(
        "INSERT INTO location (key, name, zone, calendar) VALUES (?, ?, ?, ?) ON CONFLICT (key)"
        " DO UPDATE SET name = excluded.name, zone = excluded.zone, calendar = excluded.calendar",
        location.key, location.name, location.zone, location.calendar);
}

void putCalendar(Writer &to, const CalendarRow &calendar)
{
    to.run("INSERT INTO calendar (name, body) VALUES (?, ?)"
           " ON CONFLICT (name) DO UPDATE SET body = excluded.body",
           calendar.name, calendar.calendar);
}

Result<std::vector<LocationRow>> SqlOffices::locations()
{
    return m_connection.statements().all<LocationRow>(
        "SELECT key, name, zone, calendar FROM location ORDER BY key");
}

Result<void> SqlOffices::saveLocation(const LocationRow &location, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        putLocation(to, location);
        put(to, audit);
    });
}

Result<std::vector<CalendarRow>> SqlOffices::calendars()
{
    return m_connection.statements().all<CalendarRow>(
        "SELECT name, body FROM calendar ORDER BY name");
}

Result<void> SqlOffices::saveCalendar(const CalendarRow &calendar, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        putCalendar(to, calendar);
        put(to, audit);
    });
}

} // namespace tenure::storage
