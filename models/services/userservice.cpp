// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/userservice.h"

#include "services/personbynumber.h"

#include <algorithm>

namespace tenure::services {
namespace {

// A sign-in and a key stand in lists, subjects and file names: nothing that could hide there.
bool isFitName(const QString &name)
{
    const auto fits = [](QChar c) { return c.isPrint() && !c.isSpace() && c != u'/' && c != u':'; };
    return !name.isEmpty() && name.size() <= 100 && std::ranges::all_of(name, fits);
}

// The worker acts under this name.
bool isReserved(const QString &name)
{
    return name.compare(QLatin1String("system"), Qt::CaseInsensitive) == 0;
}

Error about(const char *code, const QString &user)
{
    return {QString::fromLatin1(code), {{QStringLiteral("name"), user}}};
}

Error aboutRole(const char *code, const QString &user, const QString &role)
{
    return {QString::fromLatin1(code),
            {{QStringLiteral("name"), user}, {QStringLiteral("role"), role}}};
}

Error aboutTeam(const char *code, const QString &user, const QString &team)
{
    return {QString::fromLatin1(code),
            {{QStringLiteral("name"), user}, {QStringLiteral("team"), team}}};
}

Result<void> requireKnown(const QStringList &roles)
{
    for (const QString &role : roles) {
        if (!knownRoles().contains(role))
            return Error{QStringLiteral("role.unknown"),
                         {{QStringLiteral("role"), role},
                          {QStringLiteral("known"), knownRoles().join(QStringLiteral(", "))}}};
    }
    return {};
}

Result<void> requireReason(const QString &reason)
{
    return reason.trimmed().isEmpty() ? Error{QStringLiteral("user.reason_missing")}
                                      : Result<void>();
}

QString userSubject(const QString &user)
{
    return QStringLiteral("user:") + user;
}

} // namespace

QStringList knownRoles()
{
    return {QStringLiteral("administrator"), QStringLiteral("designer"), QStringLiteral("helpdesk"),
            QStringLiteral("approver"),      QStringLiteral("hr"),       QStringLiteral("analyst"),
            QStringLiteral("auditor")};
}

Result<std::vector<TeamDetails>> UserService::teams()
{
    const Result<std::vector<TeamRow>> rows = m_stores.users.teams();
    if (!rows)
        return rows.error();
    const Result<std::vector<UserRow>> users = m_stores.users.users();
    if (!users)
        return users.error();
    std::vector<TeamDetails> teams;
    for (const TeamRow &row : *rows) {
        TeamDetails &team = teams.emplace_back(TeamDetails{row, {}});
        for (const UserRow &user : *users) {
            if (user.teams.contains(row.key))
                team.users << user.name;
        }
    }
    return teams;
}

Result<void> UserService::add(const Caller &caller, const NewUser &user, const QString &reason)
{
    if (const Result<void> allowed = allow(caller, Action::ManageUsers); !allowed)
        return allowed;
    if (!isFitName(user.name) || isReserved(user.name))
        return about("user.name_unfit", user.name);
    if (const Result<void> known = requireKnown(user.roles); !known)
        return known;
    const UserRow row{user.name,  user.displayName.isEmpty() ? user.name : user.displayName,
                      {},         true,
                      user.roles, {}};
    return m_stores.users.addUser(
        row, audit(caller, QStringLiteral("user.add"), userSubject(user.name),
                   {{QStringLiteral("roles"), user.roles.join(u' ')}}, reason));
}

Result<void> UserService::link(const Caller &caller, const QString &user,
                               const QString &personNumber, const QString &reason)
{
    PersonId person;
    if (!personNumber.isEmpty()) {
        const Result<PersonRow> found = personByNumber(m_stores.people, personNumber);
        if (!found)
            return found.error();
        person = found->id;
    }
    return change(caller, QStringLiteral("user.link"), user,
                  {{QStringLiteral("person"), personNumber}}, reason,
                  [person](UserRow &row) -> Result<void> {
                      row.person = person;
                      return {};
                  });
}

Result<void> UserService::setActive(const Caller &caller, const QString &user, bool active,
                                    const QString &reason)
{
    if (const Result<void> said = active ? Result<void>() : requireReason(reason); !said)
        return said;
    const QString action = active ? QStringLiteral("user.enable") : QStringLiteral("user.disable");
    return change(caller, action, user, {}, reason, [active](UserRow &row) -> Result<void> {
        row.active = active;
        return {};
    });
}

Result<void> UserService::grantRole(const Caller &caller, const QString &user, const QString &role,
                                    const QString &reason)
{
    if (const Result<void> known = requireKnown({role}); !known)
        return known;
    if (const Result<void> said = requireReason(reason); !said)
        return said;
    return change(caller, QStringLiteral("role.grant"), user, {{QStringLiteral("role"), role}},
                  reason, [&](UserRow &row) -> Result<void> {
                      if (row.roles.contains(role))
                          return aboutRole("role.held", user, role);
                      row.roles << role;
                      return {};
                  });
}

Result<void> UserService::revokeRole(const Caller &caller, const QString &user, const QString &role,
                                     const QString &reason)
{
    if (const Result<void> said = requireReason(reason); !said)
        return said;
    return change(caller, QStringLiteral("role.revoke"), user, {{QStringLiteral("role"), role}},
                  reason, [&](UserRow &row) -> Result<void> {
                      return row.roles.removeAll(role) > 0 ? Result<void>()
                                                           : aboutRole("role.not_held", user, role);
                  });
}

Result<void> UserService::saveTeam(const Caller &caller, const TeamRow &team, const QString &reason)
{
    if (const Result<void> allowed = allow(caller, Action::ManageUsers); !allowed)
        return allowed;
    if (!isFitName(team.key))
        return Error{QStringLiteral("team.key_unfit"), {{QStringLiteral("team"), team.key}}};
    return m_stores.users.saveTeam({team.key, team.name.isEmpty() ? team.key : team.name},
                                   audit(caller, QStringLiteral("team.save"),
                                         QStringLiteral("team:") + team.key,
                                         {{QStringLiteral("name"), team.name}}, reason));
}

Result<void> UserService::addToTeam(const Caller &caller, const QString &team, const QString &user,
                                    const QString &reason)
{
    return change(caller, QStringLiteral("team.join"), user, {{QStringLiteral("team"), team}},
                  reason, [&](UserRow &row) -> Result<void> {
                      if (row.teams.contains(team))
                          return aboutTeam("team.has_member", user, team);
                      row.teams << team;
                      return {};
                  });
}

Result<void> UserService::removeFromTeam(const Caller &caller, const QString &team,
                                         const QString &user, const QString &reason)
{
    return change(caller, QStringLiteral("team.leave"), user, {{QStringLiteral("team"), team}},
                  reason, [&](UserRow &row) -> Result<void> {
                      return row.teams.removeAll(team) > 0
                                 ? Result<void>()
                                 : aboutTeam("team.no_member", user, team);
                  });
}

Result<void> UserService::change(const Caller &caller, const QString &action, const QString &user,
                                 const QJsonObject &details, const QString &reason,
                                 const Change &change)
{
    if (const Result<void> allowed = allow(caller, Action::ManageUsers); !allowed)
        return allowed;
    return m_stores.users.changeUser(user, change,
                                     audit(caller, action, userSubject(user), details, reason));
}

engine::AuditRow UserService::audit(const Caller &caller, const QString &action,
                                    const QString &subject, const QJsonObject &details,
                                    const QString &reason) const
{
    engine::AuditRow row = caller.audit(m_clock.now(), action, subject, details);
    row.authority.reason = reason;
    return row;
}

} // namespace tenure::services
