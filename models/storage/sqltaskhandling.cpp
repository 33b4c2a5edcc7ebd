// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/sqltasks.h"
#include "storage/taskparts.h"

namespace tenure::storage {

using services::TaskHandling;
using services::TaskNote;

static Row &operator>>(Row &row, TaskHandling &handling)
{
    return row >> handling.team >> handling.assignee >> handling.snoozedUntil >>
           handling.snoozeReason >> handling.snoozedBy >> handling.ticked;
}

static Row &operator>>(Row &row, TaskNote &note)
{
    return row >> note.kind >> note.at >> note.by >> note.text;
}

namespace {

constexpr Sql readHandling = sql<"SELECT", arrangedColumns,
                                 ", coalesce(snooze_reason, ''), coalesce(snoozed_by, ''),"
                                 " coalesce(ticked, '[]') FROM task LEFT JOIN task_handling AS"
                                 " arranged ON arranged.task = task.id WHERE task.id = ?">;

// What the journey says itself is not kept: it may say something else one day.
void put(Writer &to, qint64 task, const TaskHandling &handling)
{
    to.run("INSERT INTO task_handling (task, team, owner, snoozed_until, snooze_reason, snoozed_by,"
           " ticked) SELECT id, nullif(?, team), nullif(?, assignee), ?, ?, ?, ? FROM task"
           " WHERE id = ? ON CONFLICT (task) DO UPDATE SET team = excluded.team,"
           " owner = excluded.owner, snoozed_until = excluded.snoozed_until,"
           " snooze_reason = excluded.snooze_reason, snoozed_by = excluded.snoozed_by,"
           " ticked = excluded.ticked",
           handling.team, handling.assignee, handling.snoozedUntil, handling.snoozeReason,
           handling.snoozedBy, handling.ticked, task);
}

} // namespace

Error taskError(const QString &code, RunId run, engine::Number number)
{
    return {code, {{QStringLiteral("run"), run.value()}, {QStringLiteral("task"), qint64(number)}}};
}

void requireUnanswered(Writer &to, RunId run, engine::Number number)
{
    const auto state =
        to.first<engine::TaskState>("SELECT state FROM task WHERE id = ?", rowKey(run, number));
    if (!state)
        return to.refuse(taskError(QStringLiteral("task.unknown"), run, number));
    if (*state != engine::TaskState::Open)
        return to.refuse(taskError(QStringLiteral("task.not_open"), run, number));
    const auto waiting =
        to.first<qint64>("SELECT id FROM event WHERE applied = 0 AND id BETWEEN ? AND ?"
                         " AND body ->> 'kind' = 'task_done' AND body ->> 'task' = ?",
                         firstKey(run), lastKey(run), number);
    if (waiting)
        to.refuse(taskError(QStringLiteral("task.already_answered"), run, number));
}

Result<TaskHandling> SqlTasks::handling(RunId run, engine::Number number)
{
    auto found = m_connection.statements().first<TaskHandling>(readHandling, rowKey(run, number));
    if (!found)
        return found.error();
    if (!*found)
        return taskError(QStringLiteral("task.unknown"), run, number);
    return **std::move(found);
}

Result<void> SqlTasks::changeHandling(RunId run, engine::Number number,
                                      const std::function<Result<void>(TaskHandling &)> &change,
                                      const engine::AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        requireUnanswered(to, run, number);
        std::optional<TaskHandling> handling =
            to.first<TaskHandling>(readHandling, rowKey(run, number));
        if (!handling)
            return;
        if (const Result<void> changed = change(*handling); !changed)
            return to.refuse(changed.error());
        put(to, rowKey(run, number), *handling);
        storage::put(to, audit);
    });
}

Result<std::vector<TaskNote>> SqlTasks::notes(RunId run, engine::Number number)
{
    return m_connection.statements().all<TaskNote>(
        "SELECT kind, at, by, text FROM task_note WHERE task = ? ORDER BY id", rowKey(run, number));
}

Result<void> SqlTasks::addNote(RunId run, engine::Number number, const TaskNote &note,
                               const engine::AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        const qint64 task = rowKey(run, number);
        if (!to.first<qint64>("SELECT id FROM task WHERE id = ?", task))
            return to.refuse(taskError(QStringLiteral("task.unknown"), run, number));
        to.run("INSERT INTO task_note (task, kind, at, by, text) VALUES (?, ?, ?, ?, ?)", task,
               note.kind, note.at, note.by, note.text);
        storage::put(to, audit);
    });
}

} // namespace tenure::storage
