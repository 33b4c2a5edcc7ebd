// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connectorapi/health.h"
#include "connectors/ldap/connectionpool.h"
#include "connectors/ldap/core/dialect.h"

namespace tenure::ldap {

/// Climbs the health ladder on a connection of its own. Writes nothing.
class Climber
{
public:
    Climber(const Settings &settings, const Dialect &dialect, ConnectionPool &pool,
            const Clock &clock)
        : m_settings(settings), m_dialect(dialect), m_pool(pool), m_clock(clock)
    {
    }

    connectorapi::Ladder climb(connectorapi::HealthDepth depth, Call &call);

private:
    bool pass(connectorapi::Rung rung, const Result<void> &done);
    void skip(connectorapi::Rung rung);
    bool connect(Call &call);
    void checkPermissions(Call &call);
    bool readCanary(Call &call);
    void checkClock(Call &call);

    const Settings &m_settings;
    const Dialect &m_dialect;
    ConnectionPool &m_pool;
    const Clock &m_clock;
    connectorapi::Ladder m_ladder;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tenure::ldap
