// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/persondetails.h"

#include "base/clock.h"
#include "items/desk.h"
#include "services/handentry.h"
#include "services/office.h"
#include "services/personservice.h"

#include <ranges>

namespace tenure::items {

RunItem runItem(const services::RunListRow &row, const LocalClock &clock)
{
    RunItem item;
    item.run = row.run.id.value();
    item.journey = row.run.journey;
    item.version = row.version;
    item.lifecycle = lifecycleOf(row.run.lifecycle);
    item.progress = RunProgress(row.run.status);
    item.openTasks = row.openTasks;
    item.exceptions = row.exceptions;
    item.started = clock.at(row.run.startedAt);
    if (row.nextTimer)
        item.nextTimer = clock.at(*row.nextTimer);
    return item;
}

namespace {

PersonSheet sheetOf(const services::PersonDetails &details, Instant now)
{
    const LocalClock clock;
    PersonSheet sheet;
    const QJsonObject &facts = details.person.facts;
    sheet.number = details.person.number;
    sheet.name = details.person.name;
    sheet.title = facts.value(QLatin1String("title")).toString();
    sheet.today = clock.at(now).day;
    sheet.isByHand = details.person.feed == services::handFeed;
    if (details.frozen)
        sheet.frozen =
            FrozenItem{clock.at(details.frozen->at), details.frozen->by, details.frozen->reason};
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        sheet.facts.append({fact.key(), fact->toString()});
        if (sheet.isByHand)
            sheet.entered.insert(fact.key(), fact->toString());
    }
    if (sheet.isByHand)
        sheet.entered.insert(QStringLiteral("number"), sheet.number);
    for (const services::RunListRow &run : details.runs)
        sheet.runs.append(runItem(run, clock));
    for (const services::GrantRow &grant : details.grants)
        sheet.grants.append({grant.item, grant.system, GrantProof(grant.state())});
    for (const services::FactRow &fact : details.history | std::views::reverse)
        sheet.history.append({clock.at(fact.validFrom), fact.name, fact.value});
    return sheet;
}

} // namespace

void askForPerson(Desk &desk, QObject *receiver, const QString &number,
                  std::function<void(Result<PersonSheet>)> answer)
{
    desk.ask<PersonSheet>(
        receiver,
        [number](services::Office &office) -> Result<PersonSheet> {
            services::PersonService persons(office.stores());
            const Result<services::PersonDetails> details = persons.show(number);
            if (!details)
                return details.error();
            PersonSheet sheet = sheetOf(*details, office.clock().now());
            for (auto &[fact, value] : sheet.facts) {
                if (fact != u"manager")
                    continue;
                const auto manager =
                    office.stores().people.personByNumber(details->person.feed, value);
                value = manager ? manager->name : value;
            }
            return sheet;
        },
        std::move(answer));
}

} // namespace tenure::items
