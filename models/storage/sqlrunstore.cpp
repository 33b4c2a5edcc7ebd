// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlrunstore.h"

#include "base/failpoint.h"
#include "services/ports/settingsstore.h"
#include "storage/connection.h"
#include "storage/inboxwrites.h"
#include "storage/journeyrows.h"
#include "storage/runrows.h"
#include "storage/sqlerror.h"
#include "storage/systemrows.h"

#include <sqlite3.h>

namespace tenure::storage {
namespace {

struct RunWithState
{
    engine::RunRow run;
};

Row &operator>>(Row &row, RunWithState &value)
{
    return row >> value.run >> value.run.state;
}

template<typename Rows>
void putAll(Writer &to, const Rows &rows)
{
    for (const auto &row : rows)
        put(to, row);
}

void putCommit(Writer &to, const engine::Commit &commit)
{
    TakenPlaces taken = appendApplied(to, commit.applied);
    for (const auto &[run, place] : commit.drained)
        markApplied(to, run, place);
    for (const engine::RunRow &run : commit.runs)
        put(to, run, std::exchange(taken[run.id], 0));
    for (const auto &[run, count] : taken) {
        if (count > 0)
            takePlaces(to, run, count);
    }
    putAll(to, commit.steps);
    putAll(to, commit.effects);
    putAll(to, commit.tries);
    putAll(to, commit.tasks);
    putAll(to, commit.timers);
    putAll(to, commit.grants);
    putAll(to, commit.checks);
    putAll(to, commit.alerts);
    putAll(to, commit.audit);
}

} // namespace

Result<QString> SqlRunStore::storeId()
{
    const auto id = m_connection.statements().first<QString>("SELECT store_id FROM store");
    if (!id)
        return id.error();
    return id->value_or(QString());
}

Result<void> SqlRunStore::commit(const engine::Commit &commit)
{
    const auto written = m_connection.write([&](Writer &to) { putCommit(to, commit); });
    if (!written && isMissingReference(written.error()))
        return Error{QStringLiteral("store.unknown_run"), written.error().args,
                     written.error().detail};
    return written;
}

Result<std::vector<engine::InboxEvent>> SqlRunStore::unapplied(int limit)
{
    if (failpoint::fails(failpoint::Point::InboxRead))
        return sqliteError(SQLITE_IOERR, QStringLiteral("failpoint"), m_connection.file());
    return m_connection.statements().all<engine::InboxEvent>(
        sql<"SELECT ", eventColumns, " FROM event WHERE applied = 0 ORDER BY id LIMIT ?">, limit);
}

Result<engine::RunRow> SqlRunStore::run(RunId id)
{
    auto found = m_connection.statements().first<RunWithState>(
        sql<"SELECT ", runColumns, ", run.state FROM run WHERE id = ?">, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{QStringLiteral("store.unknown_run"), {{QStringLiteral("run"), id.value()}}};
    return std::move((*found)->run);
}

Result<engine::JourneyVersion> SqlRunStore::version(VersionId id)
{
    return readVersion(m_connection, id);
}

Result<void> SqlRunStore::eachActiveRun(const std::function<void(engine::RunRow &&)> &visit)
{
    return m_connection.statements().each<RunWithState>(
        sql<"SELECT ", runColumns, ", run.state FROM run WHERE status = 0 ORDER BY id">,
        [&](RunWithState &&value) { visit(std::move(value.run)); });
}

Result<std::vector<engine::EffectRow>> SqlRunStore::openEffects()
{
    return m_connection.statements().all<engine::EffectRow>(
        sql<"SELECT ", effectColumns, " FROM effect WHERE state < 3 ORDER BY id">);
}

Result<std::vector<engine::TimerRow>> SqlRunStore::setTimers()
{
    return m_connection.statements().all<engine::TimerRow>(
        sql<"SELECT ", timerColumns, " FROM timer WHERE state = 0 ORDER BY due_at">);
}

// Once at start, and so rare that no step pays for an index.
Result<std::vector<engine::EffectRow>> SqlRunStore::sentEffects(const QString &verb, Instant after)
{
    return m_connection.statements().all<engine::EffectRow>(
        sql<"SELECT ", effectColumns,
            " FROM effect WHERE verb = ? AND epoch > 0 AND not_before > ? ORDER BY not_before, id">,
        verb, after);
}

Result<std::vector<engine::TaskRow>> SqlRunStore::openTasks(RunId run)
{
    return m_connection.statements().all<engine::TaskRow>(
        sql<"SELECT ", taskColumns,
            " FROM task WHERE id BETWEEN ? AND ? AND state = 0 ORDER BY id">,
        firstKey(run), lastKey(run));
}

Result<std::vector<engine::EffectRow>> SqlRunStore::effects(RunId run)
{
    return m_connection.statements().all<engine::EffectRow>(
        sql<"SELECT ", effectColumns, " FROM effect WHERE id BETWEEN ? AND ? ORDER BY id">,
        firstKey(run), lastKey(run));
}

Result<std::vector<engine::TimerRow>> SqlRunStore::timers(RunId run)
{
    return m_connection.statements().all<engine::TimerRow>(
        sql<"SELECT ", timerColumns, " FROM timer WHERE id BETWEEN ? AND ? ORDER BY id">,
        firstKey(run), lastKey(run));
}

Result<std::vector<RunId>> SqlRunStore::activeRuns(PersonId person)
{
    return m_connection.statements().all<RunId>(
        "SELECT id FROM run WHERE person = ? AND status = 0 ORDER BY id", person);
}

Result<std::vector<RunId>> SqlRunStore::activeRunsAfter(RunId run, int limit)
{
    return m_connection.statements().all<RunId>(
        "SELECT id FROM run WHERE status = 0 AND id > ? ORDER BY id LIMIT ?", run, limit);
}

Result<std::vector<engine::AlertRow>> SqlRunStore::openAlerts()
{
    return readOpenAlerts(m_connection);
}

Result<std::optional<engine::EffectRow>> SqlRunStore::grantSource(PersonId person,
                                                                  const QString &item,
                                                                  const QString &system,
                                                                  engine::VerbDirection direction)
{
    const Sql statement =
        direction == engine::VerbDirection::Gives
            ? sql<"SELECT ", effectColumns,
                  " FROM effect WHERE id = (SELECT given_by_run * 4294967296 + given_by_effect FROM"
                  " access_grant WHERE person = ? AND item = ? AND system = ?)">
            : sql<"SELECT ", effectColumns,
                  " FROM effect WHERE id = (SELECT taken_by_run * 4294967296 + taken_by_effect FROM"
                  " access_grant WHERE person = ? AND item = ? AND system = ?)">;
    return m_connection.statements().first<engine::EffectRow>(statement, person, item, system);
}

Result<std::vector<engine::GrantCheckRow>> SqlRunStore::grantChecks()
{
    return m_connection.statements().all<engine::GrantCheckRow>(
        sql<"SELECT ", grantCheckColumns, " FROM grant_check ORDER BY due_at">);
}

Result<std::vector<engine::SystemRow>> SqlRunStore::systems()
{
    return readSystems(m_connection);
}

bool SqlRunStore::takeForeignChange()
{
    return m_connection.takeForeignChange();
}

Result<bool> SqlRunStore::stopped()
{
    const auto stopped = m_connection.statements().first<bool>("SELECT stopped FROM store");
    if (!stopped)
        return stopped.error();
    return stopped->value_or(true);
}

Result<std::set<PersonId>> SqlRunStore::frozenPeople()
{
    std::set<PersonId> people;
    const auto read = m_connection.statements().each<qint64>(
        "WITH prefix (text) AS (SELECT ?) SELECT CAST(substr(key, length(text) + 1) AS INTEGER)"
        " FROM setting JOIN prefix ON key BETWEEN text AND text || '9~'",
        [&](qint64 &&id) { people.insert(PersonId(id)); }, QString(services::frozenPrefix));
    if (!read)
        return read.error();
    return people;
}

} // namespace tenure::storage
