// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/systemservice.h"

namespace tenure::services {

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

engine::AuditRow SystemService::audit(const Caller &caller, const QString &action,
                                      const QString &system) const
{
    return caller.audit(m_clock.now(), action, QStringLiteral("system:") + system);
}

} // namespace tenure::services
