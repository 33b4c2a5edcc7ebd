// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/soundness/routing.h"

#include "journey/soundness/field.h"

#include <algorithm>

namespace tenure::journey::soundness {
namespace {

// Expected tokens on an edge: one unknown for each edge that closes a loop, and a constant at the
// end.
using Tokens = std::vector<quint64>;

Tokens sum(Tokens a, const Tokens &b)
{
    std::ranges::transform(a, b, a.begin(), field::add);
    return a;
}

Tokens times(Tokens tokens, quint64 weight)
{
    for (quint64 &part : tokens)
        part = field::multiply(part, weight);
    return tokens;
}

class Router
{
public:
    Router(const Net &net, const Order &order, const Regions &regions)
        : m_net(net)
        , m_order(order)
        , m_regions(regions)
        , m_tokens(net.edgeCount())
        , m_unknown(net.edgeCount(), none)
    {
        for (Index i = 0; i < order.backEdges.size(); ++i)
            m_unknown[order.backEdges[i]] = i;
    }

    RoutingAnswer run();

private:
    Index unknowns() const { return Index(m_order.backEdges.size()); }
    Tokens arriving(Index edge) const;
    Tokens entering(Index node) const;
    void leave(Index node, const Tokens &tokens);
    bool solve();
    quint64 valueOf(Index edge) const;
    RoutingAnswer compareJoins() const;

    const Net &m_net;
    const Order &m_order;
    const Regions &m_regions;
    Weights m_weights;
    std::vector<Tokens> m_tokens; // by edge, as its source sends them
    std::vector<Index> m_unknown; // by edge
    Tokens m_solution;
};

Tokens Router::arriving(Index edge) const
{
    if (m_unknown[edge] == none)
        return m_tokens[edge];
    Tokens tokens(unknowns() + 1, 0);
    tokens[m_unknown[edge]] = 1;
    return tokens;
}

Tokens Router::entering(Index node) const
{
    const Net::Node &gate = m_net.node(node);
    switch (gate.kind) {
    case Kind::Start: {
        Tokens one(unknowns() + 1, 0);
        one.back() = 1;
        return one;
    }
    case Kind::XorJoin: {
        Tokens all = arriving(gate.in.front());
        for (size_t i = 1; i < gate.in.size(); ++i)
            all = sum(std::move(all), arriving(gate.in[i]));
        return all;
    }
    case Kind::OrJoin:
        return arriving(m_regions[node]);
    default:
        return arriving(gate.in.front());
    }
}

void Router::leave(Index node, const Tokens &tokens)
{
    const Net::Node &gate = m_net.node(node);
    quint64 rest = 1;
    for (size_t i = 0; i < gate.out.size(); ++i) {
        const bool last = i + 1 == gate.out.size();
        if (gate.kind == Kind::XorSplit) {
            const quint64 weight = last ? rest : m_weights.next();
            rest = field::subtract(rest, weight);
            m_tokens[gate.out[i]] = times(tokens, weight);
        } else if (gate.kind == Kind::OrSplit) {
            m_tokens[gate.out[i]] = times(tokens, m_weights.next());
        } else {
            m_tokens[gate.out[i]] = tokens;
        }
    }
}

// Each unknown equals what its edge's source sends: a square system, solved by elimination.
bool Router::solve()
{
    const Index count = unknowns();
    std::vector<Tokens> rows(count);
    for (Index i = 0; i < count; ++i) {
        rows[i] = times(m_tokens[m_order.backEdges[i]], field::prime - 1);
        rows[i][i] = field::add(rows[i][i], 1);
        rows[i][count] = field::subtract(0, rows[i][count]);
    }
    for (Index column = 0; column < count; ++column) {
        const auto pivot = std::find_if(rows.begin() + column, rows.end(),
                                        [&](const Tokens &row) { return row[column] != 0; });
        if (pivot == rows.end())
            return false;
        std::swap(*pivot, rows[column]);
        rows[column] = times(std::move(rows[column]), field::inverse(rows[column][column]));
        for (Index i = 0; i < count; ++i) {
            if (i != column && rows[i][column] != 0)
                rows[i] = sum(std::move(rows[i]),
                              times(rows[column], field::subtract(0, rows[i][column])));
        }
    }
    for (const Tokens &row : rows)
        m_solution.push_back(row[count]);
    m_solution.push_back(1);
    return true;
}

quint64 Router::valueOf(Index edge) const
{
    quint64 value = 0;
    for (size_t i = 0; i < m_solution.size(); ++i)
        value = field::add(value, field::multiply(m_tokens[edge][i], m_solution[i]));
    return value;
}

RoutingAnswer Router::compareJoins() const
{
    for (const Index node : m_order.nodes) {
        const Net::Node &gate = m_net.node(node);
        if (gate.kind != Kind::AndJoin)
            continue;
        const quint64 first = valueOf(gate.in.front());
        for (const Index edge : gate.in) {
            if (valueOf(edge) != first)
                return {Answer::Fails, node, gate.in.front(), edge};
        }
    }
    return {};
}

RoutingAnswer Router::run()
{
    constexpr Index mostLoops = 200; // elimination is cubic
    if (unknowns() > mostLoops)
        return {Answer::Unknown, none, none, none};
    for (const Index node : m_order.nodes) {
        if (node != m_net.sink())
            leave(node, entering(node));
    }
    if (!solve())
        return {Answer::Fails, none, none, none};
    return compareJoins();
}

} // namespace

RoutingAnswer checkRouting(const Net &net, const Order &order, const Regions &regions)
{
    return Router(net, order, regions).run();
}

Index selfWaitingJoin(const Net &net, const Order &order)
{
    std::vector<size_t> marked(net.nodeCount(), 0);
    std::vector<Index> open{net.start()};
    while (!open.empty()) {
        const Index node = open.back();
        open.pop_back();
        for (const Index edge : net.node(node).out) {
            const Index next = net.edge(edge).to;
            const size_t needed =
                net.node(next).kind == Kind::AndJoin ? net.node(next).in.size() : 1;
            if (++marked[next] == needed)
                open.push_back(next);
        }
    }
    const auto waits = [&](Index node) {
        return marked[node] > 0 && net.node(node).kind == Kind::AndJoin &&
               marked[node] < net.node(node).in.size();
    };
    const auto found = std::ranges::find_if(order.nodes, waits);
    return found == order.nodes.end() ? none : *found;
}

} // namespace tenure::journey::soundness
