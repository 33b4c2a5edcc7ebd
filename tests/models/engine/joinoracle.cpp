// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinoracle.h"

namespace tenure::enginetest {

using namespace engine;
using namespace journey;

namespace {

bool isWantedFlow(const Definition &definition, const RunState &state, FlowIndex flow,
                  const JoinKey &join)
{
    if (definition.flow(flow).target != join.second)
        return false;
    if (definition.node(join.second).kind == NodeKind::InclusiveGateway)
        return true;
    for (const Token &token : state.tokens) {
        if (token.wait == Wait::Join && token.frame == join.first && token.node == join.second &&
            token.via == flow)
            return false;
    }
    return true;
}

bool hasToken(const RunState &state, FlowIndex flow, const JoinKey &join)
{
    for (const Token &token : state.tokens) {
        if (token.wait == Wait::Join && token.frame == join.first && token.node == join.second &&
            token.via == flow)
            return true;
    }
    return false;
}

// Every node that paths from `from` on come to without passing `join`, `from` among them.
void spread(const Definition &definition, NodeIndex from, NodeIndex join, std::set<NodeIndex> &seen)
{
    if (from == join || !seen.insert(from).second)
        return;
    for (const Flow &flow : definition.flows) {
        if (flow.source == from)
            spread(definition, flow.target, join, seen);
    }
    for (NodeIndex node = 0; node < NodeIndex(definition.nodes.size()); ++node) {
        if (definition.node(node).attachedTo == from)
            spread(definition, node, join, seen);
    }
}

// Every path from `from` on, depth first; a node is looked at once.
bool walk(const Definition &definition, const RunState &state, NodeIndex from, const JoinKey &join,
          std::set<NodeIndex> &seen)
{
    for (FlowIndex flow = 0; flow < FlowIndex(definition.flows.size()); ++flow) {
        if (definition.flow(flow).source != from)
            continue;
        if (isWantedFlow(definition, state, flow, join))
            return true;
        const NodeIndex next = definition.flow(flow).target;
        if (next != join.second && seen.insert(next).second &&
            walk(definition, state, next, join, seen))
            return true;
    }
    for (NodeIndex node = 0; node < NodeIndex(definition.nodes.size()); ++node) {
        if (definition.node(node).attachedTo == from && seen.insert(node).second &&
            walk(definition, state, node, join, seen))
            return true;
    }
    return false;
}

} // namespace

bool leadsTo(const Definition &definition, const RunState &state, NodeIndex from,
             const JoinKey &join)
{
    std::set<NodeIndex> seen{from};
    return walk(definition, state, from, join, seen);
}

std::set<JoinKey> joinsWithTokens(const RunState &state)
{
    std::set<JoinKey> joins;
    for (const Token &token : state.tokens) {
        if (token.wait == Wait::Join)
            joins.insert({token.frame, token.node});
    }
    return joins;
}

std::set<JoinKey> awaitedJoins(const Definition &definition, const RunState &state)
{
    const std::set<JoinKey> all = joinsWithTokens(state);
    std::set<JoinKey> awaited;
    const auto mayMove = [&](const Token &token) {
        return token.wait != Wait::Join || awaited.contains({token.frame, token.node});
    };
    size_t before = 0;
    do {
        before = awaited.size();
        for (const JoinKey &join : all) {
            for (const Token &token : state.tokens) {
                const bool atItself = token.wait == Wait::Join && token.node == join.second;
                if (token.frame == join.first && !atItself && mayMove(token) &&
                    leadsTo(definition, state, token.node, join))
                    awaited.insert(join);
            }
        }
    } while (awaited.size() > before);
    return awaited;
}

bool isActivated(const Definition &definition, const RunState &state, const JoinKey &join,
                 const std::set<JoinKey> &joins)
{
    for (const JoinKey &other : joins) {
        if (other.first != join.first || other == join)
            continue;
        std::set<NodeIndex> reached;
        spread(definition, other.second, join.second, reached);
        bool byEmpty = false;
        bool byTaken = false;
        for (FlowIndex flow = 0; flow < FlowIndex(definition.flows.size()); ++flow) {
            if (definition.flow(flow).target != join.second ||
                !reached.contains(definition.flow(flow).source))
                continue;
            (hasToken(state, flow, join) ? byTaken : byEmpty) = true;
        }
        if (byEmpty && !byTaken)
            return false;
    }
    return true;
}

QStringList joinsThatNothingReaches(const Definition &definition, const RunState &state)
{
    const std::set<JoinKey> awaited = awaitedJoins(definition, state);
    QStringList ids;
    for (const JoinKey &join : joinsWithTokens(state)) {
        if (!awaited.contains(join))
            ids << definition.node(join.second).id;
    }
    return ids;
}

} // namespace tenure::enginetest
