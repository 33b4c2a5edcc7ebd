// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/soundness/reducer.h"

#include <algorithm>
#include <utility>

namespace tenure::journey::soundness {
namespace {

// Two branches of one split that meet in one join.
std::optional<Flaw> flawOfBlock(Kind split, Kind join)
{
    if (join == Kind::AndJoin && split != Kind::AndSplit)
        return Flaw::Deadlock;
    if (join == Kind::XorJoin && split != Kind::XorSplit)
        return Flaw::LackOfSynchronisation;
    return {};
}

// A branch that leads back to the join right before its split.
std::optional<Flaw> flawOfLoop(Kind split, Kind join)
{
    if (join == Kind::AndJoin)
        return Flaw::Deadlock;
    if (split != Kind::XorSplit)
        return Flaw::LackOfSynchronisation;
    return {};
}

} // namespace

Reducer::Reducer(Net &net)
    : m_net(net), m_onLoop(nodesOnLoops(net)), m_queued(net.edgeCount(), true)
{
    for (Index edge = 0; edge < net.edgeCount(); ++edge)
        m_queue.push_back(edge);
}

std::vector<Clash> Reducer::run()
{
    while (!m_queue.empty() || !m_suspects.empty()) {
        m_reporting = m_queue.empty();
        std::deque<Index> &queue = m_reporting ? m_suspects : m_queue;
        const Index edge = queue.front();
        queue.pop_front();
        m_queued[edge] = false;
        if (m_net.edge(edge).alive)
            look(edge);
    }
    return std::exchange(m_clashes, {});
}

void Reducer::look(Index edge)
{
    if (bypass(m_net.edge(edge).from) || bypass(m_net.edge(edge).to))
        return;
    if (endBranch(edge) || joinParallels(edge) || closeLoop(edge))
        return;
    mergeGateways(edge);
}

// A node with one way in and one way out decides nothing.
bool Reducer::bypass(Index node)
{
    const Net::Node &gate = m_net.node(node);
    if (gate.in.size() != 1 || gate.out.size() != 1 || gate.in.front() == gate.out.front())
        return false;
    const Index into = gate.in.front();
    const Net::Edge leaving = m_net.edge(gate.out.front());
    m_net.removeEdge(gate.out.front());
    m_net.setTo(into, leaving.to);
    Net::Edge &whole = m_net.edge(into);
    if (whole.first == none)
        whole.first = leaving.first;
    if (leaving.last != none)
        whole.last = leaving.last;
    queue(into);
    return true;
}

// Tokens that end wait for nobody: an AND branch that only ends is as good as none. On a loop it is
// one more token in each round, unless nothing stands between the split and the end.
bool Reducer::endBranch(Index edge)
{
    if (m_net.edge(edge).to != m_net.sink())
        return false;
    const Index split = m_net.edge(edge).from;
    if (m_onLoop[split] && !isDirect(m_net.edge(edge)))
        return false;
    if (m_net.node(split).kind == Kind::AndSplit && m_net.node(split).out.size() > 1) {
        m_net.removeEdge(edge);
        touch(split);
        return true;
    }
    // "Some" of one branch and an end: the branch is taken or not.
    if (m_net.node(split).kind == Kind::OrSplit && m_net.node(split).out.size() == 2 &&
        parallelOf(edge) == none) {
        m_net.node(split).kind = Kind::XorSplit;
        touch(split);
        return true;
    }
    return false;
}

bool Reducer::joinParallels(Index edge)
{
    const Index other = parallelOf(edge);
    if (other == none)
        return false;
    const Index split = m_net.edge(edge).from;
    const Index join = m_net.edge(edge).to;
    const auto flaw = flawOfBlock(m_net.node(split).kind, m_net.node(join).kind);
    if (join != m_net.sink() && flaw &&
        !report({*flaw, none, none, m_net.edge(edge), m_net.edge(other), false}))
        return suspect(edge);
    m_net.removeEdge(isDirect(m_net.edge(edge)) ? edge : other);
    touch(split);
    touch(join);
    return true;
}

bool Reducer::closeLoop(Index edge)
{
    const Index back = m_net.edge(edge).from;
    const bool forward = isJoin(m_net.node(back).kind);
    const Index split = forward ? m_net.edge(edge).to : back;
    const Index join = forward ? back : m_net.edge(edge).to;
    if (!isSplit(m_net.node(split).kind) || !isJoin(m_net.node(join).kind))
        return false;
    const Index body = edgeBetween(join, split);
    const Index loop = edgeBetween(split, join);
    if (body == none || loop == none)
        return false;
    const auto flaw = flawOfLoop(m_net.node(split).kind, m_net.node(join).kind);
    if (flaw && !report({*flaw, none, none, m_net.edge(body), m_net.edge(loop), true}))
        return suspect(edge);
    m_net.removeEdge(loop);
    touch(split);
    touch(join);
    return true;
}

// Two gateways of one kind in a row are one gateway with more branches.
bool Reducer::mergeGateways(Index edge)
{
    const Net::Edge between = m_net.edge(edge);
    const Kind kind = m_net.node(between.from).kind;
    if (between.from == between.to || m_net.node(between.to).kind != kind)
        return false;
    if (isSplit(kind))
        mergeSplits(edge, between);
    else if (isJoin(kind))
        mergeJoins(edge, between);
    else
        return false;
    return true;
}

void Reducer::mergeSplits(Index edge, const Net::Edge &between)
{
    // Where all branches end at once, the stretch up to the second split still takes its time.
    const auto ends = [this](Index out) { return m_net.edge(out).to == m_net.sink(); };
    const bool longer = std::ranges::all_of(m_net.node(between.to).out, ends);
    for (const Index out : m_net.node(between.to).out) {
        if (longer && between.first != none)
            m_net.edge(out).first = between.first;
    }
    m_net.removeEdge(edge);
    // The longer list stays where it is: moving it again and again would be quadratic.
    const bool keepFirst = m_net.node(between.from).out.size() >= m_net.node(between.to).out.size();
    const Index kept = keepFirst ? between.from : between.to;
    const Index gone = keepFirst ? between.to : between.from;
    while (!m_net.node(gone).out.empty()) {
        const Index moved = m_net.node(gone).out.back();
        m_net.setFrom(moved, kept);
        queue(moved);
    }
    if (!keepFirst) {
        const Index into = m_net.node(gone).in.front();
        m_net.setTo(into, kept);
        queue(into);
        m_net.node(kept).origin = m_net.node(gone).origin;
        m_onLoop[kept] = m_onLoop[kept] || m_onLoop[gone];
    }
    touch(kept);
}

void Reducer::mergeJoins(Index edge, const Net::Edge &between)
{
    m_net.removeEdge(edge);
    const bool keepSecond = m_net.node(between.to).in.size() >= m_net.node(between.from).in.size();
    const Index kept = keepSecond ? between.to : between.from;
    const Index gone = keepSecond ? between.from : between.to;
    while (!m_net.node(gone).in.empty()) {
        const Index moved = m_net.node(gone).in.back();
        m_net.setTo(moved, kept);
        queue(moved);
    }
    if (!keepSecond) {
        const Index out = m_net.node(gone).out.front();
        m_net.setFrom(out, kept);
        queue(out);
        m_net.node(kept).origin = m_net.node(gone).origin;
    }
    touch(kept);
}

// An edge from one node to another that is not `but`.
Index Reducer::edgeBetween(Index from, Index to, Index but) const
{
    const bool fromSource = m_net.node(from).out.size() <= m_net.node(to).in.size();
    for (const Index edge : fromSource ? m_net.node(from).out : m_net.node(to).in) {
        if (edge != but && m_net.edge(edge).from == from && m_net.edge(edge).to == to)
            return edge;
    }
    return none;
}

Index Reducer::parallelOf(Index edge) const
{
    return edgeBetween(m_net.edge(edge).from, m_net.edge(edge).to, edge);
}

void Reducer::queue(Index edge)
{
    if (!m_queued[edge]) {
        m_queued[edge] = true;
        m_queue.push_back(edge);
    }
}

// A node that lost an edge can be bypassed or ended only once it has few left; wide ones would cost
// too much.
void Reducer::touch(Index node)
{
    constexpr size_t few = 3;
    const Net::Node &gate = m_net.node(node);
    if (node == m_net.sink() || gate.in.size() + gate.out.size() > few)
        return;
    for (const Index edge : gate.in)
        queue(edge);
    for (const Index edge : gate.out)
        queue(edge);
}

bool Reducer::suspect(Index edge)
{
    m_suspects.push_back(edge);
    return true;
}

// Only once no other rule applies: a branch that turns out to do nothing but end is no second
// token.
bool Reducer::report(Clash clash)
{
    if (!m_reporting)
        return false;
    clash.split = m_net.node(clash.other.from).origin;
    clash.join = m_net.node(clash.other.to).origin;
    m_clashes.push_back(clash);
    m_reporting = false;
    return true;
}

} // namespace tenure::journey::soundness
