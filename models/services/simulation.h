// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "journey/definition.h"
#include "services/ports/personrows.h"

namespace tenure::services {

class OfficeTimes;
struct Catalogue;

/// For whom a journey is tried out, and how quickly the world answers.
struct SimulationRequest
{
    PersonRow person;
    Instant from;                 ///< the lifecycle event
    std::optional<Instant> until; ///< show nothing after it
    std::chrono::hours taskTime{4};
};

struct SimulatedStep
{
    QString step; ///< BPMN id
    QString name;
    QString kind; ///< "task", "effect", "timer", "event", "gateway", "scope"
    QString who;  ///< the team of a task, the logical system of an effect
    Instant entered;
    std::optional<Instant> left;
};

/// Where a run would stand still until somebody decides.
struct SimulatedTrouble
{
    QString step;
    Error reason;
    Instant at;
};

struct SimulatedRun
{
    QString outcome; ///< "completed", "terminated", "stuck", "endless", "running" (at `until`)
    Instant startedAt;
    Instant endedAt;
    std::vector<SimulatedStep> steps; ///< in order of entry
    std::vector<SimulatedTrouble> troubles;
    int tasks = 0;
    int effects = 0;
};

/// A person of these facts, for trying out a journey: names as in the feed's mapping, days as
/// 2026-12-01. `simulation.unknown_fact` with "fact"; `simulation.bad_value` with "fact" and
/// "value".
Result<PersonRow> personOfFacts(const QJsonObject &facts);

/// Plays the journey on virtual time with the engine's own core: people answer after
/// `taskTime`, systems after a minute, timers by rule, office calendar and zone. Nothing is written
/// and no system is asked. What a person would have to decide is left open and told as trouble.
SimulatedRun simulateJourney(const journey::Definition &journey, const Catalogue &catalogue,
                             OfficeTimes &times, const SimulationRequest &request);

} // namespace tenure::services
