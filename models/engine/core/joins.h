// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// A token comes to a gateway of several incoming flows that waits for others.
void join(Run &run, Place place);

/// Settles one join that nothing can reach any more: an inclusive one fires, a parallel one becomes
/// an exception. False if every join has to wait on.
bool settleJoin(Run &run);

/// In another version of the journey a join may wait for fewer branches: those that are complete go
/// on.
void lookAtJoinsAgain(Run &run);

} // namespace tenure::engine::core
