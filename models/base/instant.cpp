// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QDateTime>

namespace tenure {

QString toText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC).toString(Qt::ISODateWithMs);
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
