// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/systemdetails.h"

#include "base/clock.h"
#include "items/desk.h"
#include "items/integrationdocument.h"
#include "items/systemreading.h"
#include "services/office.h"
#include "services/ports/userstore.h"
#include "services/systemhealth.h"
#include "services/systemservice.h"

namespace tenure::items {
namespace {

services::SystemService systemsOf(services::Office &office)
{
    return {office.stores(), office.clock()};
}

Result<SystemSheet> readSheet(services::Office &office, const QString &name)
{
    const Result<std::vector<SystemItem>> systems = readSystems(office);
    if (!systems)
        return systems.error();
    const Result<engine::SystemRow> row = office.stores().systems.system(name);
    if (!row)
        return row.error();
    const Result<services::SystemPolicy> policy = systemsOf(office).policy(name);
    if (!policy)
        return policy.error();
    Result<std::vector<services::SystemNeed>> needs = services::systemNeeds(office.stores());
    if (!needs)
        return needs.error();
    std::erase_if(*needs, [&row](const services::SystemNeed &need) {
        return !row->logicalNames.contains(need.logicalName);
    });
    const auto item = std::ranges::find(*systems, name, &SystemItem::key);
    return SystemSheet{item == systems->end() ? SystemItem() : *item,
                       policy->ownerTeam,
                       policy->notes,
                       row->config,
                       row->logicalNames,
                       *std::move(needs),
                       LocalClock().at(office.clock().now()).day};
}

Result<SystemChoices> readChoices(services::Office &office)
{
    SystemChoices choices;
    Result<std::vector<services::ConnectorKind>> kinds = office.connectors().kinds();
    if (!kinds)
        return kinds.error();
    choices.kinds = *std::move(kinds);
    const auto needs = services::systemNeeds(office.stores());
    if (!needs)
        return needs.error();
    const auto systems = office.stores().systems.systems();
    if (!systems)
        return systems.error();
    QStringList answered;
    for (const engine::SystemRow &system : *systems)
        answered.append(system.logicalNames);
    choices.unanswered = services::unansweredNames(*needs, answered);
    const auto teams = office.stores().users.teams();
    if (!teams)
        return teams.error();
    for (const services::TeamRow &team : *teams)
        choices.teams.emplace_back(team.key, team.name.isEmpty() ? team.key : team.name);
    return choices;
}

Result<void> save(services::Office &office, const SystemDraft &draft)
{
    services::NewSystem system{draft.name.trimmed(), draft.connector, draft.config,
                               draft.boundNames};
    for (const auto &[key, typed] : draft.secrets) {
        const Result<QString> reference =
            office.connectors().deposit(system.name, Secret(typed.toUtf8()));
        if (!reference)
            return reference.error();
        system.config[key] = *reference;
    }
    services::SystemService systems = systemsOf(office);
    if (const Result<void> added = systems.add(office.caller(), system); !added)
        return added;
    return systems.setPolicy(office.caller(), system.name,
                             {draft.phase, draft.ownerKey, draft.notes});
}

} // namespace

void askForSystem(Desk &desk, QObject *receiver, const QString &name,
                  std::function<void(const Result<SystemSheet> &)> answer)
{
    desk.ask<SystemSheet>(
        receiver, [name](services::Office &office) { return readSheet(office, name); },
        std::move(answer));
}

void askForChoices(Desk &desk, QObject *receiver,
                   std::function<void(const Result<SystemChoices> &)> answer)
{
    desk.ask<SystemChoices>(receiver, readChoices, std::move(answer));
}

void saveSystem(Desk &desk, QObject *receiver, const SystemDraft &draft,
                std::function<void(const Result<void> &)> answer)
{
    desk.change<void>(
        receiver, [draft](services::Office &office) { return save(office, draft); },
        std::move(answer));
}

void pauseSystem(Desk &desk, QObject *receiver, const QString &name, bool paused,
                 std::function<void(const Result<void> &)> answer)
{
    desk.change<void>(
        receiver,
        [name, paused](services::Office &office) {
            return systemsOf(office).setPaused(office.caller(), name, paused);
        },
        std::move(answer));
}

void testSystem(Desk &slowDesk, QObject *receiver, const QString &name,
                std::function<void(const Result<void> &)> answer)
{
    slowDesk.change<void>(
        receiver,
        [name](services::Office &office) -> Result<void> {
            const auto report = services::testSystem(office.stores(), office.clock(),
                                                     office.connectors(), office.caller(), name);
            return report ? Result<void>() : report.error();
        },
        std::move(answer));
}

void askForDocument(Desk &desk, QObject *receiver, const QStringList &systems,
                    std::function<void(const Result<QString> &)> answer)
{
    desk.ask<QString>(
        receiver,
        [systems](services::Office &office) -> Result<QString> {
            const Result<std::vector<SystemItem>> all = readSystems(office);
            if (!all)
                return all.error();
            std::vector<SystemSheet> sheets;
            for (const SystemItem &system : *all) {
                if (!systems.isEmpty() && !systems.contains(system.name))
                    continue;
                Result<SystemSheet> sheet = readSheet(office, system.name);
                if (!sheet)
                    return sheet.error();
                sheets.push_back(*std::move(sheet));
            }
            return integrationDocument(sheets);
        },
        std::move(answer));
}

} // namespace tenure::items
