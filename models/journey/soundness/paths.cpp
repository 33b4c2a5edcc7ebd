// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/soundness/paths.h"

#include <algorithm>

namespace tenure::journey::soundness {

Paths::Paths(const FlowGraph &graph)
    : m_graph(graph), m_out(graph.nodes.size()), m_in(graph.nodes.size())
{
    for (Index flow = 0; flow < graph.flows.size(); ++flow) {
        m_out[graph.flows[flow].source].push_back(flow);
        m_in[graph.flows[flow].target].push_back(flow);
    }
}

NodeSet Paths::reachable(Index from) const
{
    NodeSet seen(m_graph.nodes.size(), false);
    std::vector<Index> open{from};
    seen[from] = true;
    while (!open.empty()) {
        const Index node = open.back();
        open.pop_back();
        for (const Index flow : m_out[node]) {
            const Index next = m_graph.flows[flow].target;
            if (!seen[next]) {
                seen[next] = true;
                open.push_back(next);
            }
        }
    }
    return seen;
}

NodeSet Paths::reaching(const std::vector<Index> &targets) const
{
    NodeSet seen(m_graph.nodes.size(), false);
    std::vector<Index> open = targets;
    for (const Index target : targets)
        seen[target] = true;
    while (!open.empty()) {
        const Index node = open.back();
        open.pop_back();
        for (const Index flow : m_in[node]) {
            const Index next = m_graph.flows[flow].source;
            if (!seen[next]) {
                seen[next] = true;
                open.push_back(next);
            }
        }
    }
    return seen;
}

std::vector<Index> Paths::shortest(Index from, Index to) const
{
    if (from == to)
        return {from};
    std::vector<Index> before(m_graph.nodes.size(), none);
    std::vector<Index> open{from};
    for (size_t i = 0; i < open.size() && before[to] == none; ++i) {
        for (const Index flow : m_out[open[i]]) {
            const Index next = m_graph.flows[flow].target;
            if (next != from && before[next] == none) {
                before[next] = open[i];
                open.push_back(next);
            }
        }
    }
    if (before[to] == none)
        return {};
    std::vector<Index> way{to};
    while (way.back() != from)
        way.push_back(before[way.back()]);
    std::ranges::reverse(way);
    return way;
}

std::vector<Index> Paths::branch(Index split, const Net::Edge &edge, Index join) const
{
    if (edge.first == none)
        return shortest(split, join);
    std::vector<Index> way = shortest(split, m_graph.flows[edge.first].source);
    const std::vector<Index> rest = shortest(m_graph.flows[edge.first].target, join);
    way.insert(way.end(), rest.begin(), rest.end());
    if (rest.empty()) // a branch that ends by itself while its split has its turn again
        way.push_back(m_graph.flows[edge.first].target);
    return way;
}

Finding Paths::finding(const Clash &clash) const
{
    Finding finding{clash.flaw, nodeName(clash.join), nodeName(clash.split), {}, {}, {}};
    // Joins in a row count as one: the one to blame is where the token stays away.
    if (clash.flaw == Flaw::Deadlock && clash.other.last != none) {
        finding.missing = flowName(clash.other.last);
        finding.node = nodeName(m_graph.flows[clash.other.last].target);
    }
    if (clash.loop) {
        std::vector<Index> round = shortest(clash.join, clash.split);
        const std::vector<Index> back = branch(clash.split, clash.other, clash.join);
        round.insert(round.end(), back.begin(), back.end());
        finding.path = names(round);
    } else if (clash.split != none) {
        finding.path = names(branch(clash.split, clash.taken, clash.join));
        if (clash.flaw == Flaw::LackOfSynchronisation)
            finding.other = names(branch(clash.split, clash.other, clash.join));
    }
    return finding;
}

Finding Paths::trap(Index node) const
{
    std::vector<Index> way;
    NodeSet seen(m_graph.nodes.size(), false);
    while (!seen[node]) {
        seen[node] = true;
        way.push_back(node);
        node = m_graph.flows[m_out[node].front()].target;
    }
    way.erase(way.begin(), std::ranges::find(way, node));
    way.push_back(node);
    return {Flaw::NeverEnds, nodeName(way.front()), {}, names(way), {}, {}};
}

QStringList Paths::names(const std::vector<Index> &nodes) const
{
    QStringList names;
    for (const Index node : nodes) {
        if (names.isEmpty() || names.constLast() != nodeName(node))
            names << nodeName(node);
    }
    return names;
}

QString Paths::flowName(Index flow) const
{
    return flow == none ? QString() : m_graph.flows[flow].id;
}

QString Paths::nodeName(Index node) const
{
    return node == none ? QString() : m_graph.nodes[node].id;
}

} // namespace tenure::journey::soundness
