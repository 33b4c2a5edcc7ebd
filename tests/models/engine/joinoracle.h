// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state.h"

#include <QStringList>

#include <set>

namespace tenure::enginetest {

using JoinKey = std::pair<engine::Number, journey::NodeIndex>; ///< frame and node

/// The joins at which tokens wait and that some token can still reach, found by walking every path
/// forwards, join by join and token by token, until nothing new turns up. Slow on purpose; shares
/// no code with the core.
std::set<JoinKey> awaitedJoins(const journey::Definition &definition,
                               const engine::RunState &state);

/// Every join at which tokens wait.
std::set<JoinKey> joinsWithTokens(const engine::RunState &state);

/// Whether a token at `from` can come to `join` by a flow that the join still waits for, without
/// passing it.
bool leadsTo(const journey::Definition &definition, const engine::RunState &state,
             journey::NodeIndex from, const JoinKey &join);

/// Whether BPMN 2.0, 13.4.3 activates the inclusive join as far as tokens that wait at the other
/// `joins` go: each that can come by a flow where nobody waits can also come by one where somebody
/// does.
bool isActivated(const journey::Definition &definition, const engine::RunState &state,
                 const JoinKey &join, const std::set<JoinKey> &joins);

/// The ids of joins that wait in vain.
QStringList joinsThatNothingReaches(const journey::Definition &definition,
                                    const engine::RunState &state);

} // namespace tenure::enginetest
