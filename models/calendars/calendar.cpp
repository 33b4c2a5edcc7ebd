// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/calendar.h"

#include <cstdlib>

namespace tenure::calendars {
namespace {

// A search gives up here: no office is closed for longer, so the calendar itself must be wrong.
constexpr int longestClosure = 366;

Error noWorkingDay(const QString &calendar)
{
    return {QStringLiteral("calendar.no_working_day"), {{QStringLiteral("calendar"), calendar}}};
}

} // namespace

Calendar::Calendar(QString name, const Week &week, Holidays holidays)
    : m_name(std::move(name)), m_week(week), m_holidays(std::move(holidays))
{
}

Calendar Calendar::ordinary()
{
    const Hours hours{QTime(9, 0), QTime(17, 0)};
    return Calendar(QStringLiteral("Ordinary"),
                    {hours, hours, hours, hours, hours, std::nullopt, std::nullopt}, {});
}

bool Calendar::isWorkingDay(QDate day) const
{
    return day.isValid() && m_week[size_t(day.dayOfWeek() - 1)] && !m_holidays.contains(day);
}

Result<QDate> Calendar::workingDay(QDate day, int count) const
{
    if (count == 0 && isWorkingDay(day))
        return day;
    const int step = count < 0 ? -1 : 1;
    qint64 missing = std::max<qint64>(1, std::abs(qint64(count)));
    for (int closed = 0; closed < longestClosure;) {
        day = day.addDays(step);
        if (!isWorkingDay(day)) {
            ++closed;
            continue;
        }
        closed = 0;
        if (--missing == 0)
            return day;
    }
    return noWorkingDay(m_name);
}

Result<Hours> Calendar::hoursOn(QDate day) const
{
    for (int ahead = 0; ahead < 7; ++ahead) {
        if (const auto &hours = m_week[size_t(day.dayOfWeek() - 1 + ahead) % 7])
            return *hours;
    }
    return noWorkingDay(m_name);
}

} // namespace tenure::calendars
