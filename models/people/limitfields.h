// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/feed.h"

#include <array>

namespace tenure::people {

/// A number among the limits: its name in settings and the widest it may be set to outside practice
/// stores (G14).
struct LimitField
{
    QLatin1StringView name;
    int GuardLimits::*limit{};
    int ceiling{};
};

inline constexpr std::array limitFields = {
    LimitField{QLatin1StringView("absentFeeds"), &GuardLimits::absentFeeds, 25},
    LimitField{QLatin1StringView("leaveAheadDays"), &GuardLimits::leaveAheadDays, 1100},
    LimitField{QLatin1StringView("leavePastDays"), &GuardLimits::leavePastDays, 366},
    LimitField{QLatin1StringView("leaverFloor"), &GuardLimits::leaverFloor, 25},
    LimitField{QLatin1StringView("leaverPercent"), &GuardLimits::leaverPercent, 25},
    // Small, or a company of twenty would have no limit at all.
    LimitField{QLatin1StringView("leaverShareFloor"), &GuardLimits::leaverShareFloor, 5},
    LimitField{QLatin1StringView("leaverSharePercent"), &GuardLimits::leaverSharePercent, 25},
    LimitField{QLatin1StringView("rowDropPercent"), &GuardLimits::rowDropPercent, 25},
    LimitField{QLatin1StringView("usualDaysFactor"), &GuardLimits::usualDaysFactor, 25},
};

} // namespace tenure::people
