// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/runrows.h"

namespace tenure::storage {

// An answer waits in the inbox until the worker has come to it.
inline constexpr SqlPart
    isAnswered(" EXISTS (SELECT 1 FROM event WHERE event.applied = 0 AND event.id BETWEEN"
               " task.run * 4294967296 AND task.run * 4294967296 + 4294967295 AND event.body ->> "
               "'kind' = 'task_done' AND event.body ->> 'task' = task.number)");

// What people arranged counts before what the journey says.
inline constexpr SqlPart arrangedColumns(" coalesce(arranged.team, task.team),"
                                         " coalesce(arranged.owner, task.assignee),"
                                         " arranged.snoozed_until");

inline constexpr SqlPart
    fromTasks(" FROM task JOIN run ON run.id = task.run JOIN person ON person.id = task.person"
              " LEFT JOIN task_handling AS arranged ON arranged.task = task.id");

/// Names the task.
Error taskError(const QString &code, RunId run, engine::Number number);

/// `task.unknown`, `task.not_open`, `task.already_answered`.
void requireUnanswered(Writer &to, RunId run, engine::Number number);

} // namespace tenure::storage
