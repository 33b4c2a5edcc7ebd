// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <vector>

namespace tenure::services {

/// A task with what a queue shows beside it.
struct TaskListRow
{
    engine::TaskRow task;
    QString personNumber;
    QString personName;
    QString journey;
    QString lifecycle;
    bool answered = false; ///< somebody has answered it; the worker has not come to it yet
};

struct TaskFilter
{
    QString team = {};     ///< empty: all
    QString assignee = {}; ///< empty: all
    PersonId person = {};
    RunId run = {};
    std::optional<Instant> dueBefore = {};
    bool openOnly = true;
    int limit = 500;
};

class TaskStore
{
public:
    virtual ~TaskStore() = default;

    /// Most urgent first; those without a due time come last.
    virtual Result<std::vector<TaskListRow>> tasks(const TaskFilter &filter) = 0;

    /// `task.unknown` with "run" and "task".
    virtual Result<TaskListRow> task(RunId run, engine::Number number) = 0;

    /// Appends the answer if the task is still open and nobody has answered it, else
    /// `task.not_open` or `task.already_answered`. The same sender twice is one answer.
    virtual Result<void> complete(engine::Number number, const engine::NewEvent &answer,
                                  const engine::AuditRow &audit) = 0;
};

} // namespace tenure::services
