// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokengame.h"

#include <algorithm>
#include <map>

using namespace tenure::journey;

namespace {

using Marking = std::vector<unsigned char>; // tokens on each flow
using Flows = std::vector<size_t>;

class Game
{
public:
    explicit Game(const FlowGraph &graph)
        : m_graph(graph), m_in(graph.nodes.size()), m_out(graph.nodes.size())
    {
        for (size_t flow = 0; flow < graph.flows.size(); ++flow) {
            m_out[graph.flows[flow].source].push_back(flow);
            m_in[graph.flows[flow].target].push_back(flow);
        }
    }

    std::optional<bool> play(size_t mostStates);

private:
    bool allReachable() const;
    Join joinOf(size_t node) const
    {
        return m_in[node].size() > 1 && !m_out[node].empty() ? m_graph.nodes[node].join
                                                             : Join::Each;
    }
    bool waitsAtJoin(const Marking &marking, size_t flow) const;
    std::vector<bool> upstreamOf(size_t flow, size_t join) const;
    std::vector<size_t> openJoins(const Marking &marking) const;
    void leave(size_t node, Marking rest);
    void put(Marking marking, const Flows &flows);
    void visit(const Marking &marking);
    bool unsafe(const Marking &marking) const;
    bool step(size_t state);
    bool everyRunCanEnd() const;

