// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/unixsignals.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace tenure::worker {

UnixSignals::UnixSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_fd = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::read);
}

UnixSignals::~UnixSignals()
{
    m_notifier.reset();
    ::close(m_fd);
}

void UnixSignals::read()
{
    signalfd_siginfo info{};
    while (::read(m_fd, &info, sizeof info) == ssize_t(sizeof info)) {
        if (info.ssi_signo == SIGHUP)
            Q_EMIT reload();
        else
            Q_EMIT terminate();
    }
}

} // namespace tenure::worker
