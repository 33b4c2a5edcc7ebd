// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqljourneys.h"

#include "storage/connection.h"
#include "storage/journeyrows.h"
#include "storage/runrows.h"

namespace tenure::storage {

using services::JourneyRow;
using services::Publication;

static Row &operator>>(Row &row, JourneyRow &journey)
{
    return row >> journey.id >> journey.key >> journey.version >> journey.name >>
           journey.lifecycle >> journey.sha256 >> journey.publishedBy >> journey.publishedAt;
}

static Row &operator>>(Row &row, engine::JourneyVersion &version)
{
    return row >> version.id >> version.key >> version.version >> version.lifecycle >>
           version.sha256 >> version.bytes;
}

namespace {

constexpr SqlPart
    journeyColumns("id, key, version, name, lifecycle, sha256, published_by, published_at");

struct Call
{
    QString key;
    VersionId called;
};

Row &operator>>(Row &row, Call &call)
{
    return row >> call.key >> call.called;
}

Result<void> readCalls(Connection &connection, engine::JourneyVersion &version)
{
    return connection.statements().each<Call>(
        "SELECT key, called FROM journey_call WHERE version = ?",
        [&](Call &&call) { version.calls.insert(call.key, call.called); }, version.id);
}

std::optional<JourneyRow> newest(Writer &to, const QString &key)
{
    return to.first<JourneyRow>(
        sql<"SELECT ", journeyColumns,
            " FROM journey_version WHERE key = ? ORDER BY version DESC LIMIT 1">,
        key);
}

bool hasSameCalls(Writer &to, VersionId id, const QHash<QString, VersionId> &calls)
{
    const auto count = to.first<qint64>("SELECT count(*) FROM journey_call WHERE version = ?", id);
    bool same = count == qint64(calls.size());
    for (auto call = calls.begin(); call != calls.end() && same; ++call) {
        same = to.first<VersionId>("SELECT called FROM journey_call WHERE version = ? AND key = ?",
                                   id, call.key()) == *call;
    }
    return same;
}

JourneyRow insertVersion(Writer &to, const Publication &publication, int version)
{
    JourneyRow row{{},
                   publication.key,
                   version,
                   publication.name,
                   publication.lifecycle,
                   publication.sha256,
                   publication.audit.authority.user,
                   publication.audit.at};
    row.id = to.first<VersionId>(
                   "INSERT INTO journey_version (key, version, name, lifecycle, sha256,"
                   " published_by, published_at, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                   " RETURNING id",
                   row.key, row.version, row.name, row.lifecycle, QString::fromLatin1(row.sha256),
                   row.publishedBy, row.publishedAt, publication.bytes)
                 .value_or(VersionId());
    for (auto call = publication.calls.begin(); call != publication.calls.end(); ++call)
        to.run("INSERT INTO journey_call (version, key, called) VALUES (?, ?, ?)", row.id,
               call.key(), *call);
    return row;
}

} // namespace

Result<JourneyRow> SqlJourneys::publish(const Publication &publication)
{
    JourneyRow row;
    const auto written = m_connection.write([&](Writer &to) {
        const auto before = newest(to, publication.key);
        if (before && before->sha256 == publication.sha256 &&
            hasSameCalls(to, before->id, publication.calls)) {
            row = *before;
            return;
        }
        row = insertVersion(to, publication, before ? before->version + 1 : 1);
        put(to, publication.audit);
    });
    if (!written)
        return written.error();
    return row;
}

Result<std::vector<JourneyRow>> SqlJourneys::journeys()
{
    return m_connection.statements().all<JourneyRow>(
        sql<"SELECT ", journeyColumns,
            " FROM journey_version AS newest WHERE version ="
            " (SELECT max(version) FROM journey_version WHERE key = newest.key) ORDER BY key">);
}

Result<std::vector<JourneyRow>> SqlJourneys::versions(const QString &key)
{
    return m_connection.statements().all<JourneyRow>(
        sql<"SELECT ", journeyColumns, " FROM journey_version WHERE key = ? ORDER BY version">,
        key);
}

Result<JourneyRow> SqlJourneys::journey(const QString &key, int version)
{
    const auto found = m_connection.statements().first<JourneyRow>(
        sql<"SELECT ", journeyColumns,
            " FROM journey_version WHERE key = ? AND ? IN (0, version)"
            " ORDER BY version DESC LIMIT 1">,
        key, version);
    if (!found)
        return found.error();
    if (!*found)
        return Error{QStringLiteral("journey.unknown"),
                     {{QStringLiteral("name"), key}, {QStringLiteral("version"), version}}};
    return **found;
}

Result<std::optional<JourneyRow>> SqlJourneys::forLifecycle(const QString &lifecycle)
{
    return m_connection.statements().first<JourneyRow>(
        sql<"SELECT ", journeyColumns,
            " FROM journey_version AS newest WHERE lifecycle = ? AND version ="
            " (SELECT max(version) FROM journey_version WHERE key = newest.key)"
            " ORDER BY id DESC LIMIT 1">,
        lifecycle);
}

Result<engine::JourneyVersion> SqlJourneys::content(VersionId id)
{
    return readVersion(m_connection, id);
}

Result<engine::JourneyVersion> readVersion(Connection &connection, VersionId id)
{
    auto found = connection.statements().first<engine::JourneyVersion>(
        "SELECT id, key, version, lifecycle, sha256, bytes FROM journey_version WHERE id = ?", id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{QStringLiteral("journey.unknown"), {{QStringLiteral("name"), id.value()}}};
    if (const auto called = readCalls(connection, **found); !called)
        return called.error();
    return **std::move(found);
}

} // namespace tenure::storage
