// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/command.h"
#include "engine/state.h"

namespace tenure::engine {

/// What follows from one event.
struct Outcome
{
    RunState state;
    std::vector<Command> commands;
};

/// The core: pure, total and deterministic. No clock, no I/O, no randomness, no event loop.
///
/// An event that speaks of something no longer open (a task closed meanwhile, a timer cancelled) changes nothing and
/// gives no commands; appending twice is therefore harmless here as well. Pass the state by move: it is changed in place.
Outcome advance(const journey::Definition &definition, RunState state, const Event &event);

} // namespace tenure::engine
