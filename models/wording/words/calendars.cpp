// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> calendarsWords()
{
    static constexpr Words words[] = {
        {"calendar.bad_holiday",
         QT_TRANSLATE_NOOP("wording", "The holiday \"{key}\" cannot be read."), "",
         QT_TRANSLATE_NOOP(
             "wording",
             "Write each holiday as a day and its name, as in \"2026-12-25\": \"Christmas Day\".")},
        {"calendar.bad_hours",
         QT_TRANSLATE_NOOP("wording", "The opening hours of \"{key}\" cannot be read."), "",
         QT_TRANSLATE_NOOP(
             "wording",
             "Write them as 09:00-17:30, opening before closing; leave out days without work.")},
        {"calendar.bad_name", QT_TRANSLATE_NOOP("wording", "The calendar has no name."), "",
         QT_TRANSLATE_NOOP("wording", "Give it the name of the office it is for.")},
        {"calendar.no_working_day",
         QT_TRANSLATE_NOOP("wording",
                           "The calendar \"{calendar}\" has no working day for a whole year."),
         QT_TRANSLATE_NOOP("wording", "Nothing that counts business days there can be planned."),
         QT_TRANSLATE_NOOP("wording", "Check its weekdays and holidays.")},
        {"calendar.unknown_key",
         QT_TRANSLATE_NOOP("wording", "A calendar has nothing called \"{key}\"."), "",
         QT_TRANSLATE_NOOP(
             "wording", "Use name, week and holidays, and mon to sun for the days of the week.")},
        {"holidays.malformed",
         QT_TRANSLATE_NOOP(
             "wording",
             "The event that begins in line {line} has a date or rule that cannot be read."),
         QT_TRANSLATE_NOOP("wording", "No holiday of this file was taken over."),
         QT_TRANSLATE_NOOP("wording", "Correct the event or export the calendar again.")},
        {"holidays.not_a_calendar", QT_TRANSLATE_NOOP("wording", "This is not a calendar file."),
         QT_TRANSLATE_NOOP("wording", "No holiday was taken over."),
         QT_TRANSLATE_NOOP("wording",
                           "Choose a file that ends in .ics and begins with BEGIN:VCALENDAR.")},
        {"holidays.rule",
         QT_TRANSLATE_NOOP("wording",
                           "\"{name}\" in line {line} repeats more often than once a year."),
         QT_TRANSLATE_NOOP("wording", "It was not taken for a holiday."),
         QT_TRANSLATE_NOOP("wording", "Enter its days by hand if the office is closed on them.")},
        {"holidays.timed",
         QT_TRANSLATE_NOOP("wording", "\"{name}\" in line {line} has a time of day."),
         QT_TRANSLATE_NOOP("wording", "It was taken for a meeting, not for a holiday."),
         QT_TRANSLATE_NOOP("wording", "Make it an all-day event if the office is closed.")},
        {"holidays.too_large",
         QT_TRANSLATE_NOOP("wording",
                           "The calendar file is larger than 1 MiB or has more than 5,000 events."),
         QT_TRANSLATE_NOOP("wording", "No holiday was taken over."),
         QT_TRANSLATE_NOOP("wording", "Export the holidays alone.")},
        {"holidays.too_long",
         QT_TRANSLATE_NOOP("wording", "\"{name}\" in line {line} lasts more than two months."),
         QT_TRANSLATE_NOOP("wording", "It was not taken for a holiday."),
         QT_TRANSLATE_NOOP("wording",
                           "Enter its days by hand if the office is really closed for so long.")},
        {"holidays.unbalanced",
         QT_TRANSLATE_NOOP("wording", "The event that begins in line {line} has no end."),
         QT_TRANSLATE_NOOP("wording", "The file may be cut off; no holiday was taken over."),
         QT_TRANSLATE_NOOP("wording", "Export the calendar again.")},
        {"timing.bad_line", QT_TRANSLATE_NOOP("wording", "\"{text}\" is not a due time."), "",
         QT_TRANSLATE_NOOP("wording", "Write it as in: startDate -3bd at 09:00")},
        {"timing.bad_offset", QT_TRANSLATE_NOOP("wording", "\"{offset}\" is not an offset."), "",
         QT_TRANSLATE_NOOP(
             "wording",
             "Write a number with min, h, d, bd or w, as in -3bd for three business days before.")},
        {"timing.bad_time", QT_TRANSLATE_NOOP("wording", "\"{at}\" is not a time of day."), "",
         QT_TRANSLATE_NOOP("wording", "Write it as 09:00.")},
        {"timing.no_anchor",
         QT_TRANSLATE_NOOP("wording",
                           "The date that this is counted from ({anchor}) is not known."),
         QT_TRANSLATE_NOOP("wording", "The step has no due time until it is."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Add the date in the HR system, or count from another one in the journey.")},
        {"timing.out_of_range",
         QT_TRANSLATE_NOOP("wording", "An offset of {offset} leads too far away."), "",
         QT_TRANSLATE_NOOP(
             "wording",
             "Stay within ten years of the date it is counted from, and between 1970 and 2100.")},
        {"timing.time_not_allowed",
         QT_TRANSLATE_NOOP("wording", "A time of day ({at}) cannot stand beside minutes or hours."),
         QT_TRANSLATE_NOOP("wording", "The two would name different instants."),
         QT_TRANSLATE_NOOP("wording", "Leave out the time of day, or count in days.")},
        {"timing.unknown_anchor",
         QT_TRANSLATE_NOOP("wording", "\"{anchor}\" is not a date that one can count from."), "",
         QT_TRANSLATE_NOOP("wording",
                           "Use offerAccepted, startDate, lastDay, event or stepEntered.")},
        {"walltime.invalid", QT_TRANSLATE_NOOP("wording", "There is no such day or time of day."),
         "", QT_TRANSLATE_NOOP("wording", "Check the date and the time.")},
        {"walltime.out_of_range",
         QT_TRANSLATE_NOOP("wording", "{wall} lies outside the years 1970 to 2100."), "",
         QT_TRANSLATE_NOOP("wording", "Check the year.")},
        {"walltime.unreadable",
         QT_TRANSLATE_NOOP("wording", "\"{text}\" is not a day with a time."), "",
         QT_TRANSLATE_NOOP("wording", "Write it as 2026-07-30T09:42.")},
        {"zone.unknown",
         QT_TRANSLATE_NOOP("wording", "\"{zone}\" is not a time zone this machine knows."),
         QT_TRANSLATE_NOOP("wording", "Nothing can be planned at that location."),
         QT_TRANSLATE_NOOP("wording", "Use a name such as Europe/Berlin; if it is new, update the "
                                      "machine's time-zone data.")},
    };
    return words;
}

} // namespace tenure::wording
