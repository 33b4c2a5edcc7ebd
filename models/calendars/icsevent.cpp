// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/icsevent.h"

#include <libical/ical.h>

#include <QRegularExpression>
#include <QSet>

#include <memory>

namespace tenure::calendars {
namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
using Repetition = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

// Longer than any closure an office has; an "all year" event is a mistake that would stop every
// business day.
constexpr qint64 longestHoliday = 62;
// libical ends most rules by itself; one that never matches must not hold us.
constexpr int mostRepetitions = 2000;
constexpr qsizetype longestName = 200;

QDate dateOf(const icaltimetype &time)
{
    return QDate(time.year, time.month, time.day);
}

// All-day events are dates; some exporters write a local midnight instead.
bool isWholeDay(const icaltimetype &time)
{
    return time.is_date ||
           (!icaltime_is_utc(time) && time.hour == 0 && time.minute == 0 && time.second == 0);
}

icalproperty *property(const Component &event, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(event.get(), kind);
}

// libical drops a property it cannot read without saying so.
bool wasDropped(const EventText &event, const Component &parsed, const char *name,
                icalproperty_kind kind)
{
    const QRegularExpression line(QStringLiteral("^%1[:;]").arg(QLatin1StringView(name)),
                                  QRegularExpression::MultilineOption |
                                      QRegularExpression::CaseInsensitiveOption);
    return !property(parsed, kind) && line.match(QString::fromLatin1(event.text)).hasMatch();
}

bool isReadable(const EventText &event, const Component &parsed)
{
    const icaltimetype start = icalcomponent_get_dtstart(parsed.get());
    return dateOf(start).isValid() && !wasDropped(event, parsed, "DTEND", ICAL_DTEND_PROPERTY) &&
           !wasDropped(event, parsed, "DURATION", ICAL_DURATION_PROPERTY) &&
           !wasDropped(event, parsed, "RRULE", ICAL_RRULE_PROPERTY);
}

// DTEND is the day after the last one; without it an event takes one day.
qint64 lengthOf(const Component &event)
{
    const QDate start = dateOf(icalcomponent_get_dtstart(event.get()));
    const icaltimetype end = icalcomponent_get_dtend(event.get());
    return dateOf(end).isValid() ? std::max<qint64>(1, start.daysTo(dateOf(end))) : 1;
}

QSet<QDate> exceptionsOf(const Component &event)
{
    QSet<QDate> dates;
    for (icalproperty *p = property(event, ICAL_EXDATE_PROPERTY); p;
         p = icalcomponent_get_next_property(event.get(), ICAL_EXDATE_PROPERTY))
        dates.insert(dateOf(icalproperty_get_exdate(p)));
    return dates;
}

QList<QDate> repeatedDates(const icalrecurrencetype &rule, const icaltimetype &start, int lastYear)
{
    QList<QDate> dates;
    const Repetition each(icalrecur_iterator_new(rule, start), &icalrecur_iterator_free);
    for (int i = 0; each && i < mostRepetitions; ++i) {
        const icaltimetype next = icalrecur_iterator_next(each.get());
        if (icaltime_is_null_time(next) || next.year > lastYear)
            break;
        dates << dateOf(next);
    }
    return dates;
}

QList<QDate> startsOf(const Component &event, int lastYear)
{
    const icaltimetype start = icalcomponent_get_dtstart(event.get());
    QList<QDate> dates{dateOf(start)};
    if (icalproperty *rule = property(event, ICAL_RRULE_PROPERTY))
        dates = repeatedDates(icalproperty_get_rrule(rule), start, lastYear);
    for (icalproperty *p = property(event, ICAL_RDATE_PROPERTY); p;
         p = icalcomponent_get_next_property(event.get(), ICAL_RDATE_PROPERTY))
        dates << dateOf(icalproperty_get_rdate(p).time);
    return dates;
}

QString nameOf(const Component &event)
{
    const char *const summary = icalcomponent_get_summary(event.get());
    return QString::fromUtf8(summary ? summary : "").simplified().left(longestName);
}

bool isYearly(const Component &event)
{
    icalproperty *const rule = property(event, ICAL_RRULE_PROPERTY);
    return !rule || icalproperty_get_rrule(rule).freq == ICAL_YEARLY_RECURRENCE;
}

bool isCancelled(const Component &event)
{
    return icalcomponent_get_status(event.get()) == ICAL_STATUS_CANCELLED;
}

std::optional<Error> whyNone(const Component &event, int line)
{
    const QJsonObject args{{QStringLiteral("line"), line}, {QStringLiteral("name"), nameOf(event)}};
    if (!isWholeDay(icalcomponent_get_dtstart(event.get())))
        return Error{QStringLiteral("holidays.timed"), args};
    if (!isYearly(event))
        return Error{QStringLiteral("holidays.rule"), args};
    if (lengthOf(event) > longestHoliday)
        return Error{QStringLiteral("holidays.too_long"), args};
    return std::nullopt;
}

} // namespace

Result<void> addHolidays(const EventText &event, int firstYear, int lastYear, HolidayImport &into)
{
    const Component parsed(icalparser_parse_string(event.text.constData()), &icalcomponent_free);
    if (!parsed || !isReadable(event, parsed))
        return Error{QStringLiteral("holidays.malformed"), {{QStringLiteral("line"), event.line}}};
    if (isCancelled(parsed))
        return {};
    if (const std::optional<Error> reason = whyNone(parsed, event.line)) {
        into.skipped << *reason;
        return {};
    }
    const QSet<QDate> exceptions = exceptionsOf(parsed);
    const qint64 length = lengthOf(parsed);
    for (const QDate &start : startsOf(parsed, lastYear)) {
        for (qint64 i = 0; i < length && !exceptions.contains(start); ++i) {
            const QDate day = start.addDays(i);
            if (day.year() >= firstYear && day.year() <= lastYear)
                into.holidays.insert(day, nameOf(parsed));
        }
    }
    return {};
}

} // namespace tenure::calendars
