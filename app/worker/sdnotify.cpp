// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/sdnotify.h"

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tenure::worker {

SdNotify::SdNotify() : m_socket(qgetenv("NOTIFY_SOCKET"))
{
    const qint64 micros = qEnvironmentVariable("WATCHDOG_USEC").toLongLong();
    if (micros > 0)
        m_aliveEvery = milliseconds(std::max<qint64>(1, micros / 2000));
    qunsetenv("NOTIFY_SOCKET");
    qunsetenv("WATCHDOG_USEC");
}

void SdNotify::send(const QByteArray &message)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (m_socket.isEmpty() || size_t(m_socket.size()) >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, m_socket.constData(), size_t(m_socket.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0'; // an abstract socket
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    // A manager that does not listen is no reason to stop working, nor one whose queue is full to
    // wait for it.
    [[maybe_unused]] const ssize_t sent =
        ::sendto(fd, message.constData(), size_t(message.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
                 reinterpret_cast<const sockaddr *>(&address), length);
    ::close(fd);
}

} // namespace tenure::worker
