// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace tenure::calendars {

/// What a clock on the wall shows: a day and a time without a zone. It becomes an Instant only
/// through a Zone.
struct WallTime
{
    QDate date;
    QTime time;

    bool isValid() const { return date.isValid() && time.isValid(); }
    friend bool operator==(const WallTime &, const WallTime &) = default;
};

/// "2026-10-25T02:30", with seconds only where there are any.
QString toText(const WallTime &wall);

/// Reads what toText() writes, else `walltime.unreadable`.
Result<WallTime> wallTimeFromText(QStringView text);

} // namespace tenure::calendars
