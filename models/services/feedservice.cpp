// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedservice.h"

#include "services/batchbuilder.h"
#include "services/officetimes.h"
#include "services/ports/feedstore.h"
#include "services/ports/peoplestore.h"
#include "services/ports/settingsstore.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSet>

namespace tenure::services {
namespace {

const QString firstFeed = QStringLiteral("hr");
constexpr std::chrono::days leaverWindow{91}; // the guard looks 90 days back, and one for the edge
constexpr int triesWhenMoved = 3;

people::Person personOf(const PersonRow &row)
{
    people::Person person;
    person.number = row.number;
    person.stage = people::stageFromName(row.stage).value_or(people::Stage::Known);
    for (auto it = row.facts.begin(); it != row.facts.end(); ++it)
        person.facts.set(it.key(), it.value().toString());
    person.missed = row.missed;
    person.managerUnknown = row.managerUnknown;
    return person;
}

} // namespace

/// A plan together with all it was made from.
struct FeedService::Planned
{
    FeedRow feed;
    people::Feed rules;
    people::Snapshot stored;
    QHash<QString, PersonId> ids;
    people::FeedPlan plan;
    people::Table table;
    qint64 revision = 0;
    Instant now;
};

FeedService::FeedService(const Stores &stores, const Clock &clock, OfficeTimes &times)
    : m_stores(stores), m_clock(clock), m_times(times)
{
}

Result<ImportResult> FeedService::import(const Caller &caller, const ImportRequest &request)
{
    if (const Result<void> allowed = allow(caller, Action::ImportFeed); !allowed)
        return allowed.error();
    return take(caller, request, nullptr);
}

Result<ImportResult> FeedService::release(const Caller &caller, const ImportRequest &request,
                                          const people::Release &release)
{
    if (const Result<void> allowed = allow(caller, Action::ReleaseHeld); !allowed)
        return allowed.error();
    return take(caller, request, &release);
}

// Another batch of the feed may be applied between plan and transaction; then the plan is made
// anew.
Result<ImportResult> FeedService::take(const Caller &caller, const ImportRequest &request,
                                       const people::Release *release)
{
    Error moved;
    for (int i = 0; i < triesWhenMoved; ++i) {
        Result<Planned> planned = plan(request, release);
        if (!planned)
            return planned.error();
        noteUnknownLocations(*planned);
        if (request.dryRun)
            return ImportResult{{}, std::move(planned->plan), {}};
        Result<ImportResult> applied = apply(caller, request, std::move(*planned));
        if (applied || applied.error().code != QLatin1String("store.feed_moved"))
            return applied;
        moved = applied.error();
    }
    return moved;
}

Result<FeedService::Planned> FeedService::plan(const ImportRequest &request,
                                               const people::Release *release)
{
    Planned planned;
    planned.now = m_clock.now();
    Result<FeedRow> feed = m_stores.feeds.feed(request.feed.isEmpty() ? firstFeed : request.feed);
    if (!feed)
        return feed.error();
    planned.feed = *feed;
    Result<people::Feed> rules = people::feedFromJson(feed->settings);
    if (!rules)
        return rules.error();
    planned.rules = *rules;
    planned.rules.name = feed->name;
    const Result<MappingRow> mappingRow =
        m_stores.feeds.mapping(request.mapping.isEmpty() ? feed->mapping : request.mapping);
    if (!mappingRow)
        return mappingRow.error();
    const Result<people::Mapping> mapping = people::mappingFromJson(mappingRow->rules);
    if (!mapping)
        return mapping.error();
    const Result<qint64> revision = m_stores.people.eachPerson(feed->name, [&](PersonRow &&row) {
        planned.ids.insert(row.number, row.id);
        planned.stored.insert(personOf(row));
    });
    if (!revision)
        return revision.error();
    planned.revision = *revision;

    Result<people::Table> table = people::readTable(request.bytes, *mapping);
    if (!table) {
        planned.plan = people::refused(table.error());
        return planned;
    }
    planned.table = std::move(*table);
    const Result<people::RecentHistory> past = history(feed->name, planned.now);
    if (!past)
        return past.error();
    const Result<QDate> today = m_times.dayAt(planned.now, {});
    if (!today)
        return today.error();
    const people::Reading reading{planned.now, *today, {}};
    if (!release) {
        planned.plan = people::plan(planned.rules, planned.stored, planned.table, reading, *past);
        return planned;
    }
    Result<people::FeedPlan> released = people::planReleased(
        planned.rules, planned.stored, planned.table, reading, *past, *release);
    if (!released)
        return released.error();
    planned.plan = std::move(*released);
    return planned;
}

Result<people::RecentHistory> FeedService::history(const QString &feed, Instant now)
{
    people::RecentHistory history;
    const Result<std::vector<LeaverCount>> leavers = m_stores.feeds.leavers(now - leaverWindow);
    if (!leavers)
        return leavers.error();
    for (const LeaverCount &count : *leavers)
        history.leavers.push_back({count.at, count.leavers, count.feed == feed});
    const Result<std::optional<BatchRow>> last = m_stores.feeds.lastTaken(feed, false);
    if (!last)
        return last.error();
    if (const std::optional<BatchRow> &batch = *last)
        history.lastTaken = people::PastBatch{batch->exportedAt, QByteArray::fromHex(batch->sha256),
                                              batch->endsWithNewline};
    const Result<std::optional<BatchRow>> full = m_stores.feeds.lastTaken(feed, true);
    if (!full)
        return full.error();
    if (*full)
        history.lastFullRows = (*full)->rows;
    return history;
}

// Told once for each location that no row of the office table names; its people go by the store's
// default.
void FeedService::noteUnknownLocations(Planned &planned)
{
    const qsizetype column = planned.table.indexOf(people::fact::location);
    if (column < 0)
        return;
    QSet<QString> told;
    for (const people::Record &record : planned.table.records) {
        const people::Cell &cell = record.cells[size_t(column)];
        if (cell.value.isEmpty() || m_times.knowsLocation(cell.value) || told.contains(cell.value))
            continue;
        told.insert(cell.value);
        planned.plan.problems.push_back(people::problem(QStringLiteral("location.unknown"), cell.at,
                                                        planned.table.headers.value(column),
                                                        cell.value));
    }
}

Result<ImportResult> FeedService::apply(const Caller &caller, const ImportRequest &request,
                                        Planned planned)
{
    BatchBuilder builder(m_stores, {planned.feed, planned.rules, planned.stored, planned.ids,
                                    planned.plan, planned.table, planned.revision, planned.now});
    Result<BatchApply> batch = builder.build(caller, request);
    if (!batch)
        return batch.error();
    if (const Result<void> applied = m_stores.people.apply(*batch); !applied)
        return applied.error();
    return ImportResult{batch->batch.id, std::move(planned.plan), builder.withoutJourney()};
}

Result<std::vector<BatchRow>> FeedService::batches(const QString &feed, int limit)
{
    return m_stores.feeds.batches(feed.isEmpty() ? firstFeed : feed, limit);
}

Result<void> FeedService::watch(const Caller &caller, const QString &feed,
                                const WatchedFolder &folder)
{
    if (const Result<void> allowed = allow(caller, Action::ChangeSettings); !allowed)
        return allowed;
    const Result<FeedRow> row = m_stores.feeds.feed(feed.isEmpty() ? firstFeed : feed);
    if (!row)
        return row.error();
    const QFileInfo place(folder.path);
    if (!folder.path.isEmpty() && !(place.isAbsolute() && place.isDir()))
        return Error{QStringLiteral("feed.no_folder"), {{QStringLiteral("path"), folder.path}}};
    QJsonObject value;
    if (!folder.path.isEmpty())
        value = {{QStringLiteral("path"), folder.path},
                 {QStringLiteral("mapping"), folder.mapping},
                 {QStringLiteral("marker"), folder.marker}};
    const auto audit = caller.audit(m_clock.now(), QStringLiteral("feed.watch"),
                                    QStringLiteral("feed:") + row->name, value);
    return m_stores.settings.setSetting(QStringLiteral("feed.folder.") + row->name, value, audit);
}

Result<void> FeedService::map(const Caller &caller, const QString &feed, const QString &name,
                              const people::Mapping &mapping)
{
    if (const Result<void> allowed = allow(caller, Action::MapFeed); !allowed)
        return allowed;
    if (name.trimmed().isEmpty())
        return Error{QStringLiteral("mapping.name_missing")};
    if (const Result<void> sound = people::check(mapping); !sound)
        return sound;
    const QString feedName = feed.isEmpty() ? firstFeed : feed;
    const Instant now = m_clock.now();
    const Result<void> saved = m_stores.feeds.saveMapping(
        {name, people::toJson(mapping)},
        caller.audit(now, QStringLiteral("mapping.save"), QStringLiteral("mapping:") + name));
    if (!saved)
        return saved;
    Result<FeedRow> row = m_stores.feeds.feed(feedName);
    if (!row && row.error().code != QLatin1String("feed.unknown"))
        return row.error();
    if (!row) {
        people::Feed fresh;
        fresh.name = feedName;
        row = FeedRow{feedName, {}, people::toJson(fresh), 0};
    }
    row->mapping = name;
    return m_stores.feeds.saveFeed(
        *row, caller.audit(now, QStringLiteral("feed.save"), QStringLiteral("feed:") + feedName));
}

} // namespace tenure::services
