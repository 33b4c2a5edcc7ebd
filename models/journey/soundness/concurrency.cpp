// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/soundness/concurrency.h"

#include <QSet>

#include <bit>

namespace tenure::journey::soundness {
namespace {

using Bits = std::vector<quint64>;

void setBit(Bits &bits, size_t place)
{
    bits[place / 64] |= quint64(1) << (place % 64);
}

// A symmetric relation on the net's edges, one row of bits for each.
class Relation
{
public:
    explicit Relation(const Net &net, const Order &order)
        : m_place(net.edgeCount(), none)
        , m_words((order.edges.size() + 63) / 64)
        , m_bits(m_words * order.edges.size(), 0)
    {
        for (Index i = 0; i < order.edges.size(); ++i)
            m_place[order.edges[i]] = i;
    }

    size_t words() const { return m_words; }
    Index place(Index edge) const { return m_place[edge]; }
    const quint64 *row(Index edge) const { return &m_bits[size_t(m_place[edge]) * m_words]; }
    bool has(Index a, Index b) const { return row(a)[m_place[b] / 64] >> (m_place[b] % 64) & 1; }

    // Whether anything was new.
    bool add(Index edge, const Bits &others)
    {
        quint64 *const own = &m_bits[size_t(m_place[edge]) * m_words];
        bool changed = false;
        for (size_t word = 0; word < m_words; ++word) {
            for (quint64 fresh = others[word] & ~own[word]; fresh != 0; fresh &= fresh - 1) {
                const size_t other = word * 64 + size_t(std::countr_zero(fresh));
                m_bits[other * m_words + m_place[edge] / 64] |= quint64(1) << (m_place[edge] % 64);
                changed = true;
            }
            own[word] |= others[word];
        }
        return changed;
    }

private:
    std::vector<Index> m_place;
    size_t m_words;
    std::vector<quint64> m_bits;
};

struct Pair
{
    Index a = none;
    Index b = none;
};

class Concurrency
{
public:
    Concurrency(const Net &net, const Order &order, const Regions &regions)
        : m_net(net), m_order(order), m_regions(regions), m_relation(net, order)
    {
    }

    ConcurrencyAnswer run();

private:
    bool pass();
    Bits entering(Index node) const;
    bool leave(Index node, const Bits &entering);
    bool isUnsafe(Index node);
    ConcurrencyAnswer traced() const;
    std::vector<Pair> before(Pair pair) const;
    bool areSiblings(Pair pair) const;

