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
    std::vector<bool> upstreamOfMissing; ///< of the flows by which nobody has come yet
    std::vector<bool> upstreamOfArrived; ///< of the others

    bool isReachedFrom(NodeIndex node) const { return upstream[size_t(node)]; }
};

bool waitsAt(const Token &token, const WaitingJoin &join)
{
    return token.wait == Wait::Join && token.frame == join.frame && token.node == join.node;
}

struct Incoming
{
    std::vector<FlowIndex> missing; ///< nobody has come by them yet
    std::vector<FlowIndex> arrived;
};

Incoming incomingOf(const Node &node, const RunState &state, const WaitingJoin &join)
{
    Incoming flows;
    for (const FlowIndex flow : node.incoming) {
        const bool came = std::ranges::any_of(state.tokens, [&](const Token &token) {
            return waitsAt(token, join) && token.via == flow;
        });
        (came ? flows.arrived : flows.missing).push_back(flow);
    }
    return flows;
}

Candidate candidate(const Definition &definition, const RunState &state, const Token &token)
{
    const Node &node = definition.node(token.node);
    const WaitingJoin join{token.frame, token.node, token.id, false};
    const Incoming flows = incomingOf(node, state, join);
    Candidate found;
    found.join = join;
    found.inclusive = node.kind == NodeKind::InclusiveGateway;
    found.upstreamOfMissing = Upstream(definition, token.node).of(flows.missing);
    found.upstream = found.upstreamOfMissing;
    if (!found.inclusive)
        return found;
    found.upstreamOfArrived = Upstream(definition, token.node).of(flows.arrived);
    for (size_t each = 0; each < found.upstream.size(); ++each)
        found.upstream[each] = found.upstream[each] || found.upstreamOfArrived[each];
    return found;
}

std::vector<Candidate> candidates(const Definition &definition, const RunState &state)
{
    std::vector<Candidate> found;
    for (const Token &token : state.tokens) {
        if (token.wait != Wait::Join || std::ranges::any_of(found, [&](const Candidate &each) {
                return waitsAt(token, each.join);
            }))
            continue;
        found.push_back(candidate(definition, state, token));
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

// BPMN 2.0, 13.4.3: an inclusive join need not wait for a token that could come by a flow where
// somebody waits already; it would only be the next one there.
bool isComplete(const Candidate &join, const std::vector<Candidate> &lost)
{
    return join.inclusive && std::ranges::none_of(lost, [&](const Candidate &other) {
               const size_t from = size_t(other.join.node);
               return other.join.frame == join.join.frame && other.join.node != join.join.node &&
                      join.upstreamOfMissing[from] && !join.upstreamOfArrived[from];
           });
}

// Of joins that can reach each other, as an inner and an outer one in a loop, the one that has all
// it can expect goes first; then an inclusive one; then the oldest.
int rank(const Candidate &join, const std::vector<Candidate> &lost)
{
    return isComplete(join, lost) ? 0 : join.inclusive ? 1 : 2;
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
        if (isFirst(join, lost) && (!chosen || rank(join, lost) < rank(*chosen, lost)))
            chosen = &join;
    }
    // Reaching is not quite transitive for joins that miss single flows; then the oldest goes
    // first.
    return chosen ? chosen->join : lost.front().join;
}

} // namespace tenure::engine::core
