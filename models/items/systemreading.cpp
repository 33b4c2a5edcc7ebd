// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/systemreading.h"

#include "base/clock.h"
#include "items/taskmodel.h"
#include "services/office.h"
#include "services/systemhealth.h"
#include "services/systemservice.h"

namespace tenure::items {
namespace {

using services::RungState;

// Reached, trusted and signed in: below that nothing works at all.
bool isLow(const services::HealthRung &rung)
{
    return rung.rung == u"reachable" || rung.rung == u"tls" || rung.rung == u"auth";
}

void judge(SystemItem &item, const engine::SystemRow &row,
           const std::vector<engine::AlertRow> &alerts,
           const std::optional<services::HealthReport> &health)
{
    const auto alert =
        std::ranges::find(alerts, QStringLiteral("system:") + row.name, &engine::AlertRow::subject);
    const services::HealthRung *failed = health ? health->firstFailure() : nullptr;
    if (alert != alerts.end())
        item.trouble = Error{alert->code, alert->args};
    else if (failed && failed->failure)
        item.trouble = failed->failure;
    if (row.paused)
        item.state = SystemState::Paused;
    else if (alert != alerts.end() || (failed && isLow(*failed)))
        item.state = SystemState::Down;
    else if (failed)
        item.state = SystemState::Degraded;
    else
        item.state = health || item.done > 0 ? SystemState::Healthy : SystemState::Untested;
}

void count(SystemItem &item, const services::Figures &figures,
           const std::vector<services::SystemActivity> &activity, const LocalClock &clock)
{
    const auto all =
        std::ranges::find(figures.systems, item.name, &services::SystemFigures::system);
    if (all != figures.systems.end()) {
        item.waiting = all->waiting;
        item.done = all->done;
        item.troubled = all->troubled;
    }
    const auto lately = std::ranges::find(activity, item.name, &services::SystemActivity::system);
    if (lately == activity.end())
        return;
    item.tries = lately->tries;
    item.failedTries = lately->failed;
    item.medianMs = lately->medianMs;
    if (lately->lastSuccess)
        item.lastSuccess = clock.at(*lately->lastSuccess);
}

Result<SystemItem> systemItem(services::Office &office, const engine::SystemRow &row,
                              const LocalClock &clock, const std::vector<engine::AlertRow> &alerts,
                              const services::Figures &figures,
                              const std::vector<services::SystemActivity> &activity)
{
    services::SystemService systems(office.stores(), office.clock());
    const Result<services::SystemPolicy> policy = systems.policy(row.name);
    if (!policy)
        return policy.error();
    const auto health = services::lastHealth(office.stores().settings, row.name);
    if (!health)
        return health.error();
    SystemItem item;
    item.key = item.name = row.name;
    item.connector = row.connector;
    item.phase = policy->phase;
    item.owner = teamNames(office).value(policy->ownerTeam, policy->ownerTeam);
    if (*health) {
        item.rungs = (*health)->rungs;
        item.testedAt = clock.at((*health)->at);
    }
    count(item, figures, activity, clock);
    judge(item, row, alerts, *health);
    return item;
}

} // namespace

Result<std::vector<SystemItem>> readSystems(services::Office &office)
{
    const services::Stores &stores = office.stores();
    const auto rows = stores.systems.systems();
    if (!rows)
        return rows.error();
    const auto alerts = stores.runs.openAlerts();
    if (!alerts)
        return alerts.error();
    const auto figures = stores.runs.figures(office.clock().now());
    if (!figures)
        return figures.error();
    const auto activity = stores.runs.systemActivity();
    if (!activity)
        return activity.error();
    const LocalClock clock;
    std::vector<SystemItem> items;
    for (const engine::SystemRow &row : *rows) {
        Result<SystemItem> item = systemItem(office, row, clock, *alerts, *figures, *activity);
        if (!item)
            return item.error();
        items.push_back(*std::move(item));
    }
    std::ranges::sort(items, {},
                      [](const SystemItem &item) { return std::tuple(item.state, item.name); });
    return items;
}

} // namespace tenure::items
