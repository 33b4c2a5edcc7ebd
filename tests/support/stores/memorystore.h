// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"
#include "services/ports/inbox.h"

#include <QSet>

#include <map>

namespace tenure {

/// The engine's store port without a disk: keeps the same promises as the real one (the same
/// conformance suite says so), and fails when it is told to.
class MemoryStore final : public engine::RunStore, public services::Inbox
{
public:
    using Key = std::pair<RunId, qint64>;

    /// What `version()` and `systems()` answer.
    VersionId addVersion(engine::JourneyVersion version);
    void setSystems(std::vector<engine::SystemRow> systems);
    void setStopped(bool stopped);

    /// How often somebody has asked whether another program wrote.
    int looks() const { return m_looks; }
    void setFrozen(std::set<PersonId> people);

    /// From now on every write fails with this error and changes nothing; nothing: works again.
    void failWith(std::optional<Error> error) { m_failure = std::move(error); }
    /// The same for reading what belongs to one run.
    void failReadsWith(std::optional<Error> error) { m_readFailure = std::move(error); }
    /// As a defect or a damaged disk would: rows vanish behind the engine's back.
    void dropTimersOf(RunId run);
    void dropTasksOf(RunId run);
    void damageStateOf(RunId run);

    // engine::RunStore
    Result<QString> storeId() override;
    Result<void> commit(const engine::Commit &commit) override;
    Result<std::vector<engine::InboxEvent>> unapplied(int limit) override;
    Result<engine::RunRow> run(RunId id) override;
    Result<engine::JourneyVersion> version(VersionId id) override;
    Result<void> eachActiveRun(const std::function<void(engine::RunRow &&)> &visit) override;
    Result<std::vector<engine::EffectRow>> openEffects() override;
    Result<std::vector<engine::TimerRow>> setTimers() override;
    Result<std::vector<engine::EffectRow>> sentEffects(const QString &verb, Instant after) override;
    Result<std::vector<engine::TaskRow>> openTasks(RunId run) override;
    Result<std::vector<engine::EffectRow>> effects(RunId run) override;
    Result<std::vector<engine::TimerRow>> timers(RunId run) override;
    Result<std::vector<RunId>> activeRuns(PersonId person) override;
    Result<std::vector<RunId>> activeRunsAfter(RunId run, int limit) override;
    Result<std::vector<engine::AlertRow>> openAlerts() override;
    Result<std::optional<engine::EffectRow>> grantSource(PersonId person, const QString &item,
                                                         const QString &system,
                                                         engine::VerbDirection direction) override;
    Result<std::vector<engine::GrantCheckRow>> grantChecks() override;
    Result<std::vector<engine::SystemRow>> systems() override;
    bool takeForeignChange() override;
    Result<bool> stopped() override;
    Result<std::set<PersonId>> frozenPeople() override { return m_frozen; }

    // services::Inbox: counts as somebody else's writing
    Result<std::vector<services::Appended>>
    append(const std::vector<engine::NewEvent> &events,
           const std::vector<engine::AuditRow> &audit) override;
    Result<services::StartedRun> startRun(const engine::NewRun &run,
                                          const engine::AuditRow &audit) override;

    // What tests look at.
    const std::vector<engine::AuditRow> &auditRows() const { return m_audit; }
    const std::vector<engine::EffectTryRow> &tries() const { return m_tries; }
    const std::vector<engine::GrantChange> &grantChanges() const { return m_grants; }
    std::vector<engine::StepRow> steps(RunId run) const;
    std::vector<engine::TaskRow> tasks(RunId run) const;

private:
    struct StoredRun
    {
        engine::RunRow row;
        QString lifecycleEvent;
        qint64 nextPlace = 1;
    };
    struct StoredEvent
    {
        engine::InboxEvent event;
        bool applied = false;
    };

    std::optional<Error> refusal(const engine::Commit &commit) const;
    std::optional<Error> unknownRun(const engine::Commit &commit) const;
    void insertEvent(const engine::NewEvent &event, bool applied);
    void putStep(const engine::StepRow &step);
    void putAlert(const engine::AlertRow &alert);

    std::optional<Error> m_failure;
    std::optional<Error> m_readFailure;
    std::map<VersionId, engine::JourneyVersion> m_versions;
    std::vector<engine::SystemRow> m_systems;
    std::map<RunId, StoredRun> m_runs;
    std::map<Key, StoredEvent> m_events;
    QSet<QString> m_senders;
    std::map<std::pair<RunId, QString>, engine::StepRow> m_steps;
    std::map<Key, engine::EffectRow> m_effects;
    std::map<Key, engine::TaskRow> m_tasks;
    std::map<Key, engine::TimerRow> m_timers;
    std::vector<engine::EffectTryRow> m_tries;
    std::vector<engine::GrantChange> m_grants;
    std::map<std::tuple<PersonId, QString, QString>, engine::GrantCheckRow> m_checks;
    std::vector<engine::AlertRow> m_alerts;
    std::vector<engine::AuditRow> m_audit;
    std::set<PersonId> m_frozen;
    bool m_stopped = false;
    bool m_foreignChange = false;
    int m_looks = 0;
};

} // namespace tenure
