// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/systemstore.h"

namespace tenure::storage {

class Connection;

class SqlSystems final : public services::SystemStore
{
public:
    explicit SqlSystems(Connection &connection) : m_connection(connection) {}

    Result<std::vector<engine::SystemRow>> systems() override;
    Result<engine::SystemRow> system(const QString &name) override;
    Result<void> saveSystem(const engine::SystemRow &system,
                            const engine::AuditRow &audit) override;
    Result<void> bind(const QString &logicalName, const QString &system,
                      const engine::AuditRow &audit) override;
    Result<void> setPaused(const QString &system, bool paused,
                           const engine::AuditRow &audit) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
