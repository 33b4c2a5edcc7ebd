// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/timerdesk.h"

#include "engine/advance.h"

namespace tenure::engine {

void TimerDesk::load(const std::vector<TimerRow> &set)
{
    for (const TimerRow &row : set)
        m_timers.set({row.run, row.number}, row.dueAt);
}

void TimerDesk::restore(const LiveRun &run)
{
    for (const auto &[number, row] : run.timers.rows()) {
        if (!m_timers.holds({row.run, number}))
            m_timers.set({row.run, number}, row.dueAt);
    }
}

void TimerDesk::follow(const Commit &commit)
{
    for (const TimerRow &row : commit.timers) {
        if (row.state == TimerState::Set)
            m_timers.set({row.run, row.number}, row.dueAt);
        else
            m_timers.remove({row.run, row.number});
    }
}

// Those of one run that are due at the same instant go in the core's own order.
Result<void> TimerDesk::takeDue(Turn &turn, const RecordingContext &context, int limit)
{
    Applier applier(context, turn);
    const auto due = m_timers.due(turn.now, size_t(limit));
    for (auto first = due.begin(); first != due.end();) {
        std::vector<Number> together;
        auto last = first;
        for (; last != due.end() && last->first == first->first &&
               m_timers.dueAt(*last) == m_timers.dueAt(*first);
             ++last)
            together.push_back(last->second);
        const Result<void> fired = fire(turn, applier, first->first, std::move(together));
        if (!fired)
            return fired;
        first = last;
    }
    return {};
}

Result<void> TimerDesk::fire(Turn &turn, Applier &applier, RunId id, std::vector<Number> due)
{
    const Result<LiveRun *> run = m_runs.get(turn, id);
    if (!run)
        return run.error();
    if (*run)
        orderDue(*(*run)->definition, (*run)->state, due);
    for (const Number number : due) {
        TimerRow *const timer = *run ? (*run)->timers.touch(number) : nullptr;
        const TimerQueue::Key key(id, number);
        if (!timer || timer->state != TimerState::Set) {
            turn.afterCommit.push_back([this, key] { m_timers.remove(key); });
            continue;
        }
        // The row knows better where the answer to the commit that moved it was lost.
        if (timer->dueAt > turn.now) {
            turn.afterCommit.push_back([this, key, at = timer->dueAt] { m_timers.set(key, at); });
            continue;
        }
        timer->state = TimerState::Fired;
        applier.applyOwn(**run, {turn.now, TimerDue{number}},
                         QStringLiteral("timer:%1:%2").arg(id.value()).arg(number));
    }
    return {};
}

} // namespace tenure::engine
