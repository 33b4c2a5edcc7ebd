// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/calendar.h"

namespace tenure::calendars {
namespace {

constexpr std::array weekdays{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
constexpr QStringView clockFormat = u"HH:mm";

QString textOf(const Hours &hours)
{
    return hours.from.toString(clockFormat) + u'-' + hours.to.toString(clockFormat);
}

std::optional<Hours> hoursFromText(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const Hours hours{QTime::fromString(QStringView(text).left(dash), clockFormat),
                      QTime::fromString(QStringView(text).mid(dash + 1), clockFormat)};
    if (!hours.from.isValid() || !hours.to.isValid() || hours.from >= hours.to)
        return std::nullopt;
    return hours;
}

Error about(const QString &code, const QString &key)
{
    return {code, {{QStringLiteral("key"), key}}};
}

Result<Calendar::Week> readWeek(const QJsonValue &value)
{
    Calendar::Week week;
    const QJsonObject object = value.toObject();
    if (!value.isObject() && !value.isUndefined())
        return about(QStringLiteral("calendar.bad_hours"), QStringLiteral("week"));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto day = std::find(weekdays.begin(), weekdays.end(), it.key());
        if (day == weekdays.end())
            return about(QStringLiteral("calendar.unknown_key"), it.key());
        const std::optional<Hours> hours = hoursFromText(it->toString());
        if (!hours)
            return about(QStringLiteral("calendar.bad_hours"), it.key());
        week[size_t(day - weekdays.begin())] = hours;
    }
    return week;
}

Result<Calendar::Holidays> readHolidayNames(const QJsonValue &value)
{
    Calendar::Holidays holidays;
    const QJsonObject object = value.toObject();
    if (!value.isObject() && !value.isUndefined())
        return about(QStringLiteral("calendar.bad_holiday"), QStringLiteral("holidays"));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QDate day = QDate::fromString(it.key(), QStringLiteral("yyyy-MM-dd"));
        if (!day.isValid() || !it->isString())
            return about(QStringLiteral("calendar.bad_holiday"), it.key());
        holidays.insert(day, it->toString());
    }
    return holidays;
}

} // namespace

QJsonObject toJson(const Calendar &calendar)
{
    QJsonObject week;
    for (size_t day = 0; day < weekdays.size(); ++day) {
        if (const auto &hours = calendar.week()[day])
            week.insert(weekdays[day], textOf(*hours));
    }
    QJsonObject holidays;
    for (auto it = calendar.holidays().begin(); it != calendar.holidays().end(); ++it)
        holidays.insert(it.key().toString(Qt::ISODate), it.value());
    return {{QStringLiteral("name"), calendar.name()},
            {QStringLiteral("week"), week},
            {QStringLiteral("holidays"), holidays}};
}

Result<Calendar> calendarFromJson(const QJsonObject &object)
{
    for (const QString &key : object.keys()) {
        if (key != u"name" && key != u"week" && key != u"holidays")
            return about(QStringLiteral("calendar.unknown_key"), key);
    }
    const QJsonValue name = object.value(u"name");
    if (!name.isString() || name.toString().isEmpty())
        return about(QStringLiteral("calendar.bad_name"), QStringLiteral("name"));
    const Result<Calendar::Week> week = readWeek(object.value(u"week"));
    if (!week)
        return week.error();
    Result<Calendar::Holidays> holidays = readHolidayNames(object.value(u"holidays"));
    if (!holidays)
        return holidays.error();
    return Calendar(name.toString(), *week, *std::move(holidays));
}

} // namespace tenure::calendars
