// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tenure::support {

struct Cost
{
    int milliseconds = 0; ///< of processor time, user and system
    int megabytes = 0;    ///< by which the process grew at its peak
};

struct Measured
{
    QString answer;
    Cost cost;
};

inline Cost spentSoFar()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto millis = [](const timeval &time) {
        return time.tv_sec * 1000 + time.tv_usec / 1000;
    };
    return {int(millis(usage.ru_utime) + millis(usage.ru_stime)), int(usage.ru_maxrss / 1024)};
}

/// Time that this process worked, not the time that passed: a busy machine does not change it.
class ProcessorTimer
{
public:
    int milliseconds() const { return spentSoFar().milliseconds - m_start.milliseconds; }

private:
    Cost m_start = spentSoFar();
};

/// Runs `work`, which answers with a word, in a process of its own: the peak of a process cannot be
/// set back.
template<typename Work>
Measured measure(Work work)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        const Cost before = spentSoFar();
        const QByteArray answer = work().toUtf8();
        const Cost after = spentSoFar();
        const QByteArray told = QByteArray::number(after.milliseconds - before.milliseconds) + ' ' +
                                QByteArray::number(after.megabytes - before.megabytes) + ' ' +
                                answer;
        _exit(write(ends[1], told.constData(), size_t(told.size())) == told.size() ? 0 : 1);
    }
    close(ends[1]);
    QByteArray told(4096, '\0');
    const ssize_t length = read(ends[0], told.data(), size_t(told.size()));
    close(ends[0]);
    waitpid(child, nullptr, 0);
    const QList<QByteArray> parts = told.first(qMax(length, ssize_t(0))).split(' ');
    if (parts.size() < 3)
        return {QStringLiteral("the process ended early"), {}};
    return {QString::fromUtf8(parts[2]), {parts[0].toInt(), parts[1].toInt()}};
}

} // namespace tenure::support
