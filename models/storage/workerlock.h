// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lockfile.h"

#include <optional>

namespace tenure::storage {

struct RunningWorker
{
    qint64 pid = 0; ///< 0: it has only just begun and has not said yet
    QString since;
};

/// The right to be the one worker of a SQLite store, kept as long as this object lives.
class WorkerLock
{
public:
    /// `store.worker_running` with "pid" and "since" when another process or thread has it.
    static Result<WorkerLock> take(const QString &storeFile, Instant now);

    /// Who has it; nobody: the store has no worker now.
    static Result<std::optional<RunningWorker>> holder(const QString &storeFile);

private:
    explicit WorkerLock(LockFile file) : m_file(std::move(file)) {}

    LockFile m_file;
};

} // namespace tenure::storage
