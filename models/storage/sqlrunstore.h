// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"

namespace tenure::storage {

class Connection;

/// The engine's store port.
class SqlRunStore final : public engine::RunStore
{
public:
    explicit SqlRunStore(Connection &connection) : m_connection(connection) {}

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
    Result<std::set<PersonId>> frozenPeople() override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
