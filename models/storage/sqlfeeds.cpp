// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlfeeds.h"

#include "storage/connection.h"
#include "storage/runrows.h"

namespace tenure::storage {

using engine::AuditRow;
using services::BatchLine;
using services::BatchRow;
using services::FeedRow;
using services::HoldDecision;
using services::LeaverCount;
using services::MappingRow;

static Row &operator>>(Row &row, FeedRow &feed)
{
    return row >> feed.name >> feed.mapping >> feed.settings >> feed.revision;
}

static Row &operator>>(Row &row, MappingRow &mapping)
{
    return row >> mapping.name >> mapping.rules;
}

static Row &operator>>(Row &row, BatchRow &batch)
{
    return row >> batch.id >> batch.feed >> batch.mapping >> batch.fileName >> batch.sha256 >>
           batch.readAt >> batch.exportedAt >> batch.full >> batch.endsWithNewline >> batch.rows >>
           batch.usable >> batch.applied >> batch.unchanged >> batch.held >> batch.rejected >>
           batch.leavers >> batch.lifecycle >> batch.verdict >> batch.guard >> batch.reason >>
           batch.releaseCount >> batch.needsSecondPerson >> batch.problems >> batch.releases >>
           batch.partial;
}

static Row &operator>>(Row &row, BatchLine &line)
{
    return row >> line.line >> line.number >> line.outcome >> line.lifecycle >> line.problems;
}

static Row &operator>>(Row &row, LeaverCount &count)
{
    return row >> count.feed >> count.at >> count.leavers;
}

namespace {

constexpr SqlPart batchColumns(
    "id, feed, mapping, file_name, sha256, read_at, exported_at, is_full, ends_with_newline, rows,"
    " usable, applied, unchanged, held, rejected, leavers, lifecycle, verdict, guard, reason,"
    " release_count, needs_second_person, problems, releases, partial");

struct ReleasedPerson
{
    QString number;
    QDate lastDay;
};

Row &operator>>(Row &row, ReleasedPerson &released)
{
    return row >> released.number >> released.lastDay;
}

template<typename T>
Result<T> named(const Result<std::optional<T>> &found, const QString &code, const QString &name)
{
    if (!found)
        return found.error();
    if (!*found)
        return Error{code, {{QStringLiteral("name"), name}}};
    return **found;
}

} // namespace

Result<std::vector<FeedRow>> SqlFeeds::feeds()
{
    return m_connection.statements().all<FeedRow>(
        "SELECT name, mapping, settings, revision FROM feed ORDER BY name");
}

Result<FeedRow> SqlFeeds::feed(const QString &name)
{
    return named(m_connection.statements().first<FeedRow>(
                     "SELECT name, mapping, settings, revision FROM feed WHERE name = ?", name),
                 QStringLiteral("feed.unknown"), name);
}

Result<void> SqlFeeds::saveFeed(const FeedRow &feed, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        to.run("INSERT INTO feed (name, mapping, settings) VALUES (?, ?, ?) ON CONFLICT (name)"
               " DO UPDATE SET mapping = excluded.mapping, settings = excluded.settings",
               feed.name, feed.mapping, feed.settings);
        put(to, audit);
    });
}

Result<MappingRow> SqlFeeds::mapping(const QString &name)
{
    return named(m_connection.statements().first<MappingRow>(
                     "SELECT name, rules FROM mapping WHERE name = ?", name),
                 QStringLiteral("feed.unknown_mapping"), name);
}

Result<std::vector<MappingRow>> SqlFeeds::mappings()
{
    return m_connection.statements().all<MappingRow>(
        "SELECT name, rules FROM mapping ORDER BY name");
}

Result<void> SqlFeeds::saveMapping(const MappingRow &mapping, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        to.run("INSERT INTO mapping (name, rules) VALUES (?, ?)"
               " ON CONFLICT (name) DO UPDATE SET rules = excluded.rules",
               mapping.name, mapping.rules);
        put(to, audit);
    });
}

Result<std::vector<BatchRow>> SqlFeeds::batches(const QString &feed, int limit)
{
    return m_connection.statements().all<BatchRow>(
        sql<"SELECT ", batchColumns, " FROM batch WHERE ? IN ('', feed) ORDER BY id DESC LIMIT ?">,
        feed, limit);
}

