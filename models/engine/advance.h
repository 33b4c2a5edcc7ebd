// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/command.h"
#include "engine/state.h"

#include <span>

namespace tenure::engine {

/// What follows from one event.
struct Outcome
{
    RunState state;
    std::vector<Command> commands;
};

/// The core: pure, total and deterministic. No clock, no I/O, no randomness, no event loop.
///
/// An event that speaks of something no longer open (a task closed meanwhile, a timer cancelled)
/// changes nothing and gives no commands; appending twice is therefore harmless here as well. Pass
/// the state by move: it is changed in place.
Outcome advance(const journey::Definition &definition, RunState state, const Event &event);

/// Puts timers of one run that are due at the same instant in the order in which they must be given
/// to advance(): interrupting ones first, then as they were set. Numbers that are not open go last.
void orderDue(const journey::Definition &definition, const RunState &state, std::span<Number> due);

} // namespace tenure::engine
