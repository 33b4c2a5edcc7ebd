// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/officetimes.h"

#include "services/ports/officestore.h"

namespace tenure::services {
namespace {

using calendars::Anchor;

struct DayAnchor
{
    Anchor anchor;
    const char16_t *day;
    const char16_t *time;
};

constexpr DayAnchor dayAnchors[] = {
    {Anchor::StartDate, u"startDate", u"startTime"},
    {Anchor::LastDay, u"lastDay", u"lastTime"},
    {Anchor::OfferAccepted, u"offerAccepted", u"offerTime"},
};

std::optional<QTime> timeField(const journey::Value &record, const char16_t *name)
{
    const journey::Value *const value = record.field(name);
    const QString *const text = value ? value->as<QString>() : nullptr;
    const QTime time = text ? QTime::fromString(*text, QStringLiteral("HH:mm")) : QTime();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

OfficeTimes::OfficeTimes(OfficeStore &offices, calendars::ZoneTable zones)
    : m_offices(offices), m_zones(std::move(zones))
{
}

Result<void> OfficeTimes::reload()
{
    const Result<std::vector<CalendarRow>> calendarRows = m_offices.calendars();
    if (!calendarRows)
        return calendarRows.error();
    QHash<QString, calendars::Calendar> calendarsByName;
    for (const CalendarRow &row : *calendarRows) {
        Result<calendars::Calendar> calendar = calendars::calendarFromJson(row.calendar);
        if (!calendar)
            return calendar.error();
        calendarsByName.insert(row.name, *calendar);
    }
    const Result<std::vector<LocationRow>> locations = m_offices.locations();
    if (!locations)
        return locations.error();
    m_places.clear();
    for (const LocationRow &row : *locations) {
        m_places.insert(row.key, {row.zone, calendarsByName.value(
                                                row.calendar, calendars::Calendar::ordinary())});
    }
    return {};
}

Result<calendars::ResolvedTime> OfficeTimes::resolve(const calendars::TimingRule &rule,
                                                     const journey::Value &person,
                                                     const journey::Value &anchors, Instant entered,
                                                     calendars::Overlap overlap)
{
    const journey::Value *const own = person.field(u"location");
    const QString location = !rule.location.isEmpty() ? rule.location
                             : own                    ? own->toDisplayText()
                                                      : QString();
    const Place place = placeOf(location);
    const Result<calendars::Zone> zone = m_zones.zone(place.zone);
    if (!zone)
        return zone.error();
    return calendars::resolve(rule, anchorsFrom(anchors, entered), place.calendar, *zone,
                              m_zones.dataVersion(), overlap);
}

Result<QDate> OfficeTimes::dayAt(Instant instant, const QString &location)
{
    const Result<calendars::Zone> zone = m_zones.zone(placeOf(location).zone);
    if (!zone)
        return zone.error();
    return zone->toWall(instant).date;
}

OfficeTimes::Place OfficeTimes::placeOf(const QString &location) const
{
    const auto it = m_places.constFind(location);
    return it != m_places.cend() ? *it
                                 : m_places.value(QString(), {QStringLiteral("UTC"),
                                                              calendars::Calendar::ordinary()});
}

calendars::Anchors anchorsFrom(const journey::Value &anchors, Instant entered)
{
    calendars::Anchors result;
    for (const DayAnchor &anchor : dayAnchors) {
        const journey::Value *const day = anchors.field(anchor.day);
        if (const QDate *date = day ? day->as<QDate>() : nullptr)
            result.insert(anchor.anchor,
                          calendars::AnchorDay{*date, timeField(anchors, anchor.time)});
    }
    const journey::Value *const event = anchors.field(u"event");
    if (const Instant *instant = event ? event->as<Instant>() : nullptr)
        result.insert(Anchor::Event, *instant);
    result.insert(Anchor::StepEntered, entered);
    return result;
}

} // namespace tenure::services
