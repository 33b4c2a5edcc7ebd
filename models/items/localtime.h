// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QDate>
#include <QTime>

#include <memory>

namespace tenure::calendars {
class Zone;
}

namespace tenure::items {

/// What a clock on the wall of the reader's place shows.
struct LocalTime
{
    QDate day;
    QTime time;

    friend bool operator==(const LocalTime &, const LocalTime &) = default;
};

/// The machine's zone, as its reader expects times to be shown. Belongs to one thread.
class LocalClock
{
public:
    LocalClock();
    ~LocalClock();
    Q_DISABLE_COPY_MOVE(LocalClock)

    LocalTime at(Instant instant) const;
    /// Errors of calendars::Zone::toInstant().
    Result<Instant> instantOf(const LocalTime &time) const;

private:
    std::unique_ptr<const calendars::Zone> m_zone; ///< none: UTC
};

} // namespace tenure::items
