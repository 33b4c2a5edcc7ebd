// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/ports/runqueries.h"
#include "services/ports/systemstore.h"
#include "services/stores.h"

namespace tenure::services {

struct NewSystem
{
    QString name;
    QString connector;
    QJsonObject config;       ///< references to secrets, never secrets
    QStringList logicalNames; ///< names in journeys that this system answers from now on
};

/// What an organisation decides about a system, whatever connector speaks to it.
struct SystemPolicy
{
    int phase = 1;     ///< 1: critical, journeys wait for it; 2: secondary, people take over
    QString ownerTeam; ///< whose it is: a team's key; empty: nobody's yet
    QString notes;     ///< what whoever is in charge should know

    friend bool operator==(const SystemPolicy &, const SystemPolicy &) = default;
};

/// Target systems as administrators set them up.
class SystemService
{
public:
    SystemService(const Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    /// Adds it, or changes connector, configuration and bindings. `system.name_missing`,
    /// `system.connector_missing`.
    Result<void> add(const Caller &caller, const NewSystem &system);

    Result<std::vector<engine::SystemRow>> list() { return m_stores.systems.systems(); }
    /// Troubles of systems that last; the subject is "system:NAME".
    Result<std::vector<engine::AlertRow>> alerts() { return m_stores.runs.openAlerts(); }
    /// Phase 1 without an owner where nobody has decided yet.
    Result<SystemPolicy> policy(const QString &system);
    /// `system.phase_unknown`, `system.unknown`, `user.unknown_team`.
    Result<void> setPolicy(const Caller &caller, const QString &system, const SystemPolicy &policy);
    Result<void> setPaused(const Caller &caller, const QString &system, bool paused);

private:
    engine::AuditRow audit(const Caller &caller, const QString &action,
                           const QString &system) const;

    Stores m_stores;
    const Clock &m_clock;
};

} // namespace tenure::services
