// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenure::wording {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("wording", text);
}

} // namespace

QString dayText(QDate day, QDate today)
{
    const bool thisYear = day.year() == today.year();
    const QString format = thisYear ? words(QT_TRANSLATE_NOOP("wording", "ddd d MMM"))
                                    : words(QT_TRANSLATE_NOOP("wording", "ddd d MMM yyyy"));
    return QLocale().toString(day, format);
}

QString distanceText(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("wording", "today"));
    if (days == 1)
        return words(QT_TRANSLATE_NOOP("wording", "tomorrow"));
    if (days == -1)
        return words(QT_TRANSLATE_NOOP("wording", "yesterday"));
    if (days > 0)
        return words(QT_TRANSLATE_NOOP("wording", "in %1 days")).arg(days);
    return words(QT_TRANSLATE_NOOP("wording", "%1 days ago")).arg(-days);
}

QString dayAndDistance(QDate day, QDate today)
{
    return QStringLiteral("%1, %2").arg(dayText(day, today), distanceText(day, today));
}

QString momentText(QDate day, QTime time, QDate today)
{
    return QStringLiteral("%1, %2").arg(dayText(day, today),
                                        time.toString(QStringLiteral("HH:mm")));
}

QString dueText(QDate day, QTime time, QDate today)
{
    const qint64 days = today.daysTo(day);
    const QString which = days == 0 || days == 1 ? distanceText(day, today) : dayText(day, today);
    return QStringLiteral("%1 %2").arg(which, time.toString(QStringLiteral("HH:mm")));
}

} // namespace tenure::wording
