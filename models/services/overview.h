// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/ports/taskstore.h"
#include "services/stores.h"

namespace tenure::services {

/// What was done since an instant, as the evidence counts it.
struct Activity
{
    int journeysEnded = 0;
    int effectsTried = 0; ///< changes that Tenure made or tried to make in systems
    int tasksDone = 0;    ///< by people

    friend bool operator==(const Activity &, const Activity &) = default;
};

Result<Activity> activitySince(const Stores &stores, Instant since);

/// Open work as one user sees it.
struct WaitingTasks
{
    std::vector<TaskListRow> first; ///< most urgent first
    int count = 0;
    bool isMore = false;  ///< there are more than were counted
    bool isTheirs = true; ///< of their teams or taken by them; else of everybody: they have no team
};

/// The `most` most urgent tasks that wait for `caller`; what somebody has put off waits for nobody.
Result<WaitingTasks> tasksWaitingFor(const Stores &stores, const Caller &caller, Instant now,
                                     int most);

} // namespace tenure::services
