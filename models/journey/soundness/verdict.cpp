// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/soundness/concurrency.h"
#include "journey/soundness/paths.h"
#include "journey/soundness/search.h"

#include <algorithm>

namespace tenure::journey {
namespace soundness {
namespace {

// Everything beyond is the same mistake again, and each finding costs a walk over the graph.
constexpr size_t mostFindings = 20;

class Checker
{
public:
    Checker(const FlowGraph &graph, int stateBudget)
        : m_graph(graph), m_paths(graph), m_stateBudget(stateBudget)
    {
    }

    Verdict run();

private:
    std::vector<Index> ends(bool scopeEndsToo) const;
    void findUnreachable(const NodeSet &reached);
    void findTraps(const NodeSet &reached);
    Verdict judge(const NodeSet &kept) const;
    static Index endlessNode(const Net &net, const Order &order);
    Verdict judgeRest(const Net &net) const;
    Verdict searched(const Net &net, const Order &order) const;
    Clash deadlockAt(const Net &net, const RoutingAnswer &answer) const;
    Verdict judgeWithScopeEnds(const NodeSet &reached) const;
    NodeSet withoutDoomed(const NodeSet &reached, const std::vector<Index> &ordinaryEnds) const;

    const FlowGraph &m_graph;
    const Paths m_paths;
    const int m_stateBudget;
    std::vector<Finding> m_findings;
};

Verdict verdictOf(std::vector<Finding> findings)
{
    const Soundness soundness = findings.empty() ? Soundness::Sound : Soundness::Unsound;
    return {soundness, std::move(findings)};
}

std::vector<Index> Checker::ends(bool scopeEndsToo) const
{
    std::vector<Index> ends;
    for (Index node = 0; node < m_graph.nodes.size(); ++node) {
        const bool endsScope = m_graph.nodes[node].end == End::Scope;
        if (m_paths.flowsFrom(node).empty() && (scopeEndsToo || !endsScope))
            ends.push_back(node);
    }
    return ends;
}

// Names the first node of each stretch that no token reaches, and joins that wait for one from
// there.
void Checker::findUnreachable(const NodeSet &reached)
{
    NodeSet named(m_graph.nodes.size(), false);
    const auto name = [&](Index node) {
        m_findings.push_back({Flaw::Unreachable, m_paths.nodeName(node), {}, {}, {}, {}});
        const NodeSet after = m_paths.reachable(node);
        for (Index other = 0; other < after.size(); ++other)
            named[other] = named[other] || after[other];
    };
    for (const bool heads : {true, false}) {
        for (Index node = 0; node < m_graph.nodes.size() && m_findings.size() < mostFindings;
             ++node) {
            if (!reached[node] && !named[node] && (!heads || m_paths.flowsTo(node).empty()))
                name(node);
        }
    }
    for (const FlowGraph::Flow &flow : m_graph.flows) {
        const FlowGraph::Node &join = m_graph.nodes[flow.target];
        if (!reached[flow.source] && reached[flow.target] && join.join == Join::All)
            m_findings.push_back({Flaw::Deadlock, join.id, {}, {}, {}, flow.id});
    }
}

void Checker::findTraps(const NodeSet &reached)
{
    const NodeSet ending = m_paths.reaching(ends(true));
    NodeSet named(m_graph.nodes.size(), false);
    for (Index node = 0; node < m_graph.nodes.size() && m_findings.size() < mostFindings; ++node) {
        if (!reached[node] || ending[node] || named[node])
            continue;
        m_findings.push_back(m_paths.trap(node));
        const NodeSet after = m_paths.reachable(node);
        const NodeSet before = m_paths.reaching({node});
        for (Index other = 0; other < after.size(); ++other)
            named[other] = named[other] || after[other] || before[other];
    }
}

Clash Checker::deadlockAt(const Net &net, const RoutingAnswer &answer) const
{
    Clash clash{Flaw::Deadlock,         none, net.node(answer.join).origin, net.edge(answer.edge),
                net.edge(answer.other), false};
    // Which of the two may stay empty: the one that a choice can pass by on the way to the other.
    const auto sources = [&](Index target) {
        std::vector<bool> seen(net.edgeCount(), false);
        std::vector<Index> open{target};
        seen[target] = true;
        while (!open.empty()) {
            const Index node = net.edge(open.back()).from;
            open.pop_back();
            if (node == answer.join)
                continue;
            for (const Index edge : net.node(node).in) {
                if (!seen[edge]) {
                    seen[edge] = true;
                    open.push_back(edge);
                }
            }
        }
        return seen;
    };
    const std::vector<bool> toFirst = sources(answer.edge);
    const std::vector<bool> toSecond = sources(answer.other);
    for (Index node = 0; node < net.nodeCount(); ++node) {
        const Net::Node &split = net.node(node);
        if (split.kind != Kind::XorSplit && split.kind != Kind::OrSplit)
            continue;
        for (const Index edge : split.out) {
            if (toFirst[edge] == toSecond[edge])
                continue;
            clash.split = split.origin;
            clash.taken = net.edge(toFirst[edge] ? answer.edge : answer.other);
            clash.other = net.edge(toFirst[edge] ? answer.other : answer.edge);
            clash.taken.first = net.edge(edge).first;
        }
    }
    return clash;
}

Verdict Checker::searched(const Net &net, const Order &order) const
{
    const SearchAnswer answer = search(net, order, m_stateBudget);
    if (answer.answer == Answer::Unknown)
        return {Soundness::NotDecided, {}};
    if (answer.answer == Answer::Holds)
        return {};
    Finding finding{answer.flaw, m_paths.nodeName(net.node(answer.node).origin), {}, {}, {}, {}};
    if (answer.missing != none)
        finding.missing = m_paths.flowName(net.edge(answer.missing).last);
    std::vector<Index> way;
    for (const Index node : answer.fired) {
        if (net.node(node).origin != none)
            way.push_back(net.node(node).origin);
    }
    finding.path = m_paths.names(way) << finding.node;
    return verdictOf({finding});
}

// A loop that every token stays in, though others leave it: an AND split on it sends each round one
// to an end.
Index Checker::endlessNode(const Net &net, const Order &order)
{
    NodeSet ending(net.nodeCount(), false);
    std::vector<Index> open{net.sink()};
    while (!open.empty()) {
        const Index node = open.back();
        open.pop_back();
        if (ending[node])
            continue;
        ending[node] = true;
        for (const Index edge : net.node(node).in)
            open.push_back(net.edge(edge).from);
    }
    const auto found = std::ranges::find_if(order.nodes, [&](Index node) { return !ending[node]; });
    if (found == order.nodes.end())
        return none;
    return net.node(*found).origin == none ? net.edge(net.node(*found).out.front()).to : *found;
}

// What no rule of reduction could replace.
Verdict Checker::judgeRest(const Net &net) const
{
    const Order order = orderOf(net);
    if (const Index node = endlessNode(net, order); node != none) {
        const QString name = m_paths.nodeName(net.node(node).origin);
        return verdictOf({{Flaw::NeverEnds, name, {}, {name}, {}, {}}});
    }
    if (const Index join = selfWaitingJoin(net, order); join != none) {
        const Index origin = net.node(join).origin;
        return verdictOf({m_paths.finding({Flaw::Deadlock, none, origin, {}, {}, false})});
    }
    const Regions regions = regionsOf(net, order);
    const auto isOpenJoin = [&](Index node) {
        return net.node(node).kind == Kind::OrJoin && regions[node] == none;
    };
    if (std::ranges::any_of(order.nodes, isOpenJoin))
        return searched(net, order);

    const RoutingAnswer routing = checkRouting(net, order, regions);
    const ConcurrencyAnswer concurrency = checkConcurrency(net, order, regions);
    const auto place = [&](Index node) { return std::ranges::find(order.nodes, node); };
    // What comes after the first flaw may only follow from it.
    const bool twice = concurrency.answer == Answer::Fails &&
                       (routing.join == none || place(concurrency.join) < place(routing.join));
    if (twice) {
        Clash clash{
            Flaw::LackOfSynchronisation, none, net.node(concurrency.join).origin, {}, {}, false};
        if (concurrency.split != none) {
            clash.split = net.node(concurrency.split).origin;
            clash.taken = net.edge(concurrency.edge);
            clash.other = net.edge(concurrency.other);
        }
        return verdictOf({m_paths.finding(clash)});
    }
    if (routing.answer == Answer::Fails && routing.join != none)
        return verdictOf({m_paths.finding(deadlockAt(net, routing))});
    if (routing.answer == Answer::Fails) {
        const Index header = net.edge(order.backEdges.front()).to;
        return verdictOf(
            {{Flaw::NeverEnds, m_paths.nodeName(net.node(header).origin), {}, {}, {}, {}}});
    }
    if (routing.answer == Answer::Unknown || concurrency.answer == Answer::Unknown)
        return {Soundness::NotDecided, {}};
    return {};
}

Verdict Checker::judge(const NodeSet &kept) const
{
    Net net = makeNet(m_graph, kept);
    std::vector<Clash> clashes = Reducer(net).run();
    if (clashes.size() > mostFindings)
        clashes.resize(mostFindings);
    Verdict verdict = judgeRest(net);
    for (const Clash &clash : clashes)
        verdict.findings.push_back(m_paths.finding(clash));
    if (!verdict.findings.empty())
        verdict.soundness = Soundness::Unsound;
    return verdict;
}

// Nodes from where every token meets an end that stops the scope, and with it whatever waits
// elsewhere.
NodeSet Checker::withoutDoomed(const NodeSet &reached, const std::vector<Index> &ordinaryEnds) const
{
    NodeSet kept = m_paths.reaching(ordinaryEnds);
    for (Index node = 0; node < kept.size(); ++node)
        kept[node] = kept[node] && reached[node];
    return kept;
}

// An end that stops the scope forgives whatever still waits. First it counts as any other end; if
// that is unsound, the branches that only lead to such ends are left out, because nothing is left
// of a run that took one.
Verdict Checker::judgeWithScopeEnds(const NodeSet &reached) const
{
    constexpr size_t mostTries = 8;
    const Verdict plain = judge(reached);
    if (plain.soundness == Soundness::Sound)
        return plain;
    std::vector<std::vector<Index>> tries;
    if (const std::vector<Index> ordinary = ends(false); !ordinary.empty())
        tries.push_back(ordinary);
    for (const Index end : ends(true)) {
        if (m_graph.nodes[end].end == End::Scope && tries.size() < mostTries)
            tries.push_back({end});
    }
    for (const std::vector<Index> &ordinary : tries) {
        const NodeSet kept = withoutDoomed(reached, ordinary);
        if (kept != reached && kept[m_graph.start] && judge(kept).soundness == Soundness::Sound)
            return {};
    }
    return plain;
}

Verdict Checker::run()
{
    const NodeSet reached = m_paths.reachable(m_graph.start);
    findUnreachable(reached);
    const size_t before = m_findings.size();
    findTraps(reached);
    if (m_findings.size() > before)
        return verdictOf(std::move(m_findings));
    const bool stops = ends(true).size() != ends(false).size();
    Verdict verdict = stops ? judgeWithScopeEnds(reached) : judge(reached);
    verdict.findings.insert(verdict.findings.begin(), m_findings.begin(), m_findings.end());
    if (!verdict.findings.empty())
        verdict.soundness = Soundness::Unsound;
    return verdict;
}

} // namespace
} // namespace soundness

Verdict checkSoundness(const FlowGraph &graph, int stateBudget)
{
    if (graph.nodes.empty())
        return {};
    return soundness::Checker(graph, stateBudget).run();
}

} // namespace tenure::journey
