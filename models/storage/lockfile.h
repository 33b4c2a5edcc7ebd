// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

namespace tenure::storage {

/// An open file whose exclusive flock stands for the right to write, between threads and processes
/// alike. The kernel gives it back when a process dies, so nothing is ever left locked.
class LockFile
{
public:
    LockFile() = default;
    ~LockFile();
    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&other) noexcept;

    /// Makes the file with mode 0600 if it is not there. `store.cannot_open` with "file".
    static Result<LockFile> open(const QString &path);

    /// Waits at most `wait`; `store.busy` with "file" when somebody else keeps it longer.
    Result<void> lock(milliseconds wait);
    void unlock();

    /// What its holder wrote about itself.
    QByteArray content() const;
    bool setContent(const QByteArray &content);

private:
    LockFile(int fd, QString path);

    int m_fd = -1;
    QString m_path;
};

} // namespace tenure::storage
