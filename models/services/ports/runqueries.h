// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <array>
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
    PersonId person = {};
    QString lifecycle = {}; ///< empty: all
    std::optional<engine::RunStatus> status = {};
    RunId before = {}; ///< keyset: the last one of the page before
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

/// What one configured system has to do and has done, in effects.
struct SystemFigures
{
    QString system;
    int waiting = 0; ///< queued, or being tried right now
    int done = 0;
    int troubled = 0; ///< over or unclear: people have them

    friend bool operator==(const SystemFigures &, const SystemFigures &) = default;
};

/// How the tries of changes in one system went lately.
struct SystemActivity
{
    QString system;
    int tries = 0;
    int failed = 0;
    int medianMs = 0; ///< of those that did not fail
    std::optional<Instant> lastSuccess;

    friend bool operator==(const SystemActivity &, const SystemActivity &) = default;
};

/// How much there is of everything.
struct Figures
{
    std::array<int, 4> runs{}; ///< by engine::RunStatus
    int openTasks = 0;
    int lateTasks = 0;  ///< open ones whose due time is past
    int exceptions = 0; ///< open ones that are exceptions or hand-overs of a failed effect
    std::array<int, 7> effects{};       ///< by engine::EffectState
    std::vector<SystemFigures> systems; ///< by name; those that had any effect
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

    /// Of the last 2,000 tries of the newest runs, by system: enough to see how it goes, whatever
    /// the size of the store.
    virtual Result<std::vector<SystemActivity>> systemActivity() = 0;

    /// One snapshot, counted over the whole store.
    virtual Result<Figures> figures(Instant now) = 0;
};

} // namespace tenure::services
