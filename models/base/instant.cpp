// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QDateTime>

#include <chrono>

namespace tenure {
namespace {

void putDigits(char *to, int count, unsigned number)
{
    for (; count > 0; number /= 10)
        to[--count] = char('0' + number % 10);
}

} // namespace

// Every row that is written holds a few instants; Qt's own formatting was a tenth of a step's cost.
QString toText(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    if (int(date.year()) < 1 || int(date.year()) > 9999)
        return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC)
            .toString(Qt::ISODateWithMs);
    const std::chrono::hh_mm_ss time(instant - day);
    char text[] = "0000-00-00T00:00:00.000Z";
    putDigits(text, 4, unsigned(int(date.year())));
    putDigits(text + 5, 2, unsigned(date.month()));
    putDigits(text + 8, 2, unsigned(date.day()));
    putDigits(text + 11, 2, unsigned(time.hours().count()));
    putDigits(text + 14, 2, unsigned(time.minutes().count()));
    putDigits(text + 17, 2, unsigned(time.seconds().count()));
    putDigits(text + 20, 3, unsigned(time.subseconds().count()));
    return QString::fromLatin1(text, sizeof text - 1);
}

Result<Instant> instantFromText(QStringView text)
{
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return Error{QStringLiteral("time.unreadable"),
                     {{QStringLiteral("text"), text.toString()}}};
    if (parsed.timeSpec() == Qt::LocalTime)
        return Error{QStringLiteral("time.no_offset"), {{QStringLiteral("text"), text.toString()}}};
    return instantFromMillis(parsed.toMSecsSinceEpoch());
}

} // namespace tenure
