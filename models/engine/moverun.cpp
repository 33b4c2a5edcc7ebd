// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/moverun.h"

#include "engine/core/catching.h"
#include "engine/core/fingerprint.h"
#include "engine/core/frames.h"
#include "engine/core/joins.h"
#include "engine/core/lifecycle.h"
#include "engine/core/timers.h"
#include "engine/core/tokens.h"
#include "engine/core/versionmap.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tenure::engine {

using core::VersionMap;
using journey::Definition;
using journey::Node;
using journey::NodeIndex;
using journey::NodeKind;

namespace {

// What a live step waits for has to be what the new version would have begun.
bool isForTheSame(const Node &before, const Node &after)
{
    const auto effectOf = [](const Node &node) {
        return node.effect
                   ? node.effect->system + u'\n' + node.effect->verb + u'\n' + node.effect->item
                   : QString();
    };
    const auto loopOf = [](const Node &node) {
        return node.loop ? 1 + int(node.loop->sequential) : 0;
    };
    return before.kind == after.kind && before.event.trigger == after.event.trigger &&
           loopOf(before) == loopOf(after) && effectOf(before) == effectOf(after) &&
           (!before.call || before.call->journey == after.call->journey);
}

class Mover
{
public:
    Mover(const Definition &from, const Definition &to, RunState state)
        : m_from(from), m_to(to), m_map(from, to), m_state(std::move(state))
    {
    }

    std::vector<Obstacle> obstacles() const;
    RunState take();
    void listenAnew(core::Run &run) const;

private:
    const char *obstacleAt(NodeIndex node) const;
    const char *obstacleOf(const Token &token) const;
    void moveVisits(Frame &frame) const;
    NodeIndex stepIn(journey::ScopeIndex scope, const QString &id) const;
    std::vector<NodeIndex> eventsAfter(const Definition &definition, NodeIndex gateway,
                                       bool mapped) const;

