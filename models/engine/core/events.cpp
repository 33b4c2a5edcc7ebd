// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/events.h"

#include "engine/core/asking.h"
#include "engine/core/cancel.h"
#include "engine/core/catching.h"
#include "engine/core/flows.h"
#include "engine/core/frames.h"
#include "engine/core/timers.h"

#include <algorithm>

namespace tenure::engine::core {

using journey::FlowIndex;
using journey::NodeIndex;
using journey::NodeKind;
using journey::Trigger;

namespace {

bool isMessageWait(const journey::Node &node)
{
    return node.kind == NodeKind::ReceiveTask ||
           (node.kind == NodeKind::CatchEvent && node.event.trigger == Trigger::Message);
}

bool isTimerWait(const journey::Node &node)
{
    return node.kind == NodeKind::CatchEvent && node.event.trigger == Trigger::Timer;
}

// Only its own scope: what runs around it goes on.
void terminate(Run &run, Place place)
{
    const Number frame = run.token(place).frame;
    leave(run, place, StepEnd::Done);
    cancelInside(run, frame, StepEnd::Interrupted, place);
    if (frameOf(run, frame).parent == 0)
        run.state.phase = Phase::Terminated;
    end(run, place);
}

void throwError(Run &run, Place place)
{
    const QString &code = run.node(place).event.code;
    const Catcher catcher = catcherOf(run, place, Trigger::Error, code);
    if (!catcher) {
        return ask(run, place, Ask::Uncaught,
                   Error{QStringLiteral("run.error_unhandled"), {{QStringLiteral("error"), code}}});
    }
    leave(run, place, StepEnd::Done);
    drop(run, place);
    caught(run, catcher, journey::Record{{QStringLiteral("code"), code}});
}

// Nobody has to take an escalation; a taker that interrupts may end the thrower as well.
void escalate(Run &run, Place place)
{
    const QString &code = run.node(place).event.code;
    if (const Catcher catcher = catcherOf(run, place, Trigger::Escalation, code))
        caught(run, catcher, journey::Record{{QStringLiteral("code"), code}});
}

} // namespace

void armBoundaries(Run &run, Place place, const Path &path)
{
    for (const NodeIndex boundary : run.node(place).boundaries) {
        if (run.definition.node(boundary).event.trigger == Trigger::Timer)
            setTimer(run, place, boundary, TimerPurpose::Boundary, path);
    }
}

void waitForEvent(Run &run, Place place)
{
    const journey::Node &node = run.node(place);
    const Path path = enter(run, place);
    if (isTimerWait(node)) {
        run.token(place).wait = Wait::Timer;
        setTimer(run, place, run.token(place).node, TimerPurpose::Catch, path);
    } else if (isMessageWait(node)) {
        run.token(place).wait = Wait::Message;
    } else {
        leaveAndRoute(run, place, StepEnd::Done);
    }
}

void waitForFirst(Run &run, Place place)
{
    const journey::Node &gateway = run.node(place);
    const Path path = enter(run, place);
    bool any = false;
    for (const FlowIndex flow : gateway.outgoing) {
        const NodeIndex event = run.definition.flow(flow).target;
        const journey::Node &node = run.definition.node(event);
        if (isTimerWait(node))
            setTimer(run, place, event, TimerPurpose::Catch, path);
        any |= isTimerWait(node) || isMessageWait(node);
    }
    if (!any)
        return leaveAndRoute(run, place, StepEnd::Done);
    run.token(place).wait = Wait::Gateway;
}

void choose(Run &run, Place gateway, NodeIndex event, const journey::Value &values)
{
    const std::vector<FlowIndex> &flows = run.node(gateway).outgoing;
    const auto flow = std::ranges::find(
        flows, event, [&](FlowIndex each) { return run.definition.flow(each).target; });
    leave(run, gateway, StepEnd::Done);
    run.unsettled = true;
    Token &token = run.token(gateway);
    token.node = event;
    token.via = *flow;
    setResult(run, token.frame, run.definition.node(event).id, values);
    pass(run, gateway);
}

void throwEvent(Run &run, Place place)
{
    enter(run, place);
    leave(run, place, StepEnd::Done);
    if (run.node(place).event.trigger == Trigger::Escalation)
        escalate(run, place);
    if (run.token(place).wait == Wait::Moving)
        route(run, place);
}

void endEvent(Run &run, Place place)
{
    enter(run, place);
    switch (run.node(place).event.trigger) {
    case Trigger::Terminate:
        return terminate(run, place);
    case Trigger::Error:
        return throwError(run, place);
    case Trigger::Escalation:
        leave(run, place, StepEnd::Done);
        escalate(run, place);
        break;
    case Trigger::None:
    case Trigger::Message:
    case Trigger::Timer:
        leave(run, place, StepEnd::Done);
        break;
    }
    if (run.token(place).wait == Wait::Moving)
        end(run, place);
}

NodeIndex awaitedAt(const journey::Definition &definition, NodeIndex gateway,
                    const QString &message)
{
    for (const FlowIndex flow : definition.node(gateway).outgoing) {
        const NodeIndex event = definition.flow(flow).target;
        const journey::Node &node = definition.node(event);
        if (isMessageWait(node) && (node.event.code.isEmpty() || node.event.code == message))
            return event;
    }
    return -1;
}

} // namespace tenure::engine::core
