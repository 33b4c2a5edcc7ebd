// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/check.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/newfile.h"

#include <QFile>

namespace tenure::storage {
namespace {

// The copy has a rollback journal; opening it for writing turns that into a log, so that a restored
// store is ready. Closing moves the log into the file, for nobody else knows the copy yet.
Result<void> prove(const QString &target)
{
    auto copy = Connection::open(target, Access::Write);
    if (!copy)
        return copy.error();
    const auto problems = checkStore(**copy);
    if (!problems)
        return problems.error();
    if (!problems->empty())
        return Error{QStringLiteral("store.backup_unsound"),
                     {{QStringLiteral("file"), target}},
                     problems->front().code + QStringLiteral(": ") + problems->front().detail};
    return (*copy)->checkpoint();
}

Result<void> copyInto(Connection &connection, const QString &target)
{
    const auto copied = connection.statements().run("VACUUM INTO ?", target);
    if (!copied)
        return copied.error();
    if (const auto proved = prove(target); !proved)
        return proved;
    return syncFile(target);
}

} // namespace

Result<void> backup(Connection &connection, const QString &target)
{
    if (const auto made = makeNewFile(target); !made)
        return made;
    const auto copied = copyInto(connection, target);
    for (const char *suffix : {"-wal", "-shm", ".lock"})
        QFile::remove(target + QLatin1StringView(suffix));
    if (!copied)
        removeDatabaseFiles(target);
    return copied;
}

} // namespace tenure::storage
