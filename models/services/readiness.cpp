// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readiness.h"

#include "services/ports/peoplestore.h"

#include <QHash>

#include <algorithm>

namespace tenure::services {
namespace {

constexpr int mostRows = 20'000;
constexpr std::chrono::hours soon{24};

using TasksByRun = QHash<RunId, std::vector<TaskListRow>>;

Result<TasksByRun> openTasks(const Stores &stores)
{
    Result<std::vector<TaskListRow>> tasks = stores.tasks.tasks({.limit = mostRows});
    if (!tasks)
        return tasks.error();
    TasksByRun byRun;
    for (TaskListRow &task : *tasks) {
        if (!task.answered)
            byRun[task.task.run].push_back(std::move(task));
    }
    return byRun;
}

QDate dayOf(const PersonRow &person, const QString &lifecycle)
{
    return lifecycle == u"leave" ? person.lastDay : person.startDate;
}

bool isFailure(const TaskListRow &task)
{
    return task.task.kind != engine::TaskKind::Work;
}

// A failure helps most when it is gone; else what is due first.
std::optional<TaskListRow> mostHelpful(const std::vector<TaskListRow> &open)
{
    if (open.empty())
        return {};
    const auto failure = std::ranges::find_if(open, isFailure);
    return failure == open.end() ? open.front() : *failure;
}

} // namespace

Readiness readinessOf(const RunListRow &run, const std::vector<TaskListRow> &open, Instant now)
{
    if (run.run.status != engine::RunStatus::Active)
        return Readiness::Ready;
    const auto dueBefore = [](Instant limit) {
        return [limit](const TaskListRow &task) {
            return task.task.dueAt && *task.task.dueAt < limit;
        };
    };
    if (std::ranges::any_of(open, dueBefore(now)))
        return Readiness::Late;
    if (run.exceptions > 0 || std::ranges::any_of(open, isFailure) ||
        std::ranges::any_of(open, dueBefore(now + soon)))
        return Readiness::AtRisk;
    return Readiness::OnTrack;
}

Result<std::vector<ReadinessRow>> readinessBoard(const Stores &stores,
                                                 const ReadinessRequest &request)
{
    const Result<TasksByRun> tasks = openTasks(stores);
    if (!tasks)
        return tasks.error();
    const Result<std::vector<RunListRow>> runs = stores.runs.runs({.limit = mostRows});
    if (!runs)
        return runs.error();
    const QDate from = request.today.addDays(-request.daysBack);
    const QDate to = request.today.addDays(request.daysAhead);
    std::vector<ReadinessRow> board;
    for (const RunListRow &run : *runs) {
        if (run.run.status == engine::RunStatus::Cancelled)
            continue;
        Result<PersonRow> person = stores.people.person(run.run.person);
        if (!person)
            return person.error();
        const QDate day = dayOf(*person, run.run.lifecycle);
        if (!day.isValid() || day < from || day > to)
            continue;
        const std::vector<TaskListRow> open = tasks->value(run.run.id);
        board.push_back(
            {*std::move(person), run, day, readinessOf(run, open, request.now), mostHelpful(open)});
    }
    std::ranges::sort(board, {}, [](const ReadinessRow &row) {
        return std::tuple(row.state, row.day, row.person.name);
    });
    return board;
}

} // namespace tenure::services
