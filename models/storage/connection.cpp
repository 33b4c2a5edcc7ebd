// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "base/failpoint.h"
#include "storage/sqlerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace tenure::storage {
namespace {

// Only SQLite's own short locks are waited for here (recovery of the log); writers queue at the
// flock.
constexpr int busyTimeoutMs = 5'000;

QString connectOptions(Access access)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (access == Access::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return options;
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
    , m_name(QStringLiteral("tenure-store-%1").arg(quintptr(this), 0, 16))
    , m_statements(m_file)
{
}

Connection::~Connection()
{
    disconnect();
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
    return connection;
}

Result<void> Connection::connect()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(connectOptions(m_access));
    if (!m_database.open())
        return sqlError(m_database.lastError(), m_file);
    m_statements.attach(m_database);
    return configure();
}

Result<void> Connection::configure()
{
    // The last connection to close would else checkpoint, and it does not hold the lock.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_wal_autocheckpoint(handle(), m_access == Access::Work ? m_options.checkpointPages : 0);
    for (const char *statement :
         {"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF",
          "PRAGMA cell_size_check=ON", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-32768"}) {
        if (const auto done = execute(QLatin1StringView(statement)); !done)
            return done.error();
    }
    if (const auto logged = useLog(); !logged)
        return logged.error();
    const auto synchronous = pragma("PRAGMA synchronous");
    if (!synchronous || *synchronous != QLatin1StringView("2"))
        return unsafeMode(m_file, QStringLiteral("synchronous"));
    const auto version = pragma("PRAGMA data_version");
    m_dataVersion = version ? *version : QString();
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
    if (!m_database.isOpen()) {
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
    if (const auto begun = m_statements.run("BEGIN"); !begun)
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
        const auto done = m_statements.first<int>("PRAGMA wal_checkpoint(TRUNCATE)");
        return done ? Result<void>() : done.error();
    });
}

Result<void> Connection::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    return query.exec(statement) ? Result<void>() : sqlError(query.lastError(), m_file);
}

bool Connection::takeForeignChange()
{
    const auto version = pragma("PRAGMA data_version");
    if (!version || *version == m_dataVersion)
        return false;
    m_dataVersion = *version;
    return true;
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void Connection::disconnect()
{
    m_statements.detach();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace tenure::storage
