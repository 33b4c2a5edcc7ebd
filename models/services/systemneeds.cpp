// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/systemneeds.h"

#include "services/ports/journeystore.h"
#include "services/publishedjourneys.h"

#include <algorithm>

namespace tenure::services {
namespace {

SystemNeed needOf(const journey::Definition &definition, const journey::Node &node)
{
    const journey::EffectSpec &effect = *node.effect;
    SystemNeed need;
    need.logicalName = effect.system;
    need.journey = definition.name.isEmpty() ? definition.key : definition.name;
    need.step = node.name.isEmpty() ? node.id : node.name;
    need.verb = effect.verb;
    need.item = effect.item;
    need.handsOver = effect.onFailure == journey::OnFailure::Person;
    for (const journey::Param &param : effect.params)
        need.values.emplace_back(param.name, param.value.toFeel());
    return need;
}

} // namespace

Result<std::vector<SystemNeed>> systemNeeds(const Stores &stores)
{
    const Result<std::vector<JourneyRow>> journeys = stores.journeys.journeys();
    if (!journeys)
        return journeys.error();
    PublishedJourneys published(stores.journeys);
    std::vector<SystemNeed> needs;
    for (const JourneyRow &row : *journeys) {
        const auto definition = published.definition(row.id);
        if (!definition)
            return definition.error();
        for (const journey::Node &node : (*definition)->nodes) {
            if (node.effect)
                needs.push_back(needOf(**definition, node));
        }
    }
    std::ranges::stable_sort(needs, {}, [](const SystemNeed &need) {
        return std::tuple(need.logicalName, need.journey, need.step);
    });
    return needs;
}

QStringList unansweredNames(const std::vector<SystemNeed> &needs, const QStringList &answered)
{
    QStringList names;
    for (const SystemNeed &need : needs) {
        if (!answered.contains(need.logicalName) && !names.contains(need.logicalName))
            names.append(need.logicalName);
    }
    return names;
}

} // namespace tenure::services
