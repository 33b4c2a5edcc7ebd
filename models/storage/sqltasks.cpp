// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqltasks.h"

#include "base/failpoint.h"
#include "storage/connection.h"
#include "storage/inboxwrites.h"
#include "storage/runrows.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace tenure::storage {

using services::TaskListRow;

static Row &operator>>(Row &row, TaskListRow &listed)
{
    return row >> listed.task >> listed.personNumber >> listed.personName >> listed.journey >>
           listed.lifecycle >> listed.answered;
}

namespace {

// An answer waits in the inbox until the worker has come to it.
constexpr SqlPart
    listColumns(", person.number, person.name, run.journey, run.lifecycle,"
                " EXISTS (SELECT 1 FROM event WHERE event.applied = 0 AND event.id BETWEEN"
                " task.run * 4294967296 AND task.run * 4294967296 + 4294967295 AND event.body ->> "
                "'kind' = 'task_done' AND event.body ->> 'task' = task.number)"
                " FROM task JOIN run ON run.id = task.run JOIN person ON person.id = task.person");

constexpr SqlPart listConditions(
    " AND task.id BETWEEN ? AND ? AND ? IN ('', task.team) AND ? IN ('', task.assignee)"
    " AND coalesce(?, task.person) = task.person AND (? IS NULL OR task.due_at < ?)"
    " ORDER BY task.due_at IS NULL, task.due_at, task.id LIMIT ?");

Error taskError(const QString &code, RunId run, engine::Number number)
{
    return {code, {{QStringLiteral("run"), run.value()}, {QStringLiteral("task"), qint64(number)}}};
}

} // namespace

// Two statements, because only the first can use the index of what is open.
Result<std::vector<TaskListRow>> SqlTasks::tasks(const services::TaskFilter &filter)
{
    const Sql statement =
        filter.openOnly
            ? sql<"SELECT ", taskColumns, listColumns, " WHERE task.state = 0", listConditions>
            : sql<"SELECT ", taskColumns, listColumns, " WHERE task.state >= 0", listConditions>;
    const bool oneRun = filter.run.isValid();
    return m_connection.statements().all<TaskListRow>(
        statement, oneRun ? firstKey(filter.run) : 0,
        oneRun ? lastKey(filter.run) : lastKey(RunId(runLimit - 1)), filter.team, filter.assignee,
        filter.person, filter.dueBefore, filter.dueBefore, filter.limit);
}

Result<TaskListRow> SqlTasks::task(RunId run, engine::Number number)
{
    auto found = m_connection.statements().first<TaskListRow>(
        sql<"SELECT ", taskColumns, listColumns, " WHERE task.id = ?">, rowKey(run, number));
    if (!found)
        return found.error();
    if (!*found)
        return taskError(QStringLiteral("task.unknown"), run, number);
    return **std::move(found);
}

Result<void> SqlTasks::complete(engine::Number number, const engine::NewEvent &answer,
                                const engine::AuditRow &audit)
{
    if (failpoint::fails(failpoint::Point::TaskBeforeDone))
        return sqliteError(SQLITE_FULL, QStringLiteral("failpoint"), m_connection.file());
    const Result<void> written = m_connection.write([&](Writer &to) {
        if (to.first<qint64>("SELECT id FROM event WHERE sender = ?", answer.sender))
            return;
        const auto state = to.first<engine::TaskState>("SELECT state FROM task WHERE id = ?",
                                                       rowKey(answer.run, number));
        if (!state)
            return to.refuse(taskError(QStringLiteral("task.unknown"), answer.run, number));
        if (*state != engine::TaskState::Open)
            return to.refuse(taskError(QStringLiteral("task.not_open"), answer.run, number));
        const auto waiting =
            to.first<qint64>("SELECT id FROM event WHERE applied = 0 AND id BETWEEN ? AND ?"
                             " AND body ->> 'kind' = 'task_done' AND body ->> 'task' = ?",
                             firstKey(answer.run), lastKey(answer.run), number);
        if (waiting)
            return to.refuse(
                taskError(QStringLiteral("task.already_answered"), answer.run, number));
        appendEvent(to, answer);
        put(to, audit);
    });
    if (written && failpoint::fails(failpoint::Point::TaskAfterDone))
        return sqliteError(SQLITE_IOERR, QStringLiteral("failpoint"), m_connection.file());
    return written;
}

} // namespace tenure::storage
