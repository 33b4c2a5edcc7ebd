// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/host.h"
#include "connectorapi/report.h"
#include "connectors/ldap/session.h"

namespace tenure::ldap {

/// Writes the changes of a plan, one after the other, and says how far it got.
class Performer
{
public:
    Performer(const Task &task, Connection &connection, Session &session, Call &call,
              connectorapi::SecretBroker &secrets)
        : m_task(task)
        , m_connection(connection)
        , m_session(session)
        , m_call(call)
        , m_secrets(secrets)
    {
    }

    connectorapi::Report perform(const Changes &changes, const Snapshot &snapshot);

private:
    Result<bool> write(const Change &change); ///< whether it changed anything
    Result<bool> writeMember(const Change &change);
    Result<void> preparePassword(const Changes &changes);
    Result<void> writePassword(const Change &change);
    Result<void> setPassword(const Secret &password);
    Result<void> writeControl(bool enabled);
    Result<void> writeSets(const Changes &sets);
    Result<void> move(const Dn &place);
    Result<bool> step(const Changes &changes, qsizetype &next);
    connectorapi::Report reportOf(const std::optional<Error> &error);

    const Task &m_task;
    Connection &m_connection;
    Session &m_session;
    Call &m_call;
    connectorapi::SecretBroker &m_secrets;

    Entry m_account; ///< as last known
    std::optional<Secret> m_password;
    bool m_changed = false;
    QString m_secretRef;
    QJsonArray m_done;
};

} // namespace tenure::ldap
