// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/tokens.h"

#include "engine/core/asking.h"
#include "engine/core/events.h"
#include "engine/core/flows.h"
#include "engine/core/frames.h"
#include "engine/core/joins.h"
#include "engine/core/steps.h"
#include "engine/core/timers.h"

#include <algorithm>

namespace tenure::engine::core {

using journey::NodeKind;

namespace {

Number countVisit(Frame &frame, journey::NodeIndex node)
{
    auto found = std::ranges::lower_bound(frame.visits, node, {}, &Visit::node);
    if (found == frame.visits.end() || found->node != node)
        found = frame.visits.insert(found, Visit{node, 0});
    return ++found->count;
}

Number visitsSoFar(const Frame &frame, journey::NodeIndex node)
{
    const auto found = std::ranges::lower_bound(frame.visits, node, {}, &Visit::node);
    return found != frame.visits.end() && found->node == node ? found->count : 0;
}

// A path is written for every step: by hand into one piece of memory.
Path stepPath(const Frame &frame, const QString &step, Number visit)
{
    char16_t digits[10];
    char16_t *first = std::end(digits);
    for (Number rest = visit; first == std::end(digits) || rest > 0; rest /= 10)
        *--first = char16_t(u'0' + rest % 10);

    const qsizetype prefix = frame.path.isEmpty() ? 0 : frame.path.size() + 1;
    Path path(prefix + step.size() + 1 + (std::end(digits) - first), Qt::Uninitialized);
    QChar *at = path.data();
    at = std::copy(frame.path.begin(), frame.path.end(), at);
    if (prefix > 0)
        *at++ = u'/';
    at = std::copy(step.begin(), step.end(), at);
    *at++ = u'#';
    std::copy(first, std::end(digits), at);
    return path;
}

bool joins(const journey::Node &node)
{
    return node.incoming.size() > 1;
}

void arrive(Run &run, Place place)
{
    switch (run.node(place).kind) {
    case NodeKind::StartEvent:
    case NodeKind::BoundaryEvent:
    case NodeKind::ExclusiveGateway:
        return pass(run, place);
    case NodeKind::ParallelGateway:
    case NodeKind::InclusiveGateway:
        return joins(run.node(place)) ? join(run, place) : pass(run, place);
    case NodeKind::EventGateway:
        return waitForFirst(run, place);
    case NodeKind::CatchEvent:
        return waitForEvent(run, place);
    case NodeKind::ThrowEvent:
        return throwEvent(run, place);
    case NodeKind::EndEvent:
        return endEvent(run, place);
    case NodeKind::PassTask:
    case NodeKind::HumanTask:
    case NodeKind::EffectTask:
    case NodeKind::ReceiveTask:
    case NodeKind::SubProcess:
    case NodeKind::CallActivity:
        return beginStep(run, place);
    }
}

} // namespace

Place newToken(Run &run, Number frame, journey::NodeIndex node)
{
    Token &token = run.state.tokens.emplace_back();
    token.id = run.nextSerial();
    token.frame = frame;
    const Place place = run.state.tokens.size() - 1;
    moveTo(run, place, node);
    return place;
}

Place placeOf(const RunState &state, Number id)
{
    const auto found = std::ranges::lower_bound(state.tokens, id, {}, &Token::id);
    if (found == state.tokens.end() || found->id != id || found->wait == Wait::Gone)
        return nowhere;
    return Place(found - state.tokens.begin());
}

void moveTo(Run &run, Place place, journey::NodeIndex node, journey::FlowIndex via)
{
    Token &token = run.token(place);
    token.node = node;
    token.via = via;
    token.visit = 0;
    token.wait = Wait::Moving;
    run.moving.push_back(place);
}

void moveAll(Run &run)
{
    while (run.moved < run.moving.size()) {
        const Place place = run.moving[run.moved++];
        if (run.token(place).wait != Wait::Moving)
            continue;
        if (run.moved > maxMoves)
            ask(run, place, Ask::Endless, Error{QStringLiteral("run.too_many_moves")});
        else
            arrive(run, place);
    }
}

Path enter(Run &run, Place place)
{
    Token &token = run.token(place);
    Frame &frame = frameOf(run, token.frame);
    token.entered = true;
    Path path;
    if (isInstance(frame)) {
        token.visit = 1;
        path = frame.path;
    } else {
        token.visit = countVisit(frame, token.node);
        path = stepPath(frame, run.node(place).id, token.visit);
    }
    run.give(StepEntered{token.node, path});
    return path;
}

void leave(Run &run, Place place, StepEnd end)
{
    cancelTimersOf(run, run.token(place).id);
    if (run.token(place).entered)
        run.give(StepLeft{run.token(place).node, pathOf(run, place), end});
    // What could be reached from its boundary events can not any more.
    run.unsettled |= !run.node(place).boundaries.empty();
    Token &token = run.token(place);
    token.entered = false;
    token.effect = 0;
    token.task = 0;
    token.ask = Ask::Nothing;
    token.wait = Wait::Moving;
}

void pass(Run &run, Place place)
{
    enter(run, place);
    leave(run, place, StepEnd::Done);
    route(run, place);
}

void end(Run &run, Place place)
{
    const Number frame = run.token(place).frame;
    drop(run, place);
    closeIfDone(run, frame);
}

void drop(Run &run, Place place)
{
    run.token(place).wait = Wait::Gone;
    run.unsettled = true;
}

Path pathOf(Run &run, Place place)
{
    const Token &token = run.token(place);
    const Frame &frame = frameOf(run, token.frame);
    if (isInstance(frame))
        return frame.path;
    const Number visit = token.visit > 0 ? token.visit : visitsSoFar(frame, token.node) + 1;
    return stepPath(frame, run.node(place).id, visit);
}

Path countedPath(Run &run, Number frame, journey::NodeIndex node)
{
    Frame &around = frameOf(run, frame);
    const Number visit = countVisit(around, node);
    return stepPath(around, run.definition.node(node).id, visit);
}

} // namespace tenure::engine::core
