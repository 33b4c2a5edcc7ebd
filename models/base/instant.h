// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/base_global.h"
#include "base/result.h"

#include <QString>

#include <chrono>

namespace tenure {

using std::chrono::milliseconds;

/// A point in time, UTC, to the millisecond. Local times exist only in `calendars`.
using Instant = std::chrono::sys_time<milliseconds>;

/// "2026-07-30T07:42:00.000Z": sorts as text, which the store relies on.
TENURE_BASE_EXPORT QString toText(Instant instant);

/// Reads ISO 8601 with an offset or Z; a time without either is refused (`time.no_offset`), never
/// guessed.
TENURE_BASE_EXPORT Result<Instant> instantFromText(QStringView text);

constexpr qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant instantFromMillis(qint64 millis)
{
    return Instant(milliseconds(millis));
}

} // namespace tenure