    const Net &m_net;
    const Order &m_order;
    const Regions &m_regions;
    Relation m_relation;
    Index m_unsafe = none;
    Pair m_meeting;
};

Bits Concurrency::entering(Index node) const
{
    const Net::Node &gate = m_net.node(node);
    Bits bits(m_relation.words(), 0);
    if (gate.in.empty())
        return bits;
    const Index only = gate.kind == Kind::OrJoin ? m_regions[node] : gate.in.front();
    std::copy_n(m_relation.row(only), bits.size(), bits.begin());
    for (size_t i = 1; i < gate.in.size(); ++i) {
        const quint64 *const row = m_relation.row(gate.in[i]);
        for (size_t word = 0; word < bits.size(); ++word) {
            if (gate.kind == Kind::XorJoin)
                bits[word] |= row[word];
            else if (gate.kind == Kind::AndJoin)
                bits[word] &= row[word];
        }
    }
    return bits;
}

bool Concurrency::leave(Index node, const Bits &entering)
{
    const Net::Node &gate = m_net.node(node);
    const bool forks = gate.kind == Kind::AndSplit || gate.kind == Kind::OrSplit;
    Bits siblings(m_relation.words(), 0);
    for (const Index edge : gate.out)
        setBit(siblings, m_relation.place(edge));
    bool changed = false;
    for (const Index edge : gate.out) {
        Bits with = entering;
        if (forks) {
            const size_t own = m_relation.place(edge);
            for (size_t word = 0; word < with.size(); ++word) {
                const quint64 self = word == own / 64 ? quint64(1) << (own % 64) : 0;
                with[word] |= siblings[word] & ~self;
            }
        }
        changed = m_relation.add(edge, with) || changed;
    }
    return changed;
}

// Two tokens may come to one merge, or one flow may hold two.
bool Concurrency::isUnsafe(Index node)
{
    const Net::Node &gate = m_net.node(node);
    if (gate.kind == Kind::XorJoin) {
        for (size_t i = 0; i < gate.in.size(); ++i) {
            for (size_t k = i + 1; k < gate.in.size(); ++k) {
                if (m_relation.has(gate.in[i], gate.in[k]))
                    m_meeting = {gate.in[i], gate.in[k]};
            }
        }
    }
    for (const Index edge : gate.out) {
        const bool stays = m_net.edge(edge).to != m_net.sink() || !isDirect(m_net.edge(edge));
        if (stays && m_relation.has(edge, edge))
            m_meeting = {edge, edge};
    }
    if (m_meeting.a != none)
        m_unsafe = node;
    return m_unsafe != none;
}

bool Concurrency::pass()
{
    bool changed = false;
    for (const Index node : m_order.nodes) {
        if (node == m_net.sink())
            continue;
        changed = leave(node, entering(node)) || changed;
        if (isUnsafe(node))
            return false;
    }
    return changed;
}

ConcurrencyAnswer Concurrency::run()
{
    constexpr size_t mostEdges = 16'000; // the relation is quadratic: 32 MB
    if (m_order.edges.size() > mostEdges)
        return {Answer::Unknown, none, none, none, none};
    // Without loops every row is complete after one pass; loops need more, but at most one for each
    // new pair.
    while (pass() && !m_order.backEdges.empty()) {
    }
    return m_unsafe == none ? ConcurrencyAnswer() : traced();
}

bool Concurrency::areSiblings(Pair pair) const
{
    const Index node = m_net.edge(pair.a).from;
    const Kind kind = m_net.node(node).kind;
    return pair.a != pair.b && node == m_net.edge(pair.b).from &&
           (kind == Kind::AndSplit || kind == Kind::OrSplit);
}

// The pairs that make `pair` concurrent: one of the two tokens stood one gateway earlier.
std::vector<Pair> Concurrency::before(Pair pair) const
{
    std::vector<Pair> pairs;
    for (const auto &[moved, stays] : {pair, Pair{pair.b, pair.a}}) {
        const Index node = m_net.edge(moved).from;
        const Net::Node &gate = m_net.node(node);
        if (gate.kind == Kind::OrJoin) {
            pairs.push_back({m_regions[node], stays});
            continue;
        }
        for (const Index edge : gate.in)
            pairs.push_back({edge, stays});
    }
    std::erase_if(pairs, [this](Pair earlier) { return !m_relation.has(earlier.a, earlier.b); });
    return pairs;
}

// Back to the split where the two tokens came from, by the shortest way.
ConcurrencyAnswer Concurrency::traced() const
{
    constexpr size_t mostPairs = 50'000;
    QSet<quint64> seen;
    std::vector<Pair> open{m_meeting};
    for (size_t i = 0; i < open.size() && i < mostPairs; ++i) {
        if (areSiblings(open[i]))
            return {Answer::Fails, m_unsafe, open[i].a, open[i].b, m_net.edge(open[i].a).from};
        for (const Pair earlier : before(open[i])) {
            const quint64 key =
                quint64(qMin(earlier.a, earlier.b)) << 32 | qMax(earlier.a, earlier.b);
            if (!seen.contains(key)) {
                seen.insert(key);
                open.push_back(earlier);
            }
        }
    }
    return {Answer::Fails, m_unsafe, none, none, none};
}

} // namespace

ConcurrencyAnswer checkConcurrency(const Net &net, const Order &order, const Regions &regions)
{
    return Concurrency(net, order, regions).run();
}

} // namespace tenure::journey::soundness
