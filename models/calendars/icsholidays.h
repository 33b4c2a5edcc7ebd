// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "calendars/calendar.h"

#include <QByteArray>
#include <QList>

namespace tenure::calendars {

/// The holidays of an iCalendar file and what in it was no holiday.
struct HolidayImport
{
    Calendar::Holidays holidays;
    QList<Error> skipped; ///< one an entry, with "line" and "name": `holidays.timed`,
                          ///< `holidays.rule`, `holidays.too_long`
};

/// All-day events of `ics` (RFC 5545) between the years, inclusive; an event of several days counts
/// on each, a yearly rule in each year. An event with a time of day is a meeting, not a holiday,
/// and is skipped with a note.
///
/// Refused, each with "line": `holidays.too_large` (over 1 MiB or 5,000 events),
/// `holidays.not_a_calendar`, `holidays.unbalanced` (an event that does not end),
/// `holidays.malformed` (a date or rule that cannot be read).
Result<HolidayImport> readHolidays(const QByteArray &ics, int firstYear, int lastYear);

} // namespace tenure::calendars
