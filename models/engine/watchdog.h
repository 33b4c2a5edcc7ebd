// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/carriers.h"
#include "engine/liverun.h"

#include <set>

namespace tenure::engine {

/// Tokens of the run that nothing would ever wake: what the core itself would call uncarried, and
/// those whose effect, task or timer is not among the open rows.
std::vector<Uncarried> stuckTokens(const LiveRun &run);

/// The exception that tells a person of one. It has a number of its own, so that the same token is
/// told of once.
TaskRow exceptionFor(const LiveRun &run, const Uncarried &stuck, Instant at);

/// Looks through all live runs in slices, at start and at intervals.
class Watchdog
{
public:
    struct Pace
    {
        milliseconds every = std::chrono::seconds(60);
        int slice = 50; ///< runs looked at within one turn
    };

    explicit Watchdog(const Pace &pace) : m_pace(pace) {}

    /// Whether a slice is due. A clock that went back counts as an interval that is over.
    bool isDue(Instant now) const;

    /// The runs to look at now, and what comes after them the next time.
    Result<std::vector<RunId>> takeSlice(RunStore &store, Instant now);

    /// Whether this token was not told of yet; from now on it was.
    bool isNew(RunId run, const Uncarried &stuck);

    /// The turn was not written: its slice and what it told of do not count.
    void forgetTurn(const std::vector<RunId> &touched);

private:
    Pace m_pace;
    std::optional<Instant> m_began; ///< the sweep that is under way or was the last
    bool m_sweeping = false;
    RunId m_after;
    std::set<std::pair<RunId, Number>> m_told;
};

} // namespace tenure::engine
