// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/newfile.h"

#include "storage/connection.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace tenure::storage {
namespace {

Error fileError(const QString &code, const QString &path)
{
    return {code, {{QStringLiteral("file"), path}}, qt_error_string(errno)};
}

bool syncPath(const QString &path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced;
}

} // namespace

Result<void> requireApplicationId(Connection &connection)
{
    const auto id = connection.statements().first<int>("PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id != applicationId)
        return Error{QStringLiteral("store.not_a_store"),
                     {{QStringLiteral("file"), connection.file()}}};
    return {};
}

Result<void> makeNewFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return fileError(errno == EEXIST ? QStringLiteral("store.exists")
                                         : QStringLiteral("store.cannot_open"),
                         path);
    ::close(fd);
    return {};
}

Result<void> syncFile(const QString &path)
{
    if (!syncPath(path, O_RDONLY) ||
        !syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY))
        return fileError(QStringLiteral("store.disk_failed"), path);
    return {};
}

void removeDatabaseFiles(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock", ".worker"})
        QFile::remove(file + QLatin1StringView(suffix));
}

} // namespace tenure::storage
