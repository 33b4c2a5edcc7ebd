// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "services/ports/peoplestore.h"
#include "services/userservice.h"

#include <QJsonArray>

namespace tenure::ctl {
namespace {

using services::UserService;

// Who would be shut out by a rule is told before anything is read.
const Option why{"reason", "TEXT", "why; it stays in the evidence"};
const Option whyRequired{"reason", "TEXT", "why; it stays in the evidence", true};

Result<QString> numberOf(services::PeopleStore &people, PersonId person)
{
    if (!person.isValid())
        return QString();
    const Result<services::PersonRow> row = people.person(person);
    if (!row)
        return row.error();
    return row->number;
}

QJsonObject userJson(const services::UserRow &user, const QString &number)
{
    return {{QStringLiteral("user"), user.name},
            {QStringLiteral("name"), user.displayName},
            {QStringLiteral("person"), number},
            {QStringLiteral("active"), user.active},
            {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)},
            {QStringLiteral("teams"), QJsonArray::fromStringList(user.teams)}};
}

Result<Reply> listUsers(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    UserService users((*session)->stores(), (*session)->clock());
    const Result<std::vector<services::UserRow>> rows = users.users();
    if (!rows)
        return rows.error();
    QJsonArray array;
    QList<QStringList> lines{{QStringLiteral("User"), QStringLiteral("Name"),
                              QStringLiteral("Person"), QStringLiteral("May sign in"),
                              QStringLiteral("Roles"), QStringLiteral("Teams")}};
    for (const services::UserRow &row : *rows) {
        const Result<QString> number = numberOf((*session)->stores().people, row.person);
        if (!number)
            return number.error();
        array.append(userJson(row, *number));
        lines << QStringList{row.name,
                             row.displayName,
                             *number,
                             row.active ? QStringLiteral("yes") : QStringLiteral("no"),
                             row.roles.join(QStringLiteral(", ")),
                             row.teams.join(QStringLiteral(", "))};
    }
    return Reply{{{QStringLiteral("users"), array}}, table(lines)};
}

Result<Reply> listTeams(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    UserService users((*session)->stores(), (*session)->clock());
    const Result<std::vector<services::TeamDetails>> teams = users.teams();
    if (!teams)
        return teams.error();
    QJsonArray array;
    QList<QStringList> lines{
        {QStringLiteral("Team"), QStringLiteral("Name"), QStringLiteral("Users")}};
    for (const services::TeamDetails &row : *teams) {
        array.append(QJsonObject{{QStringLiteral("team"), row.team.key},
                                 {QStringLiteral("name"), row.team.name},
                                 {QStringLiteral("users"), QJsonArray::fromStringList(row.users)}});
        lines << QStringList{row.team.key, row.team.name, row.users.join(QStringLiteral(", "))};
    }
    return Reply{{{QStringLiteral("teams"), array}}, table(lines)};
}

/// A change of a service's own, and the user as it is afterwards.
using Change = std::function<Result<void>(UserService &, const services::Caller &)>;

Result<Reply> changed(const Arguments &arguments, const QString &user, const Change &change)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    UserService users((*session)->stores(), (*session)->clock());
    if (const Result<void> done = change(users, (*session)->caller()); !done)
        return done.error();
    const Result<services::UserRow> row = (*session)->stores().users.user(user);
    if (!row)
        return row.error();
    const Result<QString> number = numberOf((*session)->stores().people, row->person);
    if (!number)
        return number.error();
    return Reply{
        userJson(*row, *number),
        {QStringLiteral("%1: %2; roles: %3; teams: %4")
             .arg(row->name,
                  row->active ? QStringLiteral("may sign in") : QStringLiteral("may not sign in"),
                  row->roles.join(QStringLiteral(", ")), row->teams.join(QStringLiteral(", ")))}};
}

QString reasonOf(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("reason"));
}

Result<Reply> addUser(const Arguments &arguments)
{
    const services::NewUser user{arguments.positional[0], arguments.value(QStringLiteral("name")),
                                 arguments.values(QStringLiteral("role"))};
    return changed(arguments, user.name, [&](UserService &users, const services::Caller &caller) {
        return users.add(caller, user, reasonOf(arguments));
    });
}

