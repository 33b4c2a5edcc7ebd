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

struct Window
{
    QDate from;
    QDate to;

    bool holds(QDate day) const { return day.isValid() && day >= from && day <= to; }
};

// By their days and not by their runs: most runs are of days long past.
Result<std::vector<PersonRow>> peopleOf(const Stores &stores, const Window &window)
{
    PersonFilter starts;
    starts.startsFrom = window.from;
    starts.startsTo = window.to;
    starts.limit = mostRows;
    PersonFilter leaves;
    leaves.leavesFrom = window.from;
    leaves.leavesTo = window.to;
    leaves.limit = mostRows;
    Result<std::vector<PersonRow>> people = stores.people.people(starts);
    if (!people)
        return people;
    Result<std::vector<PersonRow>> leaving = stores.people.people(leaves);
    if (!leaving)
        return leaving;
    for (PersonRow &person : *leaving) {
        if (!window.holds(person.startDate))
            people->push_back(std::move(person));
    }
    return people;
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
    const Window window{request.today.addDays(-request.daysBack),
                        request.today.addDays(request.daysAhead)};
    const Result<std::vector<PersonRow>> people = peopleOf(stores, window);
    if (!people)
        return people.error();
    const Result<TasksByRun> tasks = openTasks(stores);
    if (!tasks)
        return tasks.error();
    std::vector<ReadinessRow> board;
    for (const PersonRow &person : *people) {
        const Result<std::vector<RunListRow>> runs = stores.runs.runs({.person = person.id});
        if (!runs)
            return runs.error();
        for (const RunListRow &run : *runs) {
            const QDate day = dayOf(person, run.run.lifecycle);
            if (run.run.status == engine::RunStatus::Cancelled || !window.holds(day))
                continue;
            const std::vector<TaskListRow> open = tasks->value(run.run.id);
            board.push_back(
                {person, run, day, readinessOf(run, open, request.now), mostHelpful(open)});
        }
    }
    std::ranges::sort(board, {}, [](const ReadinessRow &row) {
        return std::tuple(row.state, row.day, row.person.name);
    });
    return board;
}

} // namespace tenure::services
