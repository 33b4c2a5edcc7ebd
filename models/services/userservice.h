// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/ports/userstore.h"
#include "services/stores.h"

namespace tenure::services {

/// Every role there is, as rows and options name them.
QStringList knownRoles();

struct NewUser
{
    QString name;        ///< sign-in
    QString displayName; ///< empty: the sign-in
    QStringList roles;
};

/// A team with the sign-ins of those in it.
struct TeamDetails
{
    TeamRow team;
    QStringList users;
};

/// Who may sign in, as whom, and what for. Every change asks for `Action::ManageUsers` and leaves
/// the reason in the evidence.
class UserService
{
public:
    UserService(const Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    Result<std::vector<UserRow>> users() { return m_stores.users.users(); }
    Result<std::vector<TeamDetails>> teams();

    /// `user.exists`, `user.name_unfit`, `role.unknown`.
    Result<void> add(const Caller &caller, const NewUser &user, const QString &reason);

    /// Says which person signs in as this user; an empty number: nobody any more.
    Result<void> link(const Caller &caller, const QString &user, const QString &personNumber,
                      const QString &reason);

    /// `user.last_administrator`; `user.reason_missing` where somebody is shut out without one.
    Result<void> setActive(const Caller &caller, const QString &user, bool active,
                           const QString &reason);

    /// `role.unknown`, `role.held` where there is nothing to do, `user.reason_missing`.
    Result<void> grantRole(const Caller &caller, const QString &user, const QString &role,
                           const QString &reason);

    /// `role.not_held`, `user.last_administrator`, `user.reason_missing`.
    Result<void> revokeRole(const Caller &caller, const QString &user, const QString &role,
                            const QString &reason);

    /// Makes a team, or gives it another name. `team.key_unfit`.
    Result<void> saveTeam(const Caller &caller, const TeamRow &team, const QString &reason);

    /// `user.unknown_team`, `team.has_member`.
    Result<void> addToTeam(const Caller &caller, const QString &team, const QString &user,
                           const QString &reason);

    /// `team.no_member`.
    Result<void> removeFromTeam(const Caller &caller, const QString &team, const QString &user,
                                const QString &reason);

private:
    using Change = std::function<Result<void>(UserRow &)>;

    Result<void> change(const Caller &caller, const QString &action, const QString &user,
                        const QJsonObject &details, const QString &reason, const Change &change);
    engine::AuditRow audit(const Caller &caller, const QString &action, const QString &subject,
                           const QJsonObject &details, const QString &reason) const;

    Stores m_stores;
    const Clock &m_clock;
};

} // namespace tenure::services
