// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/openldap.h"

#include "connectors/ldap/core/fold.h"

namespace tenure::ldap {
namespace {

// "Locked for ever" of draft-behera-ldap-password-policy 5.3.3; no unlock after a while undoes it.
constexpr char lockedForEver[] = "000001010000Z";

} // namespace

QString OpenLdapDialect::idText(const Entry &entry) const
{
    return entry.text(idAttribute());
}

Selector OpenLdapDialect::byId(const QString &id) const
{
    return {m_settings.base.text(), false, Filter::equals(idAttribute(), id.toLatin1())};
}

Filter OpenLdapDialect::accounts() const
{
    return Filter::equals("objectClass", "person");
}

Filter OpenLdapDialect::groups() const
{
    return Filter::any({Filter::equals("objectClass", "groupOfNames"),
                        Filter::equals("objectClass", "groupOfUniqueNames"),
                        Filter::equals("objectClass", "posixGroup")});
}

QList<QByteArray> OpenLdapDialect::hidden() const
{
    return {"entryUUID",      "entryCSN",      "creatorsName", "modifyTimestamp",
            "memberOf",       "authTimestamp", "pwdReset",     "pwdAccountLockedTime",
            "pwdChangedTime", "pwdLastSuccess"};
}

void OpenLdapDialect::complete(Entry &account, const QString &userName) const
{
    account.set("objectClass", m_settings.objectClasses);
    account.set(m_settings.accountName, {userName.toUtf8()});
    // The schema of person wants both.
    if (!account.has("cn"))
        account.set(
            "cn", {account.has("displayName") ? account.first("displayName") : userName.toUtf8()});
    if (!account.has("sn"))
        account.set("sn", {account.first("cn")});
}

bool OpenLdapDialect::isDisabled(const Entry &account) const
{
    return account.first("pwdAccountLockedTime") == lockedForEver;
}

bool OpenLdapDialect::isUnfinished(const Entry &account, const QByteArray &ownDn) const
{
    return !account.has("pwdChangedTime") && !wasUsed(account) &&
           folded(account.first("creatorsName")) == folded(ownDn);
}

bool OpenLdapDialect::wasUsed(const Entry &account) const
{
    return account.has("authTimestamp") || account.has("pwdLastSuccess");
}

QList<Mod> OpenLdapDialect::disable(const Entry &) const
{
    return {{Mod::Replace, "pwdAccountLockedTime", {lockedForEver}}};
}

QList<Mod> OpenLdapDialect::enable(const Entry &) const
{
    return {{Mod::Replace, "pwdAccountLockedTime", {}}};
}

QList<Mod> OpenLdapDialect::mustChangePassword() const
{
    return {{Mod::Replace, "pwdReset", {"TRUE"}}};
}

QJsonObject OpenLdapDialect::passwordMark(const Entry &account) const
{
    return {{QStringLiteral("pwdChangedTime"), account.text("pwdChangedTime")},
            {QStringLiteral("entryCSN"), account.text("entryCSN")}};
}

bool OpenLdapDialect::passwordChanged(const QJsonObject &markBefore, const Entry &account) const
{
    const QJsonObject mark = passwordMark(account);
    const auto differs = [&](const QString &name) {
        return mark.value(name) != markBefore.value(name);
    };
    if (differs(QStringLiteral("pwdChangedTime")))
        return account.has("pwdChangedTime");
    // The time has whole seconds: two changes within one look alike, but for the entry's own change
    // number.
    return differs(QStringLiteral("entryCSN")) && account.has("pwdChangedTime") &&
           account.first("pwdChangedTime") == account.first("modifyTimestamp");
}

} // namespace tenure::ldap
