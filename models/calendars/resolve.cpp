// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/resolve.h"

namespace tenure::calendars {
namespace {

Error noTime(const TimingRule &rule)
{
    return {QStringLiteral("timing.out_of_range"),
            {{QStringLiteral("offset"), toText(rule).offset}}};
}

// Where counting begins: a day, and the time of day if the anchor has one of its own.
AnchorDay startOfCount(const std::variant<AnchorDay, Instant> &anchor, const Zone &zone)
{
    if (const AnchorDay *day = std::get_if<AnchorDay>(&anchor))
        return *day;
    const WallTime wall = zone.toWall(std::get<Instant>(anchor));
    return {wall.date, wall.time};
}

Result<QTime> timeOfDay(const TimingRule &rule, const AnchorDay &start, QDate day,
                        const Calendar &calendar)
{
    if (rule.at)
        return *rule.at;
    if (start.time)
        return *start.time;
    const Result<Hours> hours = calendar.hoursOn(day);
    if (!hours)
        return hours.error();
    return rule.anchor == Anchor::LastDay ? hours->to : hours->from;
}

Result<QDate> countedDay(const TimingRule &rule, QDate from, const Calendar &calendar)
{
    switch (rule.unit) {
    case Unit::BusinessDays:
        return calendar.workingDay(from, rule.offset);
    case Unit::Weeks:
        return from.addDays(7 * qint64(rule.offset));
    case Unit::Days:
        return from.addDays(rule.offset);
    case Unit::Minutes:
    case Unit::Hours:
        break;
    }
    return from;
}

Result<WallTime> wallOf(const TimingRule &rule, const AnchorDay &start, const Calendar &calendar)
{
    const Result<QDate> day = countedDay(rule, start.date, calendar);
    if (!day)
        return day.error();
    const Result<QTime> time = timeOfDay(rule, start, *day, calendar);
    if (!time)
        return time.error();
    return WallTime{*day, *time};
}

bool isElapsed(Unit unit)
{
    return unit == Unit::Minutes || unit == Unit::Hours;
}

milliseconds elapsed(const TimingRule &rule)
{
    if (rule.unit == Unit::Minutes)
        return std::chrono::minutes(rule.offset);
    return std::chrono::hours(rule.offset);
}

} // namespace

Result<ResolvedTime> resolve(const TimingRule &rule, const Anchors &anchors,
                             const Calendar &calendar, const Zone &zone, const QString &zoneData,
                             Overlap overlap)
{
    const auto anchor = anchors.constFind(rule.anchor);
    if (anchor == anchors.constEnd())
        return Error{QStringLiteral("timing.no_anchor"),
                     {{QStringLiteral("anchor"), toText(rule.anchor)}}};

    const bool exact = isElapsed(rule.unit);
    if (const Instant *instant = std::get_if<Instant>(&*anchor); instant && exact) {
        const Instant due = *instant + elapsed(rule);
        return ResolvedTime{due, zone.toWall(due), zone.id(), zoneData};
    }
    const Result<WallTime> wall = wallOf(rule, startOfCount(*anchor, zone), calendar);
    if (!wall)
        return wall.error();
    const Result<Instant> instant = zone.toInstant(*wall, overlap);
    if (!instant)
        return noTime(rule);
    if (!exact)
        return ResolvedTime{*instant, *wall, zone.id(), zoneData};
    const Instant due = *instant + elapsed(rule);
    return ResolvedTime{due, zone.toWall(due), zone.id(), zoneData};
}

} // namespace tenure::calendars
