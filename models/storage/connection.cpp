// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "base/failpoint.h"
#include "storage/sqlerror.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace tenure::storage {
namespace {

// Only SQLite's own short locks are waited for here (recovery of the log); writers queue at the
// flock.
constexpr int busyTimeoutMs = 5'000;

// The last connection to close would else checkpoint, and it does not hold the lock.
int setUp(sqlite3 *database, int checkpointPages)
{
    int code = sqlite3_busy_timeout(database, busyTimeoutMs);
    if (code == SQLITE_OK)
        code = sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_wal_autocheckpoint(database, checkpointPages);
    return code;
}

Error unsafeMode(const QString &file, const QString &setting)
{
    return {QStringLiteral("store.unsafe_mode"),
            {{QStringLiteral("file"), file}, {QStringLiteral("setting"), setting}}};
}

} // namespace

Connection::Connection(QString file, Access access, const ConnectionOptions &options, LockFile lock)
    : m_file(std::move(file))
    , m_access(access)
    , m_options(options)
    , m_lock(std::move(lock))
    , m_statements(m_file)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access,
                                                     const ConnectionOptions &options)
{
    if (!QFileInfo::exists(file))
        return Error{QStringLiteral("store.not_found"), {{QStringLiteral("file"), file}}};
    auto lock = LockFile::open(file + QStringLiteral(".lock"));
    if (!lock)
        return lock.error();
    std::unique_ptr<Connection> connection(new Connection(file, access, options, *std::move(lock)));
    if (const auto connected = connection->connect(); !connected)
        return connected.error();
    (void)connection->takeForeignChange(); // what is there now is no change
    return connection;
}

// A connection without its settings would be worse than none.
Result<void> Connection::connect()
{
    auto opened = openDatabase(m_file, m_access == Access::Read ? SQLITE_OPEN_READONLY
                                                                : SQLITE_OPEN_READWRITE);
    if (!opened)
        return opened.error();
    m_database = *std::move(opened);
    m_statements.attach(handle());
    const auto configured = configure();
    if (!configured)
        disconnect();
    return configured;
}

Result<void> Connection::configure()
{
    const int checkpointPages = m_access == Access::Work ? m_options.checkpointPages : 0;
    const auto done = checked(setUp(handle(), checkpointPages), handle(), m_file);
    if (!done)
        return done;
    for (const char *statement :
         {"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF",
          "PRAGMA cell_size_check=ON", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-32768"}) {
        if (const auto set = executeText(handle(), statement, m_file); !set)
            return set;
    }
    if (const auto logged = useLog(); !logged)
        return logged.error();
    const auto synchronous = pragma("PRAGMA synchronous");
    if (!synchronous || *synchronous != QLatin1StringView("2"))
        return unsafeMode(m_file, QStringLiteral("synchronous"));
    return {};
}

// A new file and a copy that came from elsewhere may still have a rollback journal.
Result<void> Connection::useLog()
{
    auto mode = pragma("PRAGMA journal_mode");
    if (mode && *mode != QLatin1StringView("wal") && m_access != Access::Read) {
        const auto changed = alone([&]() -> Result<void> {
            mode = pragma("PRAGMA journal_mode=WAL");
            return {};
        });
        if (!changed)
            return changed.error();
    }
    if (!mode)
        return mode.error();
    return *mode == QLatin1StringView("wal") ? Result<void>()
                                             : unsafeMode(m_file, QStringLiteral("journal_mode"));
}

Result<QString> Connection::pragma(Sql query)
{
    const auto value = m_statements.first<QString>(query);
    if (!value)
        return value.error();
    return value->value_or(QString());
}

Statements &Connection::statements()
{
    if (!m_database)
        (void)connect(); // where that fails, the statement says that there is no connection
    return m_statements;
}

Result<void> Connection::alone(const std::function<Result<void>()> &work)
{
    if (const auto locked = m_lock.lock(m_options.lockWait); !locked)
        return locked.error();
    const Result<void> done = work();
    m_lock.unlock();
    return done;
}

Result<void> Connection::write(const std::function<void(Writer &)> &work)
{
    if (m_access == Access::Read)
        return Error{QStringLiteral("store.read_only"), {{QStringLiteral("file"), m_file}}};
    return alone([&] { return transact(work); });
}

Result<void> Connection::transact(const std::function<void(Writer &)> &work)
{
    if (!m_database) {
        if (const auto connected = connect(); !connected)
            return connected.error();
    }
    if (failpoint::fails(failpoint::Point::StoreLocked))
        return sqliteError(SQLITE_BUSY, QStringLiteral("failpoint"), m_file);
    if (const auto begun = m_statements.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    Writer writer(m_statements);
    work(writer);
    if (failpoint::fails(failpoint::Point::StoreBeforeCommit))
        writer.refuse(sqliteError(SQLITE_FULL, QStringLiteral("failpoint"), m_file));
    writer.run("COMMIT");
    if (!writer.failed() && failpoint::fails(failpoint::Point::StoreAfterCommit))
        return sqliteError(SQLITE_IOERR, QStringLiteral("failpoint"), m_file);
    if (!writer.failed())
        return {};
    rollBack();
    return *writer.error();
}

// SQLite has rolled back by itself after some errors. A connection that does not come out of its
// transaction is given up for a new one; where even that fails the next write tries again.
void Connection::rollBack()
{
    (void)m_statements.run("ROLLBACK");
    if (sqlite3_get_autocommit(handle()) != 0)
        return;
    disconnect();
    (void)connect();
}

Result<void> Connection::read(const std::function<Result<void>()> &work)
{
    if (const auto begun = statements().run("BEGIN"); !begun)
        return begun.error();
    const Result<void> done = work();
    const Result<int> ended = m_statements.run("COMMIT");
    if (!done)
        return done;
    return ended ? Result<void>() : ended.error();
}

Result<void> Connection::checkpoint()
{
    return alone([this]() -> Result<void> {
        const auto done = statements().first<int>("PRAGMA wal_checkpoint(TRUNCATE)");
        return done ? Result<void>() : done.error();
    });
}

Result<void> Connection::execute(const QString &statement)
{
    return executeText(handle(), statement.toUtf8(), m_file);
}

bool Connection::takeForeignChange()
{
    const auto version = statements().first<qint64>("PRAGMA data_version");
    if (!version || *version == m_dataVersion)
        return false;
    m_dataVersion = *version;
    return true;
}

void Connection::disconnect()
{
    m_statements.detach();
    m_database.reset();
    m_dataVersion.reset(); // nobody knows what others write meanwhile
}

} // namespace tenure::storage
