// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/ldapsystem.h"

#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/ladder.h"

#include <QtConcurrent>

#include <csignal>

namespace tenure::ldap {

using namespace connectorapi;

namespace {

// libldap writes to a socket that the peer may have closed; the signal for it would end the
// program. Blocked on our own threads alone, so that nobody else's handling changes.
void blockSigpipe()
{
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
}

} // namespace

LdapSystem::LdapSystem(Settings settings, Host host)
    : m_settings(std::move(settings))
    , m_dialect(makeDialect(m_settings))
    , m_host(host)
    , m_connections(m_settings, host.secrets)
    , m_phases(m_settings, *m_dialect, m_connections, host.secrets)
    , m_lister(m_settings, *m_dialect, m_connections)
{
    m_threads.setMaxThreadCount(m_settings.connections);
}

LdapSystem::~LdapSystem()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &call : std::as_const(m_calls))
            call->cancel();
    }
    m_threads.waitForDone();
}

template<typename Work>
auto LdapSystem::start(const QByteArray &key, QDeadlineTimer deadline, Work work)
{
    return QtConcurrent::run(&m_threads,
                             [this, key, work = std::move(work), call = enter(key, deadline)] {
                                 blockSigpipe();
                                 auto answer = work(*call);
                                 leave(key, call);
                                 return answer;
                             });
}

std::shared_ptr<Call> LdapSystem::enter(const QByteArray &key, QDeadlineTimer deadline)
{
    auto call = std::make_shared<Call>(deadline);
    const std::scoped_lock lock(m_mutex);
    m_calls.insert(key, call);
    return call;
}

void LdapSystem::leave(const QByteArray &key, const std::shared_ptr<Call> &call)
{
    const std::scoped_lock lock(m_mutex);
    m_calls.remove(key, call);
}

QFuture<Observation> LdapSystem::probe(const OpRequest &request)
{
    return start(request.key, request.deadline,
                 [this, request](Call &call) { return m_phases.observe(request, call); });
}

QFuture<Report> LdapSystem::act(const OpRequest &request)
{
    return start(request.key, request.deadline,
                 [this, request](Call &call) { return m_phases.act(request, call); });
}

QFuture<Observation> LdapSystem::readBack(const OpRequest &request)
{
    return probe(request);
}

QFuture<Page> LdapSystem::page(const PageRequest &request)
{
    return start({}, request.deadline,
                 [this, request](Call &call) { return m_lister.page(request, call); });
}

QFuture<Ladder> LdapSystem::health(HealthDepth depth, QDeadlineTimer deadline)
{
    return start({}, deadline, [this, depth](Call &call) {
        return Climber(m_settings, *m_dialect, m_connections, m_host.clock).climb(depth, call);
    });
}

void LdapSystem::cancel(const QByteArray &key)
{
    const std::scoped_lock lock(m_mutex);
    for (auto call = m_calls.constFind(key); call != m_calls.constEnd() && call.key() == key;
         ++call)
        (*call)->cancel();
}

} // namespace tenure::ldap
