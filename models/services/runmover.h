// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/moverun.h"
#include "engine/ports.h"
#include "services/caller.h"
#include "services/ports/journeystore.h"
#include "services/stores.h"

namespace tenure::services {

/// What moving a run to another version would do.
struct MovePreview
{
    RunId run;
    JourneyRow from;
    JourneyRow to;
    std::vector<engine::Obstacle> obstacles; ///< with any of these the run stays where it is
    int timersSet = 0; ///< told anew or new: their dates follow the other version
    int timersCancelled = 0;
    int stepsBegun = 0; ///< joins that are complete in the other version go on at once

    bool isPossible() const { return obstacles.empty(); }
};

/// Lets runs go on with another version of their journey.
class RunMover
{
public:
    RunMover(const Stores &stores, engine::RunStore &runs, engine::DefinitionSource &definitions,
             const Clock &clock)
        : m_stores(stores), m_runs(runs), m_definitions(definitions), m_clock(clock)
    {
    }

    /// `version` counts within the journey; 0: the newest. `store.unknown_run`, `run.not_active`,
    /// `run.not_begun` before the worker has seen it, `move.same_version`, `journey.unknown`.
    Result<MovePreview> preview(RunId run, int version);

    /// As previewed, when the worker comes to it. Beside the errors of preview(): the first
    /// obstacle's code, `run.reason_missing`, `rights.not_allowed`.
    Result<MovePreview> move(const Caller &caller, RunId run, int version, const QString &reason);

private:
    Result<JourneyRow> versionOf(const engine::RunRow &run);

    Stores m_stores;
    engine::RunStore &m_runs;
    engine::DefinitionSource &m_definitions;
    const Clock &m_clock;
};

} // namespace tenure::services
