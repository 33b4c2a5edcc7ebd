// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/turn.h"

#include "engine/advance.h"
#include "engine/codec.h"
#include "engine/versionmove.h"

namespace tenure::engine {

void Applier::apply(LiveRun &run, const Event &event, const Authority &authority)
{
    m_turn.touched[run.row.id] = &run;
    m_turn.advanced.insert(run.row.id);
    Recorder recorder(m_context, run, m_turn.commit, authority);
    std::deque<Happening> happenings{event.what};
    while (!happenings.empty()) {
        const Event next{event.at, std::move(happenings.front())};
        happenings.pop_front();
        const std::vector<Command> commands = advanced(run, next);
        noteDirectly(run, next);
        recorder.record(commands, event.at);
        for (Happening &followUp : recorder.takeFollowUps())
            happenings.push_back(std::move(followUp));
        if (std::holds_alternative<FactsChanged>(next.what))
            moveDates(run, event.at);
    }
    for (const Number effect : recorder.lateWithdrawals())
        m_turn.lateWithdrawals.emplace_back(run.row.id, effect);
}

std::vector<Command> Applier::advanced(LiveRun &run, const Event &event)
{
    if (const auto *const changed = std::get_if<VersionChanged>(&event.what))
        return changeVersion(run, m_context.definitions, *changed, event.at, m_turn.commit);
    Outcome outcome = advance(*run.definition, std::move(run.state), event);
    run.state = std::move(outcome.state);
    return std::move(outcome.commands);
}

void Applier::applyOwn(LiveRun &run, const Event &event, const QString &sender)
{
    const Authority worker{QStringLiteral("system"), QStringLiteral("worker"), sender};
    m_turn.commit.applied.push_back({run.row.id, sender, event.at, toJson(event.what), worker});
    apply(run, event, worker);
}

// What the core does not keep: who finished a task and what was typed. An answer that was not
// offered changes nothing: the core still waits, so the task stays open.
void Applier::noteDirectly(LiveRun &run, const Event &event)
{
    const auto *const done = std::get_if<TaskDone>(&event.what);
    if (!done || waitsForTask(run.state, done->task))
        return;
    TaskRow *const task = run.tasks.touch(done->task);
    if (!task)
        return;
    task->state = TaskState::Done;
    task->outcome = done->outcome;
    task->values = done->values;
    task->closedBy = done->by;
    task->closedAt = event.at;
    endAlerts(m_context, run, *task, m_turn.commit, event.at);
}

// Elastic dates: what has not fired yet moves with its anchor.
void Applier::moveDates(LiveRun &run, Instant at)
{
    const calendars::Overlap overlap = overlapFor(run.row.lifecycle);
    const auto resolved = [&](const QString &text,
                              Instant entered) -> std::optional<calendars::ResolvedTime> {
        const Result<calendars::TimingRule> rule = calendars::timingFromLine(text);
        if (!rule)
            return std::nullopt;
        auto time = m_context.times.resolve(*rule, run.state.facts->person,
                                            run.state.facts->anchors, entered, overlap);
        return time ? std::optional(std::move(*time)) : std::nullopt;
    };
    for (const auto &[number, timer] : run.timers.rows()) {
        const auto time = resolved(timer.rule, timer.entered);
        if (!time || time->instant == timer.dueAt)
            continue;
        TimerRow &moved = *run.timers.touch(number);
        moved.dueAt = std::max(time->instant, at);
        moved.wall = calendars::toText(time->wall);
        moved.zone = time->zone;
        moved.zoneData = time->zoneData;
    }
    for (const auto &[number, task] : run.tasks.rows()) {
        const auto time =
            task.dueRule.isEmpty() ? std::nullopt : resolved(task.dueRule, task.enteredAt);
        if (!time || task.dueAt == time->instant)
            continue;
        TaskRow &moved = *run.tasks.touch(number);
        moved.dueAt = time->instant;
        moved.details.remove(dueProblem);
    }
}

void flush(Turn &turn)
{
    for (const auto &[id, run] : turn.touched) {
        if (turn.advanced.contains(id)) {
            run->row.state = encode(run->state);
            turn.commit.runs.push_back(run->row);
        }
        run->effects.flush(turn.commit.effects,
                           [](const EffectRow &row) { return isOpen(row.state); });
        run->tasks.flush(turn.commit.tasks,
                         [](const TaskRow &row) { return row.state == TaskState::Open; });
        run->timers.flush(turn.commit.timers,
                          [](const TimerRow &row) { return row.state == TimerState::Set; });
    }
}

} // namespace tenure::engine