    const Definition &m_from;
    const Definition &m_to;
    VersionMap m_map;
    RunState m_state;
};

const char *Mover::obstacleAt(NodeIndex node) const
{
    const NodeIndex there = m_map.node(node);
    if (there < 0)
        return "move.step_gone";
    return isForTheSame(m_from.node(node), m_to.node(there)) ? nullptr : "move.step_changed";
}

const char *Mover::obstacleOf(const Token &token) const
{
    if (const char *const code = obstacleAt(token.node))
        return code;
    // A join counts the branches that have come; a token whose branch is gone would count for none.
    if (token.wait == Wait::Join && m_map.flow(token.via) < 0)
        return "move.branch_gone";
    // Whoever waits for the first of several events listens to those it began with.
    if (token.wait == Wait::Gateway &&
        eventsAfter(m_from, token.node, true) != eventsAfter(m_to, m_map.node(token.node), false))
        return "move.step_changed";
    return nullptr;
}

std::vector<NodeIndex> Mover::eventsAfter(const Definition &definition, NodeIndex gateway,
                                          bool mapped) const
{
    std::vector<NodeIndex> events;
    for (const journey::FlowIndex flow : definition.node(gateway).outgoing) {
        const NodeIndex event = definition.flow(flow).target;
        events.push_back(mapped ? m_map.node(event) : event);
    }
    std::ranges::sort(events);
    return events;
}

std::vector<Obstacle> Mover::obstacles() const
{
    if (m_from.key != m_to.key)
        return {{QStringLiteral("move.other_journey"), {}, m_to.name}};
    std::map<NodeIndex, const char *> found;
    for (const Token &token : m_state.tokens) {
        if (const char *const code = obstacleOf(token))
            found.emplace(token.node, code);
    }
    for (const Frame &frame : m_state.frames) {
        const bool isHandler = frame.host == 0 && frame.parent != 0;
        if (isHandler && m_map.scope(frame.scope) < 0)
            found.emplace(m_from.scope(frame.scope).start, "move.step_gone");
    }
    for (const OpenTimer &timer : m_state.timers) {
        const char *const code =
            timer.purpose == TimerPurpose::Catch ? obstacleAt(timer.node) : nullptr;
        if (code)
            found.emplace(timer.node, code);
    }
    std::vector<Obstacle> all;
    all.reserve(found.size());
    for (const auto &[node, code] : found)
        all.push_back({QString::fromLatin1(code), m_from.node(node).id, m_from.node(node).name});
    return all;
}

// A step that is gone keeps its count in case a later version has it again.
void Mover::moveVisits(Frame &frame) const
{
    const std::vector<GoneVisit> gone = std::exchange(frame.gone, {});
    const std::vector<Visit> visits = std::exchange(frame.visits, {});
    const auto keep = [&frame](NodeIndex node, const QString &step, Number count) {
        if (node >= 0)
            frame.visits.push_back({node, count});
        else
            frame.gone.push_back({step, count});
    };
    for (const Visit &visit : visits)
        keep(m_map.node(visit.node), m_from.node(visit.node).id, visit.count);
    for (const GoneVisit &visit : gone)
        keep(stepIn(frame.scope, visit.step), visit.step, visit.count);
    std::ranges::sort(frame.visits, {}, &Visit::node);
}

// The start of an event sub-process is counted by the scope around it.
NodeIndex Mover::stepIn(journey::ScopeIndex scope, const QString &id) const
{
    if (scope < 0)
        return -1; // an instance counts nothing
    std::vector<NodeIndex> nodes = m_to.scope(scope).nodes;
    for (const journey::ScopeIndex handler : m_to.scope(scope).handlers)
        nodes.push_back(m_to.scope(handler).start);
    const auto found = std::ranges::find_if(
        nodes, [&](NodeIndex node) { return node >= 0 && m_to.node(node).id == id; });
    return found == nodes.end() ? -1 : *found;
}

// Timers are left as they were: what becomes of them has to be told.
RunState Mover::take()
{
    m_state.fingerprint = core::fingerprintOf(m_to);
    for (Token &token : m_state.tokens) {
        token.node = m_map.node(token.node);
        token.via = m_map.flow(token.via);
    }
    for (Frame &frame : m_state.frames) {
        frame.scope = m_map.scope(frame.scope);
        moveVisits(frame);
    }
    for (OpenTimer &timer : m_state.timers)
        timer.node = m_map.node(timer.node);
    return std::move(m_state);
}

// Boundary events and handlers that only this version has; what had fired in the other is not set
// again.
void Mover::listenAnew(core::Run &run) const
{
    const auto isNewTimer = [this](NodeIndex node) {
        return node >= 0 && m_to.node(node).event.trigger == journey::Trigger::Timer &&
               m_map.isNew(node);
    };
    for (core::Place place = 0; place < run.state.tokens.size(); ++place) {
        if (!core::hasOpenBoundaries(run, place))
            continue;
        const Path path = core::pathOf(run, place);
        for (const NodeIndex boundary : run.node(place).boundaries) {
            if (isNewTimer(boundary))
                core::setTimer(run, place, boundary, TimerPurpose::Boundary, path);
        }
    }
    for (const Frame &frame : run.state.frames) {
        if (core::isInstance(frame) || frame.closed)
            continue;
        for (const journey::ScopeIndex handler : m_to.scope(frame.scope).handlers) {
            if (isNewTimer(m_to.scope(handler).start))
                core::setHandlerTimer(run, frame.id, m_to.scope(handler).start, frame.path);
        }
    }
}

} // namespace

Moved moveRun(const Definition &from, const Definition &to, const RunState &state, Instant at)
{
    if (!state.isActive())
        return {{state, {}}, {}};
    Mover mover(from, to, state);
    std::vector<Obstacle> obstacles = mover.obstacles();
    if (!obstacles.empty())
        return {{state, {}}, std::move(obstacles)};
    Moved moved{{mover.take(), {}}, {}};
    core::Run run{to, moved.outcome.state, moved.outcome.commands, at};
    core::renewTimers(run);
    mover.listenAnew(run);
    core::lookAtJoinsAgain(run);
    core::settle(run);
    std::erase_if(moved.outcome.state.tokens,
                  [](const Token &token) { return token.wait == Wait::Gone; });
    return moved;
}

} // namespace tenure::engine
