// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/localtime.h"

#include "calendars/zone.h"

#include <QTimeZone>

namespace tenure::items {

LocalClock::LocalClock()
{
    calendars::ZoneTable zones{QString()};
    const Result<calendars::Zone> zone =
        zones.zone(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    if (zone)
        m_zone = std::make_unique<const calendars::Zone>(*zone);
}

LocalClock::~LocalClock() = default;

LocalTime LocalClock::at(Instant instant) const
{
    if (m_zone) {
        const calendars::WallTime wall = m_zone->toWall(instant);
        return {wall.date, wall.time};
    }
    const QString text = toText(instant);
    return {QDate::fromString(text.left(10), Qt::ISODate),
            QTime::fromString(text.sliced(11, 5), QStringLiteral("HH:mm"))};
}

Result<Instant> LocalClock::instantOf(const LocalTime &time) const
{
    if (m_zone)
        return m_zone->toInstant({time.day, time.time}, calendars::Overlap::Second);
    return instantFromText(
        QStringLiteral("%1T%2:00Z")
            .arg(time.day.toString(Qt::ISODate), time.time.toString(QStringLiteral("HH:mm"))));
}

} // namespace tenure::items
