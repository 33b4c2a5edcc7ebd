// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// What happens to the run as a whole; the rest of what happens concerns a token and stands with
/// its idea.
void apply(Run &run, const Started &started);
void apply(Run &run, const FactsChanged &changed);
void apply(Run &run, const Cancelled &cancelled);

/// Nothing: only moveRun() sees both versions.
inline void apply(Run &, const VersionChanged &) {}

/// Moves tokens, hands out messages and settles joins until everything waits; ends the run if
/// nothing is left.
void settle(Run &run);

} // namespace tenure::engine::core
