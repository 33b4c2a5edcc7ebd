// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/journeycontext.h"

#include "connectorapi/verb.h"
#include "services/personrecord.h"
#include "services/ports/cataloguestore.h"
#include "services/ports/officestore.h"
#include "services/ports/systemstore.h"
#include "services/ports/userstore.h"

namespace tenure::services {
namespace {

QMap<QString, journey::VerbRule> verbRules()
{
    QMap<QString, journey::VerbRule> rules;
    for (const connectorapi::Verb &verb : connectorapi::verbs())
        rules.insert(verb.name, {verb.direction == connectorapi::Direction::Gives, verb.inverse,
                                 verb.required});
    return rules;
}

Result<QMap<QString, int>> teamSizes(UserStore &users)
{
    const Result<std::vector<TeamRow>> teams = users.teams();
    if (!teams)
        return teams.error();
    const Result<std::vector<UserRow>> members = users.users();
    if (!members)
        return members.error();
    QMap<QString, int> sizes;
    for (const TeamRow &team : *teams)
        sizes.insert(team.key, 0);
    for (const UserRow &user : *members) {
        for (const QString &team : user.active ? user.teams + user.roles : QStringList())
            ++sizes[team];
    }
    return sizes;
}

template<typename Row>
Result<QSet<QString>> keysOf(const Result<std::vector<Row>> &rows)
{
    if (!rows)
        return rows.error();
    QSet<QString> keys;
    for (const Row &row : *rows)
        keys.insert(row.key);
    return keys;
}

} // namespace

journey::Context storelessContext()
{
    journey::Context context;
    context.fields = journeySchema();
    context.verbs = verbRules();
    return context;
}

Result<journey::Context> journeyContext(const Stores &stores, const OfferedVerbs &offered)
{
    journey::Context context = storelessContext();
    const Result<std::vector<engine::SystemRow>> systems = stores.systems.systems();
    if (!systems)
        return systems.error();
    context.systems.emplace();
    for (const engine::SystemRow &system : *systems) {
        for (const QString &name : system.logicalNames)
            context.systems->insert(name, {offered.value(system.connector)});
    }
    Result<QMap<QString, int>> teams = teamSizes(stores.users);
    if (!teams)
        return teams.error();
    context.teams = std::move(*teams);
    const auto take = [](std::optional<QSet<QString>> &into,
                         Result<QSet<QString>> keys) -> Result<void> {
        if (!keys)
            return keys.error();
        into = std::move(*keys);
        return {};
    };
    if (const auto taken = take(context.locations, keysOf(stores.offices.locations())); !taken)
        return taken.error();
    if (const auto taken = take(context.catalogue, keysOf(stores.catalogue.items())); !taken)
        return taken.error();
    if (const auto taken = take(context.templates, keysOf(stores.catalogue.templates())); !taken)
        return taken.error();
    return context;
}

} // namespace tenure::services
