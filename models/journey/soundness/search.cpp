// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/soundness/search.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>

namespace tenure::journey::soundness {
namespace {

// Tokens on each edge, by place in the order; text, because it is hashed.
using Marking = QByteArray;

struct State
{
    Marking marking;
    size_t before = 0;
    Index fired = none;
};

// A state costs as much as there are edges; large nets get fewer of them, so that time has a bound.
size_t statesFor(int budget, const Order &order)
{
    constexpr size_t mostSteps = 4'000'000;
    return std::min(size_t(std::max(budget, 0)), mostSteps / (order.edges.size() + 1));
}

class Search
{
public:
    Search(const Net &net, const Order &order, int budget);

    SearchAnswer run();

private:
    size_t place(Index edge) const { return m_place[edge]; }
    bool has(const Marking &marking, Index edge) const
    {
        return marking[qsizetype(place(edge))] != 0;
    }
    void expand(size_t state);
    void fire(size_t state, Index node, const std::vector<Index> &taken);
    void put(size_t state, Index node, Marking marking, const std::vector<Index> &edges);
    void send(size_t state, Index node, const Marking &rest);
    void visit(size_t state, Index node, const Marking &marking);
    bool meetsAnother(const Marking &marking, Index node) const;
    bool isComplete(const Marking &marking, Index node) const;
    bool canCome(const Marking &marking, Index from, Index join) const;
    std::vector<Index> lostJoins(const Marking &marking) const;
    bool isBefore(const Marking &marking, Index from, Index to) const;
    std::vector<Index> joinsToOpen(const Marking &marking) const;
    void findReaching(Index join, Index edge);
    void fail(Flaw flaw, size_t state, Index node, Index missing);
    void reportStuck(size_t state);

