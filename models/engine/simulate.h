// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/advance.h"

#include <span>

namespace tenure::engine {

/// An answer of the simulated world, some time after it was asked.
struct Answer
{
    milliseconds after{0};
    Happening what;
};

/// Who stands in for people, systems and calendars in a simulation. It may keep what it likes; the
/// same world and seed give the same simulation.
class World
{
public:
    virtual ~World() = default;

    /// Nothing: nobody ever answers.
    virtual std::optional<Answer> task(const OpenTask &task, Instant now) = 0;
    virtual std::optional<Answer> effect(const StartEffect &effect, Instant now) = 0;
    virtual std::optional<Answer> retried(const RetryEffect &effect, Instant now) = 0;
    /// When a timer is due; asked again when facts change. An error becomes TimerUnresolved.
    virtual Result<Instant> due(const SetTimer &timer, const Facts &facts) = 0;
    /// Each command, with the instant of the event it follows from.
    virtual void saw(Instant at, const Command &command) = 0;
};

struct Simulation
{
    RunState state;
    Instant endedAt; ///< of the last event
    int events = 0;
    bool stalled = false; ///< nothing more can happen, yet the run has not ended
};

/// Runs a journey on virtual time: the same advance() as the real engine, no store, no systems.
/// `script` are happenings from outside (changed facts, messages, a cancel) at their instants; at
/// equal instants they come first. Ends after `maxEvents`, so that a journey that never ends does
/// not hang it.
Simulation simulate(const journey::Definition &definition, const Event &started,
                    std::span<const Event> script, World &world, int maxEvents = 100'000);

} // namespace tenure::engine
