// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/soundness/net.h"

#include <deque>
#include <optional>

namespace tenure::journey::soundness {

/// A split and a join that do not fit each other, with one edge of each branch concerned.
struct Clash
{
    Flaw flaw = Flaw::Deadlock;
    Index split = none;   ///< origin
    Index join = none;    ///< origin
    Net::Edge taken = {}; ///< carries a token
    Net::Edge other = {}; ///< carries a second one (lack of synchronisation), or none (deadlock)
    bool loop = false;    ///< `other` leads from the split back to the join
};

/// Replaces what is certainly sound by single edges: sequences, blocks, loops, nested gateways of
/// one kind, branches that only end. Each rule keeps the answer to "is it sound?"; what remains has
/// no inner blocks, and often nothing remains. A block whose gateways do not fit is reported and
/// then replaced as well, so that one flaw hides no other.
class Reducer
{
public:
    explicit Reducer(Net &net);

    std::vector<Clash> run();

private:
    void look(Index edge);
    bool joinParallels(Index edge);
    bool closeLoop(Index edge);
    bool mergeGateways(Index edge);
    void mergeSplits(Index edge, const Net::Edge &between);
    void mergeJoins(Index edge, const Net::Edge &between);
    bool endBranch(Index edge);
    bool bypass(Index node);
    Index edgeBetween(Index from, Index to, Index but = none) const;
    Index parallelOf(Index edge) const;
    void queue(Index edge);
    void touch(Index node);
    bool suspect(Index edge);
    bool report(Clash clash);

    Net &m_net;
    NodeSet m_onLoop;
    std::deque<Index> m_queue;
    std::deque<Index> m_suspects; ///< edges that would be reported
    std::vector<bool> m_queued;
    std::vector<Clash> m_clashes;
    bool m_reporting = false;
};

} // namespace tenure::journey::soundness
