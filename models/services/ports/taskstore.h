// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <QJsonArray>

#include <functional>
#include <vector>

namespace tenure::services {

/// A task with what a queue shows beside it. Team and assignee are those of now: as people arranged
/// it, else as the journey says.
struct TaskListRow
{
    engine::TaskRow task;
    QString personNumber;
    QString personName;
    QString journey;
    QString lifecycle;
    bool answered = false; ///< somebody has answered it; the worker has not come to it yet
    std::optional<Instant> snoozedUntil;
};

/// What a list of very many tasks keeps of each.
struct TaskBrief
{
    RunId run;
    engine::Number number = 0;
    engine::TaskState state = engine::TaskState::Open;
    engine::TaskKind kind = engine::TaskKind::Work;
    QString title;
    QString team;
    QString assignee;
    std::optional<Instant> dueAt;
    std::optional<Instant> snoozedUntil;
    QString personNumber;
    QString personName;
    QString lifecycle;
    QString code; ///< of a failure
    QJsonObject args;
    bool answered = false;
};

/// Which tasks were touched since some mark, and the mark of now.
struct TaskChanges
{
    qint64 mark = 0;
    bool tooMany = false; ///< the store no longer knows: read everything
    std::vector<TaskBrief> touched;
};

/// What people arranged about a task.
struct TaskHandling
{
    QString team;     ///< as the journey says, unless somebody handed it on
    QString assignee; ///< the same; empty: nobody's yet
    std::optional<Instant> snoozedUntil;
    QString snoozeReason;
    QString snoozedBy;
    QJsonArray ticked; ///< places of its checklist

    friend bool operator==(const TaskHandling &, const TaskHandling &) = default;
};

enum class TaskNoteKind : quint8 {
    Words,
    Reference ///< an address or a path, kept as text and never opened by the program itself
};

struct TaskNote
{
    TaskNoteKind kind = TaskNoteKind::Words;
    Instant at;
    QString by;
    QString text;

    friend bool operator==(const TaskNote &, const TaskNote &) = default;
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

/// Where a page of open tasks begins: behind this one. The default: the most urgent of all.
struct TaskPlace
{
    std::optional<Instant> dueAt = Instant{};
    RunId run = RunId(0);
    engine::Number number = 0;
};

class TaskStore
{
public:
    virtual ~TaskStore() = default;

    /// Most urgent first; those without a due time come last.
    virtual Result<std::vector<TaskListRow>> tasks(const TaskFilter &filter) = 0;

    /// Open tasks in the same order, `limit` of them behind `after`: as fast at the end of a
    /// million as at their beginning. A page may be short where those with a due time end; none at
    /// all come only at the very end.
    virtual Result<std::vector<TaskBrief>> page(const TaskPlace &after, int limit) = 0;

    /// What was touched since `mark`, closed ones included.
    virtual Result<TaskChanges> changesSince(qint64 mark) = 0;

    /// `task.unknown` with "run" and "task".
    virtual Result<TaskListRow> task(RunId run, engine::Number number) = 0;

    /// Appends the answer if the task is still open and nobody has answered it, else
    /// `task.not_open` or `task.already_answered`. The same sender twice is one answer.
    virtual Result<void> complete(engine::Number number, const engine::NewEvent &answer,
                                  const engine::AuditRow &audit) = 0;

    /// `task.unknown`.
    virtual Result<TaskHandling> handling(RunId run, engine::Number number) = 0;

    /// Reads, changes and saves in one transaction, so that of two people who take the same task
    /// one hears of the other. `task.unknown`, `task.not_open`, `task.already_answered`, the
    /// change's own error.
    virtual Result<void> changeHandling(RunId run, engine::Number number,
                                        const std::function<Result<void>(TaskHandling &)> &change,
                                        const engine::AuditRow &audit) = 0;

    /// Oldest first.
    virtual Result<std::vector<TaskNote>> notes(RunId run, engine::Number number) = 0;

    /// `task.unknown`; a closed task takes notes too.
    virtual Result<void> addNote(RunId run, engine::Number number, const TaskNote &note,
                                 const engine::AuditRow &audit) = 0;
};

} // namespace tenure::services