    const Net &m_net;
    const Order &m_order;
    const NodeSet m_onLoop;
    const size_t m_budget;
    std::vector<Index> m_place;
    std::vector<std::vector<bool>> m_reaching; // by edge into a join that waits
    std::vector<State> m_states;
    QHash<Marking, size_t> m_known;
    SearchAnswer m_answer;
    bool m_moved = false;
};

Search::Search(const Net &net, const Order &order, int budget)
    : m_net(net)
    , m_order(order)
    , m_onLoop(nodesOnLoops(net))
    , m_budget(statesFor(budget, order))
    , m_place(net.edgeCount(), none)
    , m_reaching(net.edgeCount())
{
    for (Index i = 0; i < order.edges.size(); ++i)
        m_place[order.edges[i]] = i;
    for (const Index node : order.nodes) {
        if (net.node(node).kind != Kind::OrJoin && net.node(node).kind != Kind::AndJoin)
            continue;
        for (const Index edge : net.node(node).in)
            findReaching(node, edge);
    }
}

// The edges from which a token can come to `edge`, itself included, without passing through `join`.
void Search::findReaching(Index join, Index edge)
{
    std::vector<bool> &reaching = m_reaching[edge];
    reaching.assign(m_order.edges.size(), false);
    reaching[place(edge)] = true;
    std::vector<Index> open{m_net.edge(edge).from};
    NodeSet seen(m_net.nodeCount(), false);
    while (!open.empty()) {
        const Index node = open.back();
        open.pop_back();
        if (seen[node] || node == join)
            continue;
        seen[node] = true;
        for (const Index into : m_net.node(node).in) {
            reaching[place(into)] = true;
            open.push_back(m_net.edge(into).from);
        }
    }
}

bool Search::isComplete(const Marking &marking, Index node) const
{
    return std::ranges::all_of(m_net.node(node).in, [&](Index edge) { return has(marking, edge); });
}

bool Search::canCome(const Marking &marking, Index from, Index join) const
{
    return std::ranges::any_of(m_net.node(join).in, [&](Index edge) {
        const bool goal = m_net.node(join).kind == Kind::OrJoin || !has(marking, edge);
        return goal && m_reaching[edge][place(from)];
    });
}

// The joins at which tokens wait and that no token can still reach, as the engine sees it: only
// tokens that move count, and those that wait at a join which is awaited itself.
std::vector<Index> Search::lostJoins(const Marking &marking) const
{
    std::vector<Index> waiting;
    std::vector<Index> moving; // edges with a token, or to get one
    for (const Index edge : m_order.edges) {
        const Index next = m_net.edge(edge).to;
        const Kind kind = m_net.node(next).kind;
        if (!has(marking, edge))
            continue;
        if (kind == Kind::OrJoin || (kind == Kind::AndJoin && !isComplete(marking, next)))
            waiting.push_back(next);
        else
            moving.push_back(edge);
    }
    std::ranges::sort(waiting);
    waiting.erase(std::unique(waiting.begin(), waiting.end()), waiting.end());
    for (size_t i = 0; i < moving.size(); ++i) {
        std::erase_if(waiting, [&](Index join) {
            if (!canCome(marking, moving[i], join))
                return false;
            moving.push_back(m_net.node(join).out.front());
            return true;
        });
    }
    return waiting;
}

// Whether a token sent by `from` is one that inclusive `to` has to wait for: it can come by an
// empty flow, and by none that already has its token (BPMN 2.0.2, 13.4.3).
bool Search::isBefore(const Marking &marking, Index from, Index to) const
{
    const size_t sent = place(m_net.node(from).out.front());
    bool byEmpty = false;
    for (const Index edge : m_net.node(to).in) {
        if (m_reaching[edge][sent] && has(marking, edge))
            return false;
        byEmpty = byEmpty || m_reaching[edge][sent];
    }
    return from != to && byEmpty;
}

// An inclusive join fires once it is lost, and after those from which a token has to come to it.
std::vector<Index> Search::joinsToOpen(const Marking &marking) const
{
    std::vector<Index> lost = lostJoins(marking);
    std::vector<Index> open;
    for (const Index join : lost) {
        const bool first = std::ranges::none_of(lost, [&](Index other) {
            return isBefore(marking, other, join) && !isBefore(marking, join, other);
        });
        if (first && m_net.node(join).kind == Kind::OrJoin)
            open.push_back(join);
    }
    return open;
}

void Search::fail(Flaw flaw, size_t state, Index node, Index missing)
{
    if (m_answer.answer == Answer::Fails)
        return;
    m_answer = {Answer::Fails, flaw, node, missing, {}};
    for (; state != 0; state = m_states[state].before)
        m_answer.fired.push_back(m_states[state].fired);
    std::ranges::reverse(m_answer.fired);
}

// Two tokens at a merge that waits for neither.
bool Search::meetsAnother(const Marking &marking, Index node) const
{
    const Net::Node &gate = m_net.node(node);
    const auto marked = [&](Index edge) { return has(marking, edge); };
    return gate.kind == Kind::XorJoin && std::ranges::count_if(gate.in, marked) > 1;
}

void Search::visit(size_t state, Index node, const Marking &marking)
{
    m_moved = true;
    if (m_known.contains(marking))
        return;
    m_known.insert(marking, m_states.size());
    m_states.push_back({marking, state, node});
    for (const Index edge : m_net.node(node).out) {
        const Index next = m_net.edge(edge).to;
        if (marking[qsizetype(place(edge))] > 1 || meetsAnother(marking, next))
            fail(Flaw::LackOfSynchronisation, m_states.size() - 1, next, none);
    }
}

void Search::put(size_t state, Index node, Marking marking, const std::vector<Index> &edges)
{
    for (const Index edge : edges) {
        const bool ends = m_net.edge(edge).to == m_net.sink();
        if (!ends || (m_onLoop[node] && !isDirect(m_net.edge(edge))))
            ++marking.data()[place(edge)];
    }
    visit(state, node, marking);
}

// Every choice that the node has with the tokens it took.
void Search::send(size_t state, Index node, const Marking &rest)
{
    constexpr size_t mostBranches = 12; // 4,095 choices
    const std::vector<Index> &out = m_net.node(node).out;
    if (m_net.node(node).kind == Kind::XorSplit) {
        for (const Index edge : out)
            put(state, node, rest, {edge});
    } else if (m_net.node(node).kind != Kind::OrSplit) {
        put(state, node, rest, out);
    } else if (out.size() > mostBranches) {
        m_answer.answer = Answer::Unknown;
    } else {
        for (quint32 choice = 1; choice < quint32(1) << out.size(); ++choice) {
            std::vector<Index> chosen;
            for (size_t i = 0; i < out.size(); ++i) {
                if (choice >> i & 1)
                    chosen.push_back(out[i]);
            }
            put(state, node, rest, chosen);
        }
    }
}

void Search::fire(size_t state, Index node, const std::vector<Index> &taken)
{
    Marking rest = m_states[state].marking;
    for (const Index edge : taken)
        --rest.data()[place(edge)];
    send(state, node, rest);
}

void Search::expand(size_t state)
{
    const Marking marking = m_states[state].marking;
    m_moved = false;
    for (const Index node : m_order.nodes) {
        const Net::Node &gate = m_net.node(node);
        if (gate.kind == Kind::OrJoin)
            continue;
        if (gate.kind == Kind::AndJoin) {
            if (isComplete(marking, node))
                fire(state, node, gate.in);
            continue;
        }
        for (const Index edge : gate.in) {
            if (has(marking, edge))
                fire(state, node, {edge});
        }
    }
    for (const Index node : joinsToOpen(marking)) {
        std::vector<Index> ready = m_net.node(node).in;
        std::erase_if(ready, [&](Index edge) { return !has(marking, edge); });
        fire(state, node, ready);
    }
    if (!m_moved && marking.count('\0') != marking.size())
        reportStuck(state);
}

void Search::reportStuck(size_t state)
{
    const Marking marking = m_states[state].marking;
    for (const Index node : m_order.nodes) {
        const std::vector<Index> &in = m_net.node(node).in;
        const auto marked = [&](Index edge) { return has(marking, edge); };
        if (std::ranges::none_of(in, marked))
            continue;
        const auto missing = std::ranges::find_if_not(in, marked);
        fail(Flaw::Deadlock, state, node, missing == in.end() ? none : *missing);
        return;
    }
}

SearchAnswer Search::run()
{
    Marking first(qsizetype(m_order.edges.size()), '\0');
    const Index into = m_net.node(m_net.start()).out.front();
    if (m_net.edge(into).to == m_net.sink())
        return {};
    ++first.data()[place(into)];
    m_known.insert(first, 0);
    m_states.push_back({first, 0, none});
    for (size_t state = 0; state < m_states.size(); ++state) {
        expand(state);
        if (m_answer.answer != Answer::Holds)
            return m_answer;
        if (m_states.size() > m_budget)
            return {Answer::Unknown, Flaw::Deadlock, none, none, {}};
    }
    return m_answer;
}

} // namespace

SearchAnswer search(const Net &net, const Order &order, int budget)
{
    return Search(net, order, budget).run();
}

} // namespace tenure::journey::soundness
