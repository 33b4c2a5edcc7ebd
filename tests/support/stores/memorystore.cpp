// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stores/memorystore.h"

#include <algorithm>

namespace tenure {
namespace {

using services::Appended;

Error unknownRunError(RunId run)
{
    return Error{QStringLiteral("store.unknown_run"), {{QStringLiteral("run"), run.value()}}};
}

// The rows of one run in a map that is ordered by (run, number).
template<typename Row, typename Keep>
std::vector<Row> rowsOf(const std::map<MemoryStore::Key, Row> &rows, RunId run, Keep keep)
{
    std::vector<Row> found;
    for (auto it = rows.lower_bound({run, 0}); it != rows.end() && it->first.first == run; ++it) {
        if (keep(it->second))
            found.push_back(it->second);
    }
    return found;
}

constexpr auto everyRow = [](const auto &) { return true; };

} // namespace

VersionId MemoryStore::addVersion(engine::JourneyVersion version)
{
    version.id = VersionId(qint64(m_versions.size()) + 1);
    return m_versions.emplace(version.id, version).first->first;
}

void MemoryStore::setSystems(std::vector<engine::SystemRow> systems)
{
    m_systems = std::move(systems);
    m_foreignChange = true;
}

void MemoryStore::setStopped(bool stopped)
{
    m_stopped = stopped;
    m_foreignChange = true;
}

void MemoryStore::setFrozen(std::set<PersonId> people)
{
    m_frozen = std::move(people);
    m_foreignChange = true;
}

void MemoryStore::dropTimersOf(RunId run)
{
    std::erase_if(m_timers, [run](const auto &entry) { return entry.first.first == run; });
}

void MemoryStore::dropTasksOf(RunId run)
{
    std::erase_if(m_tasks, [run](const auto &entry) { return entry.first.first == run; });
}

void MemoryStore::damageStateOf(RunId run)
{
    m_runs.at(run).row.state = "damaged";
}

Result<QString> MemoryStore::storeId()
{
    return QStringLiteral("0123456789abcdef0123456789abcdef");
}

// Everything is looked at before anything is changed, which makes a commit whole.
Result<void> MemoryStore::commit(const engine::Commit &commit)
{
    if (const auto refused = refusal(commit))
        return *refused;
    for (const engine::NewEvent &event : commit.applied)
        insertEvent(event, true);
    for (const Key &place : commit.drained)
        m_events.at(place).applied = true;
    for (const engine::RunRow &row : commit.runs) {
        engine::RunRow &stored = m_runs.at(row.id).row;
        stored.version = row.version;
        stored.status = row.status;
        stored.state = row.state;
        stored.endedAt = row.endedAt;
    }
    for (const engine::StepRow &row : commit.steps)
        putStep(row);
    for (const engine::EffectRow &row : commit.effects)
        m_effects[{row.run, row.number}] = row;
    for (const engine::TaskRow &row : commit.tasks)
        m_tasks[{row.run, row.number}] = row;
    for (const engine::TimerRow &row : commit.timers)
        m_timers[{row.run, row.number}] = row;
    for (const engine::GrantCheckRow &row : commit.checks) {
        m_checks.erase({row.person, row.item, row.system});
        if (!row.over)
            m_checks.emplace(std::tuple(row.person, row.item, row.system), row);
    }
    for (const engine::AlertRow &row : commit.alerts)
        putAlert(row);
    m_tries.insert(m_tries.end(), commit.tries.begin(), commit.tries.end());
    m_grants.insert(m_grants.end(), commit.grants.begin(), commit.grants.end());
    m_audit.insert(m_audit.end(), commit.audit.begin(), commit.audit.end());
    return {};
}

std::optional<Error> MemoryStore::refusal(const engine::Commit &commit) const
{
    if (m_failure)
        return m_failure;
    if (const auto unknown = unknownRun(commit))
        return unknown;
    const auto alreadyApplied = [](const QString &event) {
        return Error{QStringLiteral("store.already_applied"), {{QStringLiteral("event"), event}}};
    };
    QSet<QString> raised;
    for (const engine::NewEvent &event : commit.applied) {
        if (m_senders.contains(event.sender) || raised.contains(event.sender))
            return alreadyApplied(event.sender);
        raised.insert(event.sender);
    }
    for (const Key &key : commit.drained) {
        const auto event = m_events.find(key);
        if (event == m_events.end() || event->second.applied)
            return alreadyApplied(QString::number(key.second));
    }
    for (const engine::EffectRow &row : commit.effects) {
        const auto stored = m_effects.find({row.run, row.number});
        if (stored != m_effects.end() && stored->second.epoch > row.epoch)
            return Error{QStringLiteral("store.stale_epoch"),
                         {{QStringLiteral("run"), row.run.value()}}};
    }
    return std::nullopt;
}

std::optional<Error> MemoryStore::unknownRun(const engine::Commit &commit) const
{
    std::optional<Error> error;
    const auto look = [&](RunId run) {
        if (!error && !m_runs.contains(run))
            error = unknownRunError(run);
    };
    for (const engine::RunRow &row : commit.runs)
        look(row.id);
    const auto lookAtAll = [&](const auto &rows) {
        for (const auto &row : rows)
            look(row.run);
    };
    lookAtAll(commit.applied);
    lookAtAll(commit.steps);
    lookAtAll(commit.effects);
    lookAtAll(commit.tries);
    lookAtAll(commit.tasks);
    lookAtAll(commit.timers);
    return error;
}

void MemoryStore::insertEvent(const engine::NewEvent &event, bool applied)
{
    const qint64 place = m_runs.at(event.run).nextPlace++;
    m_events[{event.run, place}] = {{event.run, place, event.at, event.body}, applied};
    m_senders.insert(event.sender);
}

void MemoryStore::putStep(const engine::StepRow &step)
{
    const auto [there, isNew] = m_steps.try_emplace({step.run, step.path}, step);
    if (!isNew) {
        there->second.leftAt = step.leftAt;
        there->second.end = step.end;
    }
}

void MemoryStore::putAlert(const engine::AlertRow &alert)
{
    const auto open = std::ranges::find_if(m_alerts, [&](const engine::AlertRow &other) {
        return !other.endedAt && other.subject == alert.subject && other.code == alert.code;
    });
    if (open == m_alerts.end()) {
        if (!alert.endedAt)
            m_alerts.push_back(alert);
    } else if (alert.endedAt) {
        open->endedAt = alert.endedAt;
    } else {
        open->args = alert.args;
    }
}

Result<std::vector<engine::InboxEvent>> MemoryStore::unapplied(int limit)
{
    std::vector<engine::InboxEvent> events;
    for (const auto &[key, stored] : m_events) {
        if (int(events.size()) == limit)
            break;
        if (!stored.applied)
            events.push_back(stored.event);
    }
    return events;
}

Result<engine::RunRow> MemoryStore::run(RunId id)
{
    if (m_readFailure)
        return *m_readFailure;
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return unknownRunError(id);
    return found->second.row;
}

Result<engine::JourneyVersion> MemoryStore::version(VersionId id)
{
    const auto found = m_versions.find(id);
    if (found == m_versions.end())
        return Error{QStringLiteral("journey.unknown"), {{QStringLiteral("name"), id.value()}}};
    return found->second;
}

Result<void> MemoryStore::eachActiveRun(const std::function<void(engine::RunRow &&)> &visit)
{
    for (const auto &[id, stored] : m_runs) {
        if (stored.row.status == engine::RunStatus::Active)
            visit(engine::RunRow(stored.row));
    }
    return {};
}

Result<std::vector<engine::EffectRow>> MemoryStore::openEffects()
{
    std::vector<engine::EffectRow> open;
    for (const auto &[key, row] : m_effects) {
        if (row.state <= engine::EffectState::Sending)
            open.push_back(row);
    }
    return open;
}

Result<std::vector<engine::TimerRow>> MemoryStore::setTimers()
{
    std::vector<engine::TimerRow> set;
    for (const auto &[key, row] : m_timers) {
        if (row.state == engine::TimerState::Set)
            set.push_back(row);
    }
    std::ranges::stable_sort(set, {}, &engine::TimerRow::dueAt);
    return set;
}

Result<std::vector<engine::EffectRow>> MemoryStore::sentEffects(const QString &verb, Instant after)
{
    std::vector<engine::EffectRow> sent;
    for (const auto &[key, row] : m_effects) {
        if (row.verb == verb && row.epoch > 0 && row.notBefore > after)
            sent.push_back(row);
    }
    std::ranges::stable_sort(sent, {}, &engine::EffectRow::notBefore);
    return sent;
}

Result<std::vector<engine::TaskRow>> MemoryStore::openTasks(RunId run)
{
    return rowsOf(m_tasks, run,
                  [](const engine::TaskRow &row) { return row.state == engine::TaskState::Open; });
}

Result<std::vector<engine::EffectRow>> MemoryStore::effects(RunId run)
{
    return rowsOf(m_effects, run, everyRow);
}

Result<std::vector<engine::TimerRow>> MemoryStore::timers(RunId run)
{
    return rowsOf(m_timers, run, everyRow);
}

Result<std::vector<RunId>> MemoryStore::activeRuns(PersonId person)
{
    std::vector<RunId> runs;
    for (const auto &[id, stored] : m_runs) {
        if (stored.row.person == person && stored.row.status == engine::RunStatus::Active)
            runs.push_back(id);
    }
    return runs;
}

Result<std::vector<RunId>> MemoryStore::activeRunsAfter(RunId run, int limit)
{
    std::vector<RunId> runs;
    for (auto it = m_runs.upper_bound(run); it != m_runs.end() && int(runs.size()) < limit; ++it) {
        if (it->second.row.status == engine::RunStatus::Active)
            runs.push_back(it->first);
    }
    return runs;
}

Result<std::vector<engine::AlertRow>> MemoryStore::openAlerts()
{
    std::vector<engine::AlertRow> open;
    std::ranges::copy_if(m_alerts, std::back_inserter(open),
                         [](const engine::AlertRow &alert) { return !alert.endedAt; });
    return open;
}

// Who turned it last from not wanted to wanted, or the other way.
Result<std::optional<engine::EffectRow>> MemoryStore::grantSource(PersonId person,
                                                                  const QString &item,
                                                                  const QString &system,
                                                                  engine::VerbDirection direction)
{
    const bool gives = direction == engine::VerbDirection::Gives;
    std::optional<bool> wanted;
    std::optional<engine::EffectRow> source;
    for (const engine::GrantChange &change : m_grants) {
        const bool isIt = change.person == person && change.item == item && change.system == system;
        if (!isIt || !change.wanted || change.wanted == std::exchange(wanted, change.wanted))
            continue;
        const auto effect = m_effects.find({change.run, change.effect});
        if (*change.wanted == gives)
            source = effect == m_effects.end() ? std::nullopt : std::optional(effect->second);
    }
    return source;
}

Result<std::vector<engine::GrantCheckRow>> MemoryStore::grantChecks()
{
    std::vector<engine::GrantCheckRow> checks;
    for (const auto &[key, row] : m_checks)
        checks.push_back(row);
    return checks;
}

Result<std::vector<engine::SystemRow>> MemoryStore::systems()
{
    return m_systems;
}

bool MemoryStore::takeForeignChange()
{
    ++m_looks;
    return std::exchange(m_foreignChange, false);
}

Result<bool> MemoryStore::stopped()
{
    return m_stopped;
}

Result<std::vector<Appended>> MemoryStore::append(const std::vector<engine::NewEvent> &events,
                                                  const std::vector<engine::AuditRow> &audit)
{
    if (m_failure)
        return *m_failure;
    for (const engine::NewEvent &event : events) {
        if (!m_runs.contains(event.run) && !m_senders.contains(event.sender))
            return unknownRunError(event.run);
    }
    std::vector<Appended> results;
    for (const engine::NewEvent &event : events) {
        const bool known = m_senders.contains(event.sender);
        if (!known)
            insertEvent(event, false);
        results.push_back(known ? Appended::Known : Appended::Added);
    }
    if (events.empty() || std::ranges::find(results, Appended::Added) != results.end())
        m_audit.insert(m_audit.end(), audit.begin(), audit.end());
    m_foreignChange = true;
    return results;
}

Result<services::StartedRun> MemoryStore::startRun(const engine::NewRun &run,
                                                   const engine::AuditRow &audit)
{
    if (m_failure)
        return *m_failure;
    for (const auto &[id, stored] : m_runs) {
        if (stored.row.person == run.person && stored.row.journey == run.journey &&
            stored.lifecycleEvent == run.lifecycleEvent)
            return services::StartedRun{id, Appended::Known};
    }
    const RunId id(qint64(m_runs.size()) + 1);
    StoredRun stored;
    stored.row = {id,          run.person,     run.version,
                  run.journey, run.lifecycle,  engine::RunStatus::Active,
                  {},          run.started.at, std::nullopt};
    stored.lifecycleEvent = run.lifecycleEvent;
    m_runs.emplace(id, std::move(stored));
    engine::NewEvent started = run.started;
    started.run = id;
    insertEvent(started, false);
    m_audit.push_back(audit);
    m_foreignChange = true;
    return services::StartedRun{id, Appended::Added};
}

std::vector<engine::StepRow> MemoryStore::steps(RunId run) const
{
    std::vector<engine::StepRow> found;
    for (const auto &[key, row] : m_steps) {
        if (key.first == run)
            found.push_back(row);
    }
    return found;
}

std::vector<engine::TaskRow> MemoryStore::tasks(RunId run) const
{
    return rowsOf(m_tasks, run, everyRow);
}

} // namespace tenure
