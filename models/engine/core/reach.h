// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state.h"

namespace tenure::engine::core {

/// A join at which tokens wait.
struct WaitingJoin
{
    Number frame = 0;
    journey::NodeIndex node = -1;
    Number oldest = 0;   ///< its oldest token
    bool awaited = true; ///< a token can still reach it, so it has to wait
};

/// All joins of a run at which tokens wait, oldest first.
///
/// A join is awaited if a token that does not wait at a join, or one that waits at another awaited
/// join, can reach it without passing it. An inclusive join can be reached by any of its flows, a
/// parallel one by those that nobody came by. Boundary events count as ways out of their step.
std::vector<WaitingJoin> waitingJoins(const journey::Definition &definition, const RunState &state);

/// The join that must be settled next, if one is not awaited any more: an inclusive one fires, a
/// parallel one is dead.
///
/// Where several are not, one goes first that none of the others could still reach. Of joins that
/// can reach each other the first is an inclusive one that misses nothing by BPMN's own rule, as
/// the inner of two nested ones in a loop; then the oldest inclusive one.
std::optional<WaitingJoin> joinToSettle(const journey::Definition &definition,
                                        const RunState &state);

} // namespace tenure::engine::core
