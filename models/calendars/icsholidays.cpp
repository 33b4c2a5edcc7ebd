// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/icsholidays.h"

#include "calendars/icsevent.h"

namespace tenure::calendars {
namespace {

constexpr qsizetype largestFile = 1024 * 1024;
constexpr qsizetype mostEvents = 5000;

Error atLine(const QString &code, int line)
{
    return {code, {{QStringLiteral("line"), line}}};
}

bool isLine(const QByteArray &line, const char *text)
{
    return line.trimmed().compare(text, Qt::CaseInsensitive) == 0;
}

// Each event is cut out before libical sees it, because libical does not say where an error stands.
Result<QList<EventText>> eventsOf(const QByteArray &ics)
{
    QList<EventText> events;
    EventText open;
    int number = 0;
    bool isCalendar = false;
    for (const QByteArray &line : ics.split('\n')) {
        ++number;
        isCalendar = isCalendar || isLine(line, "BEGIN:VCALENDAR");
        if (isLine(line, "BEGIN:VEVENT")) {
            if (open.line != 0)
                return atLine(QStringLiteral("holidays.unbalanced"), open.line);
            open.line = number;
        }
        if (open.line == 0)
            continue;
        open.text += line + '\n';
        if (isLine(line, "END:VEVENT"))
            events << std::exchange(open, {});
    }
    if (!isCalendar)
        return atLine(QStringLiteral("holidays.not_a_calendar"), 1);
    if (open.line != 0)
        return atLine(QStringLiteral("holidays.unbalanced"), open.line);
    return events;
}

} // namespace

Result<HolidayImport> readHolidays(const QByteArray &ics, int firstYear, int lastYear)
{
    if (ics.size() > largestFile)
        return atLine(QStringLiteral("holidays.too_large"), 1);
    const Result<QList<EventText>> events = eventsOf(ics);
    if (!events)
        return events.error();
    if (events->size() > mostEvents)
        return atLine(QStringLiteral("holidays.too_large"), events->at(mostEvents).line);
    HolidayImport found;
    for (const EventText &event : *events) {
        if (const Result<void> added = addHolidays(event, firstYear, lastYear, found); !added)
            return added.error();
    }
    return found;
}

} // namespace tenure::calendars
