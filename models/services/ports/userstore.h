// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace tenure::services {

/// A sign-in. Roles: "administrator", "designer", "helpdesk", "approver", "hr", "analyst",
/// "auditor".
struct UserRow
{
    QString name; ///< sign-in; with SQLite the operating-system account
    QString displayName;
    PersonId person; ///< invalid: not linked
    bool active = true;
    QStringList roles;
    QStringList teams; ///< keys

    friend bool operator==(const UserRow &, const UserRow &) = default;
};

struct TeamRow
{
    QString key; ///< what lanes name
    QString name;

    friend bool operator==(const TeamRow &, const TeamRow &) = default;
};

class UserStore
{
public:
    virtual ~UserStore() = default;

    virtual Result<std::vector<UserRow>> users() = 0;

    /// `user.unknown` with "name".
    virtual Result<UserRow> user(const QString &name) = 0;

    /// Adds or replaces, roles and teams included. `user.unknown_team` with "team";
    /// `user.last_administrator` when nobody would be left who may.
    virtual Result<void> saveUser(const UserRow &user, const engine::AuditRow &audit) = 0;

    /// `user.exists` with "name", else as saveUser().
    virtual Result<void> addUser(const UserRow &user, const engine::AuditRow &audit) = 0;

    /// Reads, changes and saves in one transaction, so that two changes at once are both kept.
    /// `user.unknown`, the change's own error, else as saveUser().
    virtual Result<void> changeUser(const QString &name,
                                    const std::function<Result<void>(UserRow &)> &change,
                                    const engine::AuditRow &audit) = 0;

    virtual Result<std::vector<TeamRow>> teams() = 0;
    virtual Result<void> saveTeam(const TeamRow &team, const engine::AuditRow &audit) = 0;
};

} // namespace tenure::services