    const FlowGraph &m_graph;
    std::vector<Flows> m_in;
    std::vector<Flows> m_out;
    std::map<Marking, size_t> m_known;
    std::vector<Marking> m_states;
    std::vector<std::vector<size_t>> m_before;
    std::optional<size_t> m_current;
    bool m_unsafe = false;
};

bool Game::allReachable() const
{
    std::vector<bool> seen(m_graph.nodes.size(), false);
    std::vector<size_t> open{m_graph.start};
    seen[m_graph.start] = true;
    while (!open.empty()) {
        const size_t node = open.back();
        open.pop_back();
        for (const size_t flow : m_out[node]) {
            const size_t next = m_graph.flows[flow].target;
            if (!seen[next])
                open.push_back(next);
            seen[next] = true;
        }
    }
    return std::ranges::find(seen, false) == seen.end();
}

bool Game::unsafe(const Marking &marking) const
{
    if (std::ranges::any_of(marking, [](unsigned char tokens) { return tokens > 1; }))
        return true;
    for (size_t node = 0; node < m_in.size(); ++node) {
        const auto marked =
            std::ranges::count_if(m_in[node], [&](size_t flow) { return marking[flow] != 0; });
        if (joinOf(node) == Join::Each && !m_out[node].empty() && marked > 1)
            return true;
    }
    return false;
}

void Game::visit(const Marking &marking)
{
    m_unsafe = m_unsafe || unsafe(marking);
    const auto [known, fresh] = m_known.try_emplace(marking, m_states.size());
    if (fresh) {
        m_states.push_back(marking);
        m_before.emplace_back();
    }
    if (m_current)
        m_before[known->second].push_back(*m_current);
}

// What reaches an end is gone at once.
void Game::put(Marking marking, const Flows &flows)
{
    for (const size_t flow : flows) {
        if (!m_out[m_graph.flows[flow].target].empty())
            ++marking[flow];
    }
    visit(marking);
}

void Game::leave(size_t node, Marking rest)
{
    const Flows &out = m_out[node];
    if (out.size() < 2 || m_graph.nodes[node].split == Split::All) {
        put(std::move(rest), out);
    } else if (m_graph.nodes[node].split == Split::One) {
        for (const size_t flow : out)
            put(rest, {flow});
    } else {
        for (size_t choice = 1; choice < size_t(1) << out.size(); ++choice) {
            Flows chosen;
            for (size_t i = 0; i < out.size(); ++i) {
                if (choice >> i & 1)
                    chosen.push_back(out[i]);
            }
            put(rest, chosen);
        }
    }
}

bool Game::waitsAtJoin(const Marking &marking, size_t flow) const
{
    const size_t node = m_graph.flows[flow].target;
    if (joinOf(node) == Join::Inclusive)
        return true;
    return joinOf(node) == Join::All &&
           std::ranges::any_of(m_in[node], [&](size_t each) { return marking[each] == 0; });
}

std::vector<bool> Game::upstreamOf(size_t flow, size_t join) const
{
    std::vector<bool> found(m_graph.flows.size(), false);
    std::vector<bool> seen(m_graph.nodes.size(), false);
    found[flow] = true;
    std::vector<size_t> open{m_graph.flows[flow].source};
    while (!open.empty()) {
        const size_t node = open.back();
        open.pop_back();
        if (seen[node] || node == join)
            continue;
        seen[node] = true;
        for (const size_t into : m_in[node]) {
            found[into] = true;
            open.push_back(m_graph.flows[into].source);
        }
    }
    return found;
}

// The engine's rule: tokens that move, or that wait at a join which is awaited itself, keep a join
// waiting.
std::vector<size_t> Game::openJoins(const Marking &marking) const
{
    std::vector<size_t> waiting;
    std::vector<size_t> coming;
    for (size_t flow = 0; flow < marking.size(); ++flow) {
        if (marking[flow] != 0)
            (waitsAtJoin(marking, flow) ? waiting : coming).push_back(flow);
    }
    std::vector<size_t> lost;
    for (const size_t flow : waiting)
        lost.push_back(m_graph.flows[flow].target);
    std::ranges::sort(lost);
    lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
    const auto canCome = [&](size_t from, size_t join) {
        return std::ranges::any_of(m_in[join], [&](size_t into) {
            const bool goal = joinOf(join) == Join::Inclusive || marking[into] == 0;
            return goal && upstreamOf(into, join)[from];
        });
    };
    for (size_t i = 0; i < coming.size(); ++i) {
        std::erase_if(lost, [&](size_t join) {
            if (!canCome(coming[i], join))
                return false;
            coming.insert(coming.end(), m_out[join].begin(), m_out[join].end());
            return true;
        });
    }
    const auto isBefore = [&](size_t from, size_t to) {
        bool byEmpty = false;
        for (const size_t into : m_in[to]) {
            const std::vector<bool> upstream = upstreamOf(into, to);
            const bool comes =
                std::ranges::any_of(m_out[from], [&](size_t sent) { return upstream[sent]; });
            if (comes && marking[into] != 0)
                return false;
            byEmpty = byEmpty || comes;
        }
        return from != to && byEmpty;
    };
    std::vector<size_t> open;
    for (const size_t join : lost) {
        const bool first = std::ranges::none_of(
            lost, [&](size_t other) { return isBefore(other, join) && !isBefore(join, other); });
        if (first && joinOf(join) == Join::Inclusive)
            open.push_back(join);
    }
    return open;
}

// False if tokens are left that nothing can move.
bool Game::step(size_t state)
{
    const Marking marking = m_states[state];
    m_current = state;
    bool moved = false;
    const auto take = [&](size_t node, const Flows &flows) {
        Marking rest = marking;
        for (const size_t flow : flows)
            --rest[flow];
        moved = true;
        leave(node, std::move(rest));
    };
    for (size_t node = 0; node < m_in.size(); ++node) {
        Flows ready = m_in[node];
        std::erase_if(ready, [&](size_t flow) { return marking[flow] == 0; });
        if (joinOf(node) == Join::Each) {
            for (const size_t flow : ready)
                take(node, {flow});
        } else if (joinOf(node) == Join::All && ready.size() == m_in[node].size()) {
            take(node, ready);
        }
    }
    for (const size_t node : openJoins(marking)) {
        Flows ready = m_in[node];
        std::erase_if(ready, [&](size_t flow) { return marking[flow] == 0; });
        take(node, ready);
    }
    return moved || std::ranges::all_of(marking, [](unsigned char tokens) { return tokens == 0; });
}

bool Game::everyRunCanEnd() const
{
    const auto end = m_known.find(Marking(m_graph.flows.size(), 0));
    if (end == m_known.end())
        return false;
    std::vector<bool> can(m_states.size(), false);
    std::vector<size_t> open{end->second};
    can[end->second] = true;
    while (!open.empty()) {
        const size_t state = open.back();
        open.pop_back();
        for (const size_t before : m_before[state]) {
            if (!can[before])
                open.push_back(before);
            can[before] = true;
        }
    }
    return std::ranges::find(can, false) == can.end();
}

std::optional<bool> Game::play(size_t mostStates)
{
    if (!allReachable())
        return false;
    leave(m_graph.start, Marking(m_graph.flows.size(), 0));
    for (size_t state = 0; state < m_states.size(); ++state) {
        if (m_states.size() > mostStates)
            return {};
        if (!step(state) || m_unsafe)
            return false;
    }
    return everyRunCanEnd();
}

} // namespace

std::optional<bool> isSoundByPlay(const FlowGraph &graph, size_t mostStates)
{
    return Game(graph).play(mostStates);
}

void GraphSource::begin()
{
    m_graph = {};
    m_graph.start = add();
}

FlowGraph GraphSource::finish(quint32 last)
{
    flow(last, add());
    return m_graph;
}

quint32 GraphSource::add(Join join, Split split)
{
    m_graph.nodes.push_back(
        {QStringLiteral("n%1").arg(m_graph.nodes.size()), join, split, End::None});
    return quint32(m_graph.nodes.size() - 1);
}

void GraphSource::flow(quint32 from, quint32 to)
{
    m_graph.flows.push_back({QStringLiteral("f%1").arg(m_graph.flows.size()), from, to});
}

