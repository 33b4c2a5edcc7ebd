// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDeadlineTimer>
#include <QString>

#include <memory>
#include <mutex>

namespace tenure::ldap {

/// A TCP connection that can be cut from another thread. libldap waits without end in a TLS
/// handshake (2.5.13 with GnuTLS even spins if a network time-out is set), so nothing but closing
/// the socket under it ends a call in time.
class Line
{
public:
    enum class Cut { No, Deadline, Cancelled };

    /// `ldap.unreachable`, or `ldap.timeout` when `deadline` passes first.
    static Result<std::shared_ptr<Line>> open(const QString &host, quint16 port,
                                              QDeadlineTimer deadline);

    explicit Line(int fd) : m_fd(fd) {}
    ~Line();
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    /// A second descriptor of the connection, for libldap to own and close.
    int duplicate() const;

    /// Ends the connection both ways; whoever waits on it wakes up. Any thread; only the first cut
    /// counts.
    void cut(Cut why);
    Cut cutBy() const;

    /// Whether the peer has hung up, or sent something nobody asked for: then it must not be used
    /// again.
    bool isStale() const;

private:
    const int m_fd;
    mutable std::mutex m_mutex;
    Cut m_cut = Cut::No;
};

} // namespace tenure::ldap
