// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/soundness/reducer.h"

namespace tenure::journey::soundness {

/// Walks over the graph as it was drawn, so that a flaw found in the net can be shown on the chart.
class Paths
{
public:
    explicit Paths(const FlowGraph &graph);

    /// Nodes reached from `from`, itself included, along flows or against them.
    NodeSet reachable(Index from) const;
    NodeSet reaching(const std::vector<Index> &targets) const;

    /// The shortest way, both ends included; empty if there is none. Goes through neither end
    /// twice.
    std::vector<Index> shortest(Index from, Index to) const;

    Finding finding(const Clash &clash) const;
    /// Once round the loop that a token at `node` gets into and cannot leave.
    Finding trap(Index node) const;

    QStringList names(const std::vector<Index> &nodes) const;
    QString flowName(Index flow) const;
    QString nodeName(Index node) const;
    const std::vector<Index> &flowsFrom(Index node) const { return m_out[node]; }
    const std::vector<Index> &flowsTo(Index node) const { return m_in[node]; }

private:
    /// From `split` by way of the stretch that `edge` stands for to `join`.
    std::vector<Index> branch(Index split, const Net::Edge &edge, Index join) const;

    const FlowGraph &m_graph;
    std::vector<std::vector<Index>> m_out;
    std::vector<std::vector<Index>> m_in;
};

} // namespace tenure::journey::soundness
