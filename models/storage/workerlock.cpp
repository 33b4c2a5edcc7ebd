// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workerlock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenure::storage {
namespace {

// holder() takes the lock for a moment to find out; a worker that starts just then must not be
// refused.
constexpr milliseconds probeTime(200);

QString workerLockPath(const QString &storeFile)
{
    return storeFile + QStringLiteral(".worker");
}

RunningWorker described(const LockFile &file)
{
    const QJsonObject content = QJsonDocument::fromJson(file.content()).object();
    return {content.value(QStringLiteral("pid")).toInteger(),
            content.value(QStringLiteral("since")).toString()};
}

} // namespace

Result<WorkerLock> WorkerLock::take(const QString &storeFile, Instant now)
{
    auto file = LockFile::open(workerLockPath(storeFile));
    if (!file)
        return file.error();
    if (const auto locked = file->lock(probeTime); !locked) {
        const RunningWorker other = described(*file);
        return Error{QStringLiteral("store.worker_running"),
                     {{QStringLiteral("pid"), other.pid}, {QStringLiteral("since"), other.since}}};
    }
    const QJsonObject self{{QStringLiteral("pid"), QCoreApplication::applicationPid()},
                           {QStringLiteral("since"), toText(now)}};
    // Who it is serves people only; a full disk must not keep the worker from starting.
    file->setContent(QJsonDocument(self).toJson(QJsonDocument::Compact));
    return WorkerLock(*std::move(file));
}

Result<std::optional<RunningWorker>> WorkerLock::holder(const QString &storeFile)
{
    auto file = LockFile::open(workerLockPath(storeFile));
    if (!file)
        return file.error();
    if (file->lock(milliseconds(0)))
        return std::optional<RunningWorker>();
    return std::optional(described(*file));
}

} // namespace tenure::storage
