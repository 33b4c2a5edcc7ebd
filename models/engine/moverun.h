// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/advance.h"

namespace tenure::engine {

/// What keeps a run from going on with another version of its journey.
struct Obstacle
{
    QString code; ///< "move.other_journey", "move.step_gone", "move.step_changed",
                  ///< "move.branch_gone"
    QString step; ///< BPMN id in the version that the run has; empty: the journey as a whole
    QString name;

    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

struct Moved
{
    Outcome outcome;                 ///< nothing but the state as it was while there are obstacles
    std::vector<Obstacle> obstacles; ///< each step once, in the order of the journey's file
};

/// The run in another version of its journey, and what that makes anew. Pure, like advance().
///
/// Every step that lives must be there under the same id, in the same scope and for the same
/// purpose; its open task and its effect stay as they were begun. Timers are told anew, since their
/// rule may be another; one whose boundary event or handler is gone is cancelled, a new one is set
/// and counts from `at`. Joins are looked at again: the version may have other branches. A run that
/// has ended stays as it is.
Moved moveRun(const journey::Definition &from, const journey::Definition &to, const RunState &state,
              Instant at);

} // namespace tenure::engine
