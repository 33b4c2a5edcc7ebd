// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/line.h"

#include "connectors/ldap/core/codes.h"

#include <cerrno>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tenure::ldap {
namespace {

using Addresses = std::unique_ptr<addrinfo, void (*)(addrinfo *)>;

Error unreachable(const QString &host, quint16 port, const QString &why)
{
    return codes::error(codes::unreachable,
                        {{QStringLiteral("host"), host}, {QStringLiteral("port"), port}}, why);
}

Result<Addresses> resolve(const QString &host, quint16 port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int result = getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(),
                                   &hints, &found);
    if (result != 0)
        return unreachable(host, port, QString::fromLocal8Bit(gai_strerror(result)));
    return Addresses(found, freeaddrinfo);
}

// 0, or the errno. The socket is blocking again afterwards.
int connectWithin(int fd, const addrinfo &address, QDeadlineTimer deadline)
{
    if (::connect(fd, address.ai_addr, address.ai_addrlen) != 0 && errno != EINPROGRESS)
        return errno;
    pollfd ready{fd, POLLOUT, 0};
    const int polled = ::poll(&ready, 1, int(deadline.remainingTime()));
    if (polled <= 0)
        return polled == 0 ? ETIMEDOUT : errno;
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
    const int flags = ::fcntl(fd, F_GETFL);
    ::fcntl(fd, F_SETFL, flags & ~O_NONBLOCK);
    return error;
}

} // namespace

Result<std::shared_ptr<Line>> Line::open(const QString &host, quint16 port, QDeadlineTimer deadline)
{
    const Result<Addresses> addresses = resolve(host, port);
    if (!addresses)
        return addresses.error();
    int error = EADDRNOTAVAIL;
    for (const addrinfo *address = addresses->get(); address; address = address->ai_next) {
        const int fd =
            ::socket(address->ai_family, address->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (fd < 0)
            continue;
        auto line = std::make_shared<Line>(fd);
        error = connectWithin(fd, *address, deadline);
        if (error == 0) {
            const int on = 1;
            ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            return line;
        }
    }
    if (error == ETIMEDOUT)
        return codes::error(codes::timeout,
                            {{QStringLiteral("host"), host}, {QStringLiteral("port"), port}});
    return unreachable(host, port, qt_error_string(error));
}

Line::~Line()
{
    ::close(m_fd);
}

int Line::duplicate() const
{
    return ::fcntl(m_fd, F_DUPFD_CLOEXEC, 0);
}

void Line::cut(Cut why)
{
    const std::scoped_lock lock(m_mutex);
    if (m_cut != Cut::No)
        return;
    m_cut = why;
    ::shutdown(m_fd, SHUT_RDWR);
}

Line::Cut Line::cutBy() const
{
    const std::scoped_lock lock(m_mutex);
    return m_cut;
}

bool Line::isStale() const
{
    pollfd ready{m_fd, POLLIN, 0};
    return cutBy() != Cut::No || ::poll(&ready, 1, 0) != 0;
}

} // namespace tenure::ldap
