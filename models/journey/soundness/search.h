// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/soundness/routing.h"

namespace tenure::journey::soundness {

struct SearchAnswer
{
    Answer answer = Answer::Holds;
    Flaw flaw = Flaw::Deadlock;
    Index node = none;    ///< Fails: the join that waits, or the node that two tokens reach
    Index missing = none; ///< Deadlock: an edge on which no token comes
    std::vector<Index> fired = {}; ///< the gateways in the order of the shortest bad run
};

/// Walks through all markings that a run can have, up to `budget`: the only way to know what
/// inclusive joins outside of closed regions do. They behave as in the engine
/// (engine/core/reach.h): an inclusive join waits while a token that moves, or waits at a join that
/// is awaited in turn, can reach it; joins that only wait for each other are opened.
SearchAnswer search(const Net &net, const Order &order, int budget);

} // namespace tenure::journey::soundness
