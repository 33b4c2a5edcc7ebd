// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/runrows.h"
#include "storage/sqltasks.h"
#include "storage/taskparts.h"

namespace tenure::storage {

using services::TaskBrief;
using services::TaskChanges;

static Row &operator>>(Row &row, TaskBrief &brief)
{
    return row >> brief.run >> brief.number >> brief.state >> brief.kind >> brief.title >>
           brief.dueAt >> brief.code >> brief.args >> brief.personNumber >> brief.personName >>
           brief.lifecycle >> brief.answered >> brief.team >> brief.assignee >> brief.snoozedUntil;
}

namespace {

constexpr int mostChanges = 2'000; ///< more are no cheaper than reading everything

constexpr SqlPart
    briefColumns("task.run, task.number, task.state, task.kind, task.title, task.due_at, task.code,"
                 " task.args, person.number, person.name, run.lifecycle,");

struct Marks
{
    std::optional<qint64> first;
    std::optional<qint64> last;
};

Row &operator>>(Row &row, Marks &marks)
{
    return row >> marks.first >> marks.last;
}

} // namespace

// Two statements, because each walks the index of what is open from where the last page ended.
Result<std::vector<TaskBrief>> SqlTasks::page(const services::TaskPlace &after, int limit)
{
    const qint64 key = rowKey(after.run, after.number);
    if (after.dueAt) {
        auto dated = m_connection.statements().all<TaskBrief>(
            sql<"SELECT ", briefColumns, isAnswered, ",", arrangedColumns, fromTasks,
                " WHERE task.state = 0 AND (task.due_at, task.id) > (?, ?)"
                " ORDER BY task.due_at, task.id LIMIT ?">,
            *after.dueAt, key, limit);
        if (!dated || !dated->empty())
            return dated;
    }
    return m_connection.statements().all<TaskBrief>(
        sql<"SELECT ", briefColumns, isAnswered, ",", arrangedColumns, fromTasks,
            " WHERE task.state = 0 AND task.due_at IS NULL AND task.id > ?"
            " ORDER BY task.id LIMIT ?">,
        after.dueAt ? 0 : key, limit);
}

Result<TaskChanges> SqlTasks::changesSince(qint64 mark)
{
    TaskChanges changes;
    const auto read = m_connection.read([&]() -> Result<void> {
        Statements &statements = m_connection.statements();
        const auto marks = statements.first<Marks>("SELECT min(seq), max(seq) FROM task_change");
        if (!marks)
            return marks.error();
        changes.mark = (*marks)->last.value_or(0);
        const auto all = statements.first<qint64>(
            "SELECT seq FROM task_change WHERE seq > ? AND task = 0", mark);
        if (!all)
            return all.error();
        changes.tooMany = mark < (*marks)->first.value_or(1) - 1 ||
                          changes.mark - mark > mostChanges || all->has_value();
        if (changes.tooMany || changes.mark == mark)
            return {};
        auto touched = statements.all<TaskBrief>(
            sql<"SELECT ", briefColumns, isAnswered, ",", arrangedColumns, fromTasks,
                " WHERE task.id IN (SELECT task FROM task_change WHERE seq > ?)">,
            mark);
        if (!touched)
            return touched.error();
        changes.touched = *std::move(touched);
        return {};
    });
    if (!read)
        return read.error();
    return changes;
}

} // namespace tenure::storage
