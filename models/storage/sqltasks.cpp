// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqltasks.h"

#include "base/failpoint.h"
#include "storage/connection.h"
#include "storage/inboxwrites.h"
#include "storage/runrows.h"
#include "storage/sqlerror.h"
#include "storage/taskparts.h"

#include <sqlite3.h>

namespace tenure::storage {

using services::TaskListRow;

static Row &operator>>(Row &row, TaskListRow &listed)
{
    return row >> listed.task >> listed.personNumber >> listed.personName >> listed.journey >>
           listed.lifecycle >> listed.answered >> listed.task.team >> listed.task.assignee >>
           listed.snoozedUntil;
}

namespace {

constexpr SqlPart listColumns(", person.number, person.name, run.journey, run.lifecycle,");

constexpr SqlPart
    listConditions(" AND task.id BETWEEN ? AND ? AND ? IN ('', coalesce(arranged.team, task.team))"
                   " AND ? IN ('', coalesce(arranged.owner, task.assignee))"
                   " AND coalesce(?, task.person) = task.person AND (? IS NULL OR task.due_at < ?)"
                   " ORDER BY task.due_at IS NULL, task.due_at, task.id LIMIT ?");

} // namespace

// Two statements, because only the first can use the index of what is open.
Result<std::vector<TaskListRow>> SqlTasks::tasks(const services::TaskFilter &filter)
{
    const Sql statement =
        filter.openOnly ? sql<"SELECT ", taskColumns, listColumns, isAnswered, ",", arrangedColumns,
                              fromTasks, " WHERE task.state = 0", listConditions>
                        : sql<"SELECT ", taskColumns, listColumns, isAnswered, ",", arrangedColumns,
                              fromTasks, " WHERE task.state >= 0", listConditions>;
    const bool oneRun = filter.run.isValid();
    return m_connection.statements().all<TaskListRow>(
        statement, oneRun ? firstKey(filter.run) : 0,
        oneRun ? lastKey(filter.run) : lastKey(RunId(runLimit - 1)), filter.team, filter.assignee,
        filter.person, filter.dueBefore, filter.dueBefore, filter.limit);
}

Result<TaskListRow> SqlTasks::task(RunId run, engine::Number number)
{
    auto found = m_connection.statements().first<TaskListRow>(
        sql<"SELECT ", taskColumns, listColumns, isAnswered, ",", arrangedColumns, fromTasks,
            " WHERE task.id = ?">,
        rowKey(run, number));
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
        requireUnanswered(to, answer.run, number);
        if (to.failed())
            return;
        appendEvent(to, answer);
        to.run("INSERT INTO task_change (task) VALUES (?)", rowKey(answer.run, number));
        put(to, audit);
    });
    if (written && failpoint::fails(failpoint::Point::TaskAfterDone))
        return sqliteError(SQLITE_IOERR, QStringLiteral("failpoint"), m_connection.file());
    return written;
}

} // namespace tenure::storage
