// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/activedirectory.h"

#include "connectors/ldap/core/guid.h"
#include "connectors/ldap/core/password.h"

#include <algorithm>

namespace tenure::ldap {
namespace {

// MS-ADTS 2.2.16.
constexpr quint32 accountDisabled = 0x2;
constexpr quint32 passwordNotRequired = 0x20;
constexpr quint32 normalAccount = 0x200;

// Relative ids of built-in administrators and their groups (MS-DTYP 2.4.2.4).
constexpr quint32 privilegedIds[] = {498, 500, 502, 512, 516, 517, 518, 519, 520, 521, 526, 527};

quint32 control(const Entry &account)
{
    // Written as a signed number.
    return quint32(account.first("userAccountControl").toInt());
}

// Only our bits change: deleting the value just read and adding the new one fails if somebody was
// faster.
QList<Mod> withControl(const Entry &account, quint32 wanted)
{
    return {{Mod::Delete, "userAccountControl", account.values("userAccountControl")},
            {Mod::Add, "userAccountControl", {QByteArray::number(qint32(wanted))}}};
}

quint32 relativeId(const QByteArray &sid)
{
    if (sid.size() < 12)
        return 0;
    const auto *const last = reinterpret_cast<const uchar *>(sid.constData() + sid.size() - 4);
    return quint32(last[0]) | quint32(last[1]) << 8 | quint32(last[2]) << 16 |
           quint32(last[3]) << 24;
}

// S-1-5-32-...: the built-in local groups, Administrators and Account Operators among them.
bool isBuiltin(const QByteArray &sid)
{
    return sid.size() == 16 && sid[1] == 2 && sid[7] == 5 && sid[8] == 32;
}

bool isZero(const Entry &account, const QByteArray &attribute)
{
    return account.first(attribute).isEmpty() || account.first(attribute) == "0";
}

} // namespace

QString ActiveDirectoryDialect::idText(const Entry &entry) const
{
    return guidText(entry.first(idAttribute()));
}

Selector ActiveDirectoryDialect::byId(const QString &id) const
{
    // The most reliable read there is: no search, no index. Anything but a GUID must not get in
    // here.
    return {isGuid(id) ? "<GUID=" + id.toLatin1() + '>' : QByteArray(), true,
            Filter::present("objectClass")};
}

Filter ActiveDirectoryDialect::accounts() const
{
    return Filter::all({Filter::equals("objectClass", "user"),
                        Filter::none(Filter::equals("objectClass", "computer"))});
}

Filter ActiveDirectoryDialect::groups() const
{
    return Filter::equals("objectClass", "group");
}

QList<QByteArray> ActiveDirectoryDialect::hidden() const
{
    return {"msDS-KeyVersionNumber"};
}

void ActiveDirectoryDialect::complete(Entry &account, const QString &userName) const
{
    account.set("objectClass", m_settings.objectClasses);
    account.set(m_settings.accountName, {userName.toUtf8()});
    if (!m_settings.upnSuffix.isEmpty())
        account.set("userPrincipalName", {(userName + u'@' + m_settings.upnSuffix).toUtf8()});
    // Disabled until it has a password.
    account.set("userAccountControl", {QByteArray::number(normalAccount | accountDisabled)});
}

bool ActiveDirectoryDialect::isDisabled(const Entry &account) const
{
    return (control(account) & accountDisabled) != 0;
}

bool ActiveDirectoryDialect::isUnfinished(const Entry &account, const QByteArray &) const
{
    return isDisabled(account) && isZero(account, "pwdLastSet") && !wasUsed(account);
}

bool ActiveDirectoryDialect::wasUsed(const Entry &account) const
{
    return !isZero(account, "lastLogon") || !isZero(account, "lastLogonTimestamp") ||
           !isZero(account, "logonCount");
}

bool ActiveDirectoryDialect::isPrivileged(const Entry &entry) const
{
    const QByteArray sid = entry.first("objectSid");
    return entry.first("adminCount").toInt() > 0 || isBuiltin(sid) ||
           std::ranges::find(privilegedIds, relativeId(sid)) != std::end(privilegedIds);
}

QList<Mod> ActiveDirectoryDialect::disable(const Entry &account) const
{
    return withControl(account, control(account) | accountDisabled);
}

QList<Mod> ActiveDirectoryDialect::enable(const Entry &account) const
{
    // A new account without a password was marked as needing none: that ends here.
    return withControl(account, control(account) & ~(accountDisabled | passwordNotRequired));
}

Secret ActiveDirectoryDialect::passwordValue(const Secret &password) const
{
    return quotedUtf16(password);
}

QList<Mod> ActiveDirectoryDialect::mustChangePassword() const
{
    return {{Mod::Replace, "pwdLastSet", {"0"}}};
}

QJsonObject ActiveDirectoryDialect::passwordMark(const Entry &account) const
{
    return {{QStringLiteral("version"), account.text("msDS-KeyVersionNumber")},
            {QStringLiteral("pwdLastSet"), account.text("pwdLastSet")}};
}

bool ActiveDirectoryDialect::passwordChanged(const QJsonObject &markBefore,
                                             const Entry &account) const
{
    return passwordMark(account) != markBefore;
}

std::optional<Filter> ActiveDirectoryDialect::deepMember(const QByteArray &groupDn) const
{
    return Filter::inChain("memberOf", groupDn);
}

} // namespace tenure::ldap
