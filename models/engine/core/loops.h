// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// A multi-instance step begins: all instances at once, or the first of them.
void beginLoop(Run &run, Place host, const Path &path);

/// An instance has ended: the next one begins, the rest is cancelled, or the step is done.
void instanceDone(Run &run, Place host, Number instance);

void eraseLoop(RunState &state, Number token);

} // namespace tenure::engine::core