Result<Reply> linkUser(const Arguments &arguments)
{
    const QString &user = arguments.positional[0];
    return changed(arguments, user, [&](UserService &users, const services::Caller &caller) {
        return users.link(caller, user, arguments.positional.value(1), reasonOf(arguments));
    });
}

Result<Reply> setActive(const Arguments &arguments, bool active)
{
    const QString &user = arguments.positional[0];
    return changed(arguments, user, [&](UserService &users, const services::Caller &caller) {
        return users.setActive(caller, user, active, reasonOf(arguments));
    });
}

/// What UserService does with a user and a role or team.
using Assign = Result<void> (UserService::*)(const services::Caller &, const QString &,
                                             const QString &, const QString &);

Result<Reply> changeRole(const Arguments &arguments, Assign assign)
{
    const QString &user = arguments.positional[0];
    return changed(arguments, user, [&](UserService &users, const services::Caller &caller) {
        return (users.*assign)(caller, user, arguments.positional[1], reasonOf(arguments));
    });
}

Result<Reply> changeTeam(const Arguments &arguments, Assign assign)
{
    const QString &user = arguments.positional[1];
    return changed(arguments, user, [&](UserService &users, const services::Caller &caller) {
        return (users.*assign)(caller, arguments.positional[0], user, reasonOf(arguments));
    });
}

Result<Reply> createTeam(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    UserService users((*session)->stores(), (*session)->clock());
    const services::TeamRow team{arguments.positional[0], arguments.value(QStringLiteral("name"))};
    if (const Result<void> saved = users.saveTeam((*session)->caller(), team, reasonOf(arguments));
        !saved)
        return saved.error();
    return Reply{{{QStringLiteral("team"), team.key}},
                 {QStringLiteral("There is a team %1").arg(team.key)}};
}

QList<Command> teamCommands()
{
    return {
        {"team list", "", "Teams and who is in them", 0, 0, {}, listTeams},
        {"team create",
         "TEAM",
         "Make a team that lanes of journeys can name, or rename it",
         1,
         1,
         {{"name", "TEXT", "what people read; left out: the team's key"}, why},
         createTeam},
        {"team add",
         "TEAM USER",
         "Put a user into a team",
         2,
         2,
         {why},
         [](const Arguments &given) { return changeTeam(given, &UserService::addToTeam); }},
        {"team remove",
         "TEAM USER",
         "Take a user out of a team",
         2,
         2,
         {why},
         [](const Arguments &given) { return changeTeam(given, &UserService::removeFromTeam); }},
    };
}

QList<Command> roleCommands()
{
    return {
        {"role grant",
         "USER ROLE",
         "Let a user do what a role may",
         2,
         2,
         {whyRequired},
         [](const Arguments &given) { return changeRole(given, &UserService::grantRole); }},
        {"role revoke",
         "USER ROLE",
         "Take a role from a user",
         2,
         2,
         {whyRequired},
         [](const Arguments &given) { return changeRole(given, &UserService::revokeRole); }},
    };
}

} // namespace

QList<Command> userCommands()
{
    const QList<Command> users{
        {"user list", "", "Who may sign in, as whom and what for", 0, 0, {}, listUsers},
        {"user add",
         "USER",
         "Let an operating-system account use this store",
         1,
         1,
         {{"name", "TEXT", "what people read; left out: the sign-in"},
          {"role", "ROLE", "a role to begin with (may be repeated)"},
          why},
         addUser},
        {"user link",
         "USER [NUMBER]",
         "Say which person signs in as a user; without a number: nobody",
         1,
         2,
         {why},
         linkUser},
        {"user disable",
         "USER",
         "Let a user sign in no more; what they did stays",
         1,
         1,
         {whyRequired},
         [](const Arguments &given) { return setActive(given, false); }},
        {"user enable",
         "USER",
         "Let a disabled user sign in again",
         1,
         1,
         {why},
         [](const Arguments &given) { return setActive(given, true); }},
    };
    return users + roleCommands() + teamCommands();
}

} // namespace tenure::ctl
