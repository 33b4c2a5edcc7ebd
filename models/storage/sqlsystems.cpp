// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsystems.h"

#include "storage/connection.h"
#include "storage/runrows.h"
#include "storage/systemrows.h"

#include <algorithm>

namespace tenure::storage {

using engine::AuditRow;
using engine::SystemRow;

static Row &operator>>(Row &row, SystemRow &system)
{
    return row >> system.name >> system.connector >> system.config >> system.paused;
}

namespace {

struct Binding
{
    QString logicalName;
    QString system;
};

Row &operator>>(Row &row, Binding &binding)
{
    return row >> binding.logicalName >> binding.system;
}

Error unknownSystem(const QString &name)
{
    return {QStringLiteral("system.unknown"), {{QStringLiteral("name"), name}}};
}

void requireSystem(Writer &to, const QString &name)
{
    if (!to.first<QString>("SELECT name FROM system WHERE name = ?", name))
        to.refuse(unknownSystem(name));
}

} // namespace

Result<std::vector<SystemRow>> readSystems(Connection &connection)
{
    std::vector<SystemRow> systems;
    const auto addName = [&](Binding &&binding) {
        const auto system = std::ranges::find(systems, binding.system, &SystemRow::name);
        if (system != systems.end())
            system->logicalNames << binding.logicalName;
    };
    const auto read = connection.read([&]() -> Result<void> {
        auto found = connection.statements().all<SystemRow>(
            "SELECT name, connector, config, paused FROM system ORDER BY name");
        if (!found)
            return found.error();
        systems = *std::move(found);
        return connection.statements().each<Binding>(
            "SELECT logical_name, system FROM binding ORDER BY logical_name", addName);
    });
    if (!read)
        return read.error();
    return systems;
}

Result<std::vector<SystemRow>> SqlSystems::systems()
{
    return readSystems(m_connection);
}

Result<SystemRow> SqlSystems::system(const QString &name)
{
    const auto systems = readSystems(m_connection);
    if (!systems)
        return systems.error();
    const auto found = std::ranges::find(*systems, name, &SystemRow::name);
    if (found == systems->end())
        return unknownSystem(name);
    return *found;
}

Result<void> SqlSystems::saveSystem(const SystemRow &system, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        to.run("INSERT INTO system (name, connector, config) VALUES (?, ?, ?) ON CONFLICT (name)"
               " DO UPDATE SET connector = excluded.connector, config = excluded.config",
               system.name, system.connector, system.config);
        put(to, audit);
    });
}

Result<void> SqlSystems::bind(const QString &logicalName, const QString &system,
                              const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        if (system.isEmpty()) {
            to.run("DELETE FROM binding WHERE logical_name = ?", logicalName);
        } else {
            requireSystem(to, system);
            to.run("INSERT INTO binding (logical_name, system) VALUES (?, ?)"
                   " ON CONFLICT (logical_name) DO UPDATE SET system = excluded.system",
                   logicalName, system);
        }
        put(to, audit);
    });
}

Result<void> SqlSystems::setPaused(const QString &system, bool paused, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        if (to.run("UPDATE system SET paused = ? WHERE name = ?", paused, system) == 0)
            to.refuse(unknownSystem(system));
        put(to, audit);
    });
}

} // namespace tenure::storage
