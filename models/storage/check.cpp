// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "storage/auditchain.h"
#include "storage/connection.h"
#include "storage/schemacheck.h"

#include <QCryptographicHash>

namespace tenure::storage {
namespace {

// A rule of the store, as a query that names what breaks it.
struct Invariant
{
    const char *code;
    Sql brokenBy;
};

constexpr Invariant invariants[] = {
    {"check.no_store_row", "SELECT 'store' WHERE (SELECT count(*) FROM store) <> 1"},
    {"check.no_administrator", "SELECT 'store' WHERE NOT EXISTS (SELECT 1 FROM user JOIN user_role "
                               "ON user_role.user = user.name"
                               " WHERE role = 'administrator' AND active = 1)"},
    {"check.no_default_location",
     "SELECT 'store' WHERE NOT EXISTS (SELECT 1 FROM location WHERE key = '')"},
    {"check.ids_used_up",
     "SELECT 'person:' || max(id) FROM person HAVING max(id) >= (SELECT next_person FROM store)"},
    {"check.ids_used_up",
     "SELECT 'batch:' || max(id) FROM batch HAVING max(id) >= (SELECT next_batch FROM store)"},
    {"check.wrong_place",
     "SELECT 'run:' || run.id FROM run WHERE next_place <> 1 + coalesce((SELECT max(event.id) FROM "
     "event"
     " WHERE event.id BETWEEN run.id * 4294967296 AND run.id * 4294967296 + 4294967295)"
     " - run.id * 4294967296, 0)"},
    {"check.no_start_event",
     "SELECT 'run:' || run.id FROM run WHERE NOT EXISTS (SELECT 1 FROM event WHERE id ="
     " run.id * 4294967296 + 1 AND body ->> 'kind' = 'started')"},
    {"check.never_begun",
     "SELECT 'run:' || run.id FROM run JOIN event ON event.id = run.id * 4294967296 + 1"
     " WHERE event.applied = 1 AND length(run.state) = 0"},
    {"check.end_without_time",
     "SELECT 'run:' || id FROM run WHERE (status = 0) <> (ended_at IS NULL)"},
    {"check.effect_of_ended_run",
     "SELECT 'run:' || run || '/effect:' || number FROM effect JOIN run ON run.id = effect.run"
     " WHERE effect.state < 2 AND run.status <> 0"},
    {"check.effect_twice",
     "SELECT 'run:' || run || '/effect:' || number FROM effect GROUP BY key HAVING count(*) > 1"},
    {"check.task_of_ended_run",
     "SELECT 'run:' || run || '/task:' || number FROM task JOIN run ON run.id = task.run"
     " WHERE task.state = 0 AND task.kind < 2 AND run.status <> 0"},
    {"check.timer_of_ended_run",
     "SELECT 'run:' || run || '/timer:' || number FROM timer JOIN run ON run.id = timer.run"
     " WHERE timer.state = 0 AND run.status <> 0"},
    {"check.grant_without_effect", "SELECT 'person:' || person || '/grant:' || item FROM "
                                   "access_grant WHERE given_by_run IS NOT NULL"
                                   " AND NOT EXISTS (SELECT 1 FROM effect WHERE id = given_by_run "
                                   "* 4294967296 + given_by_effect)"},
    {"check.grant_without_effect", "SELECT 'person:' || person || '/grant:' || item FROM "
                                   "access_grant WHERE taken_by_run IS NOT NULL"
                                   " AND NOT EXISTS (SELECT 1 FROM effect WHERE id = taken_by_run "
                                   "* 4294967296 + taken_by_effect)"},
    {"check.version_gap",
     "SELECT 'journey:' || key FROM journey_version GROUP BY key HAVING max(version) <> count(*)"},
};

Result<void> checkPages(Connection &connection, Problems &problems)
{
    return connection.statements().each<QString>("PRAGMA integrity_check(20)", [&](QString &&line) {
        if (line != QLatin1StringView("ok"))
            problems.push_back(
                problemWith(QStringLiteral("check.damaged"), connection.file(), line));
    });
}

struct Dangling
{
    QString table;
    std::optional<qint64> row;
    QString parent;
};

Row &operator>>(Row &row, Dangling &dangling)
{
    return row >> dangling.table >> dangling.row >> dangling.parent;
}

Result<void> checkReferences(Connection &connection, Problems &problems)
{
    return connection.statements().each<Dangling>(
        "PRAGMA foreign_key_check", [&](Dangling &&found) {
            const QString subject =
                QStringLiteral("%1:%2").arg(found.table).arg(found.row.value_or(0));
            problems.push_back(
                problemWith(QStringLiteral("check.leads_nowhere"), subject, found.parent));
        });
}

Result<void> checkInvariants(Connection &connection, Problems &problems)
{
    for (const Invariant &invariant : invariants) {
        const auto report = [&](QString &&subject) {
            problems.push_back(problemWith(QString::fromLatin1(invariant.code), subject));
        };
        if (const auto done = connection.statements().each<QString>(invariant.brokenBy, report);
            !done)
            return done;
    }
    return {};
}

struct PublishedBytes
{
    QString key;
    int version = 0;
    QByteArray sha256;
    QByteArray bytes;
};

Row &operator>>(Row &row, PublishedBytes &published)
{
    return row >> published.key >> published.version >> published.sha256 >> published.bytes;
}

Result<void> checkJourneys(Connection &connection, Problems &problems)
{
    const auto compare = [&](PublishedBytes &&published) {
        const QByteArray hash =
            QCryptographicHash::hash(published.bytes, QCryptographicHash::Sha256);
        if (hash.toHex() != published.sha256)
            problems.push_back(
                problemWith(QStringLiteral("check.journey_changed"),
                            QStringLiteral("%1@%2").arg(published.key).arg(published.version)));
    };
    return connection.statements().each<PublishedBytes>(
        "SELECT key, version, sha256, bytes FROM journey_version", compare);
}

Error auditProblem(const Error &broken)
{
    const bool gap = broken.code == QLatin1StringView("audit.rows_missing");
    const QJsonValue row = broken.args.value(gap ? QStringLiteral("first") : QStringLiteral("row"));
    return problemWith(gap ? QStringLiteral("check.audit_gap")
                           : QStringLiteral("check.audit_changed"),
                       QStringLiteral("audit:%1").arg(row.toInteger()));
}

Result<void> checkAudit(Connection &connection, Problems &problems)
{
    const auto origin = readAuditOrigin(connection);
    if (origin && origin->store.isEmpty())
        return {}; // check.no_store_row says it
    const auto report = verifyAudit(connection, {});
    if (report && report->broken)
        problems.push_back(auditProblem(*report->broken));
    return report ? Result<void>() : report.error();
}

} // namespace

Result<std::vector<Error>> checkStore(Connection &connection)
{
    Problems problems;
    using Check = Result<void> (*)(Connection &, Problems &);
    for (const Check check :
         {checkPages, checkSchema, checkReferences, checkInvariants, checkJourneys, checkAudit}) {
        const auto done = check(connection, problems);
        if (done)
            continue;
        // On damaged pages the later checks cannot be trusted to end; what was found is the answer.
        if (problems.empty())
            return done.error();
        problems.push_back(done.error());
        break;
    }
    return problems;
}

} // namespace tenure::storage
