// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/soundness/net.h"

#include <algorithm>

namespace tenure::journey::soundness {
namespace {

Kind kindOf(Join join)
{
    switch (join) {
    case Join::Each:
        return Kind::XorJoin;
    case Join::All:
        return Kind::AndJoin;
    case Join::Inclusive:
        return Kind::OrJoin;
    }
    Q_UNREACHABLE();
}

Kind kindOf(Split split)
{
    switch (split) {
    case Split::One:
        return Kind::XorSplit;
    case Split::All:
        return Kind::AndSplit;
    case Split::Some:
        return Kind::OrSplit;
    }
    Q_UNREACHABLE();
}

// How one node of the graph stands in the net: tokens arrive at `entry` and leave from `exit`.
struct Gate
{
    Index entry = none;
    Index exit = none;
};

Gate addGate(Net &net, const FlowGraph::Node &node, Index origin, Index incoming, Index outgoing)
{
    if (outgoing == 0)
        return {net.sink(), none};
    const Index split = outgoing > 1 ? net.addNode(kindOf(node.split), origin) : none;
    const Index join = incoming > 1 ? net.addNode(kindOf(node.join), origin) : none;
    if (split == none && join == none) {
        const Index pass = net.addNode(Kind::Pass, origin);
        return {pass, pass};
    }
    if (split != none && join != none)
        net.addEdge(join, split, none);
    return {join == none ? split : join, split == none ? join : split};
}

} // namespace

Index Net::addNode(Kind kind, Index origin)
{
    m_nodes.push_back({kind, origin, {}, {}});
    return nodeCount() - 1;
}

Index Net::addEdge(Index from, Index to, Index flow)
{
    m_edges.push_back({none, none, flow, flow});
    const Index edge = edgeCount() - 1;
    setFrom(edge, from);
    setTo(edge, to);
    return edge;
}

void Net::removeEdge(Index edge)
{
    detachFrom(edge);
    detachTo(edge);
    m_edges[edge].alive = false;
}

void Net::setFrom(Index edge, Index node)
{
    if (m_edges[edge].from != none)
        detachFrom(edge);
    m_edges[edge].from = node;
    m_edges[edge].placeOut = Index(m_nodes[node].out.size());
    m_nodes[node].out.push_back(edge);
}

void Net::setTo(Index edge, Index node)
{
    if (m_edges[edge].to != none)
        detachTo(edge);
    m_edges[edge].to = node;
    m_edges[edge].placeIn = Index(m_nodes[node].in.size());
    m_nodes[node].in.push_back(edge);
}

void Net::detachFrom(Index edge)
{
    std::vector<Index> &out = m_nodes[m_edges[edge].from].out;
    const Index place = m_edges[edge].placeOut;
    out[place] = out.back();
    m_edges[out[place]].placeOut = place;
    out.pop_back();
}

void Net::detachTo(Index edge)
{
    std::vector<Index> &in = m_nodes[m_edges[edge].to].in;
    const Index place = m_edges[edge].placeIn;
    in[place] = in.back();
    m_edges[in[place]].placeIn = place;
    in.pop_back();
}

Net makeNet(const FlowGraph &graph, const NodeSet &kept)
{
    std::vector<Index> incoming(graph.nodes.size(), 0);
    std::vector<Index> outgoing(graph.nodes.size(), 0);
    const auto counts = [&](const FlowGraph::Flow &flow) {
        return kept[flow.source] && kept[flow.target];
    };
    for (const FlowGraph::Flow &flow : graph.flows) {
        if (counts(flow)) {
            ++outgoing[flow.source];
            ++incoming[flow.target];
        }
    }
    ++incoming[graph.start];

    Net net;
    net.addNode(Kind::Start, none);
    net.addNode(Kind::Sink, none);
    std::vector<Gate> gates(graph.nodes.size());
    for (Index i = 0; i < graph.nodes.size(); ++i) {
        if (kept[i])
            gates[i] = addGate(net, graph.nodes[i], i, incoming[i], outgoing[i]);
    }
    net.addEdge(net.start(), gates[graph.start].entry, none);
    for (Index i = 0; i < graph.flows.size(); ++i) {
        if (counts(graph.flows[i]))
            net.addEdge(gates[graph.flows[i].source].exit, gates[graph.flows[i].target].entry, i);
    }
    return net;
}

Order orderOf(const Net &net)
{
    enum : quint8 { Fresh, Open, Closed };
    std::vector<quint8> state(net.nodeCount(), Fresh);
    std::vector<std::pair<Index, size_t>> stack{{net.start(), 0}};
    Order order;
    state[net.start()] = Open;
    while (!stack.empty()) {
        auto &[node, next] = stack.back();
        if (next == net.node(node).out.size()) {
            state[node] = Closed;
            order.nodes.push_back(node);
            stack.pop_back();
            continue;
        }
        const Index edge = net.node(node).out[next++];
        const Index target = net.edge(edge).to;
        if (state[target] == Open) {
            order.backEdges.push_back(edge);
        } else if (state[target] == Fresh) {
            state[target] = Open;
            stack.push_back({target, 0});
        }
    }
    std::ranges::reverse(order.nodes);
    for (const Index node : order.nodes)
        order.edges.insert(order.edges.end(), net.node(node).out.begin(), net.node(node).out.end());
    return order;
}

// Tarjan's strongly connected components, without recursion: a journey may be a chain of thousands.
NodeSet nodesOnLoops(const Net &net)
{
    std::vector<Index> number(net.nodeCount(), none);
    std::vector<Index> low(net.nodeCount(), none);
    NodeSet open(net.nodeCount(), false);
    NodeSet onLoop(net.nodeCount(), false);
    std::vector<Index> component;
    std::vector<std::pair<Index, size_t>> stack;
    Index count = 0;
    const auto enter = [&](Index node) {
        number[node] = low[node] = count++;
        open[node] = true;
        component.push_back(node);
        stack.push_back({node, 0});
    };
    const auto leave = [&](Index node) {
        if (low[node] != number[node])
            return;
        const bool loop = component.back() != node;
        for (Index member = none; member != node;) {
            member = component.back();
            component.pop_back();
            open[member] = false;
            onLoop[member] = loop;
        }
    };
    enter(net.start());
    while (!stack.empty()) {
        const Index node = stack.back().first;
        if (stack.back().second == net.node(node).out.size()) {
            leave(node);
            stack.pop_back();
            if (!stack.empty())
                low[stack.back().first] = std::min(low[stack.back().first], low[node]);
            continue;
        }
        const Index next = net.edge(net.node(node).out[stack.back().second++]).to;
        if (number[next] == none)
            enter(next);
        else if (open[next])
            low[node] = std::min(low[node], number[next]);
    }
    return onLoop;
}

} // namespace tenure::journey::soundness
