// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/naming.h"

#include "connectors/ldap/core/accountname.h"
#include "connectors/ldap/core/codes.h"

#include <ldap.h>

namespace tenure::ldap {

Result<ChosenName> Naming::choose()
{
    const Result<std::optional<ChosenName>> known = planned();
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const QJsonValue wanted = m_task.request.desired.value(QStringLiteral("userName"));
    const QStringList names = accountNames(wanted, m_task.dialect.accountNameLimit());
    if (m_task.acting && !m_task.request.plan.isEmpty())
        return codes::error(codes::nameTaken, {{QStringLiteral("name"), names.value(0)}});
    const Result<std::optional<ChosenName>> free = firstFree(names);
    if (!free)
        return free.error();
    if (*free)
        return **free;
    return codes::error(codes::namesTaken, {{QStringLiteral("name"), names.value(0)}});
}

Result<std::optional<ChosenName>> Naming::planned()
{
    const QString userName = m_task.request.plan.value(QStringLiteral("userName")).toString();
    if (userName.isEmpty())
        return std::optional<ChosenName>();
    const Result<bool> taken = isNameTaken(userName);
    if (!taken)
        return taken.error();
    const Result<Dn> place =
        Dn::read(m_task.request.plan.value(QStringLiteral("dn")).toString().toUtf8());
    if (*taken || !place)
        return std::optional<ChosenName>();
    return std::optional(ChosenName{userName, *place});
}

Result<std::optional<ChosenName>> Naming::firstFree(const QStringList &names)
{
    for (const QString &name : names) {
        const Result<bool> taken = isNameTaken(name);
        if (!taken)
            return taken.error();
        if (*taken)
            continue;
        const Result<std::optional<Dn>> place = freePlace(name);
        if (!place)
            return place.error();
        if (*place)
            return std::optional(ChosenName{name, **place});
    }
    return std::optional<ChosenName>();
}

Result<bool> Naming::isNameTaken(const QString &userName)
{
    Filter filter = Filter::equals(m_task.settings.accountName, userName.toUtf8());
    if (!m_task.settings.upnSuffix.isEmpty()) {
        const QString principal = userName + u'@' + m_task.settings.upnSuffix;
        filter = Filter::any({filter, Filter::equals("userPrincipalName", principal.toUtf8())});
    }
    const Result<Found> found =
        m_session.find({m_task.settings.base.text(), false, filter}, {LDAP_NO_ATTRS}, 1);
    if (!found)
        return found.error();
    return !found->entries.isEmpty();
}

Result<std::optional<Dn>> Naming::freePlace(const QString &userName)
{
    const QString &displayName = m_task.request.person.displayName;
    const bool namedByAccount =
        m_task.settings.rdn.compare(m_task.settings.accountName, Qt::CaseInsensitive) == 0;
    const QStringList names =
        namedByAccount
            ? QStringList{userName}
            : QStringList{displayName, displayName + QStringLiteral(" (") + userName + u')'};
    for (const QString &name : names) {
        const Result<Dn> dn = m_task.settings.people.child(m_task.settings.rdn, name.toUtf8());
        if (!dn)
            return dn.error();
        const Result<Found> found =
            m_session.find({dn->text(), true, Filter::present("objectClass")}, {LDAP_NO_ATTRS}, 0);
        if (!found)
            return found.error();
        if (found->entries.isEmpty())
            return std::optional(*dn);
    }
    return std::optional<Dn>();
}

} // namespace tenure::ldap
