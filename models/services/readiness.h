// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/personrows.h"
#include "services/ports/runqueries.h"
#include "services/ports/taskstore.h"
#include "services/stores.h"

namespace tenure::services {

/// How a run stands against its date.
enum class Readiness : quint8 {
    Late,    ///< a due time is past
    AtRisk,  ///< the date is in danger: a failure waits for a person, or work is due within a day
    OnTrack, ///< work remains, and nothing endangers the date
    Ready    ///< nothing is left to do
};

/// A person whose day comes soon, with what stands most in the way.
struct ReadinessRow
{
    PersonRow person;
    RunListRow run;
    QDate day; ///< first day of a join or move, last day of a leave
    Readiness state = Readiness::OnTrack;
    std::optional<TaskListRow> first; ///< the open task that helps most
};

struct ReadinessRequest
{
    QDate today;
    Instant now;
    int daysBack = 7;
    int daysAhead = 14;
};

/// What a run's open work says about it; `open` most urgent first.
Readiness readinessOf(const RunListRow &run, const std::vector<TaskListRow> &open, Instant now);

/// Who starts, moves or leaves around today: the worst first, then by day and name.
Result<std::vector<ReadinessRow>> readinessBoard(const Stores &stores,
                                                 const ReadinessRequest &request);

} // namespace tenure::services
