// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lockfile.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tenure::storage {
namespace {

// flock has no deadline of its own; 1 ms is far below a sync, so that waiting costs nobody a turn.
constexpr unsigned long lockPollMs = 1;
constexpr size_t contentLimit = 4096;

bool tryLock(int fd)
{
    int rc = 0;
    do {
        rc = ::flock(fd, LOCK_EX | LOCK_NB);
    } while (rc != 0 && errno == EINTR);
    return rc == 0;
}

} // namespace

LockFile::LockFile(int fd, QString path) : m_fd(fd), m_path(std::move(path)) {}

LockFile::~LockFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

LockFile::LockFile(LockFile &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_path(std::move(other.m_path))
{
}

LockFile &LockFile::operator=(LockFile &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_path, other.m_path);
    return *this;
}

Result<LockFile> LockFile::open(const QString &path)
{
    // O_CLOEXEC: a child process must not keep the lock of its parent.
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return Error{QStringLiteral("store.cannot_open"),
                     {{QStringLiteral("file"), path}},
                     qt_error_string(errno)};
    return LockFile(fd, path);
}

Result<void> LockFile::lock(milliseconds wait)
{
    const QDeadlineTimer deadline(wait);
    while (!tryLock(m_fd)) {
        if (errno != EWOULDBLOCK || deadline.hasExpired())
            return Error{QStringLiteral("store.busy"),
                         {{QStringLiteral("file"), m_path}},
                         qt_error_string(errno)};
        QThread::msleep(lockPollMs);
    }
    return {};
}

void LockFile::unlock()
{
    ::flock(m_fd, LOCK_UN);
}

QByteArray LockFile::content() const
{
    QByteArray bytes(contentLimit, Qt::Uninitialized);
    const ssize_t got = ::pread(m_fd, bytes.data(), contentLimit, 0);
    return got > 0 ? bytes.first(got) : QByteArray();
}

bool LockFile::setContent(const QByteArray &content)
{
    const auto size = static_cast<size_t>(content.size());
    return ::ftruncate(m_fd, 0) == 0 &&
           ::pwrite(m_fd, content.constData(), size, 0) == ssize_t(size);
}

} // namespace tenure::storage
