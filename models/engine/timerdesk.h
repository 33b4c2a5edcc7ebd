// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/readableruns.h"
#include "engine/timerqueue.h"

namespace tenure::engine {

/// Lets the timers of all runs fire when they are due, in one order whatever the runs.
class TimerDesk
{
public:
    explicit TimerDesk(ReadableRuns &runs) : m_runs(runs) {}

    void load(const std::vector<TimerRow> &set);
    /// Every open row has its place in memory; one that has lost it would wait for ever.
    void restore(const LiveRun &run);
    /// The commit is on disk.
    void follow(const Commit &commit);

    /// Fires what is due in this turn; at most `limit`.
    Result<void> takeDue(Turn &turn, const RecordingContext &context, int limit);

    std::optional<Instant> next() const { return m_timers.next(); }

private:
    Result<void> fire(Turn &turn, Applier &applier, RunId run, std::vector<Number> due);

    ReadableRuns &m_runs;
    TimerQueue m_timers;
};

} // namespace tenure::engine
