// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>

namespace tenure::worker {

/// Tells the service manager how we are, by the datagram protocol of sd_notify(3). Does nothing
/// outside of one.
class SdNotify
{
public:
    /// Takes NOTIFY_SOCKET and WATCHDOG_USEC out of the environment, so that no child inherits
    /// them.
    SdNotify();

    void ready() { send("READY=1"); }
    void alive() { send("WATCHDOG=1"); }
    void stopping() { send("STOPPING=1"); }
    /// One line for `systemctl status`; never about a person.
    void status(const QByteArray &text) { send("STATUS=" + text); }

    /// How often alive() is expected: half of the manager's limit. Nothing: no watchdog.
    std::optional<milliseconds> aliveEvery() const { return m_aliveEvery; }

private:
    void send(const QByteArray &message);

    QByteArray m_socket;
    std::optional<milliseconds> m_aliveEvery;
};

} // namespace tenure::worker
