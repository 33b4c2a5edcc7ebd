// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <vector>

namespace tenure::services {

/// A run as lists show it. `run.state` is left empty.
struct RunListRow
{
    engine::RunRow run;
    int version = 0; ///< number of the journey version within its key
    QString personNumber;
    QString personName;
    int openTasks = 0;
    int exceptions = 0; ///< open tasks that are exceptions or hand-overs of a failed effect
    int openEffects = 0;
    std::optional<Instant> nextTimer;
};

struct RunFilter
{
    PersonId person;
    QString lifecycle; ///< empty: all
    std::optional<engine::RunStatus> status;
    RunId before; ///< keyset: the last one of the page before
    int limit = 200;
};

/// Everything about one run.
struct RunDetails
{
    RunListRow row;
    std::vector<engine::StepRow> steps; ///< in order of entry
    std::vector<engine::TaskRow> tasks;
    std::vector<engine::EffectRow> effects;
    std::vector<engine::EffectTryRow> tries;
    std::vector<engine::TimerRow> timers;
};

class RunQueries
{
public:
    virtual ~RunQueries() = default;

    /// Newest first.
    virtual Result<std::vector<RunListRow>> runs(const RunFilter &filter) = 0;

    /// `run.unknown` with "run". One snapshot.
    virtual Result<RunDetails> details(RunId run) = 0;

    /// The first timer that is set, over all runs.
    virtual Result<std::optional<engine::TimerRow>> nextTimer() = 0;

    /// What people in charge of a system must hear of now, oldest first.
    virtual Result<std::vector<engine::AlertRow>> openAlerts() = 0;
};

} // namespace tenure::services
