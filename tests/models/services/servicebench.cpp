// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"

#include "support/stores/samplerows.h"

#include "calendars/calendar.h"

namespace tenure {

using services::FeedRow;
using services::MappingRow;

namespace {

services::Stores portsOf(storage::Store &store)
{
    return {store.audit(),      store.catalogue(), store.feeds(),   store.grants(),
            store.inbox(),      store.journeys(),  store.offices(), store.people(),
            store.runQueries(), store.settings(),  store.systems(), store.tasks(),
            store.users()};
}

void need(bool fine, const char *what)
{
    if (!fine)
        qFatal("the bench cannot %s", what);
}

} // namespace

ServiceBench::ServiceBench()
    : fixture(true)
    , clock(samples::at(0))
    , stores(portsOf(fixture.store()))
    , times(stores.offices, calendars::ZoneTable(calendars::readZoneDataVersion()))
{
    const QJsonObject ordinary = calendars::toJson(calendars::Calendar::ordinary());
    need(bool(stores.offices.saveCalendar({QStringLiteral("Office"), ordinary}, samples::audit())),
         "save a calendar");
    need(bool(stores.offices.saveLocation({QStringLiteral("Berlin"), QStringLiteral("Berlin"),
                                           QStringLiteral("Europe/Berlin"),
                                           QStringLiteral("Office")},
                                          samples::audit())),
         "save a location");
    need(bool(times.reload()), "read the offices");
    need(bool(stores.feeds.saveMapping(
             {QStringLiteral("plain"), people::toJson(people::plainMapping())}, samples::audit())),
         "save the mapping");
    need(bool(stores.feeds.saveFeed({QStringLiteral("hr"), QStringLiteral("plain"),
                                     people::toJson(people::plainFeed()), 0},
                                    samples::audit())),
         "save the feed");
}

services::Caller ServiceBench::caller(const QString &role)
{
    return {QStringLiteral("ada"), QStringLiteral("test"),
            role.isEmpty() ? QStringList() : QStringList{role}};
}

services::ImportResult ServiceBench::import(const std::vector<Row> &rows)
{
    Result<services::ImportResult> result =
        feeds().import(caller(), {{}, {}, QStringLiteral("people.csv"), people::fileOf(rows)});
    need(bool(result), "import");
    return *std::move(result);
}

VersionId ServiceBench::publish(const QString &key, const QString &lifecycle)
{
    return fixture.publish(key, lifecycle);
}

services::PersonRow ServiceBench::person(const QString &number, const QString &feed)
{
    const auto row = stores.people.personByNumber(feed, number);
    need(bool(row), "find the person");
    return *row;
}

int ServiceBench::personCount()
{
    int count = 0;
    need(bool(stores.people.eachPerson(QStringLiteral("hr"),
                                       [&](services::PersonRow &&) { ++count; })),
         "count people");
    return count;
}

std::vector<services::RunListRow> ServiceBench::runs(const QString &number)
{
    services::RunFilter filter;
    filter.person = person(number).id;
    const auto rows = stores.runs.runs(filter);
    need(bool(rows), "list runs");
    return *rows;
}

std::vector<engine::Happening> ServiceBench::inbox(RunId run)
{
    const auto events = fixture.store().runs().unapplied(10'000);
    need(bool(events), "read the inbox");
    std::vector<engine::Happening> happenings;
    for (const engine::InboxEvent &event : *events) {
        if (event.run != run)
            continue;
        const Result<engine::Happening> happening = engine::happeningFromJson(event.body);
        need(bool(happening), "read an event");
        happenings.push_back(*happening);
    }
    return happenings;
}

int ServiceBench::inboxSize()
{
    const auto events = fixture.store().runs().unapplied(10'000);
    need(bool(events), "read the inbox");
    return int(events->size());
}

Row joiner(const QString &number)
{
    Row row;
    row.no = number;
    row.first = QStringLiteral("Grace");
    row.last = QStringLiteral("Hopper");
    row.start = QStringLiteral("2026-08-04");
    row.status = QStringLiteral("hired");
    row.mail = number + QStringLiteral("@home.example");
    return row;
}

} // namespace tenure
