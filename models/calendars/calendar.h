// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QTime>

#include <array>
#include <optional>

namespace tenure::calendars {

/// From opening to closing on one day, `from` before `to`.
struct Hours
{
    QTime from;
    QTime to;

    friend bool operator==(const Hours &, const Hours &) = default;
};

/// When an office works: weekdays with their hours, minus its holidays. A value.
class Calendar
{
public:
    using Week = std::array<std::optional<Hours>, 7>; ///< Monday first; nothing = no working day
    using Holidays = QMap<QDate, QString>;            ///< day -> its name

    Calendar() = default;
    Calendar(QString name, const Week &week, Holidays holidays);

    /// Monday to Friday, 09:00 to 17:00, no holidays: what a store starts with.
    static Calendar ordinary();

    const QString &name() const { return m_name; }
    const Week &week() const { return m_week; }
    const Holidays &holidays() const { return m_holidays; }

    bool isWorkingDay(QDate day) const;

    /// The `count`-th working day strictly after `day`, strictly before it for a negative count;
    /// for 0 the day itself or else the next working day. `calendar.no_working_day` when 366 days
    /// in a row are none.
    Result<QDate> workingDay(QDate day, int count) const;

    /// The hours of `day`'s weekday; a weekday without any takes those of the next one that has
    /// some, so that a start on a Saturday still begins at a time people expect.
    /// `calendar.no_working_day` when no weekday has any.
    Result<Hours> hoursOn(QDate day) const;

    friend bool operator==(const Calendar &, const Calendar &) = default;

private:
    QString m_name;
    Week m_week;
    Holidays m_holidays;
};

/// {"name": "Berlin", "week": {"mon": "09:00-17:30", ...}, "holidays": {"2026-12-25": "Christmas
/// Day"}}
QJsonObject toJson(const Calendar &calendar);

/// Reads what toJson() writes; `calendar.bad_name`, `calendar.bad_hours`, `calendar.bad_holiday` or
/// `calendar.unknown_key`, each with the "key" it speaks of.
Result<Calendar> calendarFromJson(const QJsonObject &object);

} // namespace tenure::calendars
