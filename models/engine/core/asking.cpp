// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/asking.h"

#include "engine/core/flows.h"
#include "engine/core/steps.h"
#include "engine/core/tasks.h"

namespace tenure::engine::core {
namespace {

bool meansAgain(const QString &outcome)
{
    return outcome == u"done" || outcome == u"retry";
}

void forgetTask(Token &token)
{
    token.task = 0;
    token.ask = Ask::Nothing;
    token.wait = Wait::Moving;
}

void answerBranch(Run &run, Place place, const QString &outcome)
{
    if (meansAgain(outcome)) {
        forgetTask(run.token(place));
        return route(run, place);
    }
    for (const journey::FlowIndex flow : run.node(place).outgoing) {
        if (run.definition.flow(flow).id != outcome)
            continue;
        forgetTask(run.token(place));
        run.unsettled = true;
        return take(run, place, flow);
    }
}

void answerBlocked(Run &run, Place place, const QString &outcome)
{
    if (outcome == u"skip")
        return leaveAndRoute(run, place, StepEnd::Skipped);
    if (!meansAgain(outcome))
        return;
    forgetTask(run.token(place));
    perform(run, place, pathOf(run, place));
}

void answerDone(Run &run, Place place)
{
    switch (run.token(place).ask) {
    case Ask::DeadJoin:
        return leaveAndRoute(run, place, StepEnd::Done);
    case Ask::Endless:
        forgetTask(run.token(place));
        run.moving.push_back(place);
        return;
    case Ask::Uncaught:
        leave(run, place, StepEnd::Done);
        return end(run, place);
    default:
        return;
    }
}

} // namespace

void ask(Run &run, Place place, Ask ask, Error why, QStringList outcomes)
{
    const journey::Node &node = run.node(place);
    OpenTask task = taskFor(run, place, TaskKind::Exception, ask);
    task.path = pathOf(run, place);
    task.code = std::move(why.code);
    task.args = std::move(why.args);
    task.args.insert(QStringLiteral("step"), node.name.isEmpty() ? node.id : node.name);
    task.outcomes = std::move(outcomes);
    run.give(std::move(task));
}

void askBlocked(Run &run, Place place, Error why)
{
    ask(run, place, Ask::Blocked, std::move(why),
        {QStringLiteral("retry"), QStringLiteral("skip")});
}

void answer(Run &run, Place place, const QString &outcome)
{
    switch (run.token(place).ask) {
    case Ask::NoBranch:
        return answerBranch(run, place, outcome);
    case Ask::Blocked:
        return answerBlocked(run, place, outcome);
    default:
        if (outcome == u"done")
            answerDone(run, place);
    }
}

} // namespace tenure::engine::core
