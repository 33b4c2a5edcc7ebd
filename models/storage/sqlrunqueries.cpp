// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlrunqueries.h"

#include "storage/connection.h"
#include "storage/runrows.h"

#include <algorithm>

namespace tenure::storage {

using services::RunDetails;
using services::RunListRow;

static Row &operator>>(Row &row, RunListRow &listed)
{
    return row >> listed.run >> listed.version >> listed.personNumber >> listed.personName >>
           listed.openTasks >> listed.exceptions >> listed.openEffects >> listed.nextTimer;
}

namespace {

/// How many effects of one system are in one state.
struct EffectCount
{
    QString system;
    int state = 0;
    int count = 0;
};

Row &operator>>(Row &row, EffectCount &counted)
{
    return row >> counted.system >> counted.state >> counted.count;
}

struct StatusCount
{
    int status = 0;
    int count = 0;
};

Row &operator>>(Row &row, StatusCount &counted)
{
    return row >> counted.status >> counted.count;
}

struct TaskCounts
{
    int open = 0;
    int late = 0;
    int exceptions = 0;
};

Row &operator>>(Row &row, TaskCounts &counted)
{
    return row >> counted.open >> counted.late >> counted.exceptions;
}

struct SystemTry
{
    QString system;
    QString errorClass;
    Instant startedAt;
    Instant endedAt;
};

Row &operator>>(Row &row, SystemTry &tried)
{
    return row >> tried.system >> tried.errorClass >> tried.startedAt >> tried.endedAt;
}

int medianOf(std::vector<int> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

// Tries come ordered by system.
std::vector<services::SystemActivity> activityOf(const std::vector<SystemTry> &tries)
{
    std::vector<services::SystemActivity> activities;
    for (auto first = tries.begin(); first != tries.end();) {
        const auto last = std::find_if(first, tries.end(), [&first](const SystemTry &tried) {
            return tried.system != first->system;
        });
        services::SystemActivity activity;
        activity.system = first->system;
        std::vector<int> took;
        for (; first != last; ++first) {
            ++activity.tries;
            if (!first->errorClass.isEmpty()) {
                ++activity.failed;
                continue;
            }
            took.push_back(int((first->endedAt - first->startedAt).count()));
            activity.lastSuccess =
                std::max(activity.lastSuccess.value_or(first->endedAt), first->endedAt);
        }
        activity.medianMs = medianOf(std::move(took));
        activities.push_back(std::move(activity));
    }
    return activities;
}

// Effects come ordered by system.
void addTo(services::Figures &figures, const EffectCount &counted)
{
    using engine::EffectState;
    figures.effects[size_t(counted.state)] += counted.count;
    if (counted.system.isEmpty())
        return;
    if (figures.systems.empty() || figures.systems.back().system != counted.system)
        figures.systems.push_back({counted.system});
    services::SystemFigures &system = figures.systems.back();
    const auto state = EffectState(counted.state);
    if (state == EffectState::Done)
        system.done += counted.count;
    else if (state == EffectState::Over || state == EffectState::Unclear)
        system.troubled += counted.count;
    else if (state != EffectState::Withdrawn)
        system.waiting += counted.count;
}

// Each figure reads the run's own rows, which lie together.
constexpr SqlPart
    runFigures(", journey_version.version, person.number, person.name,"
               " (SELECT count(*) FROM task WHERE task.state = 0"
               "  AND task.id BETWEEN run.id * 4294967296 AND run.id * 4294967296 + 4294967295),"
               " (SELECT count(*) FROM task WHERE task.state = 0 AND task.kind > 0"
               "  AND task.id BETWEEN run.id * 4294967296 AND run.id * 4294967296 + 4294967295),"
               " (SELECT count(*) FROM effect WHERE effect.state < 3"
               "  AND effect.id BETWEEN run.id * 4294967296 AND run.id * 4294967296 + 4294967295),"
               " (SELECT min(due_at) FROM timer WHERE timer.state = 0"
               "  AND +timer.id BETWEEN run.id * 4294967296 AND run.id * 4294967296 + 4294967295)"
               " FROM run JOIN person ON person.id = run.person"
               " JOIN journey_version ON journey_version.id = run.version");

constexpr SqlPart
    runConditions(" AND ? IN ('', run.lifecycle) AND coalesce(?, run.status) = run.status"
                  " ORDER BY run.id DESC LIMIT ?");

// Rows of one run, by the key that keeps them together.
template<typename T>
Result<void> readInto(std::vector<T> &rows, Connection &connection, Sql statement, RunId run)
{
    auto found = connection.statements().all<T>(statement, firstKey(run), lastKey(run));
    if (!found)
        return found.error();
    rows = *std::move(found);
    return {};
}

} // namespace

// Two statements, because the runs of one person must be found by index: a feed asks for many
// people.
Result<std::vector<RunListRow>> SqlRunQueries::runs(const services::RunFilter &filter)
{
    const RunId before = filter.before.isValid() ? filter.before : RunId(runLimit);
    if (filter.person.isValid())
        return m_connection.statements().all<RunListRow>(
            sql<"SELECT ", runColumns, runFigures, " WHERE run.person = ? AND run.id < ?",
                runConditions>,
            filter.person, before, filter.lifecycle, filter.status, filter.limit);
    return m_connection.statements().all<RunListRow>(
        sql<"SELECT ", runColumns, runFigures, " WHERE run.id < ?", runConditions>, before,
        filter.lifecycle, filter.status, filter.limit);
}

Result<RunDetails> SqlRunQueries::details(RunId run)
{
    RunDetails details;
    const auto read = m_connection.read([&] { return readDetails(run, details); });
    if (!read)
        return read.error();
    return details;
}

Result<void> SqlRunQueries::readDetails(RunId run, RunDetails &details)
{
    const auto row = m_connection.statements().first<RunListRow>(
        sql<"SELECT ", runColumns, runFigures, " WHERE run.id = ?">, run);
    if (!row)
        return row.error();
    if (!*row)
        return Error{QStringLiteral("run.unknown"), {{QStringLiteral("run"), run.value()}}};
    details.row = **row;
    auto steps = m_connection.statements().all<engine::StepRow>(
        sql<"SELECT ", stepColumns, " FROM step WHERE run = ? ORDER BY entered_at, path">, run);
    if (!steps)
        return steps.error();
    details.steps = *std::move(steps);
    Result<void> done = readInto(
        details.tasks, m_connection,
        sql<"SELECT ", taskColumns, " FROM task WHERE id BETWEEN ? AND ? ORDER BY id">, run);
    if (done)
        done = readInto(
            details.effects, m_connection,
            sql<"SELECT ", effectColumns, " FROM effect WHERE id BETWEEN ? AND ? ORDER BY id">,
            run);
    if (done)
        done =
            readInto(details.tries, m_connection,
                     sql<"SELECT ", tryColumns,
                         " FROM effect_try WHERE effect BETWEEN ? AND ? ORDER BY effect, attempt">,
                     run);
    if (done)
        done = readInto(
            details.timers, m_connection,
            sql<"SELECT ", timerColumns, " FROM timer WHERE id BETWEEN ? AND ? ORDER BY id">, run);
    return done;
}

Result<std::optional<engine::TimerRow>> SqlRunQueries::nextTimer()
{
    return m_connection.statements().first<engine::TimerRow>(
        sql<"SELECT ", timerColumns, " FROM timer WHERE state = 0 ORDER BY due_at, id LIMIT 1">);
}

Result<std::vector<engine::AlertRow>> SqlRunQueries::openAlerts()
{
    return readOpenAlerts(m_connection);
}

// The newest tries by key: no index of their times slows the engine down.
Result<std::vector<services::SystemActivity>> SqlRunQueries::systemActivity()
{
    const auto tries = m_connection.statements().all<SystemTry>(
        "SELECT effect.system, recent.error_class, recent.started_at, recent.ended_at FROM"
        " (SELECT effect, error_class, started_at, ended_at FROM effect_try"
        " ORDER BY effect DESC, attempt DESC LIMIT 2000) recent"
        " JOIN effect ON effect.id = recent.effect WHERE effect.system <> ''"
        " ORDER BY effect.system");
    if (!tries)
        return tries.error();
    return activityOf(*tries);
}

Result<services::Figures> SqlRunQueries::figures(Instant now)
{
    services::Figures figures;
    const auto read = m_connection.read([&] { return readFigures(now, figures); });
    if (!read)
        return read.error();
    return figures;
}

Result<void> SqlRunQueries::readFigures(Instant now, services::Figures &figures)
{
    const auto runs = m_connection.statements().all<StatusCount>(
        "SELECT status, count(*) FROM run GROUP BY status");
    if (!runs)
        return runs.error();
    for (const StatusCount &counted : *runs)
        figures.runs[size_t(counted.status)] = counted.count;
    const auto tasks = m_connection.statements().first<TaskCounts>(
        "SELECT count(*), coalesce(sum(due_at < ?), 0), coalesce(sum(kind > 0), 0) FROM task "
        "WHERE state = 0",
        now);
    if (!tasks)
        return tasks.error();
    if (*tasks) {
        figures.openTasks = (*tasks)->open;
        figures.lateTasks = (*tasks)->late;
        figures.exceptions = (*tasks)->exceptions;
    }
    const auto effects = m_connection.statements().all<EffectCount>(
        "SELECT system, state, count(*) FROM effect GROUP BY system, state ORDER BY system");
    if (!effects)
        return effects.error();
    for (const EffectCount &counted : *effects)
        addTo(figures, counted);
    return {};
}

} // namespace tenure::storage
