// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/session.h"

namespace tenure::ldap {

struct ChosenName
{
    QString userName;
    Dn place;
};

/// Picks the first free account name of the candidates, and a free place for the entry. The names
/// of an earlier probe (the request's plan) come first, so that repeating gives the same; when
/// acting no others will do.
class Naming
{
public:
    Naming(Session &session, const Task &task) : m_session(session), m_task(task) {}

    Result<ChosenName> choose();

private:
    Result<std::optional<ChosenName>> planned();
    Result<std::optional<ChosenName>> firstFree(const QStringList &names);
    Result<std::optional<Dn>> freePlace(const QString &userName);
    Result<bool> isNameTaken(const QString &userName);

    Session &m_session;
    const Task &m_task;
};

} // namespace tenure::ldap
