// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/soundness/reducer.h"

namespace tenure::journey::soundness {

enum class Answer : quint8 { Holds, Fails, Unknown };

struct RoutingAnswer
{
    Answer answer = Answer::Holds;
    Index join = none;  ///< Fails: the AND join that may get tokens on some of its flows only
    Index edge = none;  ///< ... a flow that may have one,
    Index other = none; ///< ... while this one has none
};

/// Where an inclusive join closes a region: the edge into the split that opens it, none where it
/// closes no region.
using Regions = std::vector<Index>;
Regions regionsOf(const Net &net, const Order &order);

/// Whether every AND join gets a token either on all of its flows or on none.
///
/// Each XOR split sends its token by a random weight; then the expected number of tokens on a flow
/// is a polynomial in those weights, and two flows always carry tokens together exactly if their
/// polynomials are the same. They are compared at one random point of a prime field, so that the
/// answer is wrong with a chance below 2^-40. Loops give linear equations, solved by elimination.
RoutingAnswer checkRouting(const Net &net, const Order &order, const Regions &regions);

/// Edges that no run can ever mark because an AND join on a cycle waits for itself: the join, or
/// none.
Index selfWaitingJoin(const Net &net, const Order &order);

} // namespace tenure::journey::soundness
