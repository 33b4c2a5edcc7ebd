// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/soundness.h"

namespace tenure::journey::soundness {

using Index = quint32;
inline constexpr Index none = ~Index(0);

enum class Kind : quint8 {
    Start,
    Sink,
    Pass,
    AndSplit,
    XorSplit,
    OrSplit,
    AndJoin,
    XorJoin,
    OrJoin
};

constexpr bool isSplit(Kind kind)
{
    return kind == Kind::AndSplit || kind == Kind::XorSplit || kind == Kind::OrSplit;
}

constexpr bool isJoin(Kind kind)
{
    return kind == Kind::AndJoin || kind == Kind::XorJoin || kind == Kind::OrJoin;
}

/// The workflow graph that is reduced and analysed: every node only joins or only splits, all ends
/// are one sink. Reduction replaces whole stretches by one edge, which remembers the flows at both
/// of its ends.
class Net
{
public:
    struct Node
    {
        Kind kind = Kind::Pass;
        Index origin = none; ///< node of the FlowGraph
        std::vector<Index> in;
        std::vector<Index> out;
    };
    struct Edge
    {
        Index from = none;
        Index to = none;
        Index first = none; ///< flow of the FlowGraph where the stretch begins, none inside a node
        Index last = none;  ///< ... and where it ends
        Index placeOut = 0; ///< place in `out` of `from`
        Index placeIn = 0;  ///< place in `in` of `to`
        bool alive = true;
    };

    Index addNode(Kind kind, Index origin);
    Index addEdge(Index from, Index to, Index flow);
    void removeEdge(Index edge);
    void setFrom(Index edge, Index node);
    void setTo(Index edge, Index node);

    const Node &node(Index index) const { return m_nodes[index]; }
    const Edge &edge(Index index) const { return m_edges[index]; }
    Node &node(Index index) { return m_nodes[index]; }
    Edge &edge(Index index) { return m_edges[index]; }
    Index nodeCount() const { return Index(m_nodes.size()); }
    Index edgeCount() const { return Index(m_edges.size()); }

    Index start() const { return 0; }
    Index sink() const { return 1; }

private:
    void detachFrom(Index edge);
    void detachTo(Index edge);

    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
};

/// One flow of the graph and nothing else.
constexpr bool isDirect(const Net::Edge &edge)
{
    return edge.first == edge.last && edge.first != none;
}

/// Which nodes of the graph take part; what the others do is no concern of the net.
using NodeSet = std::vector<bool>;

/// The net of the nodes in `kept`; an end of kind Scope counts as a sink as well.
Net makeNet(const FlowGraph &graph, const NodeSet &kept);

/// The net's nodes without what reduction left unconnected, sources before targets wherever no loop
/// is in the way.
struct Order
{
    std::vector<Index> nodes;
    std::vector<Index> edges;     ///< in the order of their sources
    std::vector<Index> backEdges; ///< from a node to one that is not after it
};
Order orderOf(const Net &net);

NodeSet nodesOnLoops(const Net &net);

} // namespace tenure::journey::soundness
