// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/soundness/routing.h"

namespace tenure::journey::soundness {

struct ConcurrencyAnswer
{
    Answer answer = Answer::Holds;
    Index join =
        none; ///< Fails: the merge where two tokens can meet without one waiting for the other
    Index edge = none;
    Index other = none;
    Index split = none; ///< node where both come from, none if it was not found
};

/// Whether no place can hold two tokens at once.
///
/// Computes which pairs of flows can be marked together (Kovalyov and Esparza, "A polynomial
/// algorithm to compute the concurrency relation of free-choice signal transition graphs"), exact
/// where nothing deadlocks.
ConcurrencyAnswer checkConcurrency(const Net &net, const Order &order, const Regions &regions);

} // namespace tenure::journey::soundness
