// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/connectionpool.h"

#include "connectorapi/await.h"
#include "connectors/ldap/core/codes.h"

namespace tenure::ldap {

ConnectionPool::Loan::~Loan()
{
    m_call->release();
    if (!m_connection || !m_connection->isUsable())
        return;
    const std::scoped_lock lock(m_pool->m_mutex);
    if (m_pool->m_idle.size() < size_t(m_pool->m_settings.connections))
        m_pool->m_idle.push_back(std::move(m_connection));
}

Result<ConnectionPool::Loan> ConnectionPool::borrow(Call &call)
{
    if (std::unique_ptr<Connection> idle = takeIdle())
        return Loan(*this, call, std::move(idle));
    Result<std::unique_ptr<Connection>> fresh = connect(call);
    if (!fresh)
        return fresh.error();
    if (const Result<void> done = signIn(**fresh, call); !done)
        return done.error();
    return Loan(*this, call, std::move(*fresh));
}

std::unique_ptr<Connection> ConnectionPool::takeIdle()
{
    const std::scoped_lock lock(m_mutex);
    while (!m_idle.empty()) {
        std::unique_ptr<Connection> last = std::move(m_idle.back());
        m_idle.pop_back();
        if (last->isUsable())
            return last;
    }
    return nullptr;
}

Result<std::unique_ptr<Connection>> ConnectionPool::connect(Call &call)
{
    return Connection::open(m_settings, m_watchdog, call);
}

Result<void> ConnectionPool::signIn(Connection &connection, Call &call)
{
    // Only now: what is not private and verified never gets as far as the password.
    const Result<Secret> secret =
        connectorapi::await(m_secrets.fetch(m_settings.passwordRef), call.deadline(),
                            [&] { return call.isCancelled(); });
    if (!secret)
        return secret.error();
    return connection.bind(m_settings.bindName, *secret, call);
}

} // namespace tenure::ldap
