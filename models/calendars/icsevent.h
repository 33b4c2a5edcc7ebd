// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendars/icsholidays.h"

namespace tenure::calendars {

/// The text of one VEVENT and where it stands in the file.
struct EventText
{
    QByteArray text;
    int line = 0; ///< of BEGIN:VEVENT, from 1
};

/// Adds the days of one event to `into`, or a note on why it is no holiday; `holidays.malformed` if
/// it cannot be read.
Result<void> addHolidays(const EventText &event, int firstYear, int lastYear, HolidayImport &into);

} // namespace tenure::calendars
