// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/zone.h"

#include <algorithm>

namespace tenure::calendars {
namespace {

using std::chrono::days;
using std::chrono::hours;

// Wider than any step a zone has ever made (Apia's was 24 hours), so that both sides of one lie
// inside.
constexpr milliseconds reach = hours(50);

// The wall time read as if it were UTC: a number line on which offsets can be added and taken away.
milliseconds lineOf(const WallTime &wall)
{
    return days(wall.date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) +
           milliseconds(wall.time.msecsSinceStartOfDay());
}

} // namespace

Zone::Zone(QString id, std::vector<Change> changes)
    : m_id(std::move(id))
    , m_changes(std::make_shared<const std::vector<Change>>(std::move(changes)))
{
}

size_t Zone::indexAt(milliseconds utc) const
{
    const auto after =
        std::upper_bound(m_changes->begin(), m_changes->end(), utc,
                         [](milliseconds at, const Change &change) { return at < change.at; });
    return after == m_changes->begin() ? 0 : size_t(after - m_changes->begin()) - 1;
}

milliseconds Zone::endOf(size_t index) const
{
    return index + 1 < m_changes->size() ? (*m_changes)[index + 1].at : milliseconds::max();
}

milliseconds Zone::offsetAt(Instant instant) const
{
    return (*m_changes)[indexAt(instant.time_since_epoch())].offset;
}

WallTime Zone::toWall(Instant instant) const
{
    const milliseconds line = instant.time_since_epoch() + offsetAt(instant);
    const days day = std::chrono::floor<days>(line);
    return {QDate(1970, 1, 1).addDays(day.count()),
            QTime::fromMSecsSinceStartOfDay(int((line - day).count()))};
}

Result<Instant> Zone::toInstant(const WallTime &wall, Overlap overlap) const
{
    if (!wall.isValid())
        return Error{QStringLiteral("walltime.invalid"), {{QStringLiteral("zone"), m_id}}};
    if (wall.date.year() < firstYear || wall.date.year() > lastYear)
        return Error{QStringLiteral("walltime.out_of_range"),
                     {{QStringLiteral("wall"), toText(wall)}, {QStringLiteral("zone"), m_id}}};

    const milliseconds line = lineOf(wall);
    milliseconds found{};
    for (size_t i = indexAt(line - reach);
         i < m_changes->size() && (*m_changes)[i].at <= line + reach; ++i) {
        const milliseconds utc = line - (*m_changes)[i].offset;
        const milliseconds end = endOf(i);
        if (utc >= (*m_changes)[i].at && utc < end) {
            found = utc;
            if (overlap == Overlap::First)
                break;
        } else if (utc >= end && line - (*m_changes)[i + 1].offset < end) {
            const bool lostDay = (*m_changes)[i + 1].offset - (*m_changes)[i].offset >= hours(24);
            found = lostDay ? end : utc;
        }
    }
    return Instant(found);
}

} // namespace tenure::calendars
