// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/listing.h"
#include "connectors/ldap/connectionpool.h"
#include "connectors/ldap/core/dialect.h"

#include <map>

namespace tenure::ldap {

/// Reads accounts and groups page by page. A page's cookie is good on its own connection only, so
/// each listing under way keeps one; the oldest makes way when there are too many.
class Lister
{
public:
    Lister(const Settings &settings, const Dialect &dialect, ConnectionPool &pool)
        : m_settings(settings), m_dialect(dialect), m_pool(pool)
    {
    }

    connectorapi::Page page(const connectorapi::PageRequest &request, Call &call);

private:
    struct Listing
    {
        std::unique_ptr<Connection> connection;
        QByteArray cookie;
    };

    Result<Listing> resume(const QByteArray &cursor, Call &call);
    QByteArray suspend(Listing listing);
    connectorapi::ListedObject listed(const Entry &entry, bool isAccount) const;

    const Settings &m_settings;
    const Dialect &m_dialect;
    ConnectionPool &m_pool;
    std::mutex m_mutex; ///< of the two below
    std::map<quint64, Listing> m_listings;
    quint64 m_lastNumber = 0;
};

} // namespace tenure::ldap
