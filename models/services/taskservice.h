// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/ports/taskstore.h"
#include "services/stores.h"

namespace tenure::services {

/// "7.3": the third number of run 7. What people type and scripts keep.
QString taskName(RunId run, engine::Number number);
/// `task.bad_name` with "name".
Result<std::pair<RunId, engine::Number>> taskFromName(const QString &name);

/// Whether a task may wait at `now`: somebody put it off, and neither is that over nor is the task
/// late. So it comes back by itself.
bool isSnoozed(const std::optional<Instant> &until, const std::optional<Instant> &dueAt,
               Instant now);

/// The queue of work that waits for people.
class TaskService
{
public:
    TaskService(const Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    Result<std::vector<TaskListRow>> list(const TaskFilter &filter)
    {
        return m_stores.tasks.tasks(filter);
    }
    Result<TaskListRow> show(RunId run, engine::Number number)
    {
        return m_stores.tasks.task(run, number);
    }

    /// Answers a task. Refused with a sentence if it is not open, was answered by somebody else,
    /// offers no such outcome
    /// (`task.unknown_outcome`), or leaves a required field of its form empty
    /// (`task.field_missing`). A value "reason" stays in the evidence, as for a step that is
    /// skipped.
    Result<void> complete(const Caller &caller, RunId run, engine::Number number,
                          const QString &outcome, const QJsonObject &values);

private:
    Stores m_stores;
    const Clock &m_clock;
};

} // namespace tenure::services
