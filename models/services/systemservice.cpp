// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/systemservice.h"

#include "services/ports/settingsstore.h"
#include "services/ports/userstore.h"

#include <algorithm>

namespace tenure::services {
namespace {

QString policyKey(const QString &system)
{
    return QStringLiteral("system.policy.") + system;
}

} // namespace

Result<void> SystemService::add(const Caller &caller, const NewSystem &system)
{
    if (const Result<void> allowed = allow(caller, Action::ConfigureSystem); !allowed)
        return allowed;
    if (system.name.trimmed().isEmpty())
        return Error{QStringLiteral("system.name_missing")};
    if (system.connector.isEmpty())
        return Error{QStringLiteral("system.connector_missing"),
                     {{QStringLiteral("name"), system.name}}};
    engine::SystemRow row;
    row.name = system.name;
    row.connector = system.connector;
    row.config = system.config;
    if (const Result<void> saved = m_stores.systems.saveSystem(
            row, audit(caller, QStringLiteral("system.save"), row.name));
        !saved)
        return saved;
    for (const QString &logical : system.logicalNames) {
        const Result<void> bound = m_stores.systems.bind(
            logical, row.name, audit(caller, QStringLiteral("system.bind"), row.name));
        if (!bound)
            return bound;
    }
    return {};
}

Result<void> SystemService::setPaused(const Caller &caller, const QString &system, bool paused)
{
    if (const Result<void> allowed = allow(caller, Action::ConfigureSystem); !allowed)
        return allowed;
    const QString action =
        paused ? QStringLiteral("system.pause") : QStringLiteral("system.resume");
    return m_stores.systems.setPaused(system, paused, audit(caller, action, system));
}

Result<SystemPolicy> SystemService::policy(const QString &system)
{
    const Result<QJsonValue> kept = m_stores.settings.setting(policyKey(system));
    if (!kept)
        return kept.error();
    return SystemPolicy{(*kept)[u"phase"].toInt(1), (*kept)[u"owner"].toString(),
                        (*kept)[u"notes"].toString()};
}

Result<void> SystemService::setPolicy(const Caller &caller, const QString &system,
                                      const SystemPolicy &policy)
{
    if (const Result<void> allowed = allow(caller, Action::ConfigureSystem); !allowed)
        return allowed;
    if (policy.phase != 1 && policy.phase != 2)
        return Error{QStringLiteral("system.phase_unknown")};
    const Result<engine::SystemRow> row = m_stores.systems.system(system);
    if (!row)
        return row.error();
    const Result<std::vector<TeamRow>> teams = m_stores.users.teams();
    if (!teams)
        return teams.error();
    if (!policy.ownerTeam.isEmpty() &&
        std::ranges::find(*teams, policy.ownerTeam, &TeamRow::key) == teams->end())
        return Error{QStringLiteral("user.unknown_team"),
                     {{QStringLiteral("team"), policy.ownerTeam}}};
    const QJsonObject value{{QStringLiteral("phase"), policy.phase},
                            {QStringLiteral("owner"), policy.ownerTeam},
                            {QStringLiteral("notes"), policy.notes}};
    engine::AuditRow told = audit(caller, QStringLiteral("system.policy"), system);
    told.details = value;
    return m_stores.settings.setSetting(policyKey(system), value, told);
}

engine::AuditRow SystemService::audit(const Caller &caller, const QString &action,
                                      const QString &system) const
{
    return caller.audit(m_clock.now(), action, QStringLiteral("system:") + system);
}

} // namespace tenure::services
