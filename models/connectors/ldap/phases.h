// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"
#include "connectors/ldap/connectionpool.h"
#include "connectors/ldap/core/plan.h"

namespace tenure::ldap {

class Session;

/// What probe, act and readBack do, blocking, on a thread of the pool.
class Phases
{
public:
    Phases(const Settings &settings, const Dialect &dialect, ConnectionPool &pool,
           connectorapi::SecretBroker &secrets)
        : m_settings(settings), m_dialect(dialect), m_pool(pool), m_secrets(secrets)
    {
    }

    /// probe and readBack: the same look, compared with what is wanted.
    connectorapi::Observation observe(const connectorapi::OpRequest &request, Call &call);
    connectorapi::Report act(const connectorapi::OpRequest &request, Call &call);

private:
    Result<QByteArray> ownDn(Session &session);
    connectorapi::ExternalRef refOf(const Entry &account) const;
    connectorapi::Observation ambiguous(const QList<Entry> &matches) const;
    QJsonObject shown(const Snapshot &snapshot) const;
    std::optional<connectorapi::ExternalRef> refOfNew(Session &session,
                                                      const Changes &changes) const;

    const Settings &m_settings;
    const Dialect &m_dialect;
    ConnectionPool &m_pool;
    connectorapi::SecretBroker &m_secrets;
    std::mutex m_mutex; ///< of m_ownDn
    QByteArray m_ownDn;
};

} // namespace tenure::ldap
