// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/soundness/routing.h"

#include <algorithm>

namespace tenure::journey::soundness {
namespace {

// Immediate dominators by place in `order` (Cooper, Harvey and Kennedy 2001).
std::vector<Index> dominatorsOf(const Net &net, const Order &order)
{
    std::vector<Index> place(net.nodeCount(), none);
    for (Index i = 0; i < order.nodes.size(); ++i)
        place[order.nodes[i]] = i;
    std::vector<Index> dominator(order.nodes.size(), none);
    dominator.front() = 0;
    const auto common = [&](Index a, Index b) {
        while (a != b)
            (a > b ? a : b) = dominator[a > b ? a : b];
        return a;
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (Index i = 1; i < order.nodes.size(); ++i) {
            Index best = none;
            for (const Index edge : net.node(order.nodes[i]).in) {
                const Index source = place[net.edge(edge).from];
                if (dominator[source] != none)
                    best = best == none ? source : common(best, source);
            }
            changed = changed || dominator[i] != best;
            dominator[i] = best;
        }
    }
    return dominator;
}

// Whether what starts at `split` can leave only through `join`, and nothing else gets in.
bool isRegion(const Net &net, Index split, Index join)
{
    NodeSet inside(net.nodeCount(), false);
    std::vector<Index> open{split};
    inside[split] = true;
    for (size_t i = 0; i < open.size(); ++i) {
        for (const Index edge : net.node(open[i]).out) {
            const Index next = net.edge(edge).to;
            if (next == net.sink() || next == split)
                return false;
            if (!inside[next] && next != join) {
                inside[next] = true;
                open.push_back(next);
            }
        }
    }
    const auto entersFromInside = [&](Index node) {
        return std::ranges::all_of(net.node(node).in,
                                   [&](Index edge) { return inside[net.edge(edge).from]; });
    };
    return entersFromInside(join) && std::all_of(open.begin() + 1, open.end(), entersFromInside);
}

} // namespace

Regions regionsOf(const Net &net, const Order &order)
{
    constexpr int mostCandidates = 32;
    Regions regions(net.nodeCount(), none);
    const auto isOrJoin = [&](Index node) { return net.node(node).kind == Kind::OrJoin; };
    if (std::ranges::none_of(order.nodes, isOrJoin))
        return regions;
    const std::vector<Index> dominator = dominatorsOf(net, order);
    for (Index i = 0; i < order.nodes.size(); ++i) {
        if (!isOrJoin(order.nodes[i]))
            continue;
        Index candidate = dominator[i];
        for (int tries = 0; candidate != 0 && tries < mostCandidates; ++tries) {
            const Index split = order.nodes[candidate];
            if (isSplit(net.node(split).kind) && isRegion(net, split, order.nodes[i])) {
                regions[order.nodes[i]] = net.node(split).in.front();
                break;
            }
            candidate = dominator[candidate];
        }
    }
    return regions;
}

} // namespace tenure::journey::soundness