quint32 GraphSource::block(quint32 from, int size, bool inclusive)
{
    const int kind = below(inclusive ? 3 : 2);
    const quint32 split = add(Join::Each, kind == 0   ? Split::All
                                          : kind == 1 ? Split::One
                                                      : Split::Some);
    const quint32 join = add(kind == 0 ? Join::All : kind == 1 ? Join::Each : Join::Inclusive);
    flow(from, split);
    const int branches = 2 + below(3);
    for (int i = 0; i < branches; ++i)
        flow(sequence(split, 1 + below(std::max(1, size / branches)), inclusive), join);
    return join;
}

quint32 GraphSource::loop(quint32 from, int size, bool inclusive)
{
    const quint32 join = add();
    const quint32 split = add();
    flow(from, join);
    flow(sequence(join, 1 + below(std::max(1, size / 2)), inclusive), split);
    flow(below(2) ? split : sequence(split, 1, inclusive), join);
    return split;
}

quint32 GraphSource::sequence(quint32 from, int size, bool inclusive)
{
    const size_t until = m_graph.nodes.size() + size_t(size);
    do {
        const int left = int(until) - int(m_graph.nodes.size());
        const int kind = left < 6 ? 0 : below(4);
        if (kind == 3) {
            from = loop(from, left, inclusive);
        } else if (kind > 0) {
            from = block(from, std::min(left, 60), inclusive);
        } else {
            const quint32 task = add();
            flow(from, task);
            from = task;
        }
    } while (m_graph.nodes.size() < until);
    return from;
}

FlowGraph GraphSource::blocks(int size, bool inclusive)
{
    begin();
    return finish(sequence(m_graph.start, size, inclusive));
}

void GraphSource::link(quint32 from, quint32 to, int depth)
{
    if (depth > 0 && below(3) == 0)
        from = below(2) ? knot(from, depth - 1, below(2) == 0) : block(from, 4, false);
    flow(from, to);
}

quint32 GraphSource::knot(quint32 from, int depth, bool parallel)
{
    std::vector<quint32> nodes;
    const int count = 3 + below(3);
    for (int i = 0; i < count; ++i)
        nodes.push_back(add(parallel ? Join::All : Join::Each, parallel ? Split::All : Split::One));
    flow(from, nodes.front());
    std::vector<bool> leaves(size_t(count), false);
    const auto connect = [&](int a, int b) {
        leaves[size_t(a)] = true;
        link(nodes[size_t(a)], nodes[size_t(b)], depth);
    };
    for (int i = 1; i < count; ++i)
        connect(below(i), i);
    for (int i = 0; i < count - 1; ++i) {
        if (!leaves[size_t(i)])
            connect(i, i + 1 + below(count - 1 - i));
    }
    const int more = below(4);
    for (int i = 0; i < more; ++i) {
        const int a = below(count - 1);
        connect(a, a + 1 + below(count - 1 - a));
    }
    if (!parallel && below(2))
        connect(count - 1, 1 + below(count - 1));
    const quint32 exit = add();
    flow(nodes.back(), exit);
    return exit;
}

FlowGraph GraphSource::net(int depth)
{
    begin();
    return finish(knot(m_graph.start, depth, below(2) == 0));
}

void GraphSource::changeGateway(FlowGraph &graph)
{
    std::vector<int> incoming(graph.nodes.size(), 0);
    std::vector<int> outgoing(graph.nodes.size(), 0);
    for (const FlowGraph::Flow &each : graph.flows) {
        ++outgoing[each.source];
        ++incoming[each.target];
    }
    std::vector<size_t> gateways;
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (incoming[i] > 1 || outgoing[i] > 1)
            gateways.push_back(i);
    }
    if (gateways.empty())
        return;
    const size_t chosen = gateways[size_t(below(int(gateways.size())))];
    FlowGraph::Node &node = graph.nodes[chosen];
    if (incoming[chosen] > 1)
        node.join = node.join == Join::All ? Join::Each : Join::All;
    else
        node.split = node.split == Split::All ? Split::One : Split::All;
}

void GraphSource::shake(FlowGraph &graph, int times)
{
    const auto anyNode = [&] { return size_t(below(int(graph.nodes.size()))); };
    for (int i = 0; i < times; ++i) {
        switch (below(5)) {
        case 0:
            graph.nodes[anyNode()].join = Join(below(2));
            break;
        case 1:
            graph.nodes[anyNode()].split = Split(below(2));
            break;
        case 2:
            graph.flows[size_t(below(int(graph.flows.size())))].target =
                quint32(1 + below(int(graph.nodes.size()) - 1));
            break;
        case 3: {
            const quint32 from = quint32(anyNode());
            const quint32 to = quint32(1 + below(int(graph.nodes.size()) - 1));
            graph.flows.push_back({QStringLiteral("x%1").arg(i), from, to});
            break;
        }
        default:
            graph.nodes.push_back(
                {QStringLiteral("e%1").arg(i), Join::Each, Split::One, End::None});
            graph.flows.push_back({QStringLiteral("y%1").arg(i),
                                   quint32(anyNode() % (graph.nodes.size() - 1)),
                                   quint32(graph.nodes.size() - 1)});
        }
    }
}
