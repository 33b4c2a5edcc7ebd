// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/soundness.h"

#include <optional>
#include <random>

/// The referee: plays every run of a graph, token by token, and shares no code with the checker.
/// Slow on purpose. Nothing if there are more than `mostStates` markings.
std::optional<bool> isSoundByPlay(const tenure::journey::FlowGraph &graph,
                                  size_t mostStates = 30'000);

/// Random graphs by seed: nested blocks and nets that are sound by construction, and changes that
/// may spoil them.
class GraphSource
{
public:
    explicit GraphSource(quint32 seed) : m_random(seed) {}

    /// Sequences, blocks of one gateway kind, loops; about `size` nodes. Inclusive blocks where
    /// `inclusive` is set.
    tenure::journey::FlowGraph blocks(int size, bool inclusive);
    /// Parallel steps that depend on each other criss-cross, and exclusive ones that jump forwards
    /// and back, nested.
    tenure::journey::FlowGraph net(int depth);
    /// Turns one gateway into one of another kind; never without effect.
    void changeGateway(tenure::journey::FlowGraph &graph);
    /// Changes flows and gateways at random; what comes out may be anything.
    void shake(tenure::journey::FlowGraph &graph, int times);

    int below(int limit) { return int(m_random() % quint32(limit)); }

private:
    quint32 add(tenure::journey::Join join = tenure::journey::Join::Each,
                tenure::journey::Split split = tenure::journey::Split::One);
    void flow(quint32 from, quint32 to);
    quint32 sequence(quint32 from, int size, bool inclusive);
    quint32 block(quint32 from, int size, bool inclusive);
    quint32 loop(quint32 from, int size, bool inclusive);
    quint32 knot(quint32 from, int depth, bool parallel);
    void link(quint32 from, quint32 to, int depth);
    void begin();
    tenure::journey::FlowGraph finish(quint32 last);

    std::mt19937 m_random;
    tenure::journey::FlowGraph m_graph;
};
