// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/lockfile.h"
#include "storage/writer.h"

namespace tenure::storage {

enum class Access : quint8 {
    Read,  ///< read-only; any number of them
    Write, ///< front ends: append and read
    Work   ///< the one worker: also checkpoints
};

struct ConnectionOptions
{
    milliseconds lockWait{30'000}; ///< for the right to write; then `store.busy`
    int checkpointPages = 4'000;   ///< Work: length of the log at which a commit also checkpoints
};

/// One SQLite connection, of the thread that opened it.
///
/// Every writing transaction and every checkpoint runs under the flock of `<store>.lock`: before
/// 3.51.3 two connections that write or checkpoint at once can corrupt a write-ahead log.
class Connection
{
public:
    /// Sets and reads back what durability rests on; `store.unsafe_mode` where SQLite does not
    /// comply, `store.not_found` where there is no file.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access,
                                                    const ConnectionOptions &options = {});
    ~Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &file() const { return m_file; }

    /// For reading; each call is a snapshot of its own. Connects again where an error has cost the
    /// connection.
    Statements &statements();

    /// One durable transaction or nothing. After an error it is not acknowledged: it may come to
    /// light when the store is next opened, so read again instead of repeating it blindly.
    Result<void> write(const std::function<void(Writer &)> &work);

    /// One snapshot for several reads. Keep it short: an old snapshot makes the log grow.
    Result<void> read(const std::function<Result<void>()> &work);

    /// Runs `work` under the lock but in no transaction.
    Result<void> alone(const std::function<Result<void>()> &work);

    /// Moves the log into the file and empties it, as far as readers let it. Work only.
    Result<void> checkpoint();

    /// A text as it is: PRAGMA, VACUUM, migrations. Never one put together from data.
    Result<void> execute(const QString &statement);

    /// True once after another connection has written.
    bool takeForeignChange();

    sqlite3 *handle() const { return m_database.get(); }

private:
    Connection(QString file, Access access, const ConnectionOptions &options, LockFile lock);

    Result<void> connect();
    Result<void> configure();
    Result<void> useLog();
    Result<QString> pragma(Sql query);
    Result<void> transact(const std::function<void(Writer &)> &work);
    void rollBack();
    void disconnect();

    QString m_file;
    Access m_access;
    ConnectionOptions m_options;
    LockFile m_lock;
    Database m_database;
    Statements m_statements; // goes before the connection
    std::optional<qint64> m_dataVersion;
};

} // namespace tenure::storage