Result<BatchRow> SqlFeeds::batch(BatchId id)
{
    return named(m_connection.statements().first<BatchRow>(
                     sql<"SELECT ", batchColumns, " FROM batch WHERE id = ?">, id),
                 QStringLiteral("feed.unknown_batch"), QString::number(id.value()));
}

Result<std::vector<BatchLine>> SqlFeeds::lines(BatchId id)
{
    return m_connection.statements().all<BatchLine>(
        "SELECT line, number, outcome, lifecycle, problems FROM batch_line WHERE batch = ? ORDER "
        "BY line",
        id);
}

Result<std::vector<BatchRow>> SqlFeeds::openHolds()
{
    return m_connection.statements().all<BatchRow>(
        sql<"SELECT ", batchColumns,
            " FROM batch WHERE id IN (SELECT batch FROM hold WHERE decision = 0)"
            " AND NOT EXISTS (SELECT 1 FROM batch later WHERE later.feed = batch.feed"
            " AND later.verdict = 0 AND later.id > batch.id AND later.is_full = 1"
            " AND later.releases IS NULL) ORDER BY id DESC">);
}

Result<HoldDecision> SqlFeeds::decision(BatchId id)
{
    const auto found = m_connection.statements().first<HoldDecision>(
        "SELECT decision FROM hold WHERE batch = ?", id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{QStringLiteral("feed.not_held"), {{QStringLiteral("batch"), id.value()}}};
    return **found;
}

Result<std::optional<QByteArray>> SqlFeeds::heldFile(BatchId id)
{
    return m_connection.statements().first<QByteArray>(
        "SELECT bytes FROM hold WHERE batch = ? AND bytes IS NOT NULL", id);
}

Result<void> SqlFeeds::rejectHold(BatchId id, const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        if (to.run("UPDATE hold SET decision = ?, bytes = NULL WHERE batch = ? AND decision = ?",
                   HoldDecision::Rejected, id, HoldDecision::Open) == 0)
            to.refuse(
                {QStringLiteral("feed.hold_decided"), {{QStringLiteral("batch"), id.value()}}});
        put(to, audit);
    });
}

Result<std::optional<BatchRow>> SqlFeeds::lastTaken(const QString &feed, bool fullOnly)
{
    return m_connection.statements().first<BatchRow>(
        sql<"SELECT ", batchColumns,
            " FROM batch WHERE feed = ? AND verdict = 0 AND is_full >= ? AND partial = 0"
            " ORDER BY id DESC LIMIT 1">,
        feed, fullOnly);
}

Result<std::vector<LeaverCount>> SqlFeeds::leavers(Instant since)
{
    return m_connection.statements().all<LeaverCount>(
        "SELECT feed, read_at, leavers FROM batch WHERE leavers > 0 AND verdict = 0 AND read_at >= "
        "?"
        " ORDER BY read_at, id",
        since);
}

Result<QSet<QByteArray>> SqlFeeds::knownFiles(const QString &feed)
{
    QSet<QByteArray> hashes;
    const auto read = m_connection.statements().each<QByteArray>(
        "SELECT sha256 FROM batch WHERE feed = ? AND verdict IN (0, 1)",
        [&](QByteArray &&hash) { hashes.insert(std::move(hash)); }, feed);
    if (!read)
        return read.error();
    return hashes;
}

Result<QHash<QString, QDate>> SqlFeeds::released(const QString &feed)
{
    QHash<QString, QDate> persons;
    const auto read = m_connection.statements().each<ReleasedPerson>(
        "SELECT number, last_day FROM release WHERE feed = ?",
        [&](ReleasedPerson &&released) { persons.insert(released.number, released.lastDay); },
        feed);
    if (!read)
        return read.error();
    return persons;
}

Result<void> SqlFeeds::release(const QString &feed, const QHash<QString, QDate> &persons,
                               const AuditRow &audit)
{
    return m_connection.write([&](Writer &to) {
        for (auto person = persons.begin(); person != persons.end(); ++person)
            to.run("INSERT INTO release (feed, number, last_day, at, by) VALUES (?, ?, ?, ?, ?)"
                   " ON CONFLICT (feed, number) DO UPDATE SET last_day = excluded.last_day,"
                   " at = excluded.at, by = excluded.by",
                   feed, person.key(), *person, audit.at, audit.authority.user);
        put(to, audit);
    });
}

} // namespace tenure::storage
