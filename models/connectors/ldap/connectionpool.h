// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/host.h"
#include "connectors/ldap/connection.h"

#include <mutex>
#include <vector>

namespace tenure::ldap {

/// Signed-in connections of a system, kept for the next call. Any thread.
class ConnectionPool
{
public:
    ConnectionPool(const Settings &settings, connectorapi::SecretBroker &secrets)
        : m_settings(settings), m_secrets(secrets)
    {
    }

    /// A connection for the length of one call; back in the pool afterwards if it is still good.
    class Loan
    {
    public:
        Loan(ConnectionPool &pool, Call &call, std::unique_ptr<Connection> connection)
            : m_pool(&pool), m_call(&call), m_connection(std::move(connection))
        {
        }
        ~Loan();
        Loan(Loan &&) = default;
        Loan &operator=(Loan &&) = delete;

        Connection &operator*() const { return *m_connection; }
        std::unique_ptr<Connection> keep() { return std::move(m_connection); }

    private:
        ConnectionPool *m_pool;
        Call *m_call;
        std::unique_ptr<Connection> m_connection;
    };

    Result<Loan> borrow(Call &call);
    /// A new connection without signing in, for the health ladder.
    Result<std::unique_ptr<Connection>> connect(Call &call);
    Result<void> signIn(Connection &connection, Call &call);

private:
    std::unique_ptr<Connection> takeIdle();

    const Settings &m_settings;
    connectorapi::SecretBroker &m_secrets;
    Watchdog m_watchdog;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_idle;
};

} // namespace tenure::ldap
