// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/turnfailpoints.h"

#include "base/failpoint.h"

#include <algorithm>
#include <array>

namespace tenure::engine {
namespace {

using failpoint::Point;

/// What a turn writes is told by the audit rows without which it would not be written.
struct Place
{
    const char *action;
    Point before;
    Point after;
};

constexpr std::array<Place, 3> places{{
    {"effect.intent", Point::EffectBeforeIntent, Point::EffectAfterIntent},
    {"effect.sending", Point::EffectBeforeSending, Point::EffectAfterSending},
    {"effect.result", Point::EffectBeforeResult, Point::EffectAfterResult},
}};

bool holds(const Commit &commit, const char *action)
{
    return std::ranges::any_of(commit.audit, [action](const AuditRow &row) {
        return row.action == QLatin1String(action);
    });
}

bool firesTimer(const Commit &commit)
{
    return std::ranges::any_of(commit.timers,
                               [](const TimerRow &row) { return row.state == TimerState::Fired; });
}

bool fails(const Commit &commit, Point Place::*side, Point timer)
{
    if (!failpoint::isArmed())
        return false;
    const bool failed = std::ranges::any_of(places, [&](const Place &place) {
        return holds(commit, place.action) && failpoint::fails(place.*side);
    });
    return failed || (firesTimer(commit) && failpoint::fails(timer));
}

Error storeError()
{
    return {QStringLiteral("store.disk_failed"),
            {{QStringLiteral("file"), QString()}},
            QStringLiteral("failpoint")};
}

} // namespace

Result<void> passBefore(const Turn &turn)
{
    if (fails(turn.commit, &Place::before, Point::TimerBeforeFire))
        return storeError();
    return {};
}

Result<void> passAfter(const Turn &turn)
{
    if (fails(turn.commit, &Place::after, Point::TimerAfterFire))
        return storeError();
    return {};
}

} // namespace tenure::engine
