// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// A token at a node of a frame, on its way.
Place newToken(Run &run, Number frame, journey::NodeIndex node);

/// Where the token of that id is, `nowhere` if it is gone.
Place placeOf(const RunState &state, Number id);

/// Sets a token on its way to a node; it acts there when its turn comes.
void moveTo(Run &run, Place place, journey::NodeIndex node, journey::FlowIndex via = -1);

/// Lets every moving token act, oldest first, until all wait.
void moveAll(Run &run);

/// The step begins: its visit is counted and told.
Path enter(Run &run, Place place);

/// The step is over: told, and what hangs on it is taken away. The token still is there.
void leave(Run &run, Place place, StepEnd end);

/// A node that takes no time.
void pass(Run &run, Place place);

/// The token ends here; its frame may be done with it.
void end(Run &run, Place place);

/// Takes the token out of the run without a word.
void drop(Run &run, Place place);

/// The place of its step; of the visit that is to come where it is not entered yet.
Path pathOf(Run &run, Place place);

/// The place of a further visit of a node, which is counted.
Path countedPath(Run &run, Number frame, journey::NodeIndex node);

} // namespace tenure::engine::core
