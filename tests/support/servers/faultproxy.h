// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/servers/serverfixture.h"

#include <QJsonObject>

namespace tenure::test {

/// A TCP proxy with faults before a real server: delays, resets, half-open connections, replies
/// that get lost. The faults are listed at the head of faultproxy.py.
class FaultProxy
{
public:
    explicit FaultProxy(quint16 target);

    bool start();
    quint16 port() const { return m_server.port(0); }

    /// Replaces the present fault, also on connections already open; {} clears it.
    /// Answers how many connections were seen so far, -1 if the proxy is gone.
    int set(const QJsonObject &fault);
    int connections() { return set(m_fault); }

private:
    ServerFixture m_server;
    QJsonObject m_fault;
};

} // namespace tenure::test
