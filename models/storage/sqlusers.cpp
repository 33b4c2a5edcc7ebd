// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlusers.h"

#include "storage/connection.h"
#include "storage/runrows.h"

#include <algorithm>

namespace tenure::storage {

using engine::AuditRow;
using services::TeamRow;
using services::UserRow;

static Row &operator>>(Row &row, UserRow &user)
{
    return row >> user.name >> user.displayName >> user.person >> user.active;
}

static Row &operator>>(Row &row, TeamRow &team)
{
    return row >> team.key >> team.name;
}

namespace {

struct Membership
{
    QString user;
    QString group;
};

Row &operator>>(Row &row, Membership &membership)
{
    return row >> membership.user >> membership.group;
}

Result<void> readGroups(Connection &connection, Sql statement, std::vector<UserRow> &users,
                        QStringList UserRow::*groups)
{
    const auto add = [&](Membership &&membership) {
        const auto user = std::ranges::find(users, membership.user, &UserRow::name);
        if (user != users.end())
            ((*user).*groups) << membership.group;
    };
    return connection.statements().each<Membership>(statement, add);
}

Result<void> readUsers(Connection &connection, std::vector<UserRow> &users)
{
    auto found = connection.statements().all<UserRow>(
        "SELECT name, display_name, person, active FROM user ORDER BY name");
    if (!found)
        return found.error();
    users = *std::move(found);
    const auto roles = readGroups(
        connection, "SELECT user, role FROM user_role ORDER BY user, role", users, &UserRow::roles);
    if (!roles)
        return roles;
    return readGroups(connection, "SELECT user, team FROM team_member ORDER BY user, team", users,
                      &UserRow::teams);
}

Result<UserRow> pick(const std::vector<UserRow> &users, const QString &name)
{
    const auto found = std::ranges::find(users, name, &UserRow::name);
    if (found == users.end())
        return Error{QStringLiteral("user.unknown"), {{QStringLiteral("name"), name}}};
    return *found;
}

void requireAdministrator(Writer &to)
{
    const auto left = to.first<QString>("SELECT name FROM user JOIN user_role ON user = name"
                                        " WHERE role = 'administrator' AND active = 1 LIMIT 1");
    if (!left)
        to.refuse({QStringLiteral("user.last_administrator"), {}});
}

void requireTeams(Writer &to, const QStringList &teams)
{
    for (const QString &team : teams) {
        if (!to.first<QString>("SELECT key FROM team WHERE key = ?", team))
            to.refuse({QStringLiteral("user.unknown_team"), {{QStringLiteral("team"), team}}});
    }
}

} // namespace

void putUser(Writer &to, const UserRow &user)
{
    to.run("INSERT INTO user (name, display_name, person, active) VALUES (?, ?, ?, ?) ON CONFLICT "
           "(name)"
           " DO UPDATE SET display_name = excluded.display_name, person = excluded.person,"
           " active = excluded.active",
           user.name, user.displayName, user.person, user.active);
    to.run("DELETE FROM user_role WHERE user = ?", user.name);
    to.run("DELETE FROM team_member WHERE user = ?", user.name);
    requireTeams(to, user.teams);
    for (const QString &role : user.roles)
        to.run("INSERT OR IGNORE INTO user_role (user, role) VALUES (?, ?)", user.name, role);
    for (const QString &team : user.teams)
        to.run("INSERT OR IGNORE INTO team_member (team, user) VALUES (?, ?)", team, user.name);
    requireAdministrator(to);
}

Result<std::vector<UserRow>> SqlUsers::users()
{
    std::vector<UserRow> users;
    const auto read = m_connection.read([&] { return readUsers(m_connection, users); });
    if (!read)
        return read.error();
    return users;
}

Result<UserRow> SqlUsers::user(const QString &name)
{
    const auto all = users();
    return all ? pick(*all, name) : all.error();
}

Result<void> SqlUsers::saveUser(const UserRow &user, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        putUser(to, user);
        put(to, audit);
    });
}

Result<void> SqlUsers::addUser(const UserRow &user, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        if (to.first<QString>("SELECT name FROM user WHERE name = ?", user.name))
            to.refuse({QStringLiteral("user.exists"), {{QStringLiteral("name"), user.name}}});
        putUser(to, user);
        put(to, audit);
    });
}

Result<void> SqlUsers::changeUser(const QString &name,
                                  const std::function<Result<void>(UserRow &)> &change,
                                  const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        std::vector<UserRow> users;
        if (const auto read = readUsers(m_connection, users); !read)
            return to.refuse(read.error());
        Result<UserRow> user = pick(users, name);
        if (!user)
            return to.refuse(user.error());
        if (const auto changed = change(*user); !changed)
            return to.refuse(changed.error());
        putUser(to, *user);
        put(to, audit);
    });
}

Result<std::vector<TeamRow>> SqlUsers::teams()
{
    return m_connection.statements().all<TeamRow>("SELECT key, name FROM team ORDER BY key");
}

Result<void> SqlUsers::saveTeam(const TeamRow &team, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        to.run("INSERT INTO team (key, name) VALUES (?, ?)"
               " ON CONFLICT (key) DO UPDATE SET name = excluded.name",
               team.key, team.name);
        put(to, audit);
    });
}

} // namespace tenure::storage
