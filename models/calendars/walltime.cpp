// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/walltime.h"

#include <QStringList>

namespace tenure::calendars {

QString toText(const WallTime &wall)
{
    const bool toTheMinute = wall.time.second() == 0 && wall.time.msec() == 0;
    return wall.date.toString(Qt::ISODate) + u'T' +
           wall.time.toString(toTheMinute ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

Result<WallTime> wallTimeFromText(QStringView text)
{
    const qsizetype split = text.indexOf(u'T');
    const QString date = text.left(split < 0 ? 0 : split).toString();
    const QString time = text.mid(split + 1).toString();
    WallTime wall{QDate::fromString(date, QStringLiteral("yyyy-MM-dd")),
                  QTime::fromString(time, QStringLiteral("HH:mm"))};
    if (!wall.time.isValid())
        wall.time = QTime::fromString(time, QStringLiteral("HH:mm:ss"));
    if (!wall.isValid())
        return Error{QStringLiteral("walltime.unreadable"),
                     {{QStringLiteral("text"), text.toString()}}};
    return wall;
}

} // namespace tenure::calendars
