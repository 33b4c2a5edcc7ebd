// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/reach.h"

#include <algorithm>

namespace tenure::engine::core {

using journey::Definition;
using journey::FlowIndex;
using journey::Node;
using journey::NodeIndex;
using journey::NodeKind;

namespace {

/// Marks the nodes from which a join can be reached without passing it.
class Upstream
{
public:
    Upstream(const Definition &definition, NodeIndex join) : m_definition(definition), m_join(join)
    {
    }

    std::vector<bool> of(const std::vector<FlowIndex> &goals) &&
    {
        m_marked.assign(m_definition.nodes.size(), false);
        m_open.reserve(32);
        for (const FlowIndex goal : goals)
            mark(m_definition.flow(goal).source);
        while (!m_open.empty()) {
            const NodeIndex node = m_open.back();
            m_open.pop_back();
            for (const FlowIndex flow : m_definition.node(node).incoming)
                mark(m_definition.flow(flow).source);
        }
        return std::move(m_marked);
    }

private:
    // What marks a node is a way out of it, so the join itself is marked but never looked behind.
    void mark(NodeIndex node)
    {
        if (m_marked[size_t(node)])
            return;
        m_marked[size_t(node)] = true;
        if (const NodeIndex host = m_definition.node(node).attachedTo; host >= 0)
            mark(host);
        if (node != m_join)
            m_open.push_back(node);
    }

    const Definition &m_definition;
    const NodeIndex m_join;
    std::vector<bool> m_marked;
    std::vector<NodeIndex> m_open;
};

struct Candidate
{
    WaitingJoin join;
    bool inclusive = false;
    std::vector<bool> upstream;

    bool isReachedFrom(NodeIndex node) const { return upstream[size_t(node)]; }
};

bool waitsAt(const Token &token, const WaitingJoin &join)
{
    return token.wait == Wait::Join && token.frame == join.frame && token.node == join.node;
}

std::vector<FlowIndex> goalsOf(const Node &node, const RunState &state, const WaitingJoin &join)
{
    std::vector<FlowIndex> goals = node.incoming;
    if (node.kind == NodeKind::InclusiveGateway)
        return goals;
    std::erase_if(goals, [&](FlowIndex flow) {
        return std::ranges::any_of(state.tokens, [&](const Token &token) {
            return waitsAt(token, join) && token.via == flow;
        });
    });
    return goals;
}

std::vector<Candidate> candidates(const Definition &definition, const RunState &state)
{
    std::vector<Candidate> found;
    for (const Token &token : state.tokens) {
        if (token.wait != Wait::Join || std::ranges::any_of(found, [&](const Candidate &each) {
                return waitsAt(token, each.join);
            }))
            continue;
        const Node &node = definition.node(token.node);
        const WaitingJoin join{token.frame, token.node, token.id, false};
        found.push_back({join, node.kind == NodeKind::InclusiveGateway,
                         Upstream(definition, token.node).of(goalsOf(node, state, join))});
    }
    return found;
}

bool reachedByMoving(const RunState &state, const Candidate &join)
{
    return std::ranges::any_of(state.tokens, [&](const Token &token) {
        return token.frame == join.join.frame && token.wait != Wait::Join &&
               token.wait != Wait::Gone && join.isReachedFrom(token.node);
    });
}

bool canReach(const Candidate &from, const Candidate &to)
{
    return from.join.frame == to.join.frame && from.join.node != to.join.node &&
           to.isReachedFrom(from.join.node);
}

void markAwaited(const RunState &state, std::vector<Candidate> &joins)
{
    for (Candidate &join : joins)
        join.join.awaited = reachedByMoving(state, join);
    for (bool grew = true; grew;) {
        grew = false;
        for (Candidate &join : joins) {
            if (join.join.awaited)
                continue;
            join.join.awaited = std::ranges::any_of(joins, [&](const Candidate &other) {
                return other.join.awaited && canReach(other, join);
            });
            grew |= join.join.awaited;
        }
    }
}

std::vector<Candidate> judged(const Definition &definition, const RunState &state)
{
    std::vector<Candidate> joins = candidates(definition, state);
    markAwaited(state, joins);
    return joins;
}

// Only joins that it can reach in turn may still reach it: nothing else has to be settled before.
bool isFirst(const Candidate &join, const std::vector<Candidate> &lost)
{
    return std::ranges::all_of(lost, [&](const Candidate &other) {
        return !canReach(other, join) || canReach(join, other);
    });
}

} // namespace

std::vector<WaitingJoin> waitingJoins(const Definition &definition, const RunState &state)
{
    std::vector<WaitingJoin> joins;
    for (const Candidate &candidate : judged(definition, state))
        joins.push_back(candidate.join);
    return joins;
}

std::optional<WaitingJoin> joinToSettle(const Definition &definition, const RunState &state)
{
    std::vector<Candidate> lost = judged(definition, state);
    std::erase_if(lost, [](const Candidate &join) { return join.join.awaited; });
    if (lost.empty())
        return std::nullopt;
    const Candidate *chosen = nullptr;
    for (const Candidate &join : lost) {
        if (isFirst(join, lost) && (!chosen || (join.inclusive && !chosen->inclusive)))
            chosen = &join;
    }
    // Reaching is not quite transitive for joins that miss single flows; then the oldest goes
    // first.
    return chosen ? chosen->join : lost.front().join;
}

} // namespace tenure::engine::core
