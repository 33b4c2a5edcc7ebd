// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recorder.h"
#include "engine/runcache.h"

#include <functional>
#include <map>
#include <set>

namespace tenure::engine {

/// What one turn gathers: the rows to write, the runs it touched, and what to do once they are on
/// disk.
struct Turn
{
    Instant now;
    Commit commit;
    std::map<RunId, LiveRun *> touched;
    std::set<RunId> advanced; ///< of these, those whose own row and state may be others now
    std::vector<std::function<void()>> afterCommit;
    std::vector<std::pair<RunId, Number>> lateWithdrawals;
};

/// Applies happenings to runs within a turn: core, then recorder, then whatever follows at once.
class Applier
{
public:
    Applier(const RecordingContext &context, Turn &turn) : m_context(context), m_turn(turn) {}

    /// `authority` stands in the audit rows that follow from it.
    void apply(LiveRun &run, const Event &event, const Authority &authority);

    /// The same for an event that the worker itself raises: it is written to the inbox as already
    /// applied.
    void applyOwn(LiveRun &run, const Event &event, const QString &sender);

private:
    std::vector<Command> advanced(LiveRun &run, const Event &event);
    void noteDirectly(LiveRun &run, const Event &event);
    void moveDates(LiveRun &run, Instant at);

    const RecordingContext &m_context;
    Turn &m_turn;
};

/// Puts what changed in the touched runs into the commit.
void flush(Turn &turn);

} // namespace tenure::engine
