// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/tasks.h"

#include "engine/core/asking.h"
#include "engine/core/flows.h"
#include "engine/core/framenames.h"
#include "engine/core/frames.h"
#include "engine/core/timers.h"

#include <algorithm>

namespace tenure::engine::core {
namespace {

// An assignee that cannot be worked out leaves the work to the team.
QString assigneeOf(const Run &run, Place place)
{
    const auto &work = run.node(place).work;
    if (!work || !work->assignee)
        return {};
    const Result<journey::Value> value = work->assignee->evaluate(
        FrameNames(run.definition, run.state, run.state.tokens[place].frame));
    return value ? value->toDisplayText() : QString();
}

void finishWork(Run &run, Place place, const TaskDone &done)
{
    const StepEnd how = run.token(place).ask == Ask::Work ? StepEnd::Done : StepEnd::ByHand;
    setResult(run, run.token(place).frame, run.node(place).id, done.values);
    leaveAndRoute(run, place, how);
}

void retryEffect(Run &run, Place place)
{
    Token &token = run.token(place);
    token.wait = Wait::Effect;
    token.ask = Ask::Nothing;
    token.task = 0;
    run.give(RetryEffect{token.effect});
}

void answerEffect(Run &run, Place place, const TaskDone &done)
{
    if (done.outcome == u"done")
        finishWork(run, place, done);
    else if (done.outcome == u"retry")
        retryEffect(run, place);
    else if (done.outcome == u"skip")
        leaveAndRoute(run, place, StepEnd::Skipped);
}

Place placeOfTask(const RunState &state, Number task)
{
    const auto found = std::ranges::find(state.tokens, task, &Token::task);
    return task != 0 && found != state.tokens.end() ? Place(found - state.tokens.begin()) : nowhere;
}

} // namespace

OpenTask taskFor(Run &run, Place place, TaskKind kind, Ask ask)
{
    Token &token = run.token(place);
    token.task = run.nextNumber();
    token.wait = Wait::Task;
    token.ask = ask;
    OpenTask task;
    task.task = token.task;
    task.node = token.node;
    task.kind = kind;
    task.assignee = assigneeOf(run, place);
    return task;
}

void openWork(Run &run, Place place, const Path &path)
{
    OpenTask task = taskFor(run, place, TaskKind::Work, Ask::Work);
    task.path = path;
    run.give(std::move(task));
}

void closeTask(Run &run, Place place)
{
    if (run.token(place).wait == Wait::Task)
        run.give(CloseTask{run.token(place).task});
}

void apply(Run &run, const TaskDone &done)
{
    const Place place = placeOfTask(run.state, done.task);
    if (place == nowhere) {
        answerTimer(run, done);
        return;
    }
    switch (run.token(place).ask) {
    case Ask::Work:
    case Ask::Handed:
        if (done.outcome == u"done")
            finishWork(run, place, done);
        break;
    case Ask::Fallback:
    case Ask::Unclear:
        answerEffect(run, place, done);
        break;
    default:
        answer(run, place, done.outcome);
    }
}

} // namespace tenure::engine::core
