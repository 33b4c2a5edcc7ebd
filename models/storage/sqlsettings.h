// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/settingsstore.h"

namespace tenure::storage {

class Connection;

class SqlSettings final : public services::SettingsStore
{
public:
    explicit SqlSettings(Connection &connection) : m_connection(connection) {}

    Result<bool> isPractice() override;
    Result<std::optional<Instant>> clock() override;
    Result<void> setClock(Instant now, const engine::AuditRow &audit) override;
    Result<bool> isStopped() override;
    Result<void> setStopped(bool stopped, const engine::AuditRow &audit) override;
    Result<QJsonValue> setting(const QString &key) override;
    Result<void> setSetting(const QString &key, const QJsonValue &value,
                            const engine::AuditRow &audit) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
