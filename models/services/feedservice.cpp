// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedservice.h"

#include "services/batchbuilder.h"
#include "services/officetimes.h"
#include "services/ports/feedstore.h"
#include "services/ports/peoplestore.h"
#include "services/ports/settingsstore.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

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

FeedRow newFeed(const QString &name)
{
    people::Feed fresh;
    fresh.name = name;
    return {name, {}, people::toJson(fresh), 0};
}

Error holdError(const QString &code, BatchId batch)
{
    return {code, {{QStringLiteral("batch"), batch.value()}}};
}

// Those whom a person released are taken as a batch of their own; the one that is held stays so.
void takeReleasedAlone(people::FeedPlan &plan)
{
    plan.partial = plan.verdict.kind == people::Verdict::Kind::Hold;
    plan.verdict.kind = people::Verdict::Kind::Take;
    plan.leavers = std::ranges::count_if(plan.rows, [](const people::RowPlan &row) {
        return row.outcome == people::Outcome::Applied && row.finding.endsAccess;
    });
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
    Result<ImportRequest> named = withItsHold(request);
    return named ? take(caller, *named, &release) : named.error();
}

// The open hold of the same content, if there is one: releasing the file decides on it.
Result<ImportRequest> FeedService::withItsHold(ImportRequest request)
{
    const Result<std::vector<BatchRow>> holds = m_stores.feeds.openHolds();
    if (!holds)
        return holds.error();
    const QString feed = request.feed.isEmpty() ? firstFeed : request.feed;
    const QByteArray hash =
        QCryptographicHash::hash(request.bytes, QCryptographicHash::Sha256).toHex();
    for (const BatchRow &hold : *holds) {
        if (hold.feed == feed && hold.sha256 == hash)
            request.releases = hold.id;
    }
    return request;
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
        const bool closesHold = release && release->wholeBatch && request.releases.isValid();
        Result<ImportResult> applied = apply(caller, request, std::move(*planned), closesHold);
        if (applied || applied.error().code != QLatin1String("store.feed_moved"))
            return applied;
        moved = applied.error();
    }
    return moved;
}

// What is only tried out may be for a feed that is not there yet.
Result<FeedRow> FeedService::feedFor(const ImportRequest &request)
{
    const QString name = request.feed.isEmpty() ? firstFeed : request.feed;
    Result<FeedRow> feed = m_stores.feeds.feed(name);
    if (feed || !request.tried || feed.error().code != u"feed.unknown")
        return feed;
    return newFeed(name);
}

Result<people::Mapping> FeedService::mappingFor(const ImportRequest &request, const FeedRow &feed)
{
    if (request.tried)
        return *request.tried;
    const Result<MappingRow> row =
        m_stores.feeds.mapping(request.mapping.isEmpty() ? feed.mapping : request.mapping);
    return row ? people::mappingFromJson(row->rules) : row.error();
}

Result<FeedService::Planned> FeedService::plan(const ImportRequest &request,
                                               const people::Release *release)
{
    Planned planned;
    planned.now = m_clock.now();
    Result<FeedRow> feed = feedFor(request);
    if (!feed)
        return feed.error();
    planned.feed = *feed;
    Result<people::Feed> rules = people::feedFromJson(feed->settings);
    if (!rules)
        return rules.error();
    planned.rules = *rules;
    planned.rules.name = feed->name;
    const Result<people::Mapping> mapping = mappingFor(request, *feed);
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
    if (!release->wholeBatch)
        takeReleasedAlone(planned.plan);
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
                                        Planned planned, bool closesHold)
{
    BatchBuilder builder(m_stores, {planned.feed, planned.rules, planned.stored, planned.ids,
                                    planned.plan, planned.table, planned.revision, planned.now});
    Result<BatchApply> batch = builder.build(caller, request);
    if (!batch)
        return batch.error();
    batch->closesHold = closesHold;
    if (const Result<void> applied = m_stores.people.apply(*batch); !applied)
        return applied.error();
    return ImportResult{batch->batch.id, std::move(planned.plan), builder.withoutJourney()};
}

Result<ImportRequest> FeedService::heldRequest(BatchId held)
{
    const Result<HoldDecision> decision = m_stores.feeds.decision(held);
    if (!decision)
        return decision.error();
    if (*decision != HoldDecision::Open)
        return holdError(QStringLiteral("feed.hold_decided"), held);
    const Result<BatchRow> batch = m_stores.feeds.batch(held);
    if (!batch)
        return batch.error();
    Result<std::optional<QByteArray>> file = m_stores.feeds.heldFile(held);
    if (!file)
        return file.error();
    if (!*file)
        return holdError(QStringLiteral("feed.held_file_gone"), held);
    ImportRequest request;
    request.feed = batch->feed;
    request.mapping = batch->mapping;
    request.fileName = batch->fileName;
    request.bytes = **std::move(file);
    request.releases = held;
    return request;
}

Result<ImportResult> FeedService::look(BatchId held, const people::Release *release)
{
    Result<ImportRequest> request = heldRequest(held);
    if (!request)
        return request.error();
    Result<Planned> planned = plan(*request, release);
    if (!planned)
        return planned.error();
    return ImportResult{{}, std::move(planned->plan), {}};
}

Result<ImportResult> FeedService::releaseHeld(const Caller &caller, BatchId held,
                                              const people::Release &release)
{
    if (const Result<void> allowed = allow(caller, Action::ReleaseHeld); !allowed)
        return allowed.error();
    const Result<ImportRequest> request = heldRequest(held);
    return request ? take(caller, *request, &release) : request.error();
}

Result<void> FeedService::reject(const Caller &caller, BatchId held, const QString &reason)
{
    if (const Result<void> allowed = allow(caller, Action::ReleaseHeld); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return Error{QStringLiteral("feed.reason_missing")};
    engine::AuditRow audit = caller.audit(m_clock.now(), QStringLiteral("feed.reject"),
                                          QStringLiteral("batch:%1").arg(held.value()));
    audit.authority.reason = reason.trimmed();
    return m_stores.feeds.rejectHold(held, audit);
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
    if (!row)
        row = newFeed(feedName);
    row->mapping = name;
    return m_stores.feeds.saveFeed(
        *row, caller.audit(now, QStringLiteral("feed.save"), QStringLiteral("feed:") + feedName));
}

} // namespace tenure::services
