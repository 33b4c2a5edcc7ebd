// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview.h"

#include "services/ports/auditstore.h"
#include "services/ports/userstore.h"
#include "services/taskservice.h"

#include <QSet>

#include <algorithm>

namespace tenure::services {
namespace {

constexpr int mostCounted = 200; ///< of each team: enough to say "more than that"

using TaskKey = std::pair<RunId, engine::Number>;

TaskKey keyOf(const TaskListRow &row)
{
    return {row.task.run, row.task.number};
}

// Those without a due time come last.
bool isMoreUrgent(const TaskListRow &first, const TaskListRow &second)
{
    const auto due = [](const TaskListRow &row) { return row.task.dueAt.value_or(Instant::max()); };
    return std::tuple(due(first), keyOf(first)) < std::tuple(due(second), keyOf(second));
}

std::vector<TaskFilter> questionsFor(const UserRow &user)
{
    if (user.teams.isEmpty())
        return {{.limit = mostCounted}};
    std::vector<TaskFilter> questions{{.assignee = user.name, .limit = mostCounted}};
    for (const QString &team : user.teams)
        questions.push_back({.team = team, .limit = mostCounted});
    return questions;
}

void sortWithoutRepeats(std::vector<TaskListRow> &tasks)
{
    std::ranges::sort(tasks, isMoreUrgent);
    const auto repeats = std::ranges::unique(tasks, {}, keyOf);
    tasks.erase(repeats.begin(), repeats.end());
}

} // namespace

Result<Activity> activitySince(const Stores &stores, Instant since)
{
    const Result<std::vector<ActionCount>> counts = stores.audit.countSince(since);
    if (!counts)
        return counts.error();
    Activity activity;
    for (const ActionCount &counted : *counts) {
        if (counted.action == u"run.ended")
            activity.journeysEnded = counted.count;
        else if (counted.action == u"effect.result")
            activity.effectsTried = counted.count;
        else if (counted.action == u"task.done")
            activity.tasksDone = counted.count;
    }
    return activity;
}

Result<WaitingTasks> tasksWaitingFor(const Stores &stores, const Caller &caller, Instant now,
                                     int most)
{
    const Result<UserRow> user = stores.users.user(caller.user);
    if (!user)
        return user.error();
    WaitingTasks waiting;
    waiting.isTheirs = !user->teams.isEmpty();
    for (const TaskFilter &question : questionsFor(*user)) {
        Result<std::vector<TaskListRow>> found = stores.tasks.tasks(question);
        if (!found)
            return found.error();
        waiting.isMore = waiting.isMore || found->size() == size_t(mostCounted);
        std::ranges::move(*found, std::back_inserter(waiting.first));
    }
    std::erase_if(waiting.first, [now](const TaskListRow &row) {
        return row.answered || isSnoozed(row.snoozedUntil, row.task.dueAt, now);
    });
    sortWithoutRepeats(waiting.first);
    waiting.count = int(waiting.first.size());
    waiting.first.resize(std::min(waiting.first.size(), size_t(most)));
    return waiting;
}

} // namespace tenure::services
