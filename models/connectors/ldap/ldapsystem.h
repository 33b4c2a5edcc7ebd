// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"
#include "connectors/ldap/lister.h"
#include "connectors/ldap/phases.h"

#include <QHash>
#include <QThreadPool>

#include <functional>

namespace tenure::ldap {

/// A configured directory: a few threads of its own, since libldap blocks, and as many connections
/// kept open.
class LdapSystem final : public connectorapi::System
{
public:
    LdapSystem(Settings settings, connectorapi::Host host);
    ~LdapSystem() override;

    QFuture<connectorapi::Observation> probe(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Report> act(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Observation> readBack(const connectorapi::OpRequest &request) override;
    QFuture<connectorapi::Page> page(const connectorapi::PageRequest &request) override;
    QFuture<connectorapi::Ladder> health(connectorapi::HealthDepth depth,
                                         QDeadlineTimer deadline) override;
    void cancel(const QByteArray &key) override;

private:
    template<typename Work>
    auto start(const QByteArray &key, QDeadlineTimer deadline, Work work);
    std::shared_ptr<Call> enter(const QByteArray &key, QDeadlineTimer deadline);
    void leave(const QByteArray &key, const std::shared_ptr<Call> &call);

    const Settings m_settings;
    const std::unique_ptr<Dialect> m_dialect;
    const connectorapi::Host m_host;
    ConnectionPool m_connections;
    Phases m_phases;
    Lister m_lister;

    std::mutex m_mutex; ///< of m_calls
    QMultiHash<QByteArray, std::shared_ptr<Call>> m_calls;
    QThreadPool m_threads; ///< last: they use all of the above
};

} // namespace tenure::ldap
