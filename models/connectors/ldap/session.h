// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/connection.h"
#include "connectors/ldap/core/plan.h"

namespace tenure::ldap {

/// The result of looking for one entry.
struct Match
{
    std::optional<Entry> entry = {}; ///< if exactly one
    QList<Entry> several = {};       ///< if more: what is known of each
};

/// Reads of one call, on one connection. Reads everything anew: nothing is kept from call to call.
class Session
{
public:
    Session(const Settings &settings, const Dialect &dialect, Connection &connection, Call &call)
        : m_settings(settings), m_dialect(dialect), m_connection(connection), m_call(call)
    {
    }

    /// The account by immutable id, else by the person's number. No name ever decides.
    Result<Match> findAccount(const connectorapi::OpRequest &request);

    /// All that the verb has to know. `account` is what findAccount() found.
    Result<Snapshot> look(const Task &task, std::optional<Entry> account);

    /// The entry as it is now, with the operational attributes the dialect works with.
    Result<std::optional<Entry>> read(const QByteArray &dn);

    /// The DN behind the name that we sign in with, which may be a principal name.
    Result<QByteArray> ownDn();

    Result<Found> find(const Selector &selector, const QList<QByteArray> &attributes,
                       int sizeLimit);

private:
    Result<Match> byId(const QString &id);
    Result<Match> byNumber(const QString &number);
    Result<QList<QByteArray>> groupsOf(const Entry &account);
    Result<Entry> findGroup(const QString &name);
    Result<bool> isMember(const QByteArray &group, const Entry &account);
    Result<bool> isInProtectedGroup(const Entry &account, const QList<QByteArray> &groups);
    Result<std::optional<Dn>> managerOf(const QJsonObject &desired);
    Result<void> lookAtGroup(const Task &task, Snapshot &snapshot);
    Result<void> lookAtMembership(Snapshot &snapshot);
    QByteArray memberValue(const Entry &account) const;

    const Settings &m_settings;
    const Dialect &m_dialect;
    Connection &m_connection;
    Call &m_call;
};

} // namespace tenure::ldap
