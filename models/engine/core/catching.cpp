// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/catching.h"

#include "engine/core/cancel.h"
#include "engine/core/framenames.h"
#include "engine/core/frames.h"
#include "engine/core/tokens.h"

namespace tenure::engine::core {

using journey::NodeIndex;
using journey::ScopeIndex;
using journey::Trigger;

namespace {

struct Thrown
{
    Trigger trigger;
    const QString &code;
};

/// Keeps the better of what it is shown: an exact code beats one that takes all, the first beats a
/// later one.
class BestMatch
{
public:
    explicit BestMatch(const Thrown &thrown) : m_thrown(thrown) {}

    void offer(NodeIndex index, const journey::EventSpec &event)
    {
        if (event.trigger != m_thrown.trigger)
            return;
        if (m_exact < 0 && !event.code.isEmpty() && event.code == m_thrown.code)
            m_exact = index;
        if (m_any < 0 && event.code.isEmpty())
            m_any = index;
    }
    NodeIndex best() const { return m_exact >= 0 ? m_exact : m_any; }

private:
    const Thrown &m_thrown;
    NodeIndex m_exact = -1;
    NodeIndex m_any = -1;
};

Catcher boundaryOf(Run &run, Place place, const Thrown &thrown)
{
    if (!hasOpenBoundaries(run, place))
        return {};
    BestMatch match(thrown);
    for (const NodeIndex boundary : run.node(place).boundaries)
        match.offer(boundary, run.definition.node(boundary).event);
    return {.token = place, .event = match.best()};
}

// An event sub-process never takes what comes out of itself: it would call itself for ever.
Catcher handlerOf(const Run &run, const Frame &frame, const Thrown &thrown, ScopeIndex from)
{
    if (isInstance(frame) || frame.closed)
        return {};
    BestMatch match(thrown);
    for (const ScopeIndex handler : run.definition.scope(frame.scope).handlers) {
        const NodeIndex start = run.definition.scope(handler).start;
        if (start >= 0 && handler != from)
            match.offer(start, run.definition.node(start).event);
    }
    return {.frame = frame.id, .event = match.best()};
}

// BPMN knows no error that leaves what it hit at work.
bool interrupts(const journey::EventSpec &event)
{
    return event.interrupting || event.trigger == Trigger::Error;
}

void fireBoundary(Run &run, Place host, NodeIndex event, const journey::Value &values)
{
    const Number frame = run.token(host).frame;
    setResult(run, frame, run.definition.node(event).id, values);
    if (!interrupts(run.definition.node(event).event)) {
        newToken(run, frame, event);
        return;
    }
    cancelContent(run, host, StepEnd::Interrupted);
    leave(run, host, StepEnd::Interrupted);
    moveTo(run, host, event);
}

void fireHandler(Run &run, Number frame, NodeIndex start, const journey::Value &values)
{
    if (interrupts(run.definition.node(start).event)) {
        cancelInside(run, frame, StepEnd::Interrupted);
        frameOf(run, frame).closed = true;
    }
    openHandler(run, frame, start, values);
}

} // namespace

bool hasOpenBoundaries(Run &run, Place place)
{
    const Token &token = run.token(place);
    return token.entered && !run.node(place).boundaries.empty() &&
           !isInstance(frameOf(run, token.frame));
}

Catcher catcherOf(Run &run, Place thrower, Trigger trigger, const QString &code)
{
    const Thrown thrown{trigger, code};
    if (const Catcher own = boundaryOf(run, thrower, thrown))
        return own;
    ScopeIndex from = -1;
    const Frame *frame = findFrame(run.state, run.token(thrower).frame);
    while (frame) {
        if (const Catcher handler = handlerOf(run, *frame, thrown, from))
            return handler;
        if (frame->host != 0) {
            if (const Catcher host = boundaryOf(run, placeOf(run.state, frame->host), thrown))
                return host;
        }
        from = frame->host == 0 ? frame->scope : -1;
        frame = findFrame(run.state, frame->parent);
    }
    return {};
}

void caught(Run &run, const Catcher &catcher, const journey::Value &values)
{
    if (catcher.token != nowhere)
        fireBoundary(run, catcher.token, catcher.event, values);
    else
        fireHandler(run, catcher.frame, catcher.event, values);
}

} // namespace tenure::engine::core
