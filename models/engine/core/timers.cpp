// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/timers.h"

#include "engine/core/asking.h"
#include "engine/core/catching.h"
#include "engine/core/events.h"
#include "engine/core/flows.h"
#include "engine/core/frames.h"
#include "engine/core/tokens.h"

#include <algorithm>

namespace tenure::engine::core {
namespace {

using Timers = std::vector<OpenTimer>;

SetTimer told(const OpenTimer &timer, Path path)
{
    return SetTimer{timer.number, timer.node, std::move(path), timer.purpose, timer.entered};
}

Path pathOfTimer(Run &run, const OpenTimer &timer)
{
    return timer.token != 0 ? pathOf(run, placeOf(run.state, timer.token))
                            : frameOf(run, timer.frame).path;
}

template<typename Pick>
void cancelTimers(Run &run, Pick pick)
{
    std::erase_if(run.state.timers, [&](const OpenTimer &timer) {
        if (!pick(timer))
            return false;
        if (timer.task != 0)
            run.give(CloseTask{timer.task});
        run.give(CancelTimer{timer.number});
        return true;
    });
}

void askWhenDue(Run &run, OpenTimer &timer, const Error &why)
{
    timer.task = run.nextNumber();
    QStringList outcomes{QStringLiteral("retry")};
    if (timer.purpose != TimerPurpose::Catch)
        outcomes << QStringLiteral("skip");
    run.give(OpenTask{.task = timer.task,
                      .node = timer.node,
                      .path = pathOfTimer(run, timer),
                      .kind = TaskKind::Exception,
                      .code = why.code,
                      .args = why.args,
                      .outcomes = outcomes});
}

void setAgain(Run &run, OpenTimer &timer)
{
    timer.task = 0;
    run.give(told(timer, pathOfTimer(run, timer)));
}

bool hangsOnSomething(const Run &run, const OpenTimer &timer)
{
    if (timer.node < 0)
        return false;
    const journey::Node &node = run.definition.node(timer.node);
    if (node.event.trigger != journey::Trigger::Timer)
        return false;
    return timer.purpose != TimerPurpose::Boundary ||
           node.attachedTo == run.state.tokens[placeOf(run.state, timer.token)].node;
}

Timers::iterator find(Run &run, Number OpenTimer::*field, Number value)
{
    // 0 is "none" in every field.
    return value == 0 ? run.state.timers.end() : std::ranges::find(run.state.timers, value, field);
}

void fire(Run &run, Timers::iterator which)
{
    const OpenTimer timer = *which;
    run.state.timers.erase(which);
    if (timer.purpose == TimerPurpose::Handler)
        return caught(run, Catcher{.frame = timer.frame, .event = timer.node}, {});
    const Place place = placeOf(run.state, timer.token);
    if (timer.purpose == TimerPurpose::Boundary)
        return caught(run, Catcher{.token = place, .event = timer.node}, {});
    if (run.token(place).wait == Wait::Gateway)
        return choose(run, place, timer.node, {});
    leaveAndRoute(run, place, StepEnd::Done);
}

} // namespace

void setTimer(Run &run, Place place, journey::NodeIndex event, TimerPurpose purpose,
              const Path &path)
{
    const Token &token = run.token(place);
    const OpenTimer timer{.number = run.nextNumber(),
                          .token = token.id,
                          .frame = token.frame,
                          .node = event,
                          .purpose = purpose,
                          .entered = run.at};
    run.state.timers.push_back(timer);
    run.give(told(timer, path));
}

void setHandlerTimer(Run &run, Number frame, journey::NodeIndex start, const Path &path)
{
    const OpenTimer timer{.number = run.nextNumber(),
                          .frame = frame,
                          .node = start,
                          .purpose = TimerPurpose::Handler,
                          .entered = run.at};
    run.state.timers.push_back(timer);
    run.give(told(timer, path));
}

void cancelTimersOf(Run &run, Number token)
{
    cancelTimers(run, [token](const OpenTimer &timer) { return timer.token == token; });
}

void cancelTimersIn(Run &run, Number frame)
{
    cancelTimers(
        run, [frame](const OpenTimer &timer) { return timer.token == 0 && timer.frame == frame; });
}

bool answerTimer(Run &run, const TaskDone &done)
{
    const auto timer = find(run, &OpenTimer::task, done.task);
    if (timer == run.state.timers.end())
        return false;
    if (done.outcome == u"retry") {
        setAgain(run, *timer);
    } else if (done.outcome == u"done") {
        run.give(CancelTimer{timer->number});
        fire(run, timer);
    } else if (done.outcome == u"skip" && timer->purpose != TimerPurpose::Catch) {
        run.give(CancelTimer{timer->number});
        run.state.timers.erase(timer);
    } else {
        return false;
    }
    return true;
}

void askTimersAgain(Run &run)
{
    for (OpenTimer &timer : run.state.timers) {
        if (timer.task == 0)
            continue;
        run.give(CloseTask{timer.task});
        setAgain(run, timer);
    }
}

void renewTimers(Run &run)
{
    cancelTimers(run, [&run](const OpenTimer &timer) { return !hangsOnSomething(run, timer); });
    for (OpenTimer &timer : run.state.timers) {
        if (timer.task != 0)
            run.give(CloseTask{timer.task});
        setAgain(run, timer);
    }
}

void apply(Run &run, const TimerDue &due)
{
    const auto timer = find(run, &OpenTimer::number, due.timer);
    if (timer == run.state.timers.end())
        return;
    if (timer->task != 0)
        run.give(CloseTask{timer->task});
    fire(run, timer);
}

void apply(Run &run, const TimerUnresolved &unresolved)
{
    const auto timer = find(run, &OpenTimer::number, unresolved.timer);
    if (timer != run.state.timers.end() && timer->task == 0)
        askWhenDue(run, *timer, unresolved.error);
}

} // namespace tenure::engine::core
