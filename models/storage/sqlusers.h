// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/userstore.h"

namespace tenure::storage {

class Connection;
class Writer;

class SqlUsers final : public services::UserStore
{
public:
    explicit SqlUsers(Connection &connection) : m_connection(connection) {}

    Result<std::vector<services::UserRow>> users() override;
    Result<services::UserRow> user(const QString &name) override;
    Result<void> saveUser(const services::UserRow &user, const engine::AuditRow &audit) override;
    Result<void> addUser(const services::UserRow &user, const engine::AuditRow &audit) override;
    Result<void> changeUser(const QString &name,
                            const std::function<Result<void>(services::UserRow &)> &change,
                            const engine::AuditRow &audit) override;
    Result<std::vector<services::TeamRow>> teams() override;
    Result<void> saveTeam(const services::TeamRow &team, const engine::AuditRow &audit) override;

private:
    Connection &m_connection;
};

/// The rows of a user, in any transaction.
void putUser(Writer &to, const services::UserRow &user);

} // namespace tenure::storage
