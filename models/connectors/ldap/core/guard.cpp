// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/guard.h"

#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/core/fold.h"

#include <algorithm>

namespace tenure::ldap {
namespace {

bool isAmong(const Dn &name, const QList<Dn> &names)
{
    return std::ranges::any_of(names, [&](const Dn &each) { return name.isSameAs(each); });
}

Error protectedError(const QByteArray &dn)
{
    return codes::error(codes::protectedObject, {{QStringLiteral("name"), QString::fromUtf8(dn)}});
}

std::optional<Error> refusalOfNumber(const Task &task, const Entry &account)
{
    const QString found = account.text(task.settings.anchor);
    if (found == task.request.person.number)
        return std::nullopt;
    return codes::error(codes::otherPerson,
                        {{QStringLiteral("expected"), task.request.person.number},
                         {QStringLiteral("found"), found}});
}

// A change of name arrives as an update that says the new one; every other verb that writes must
// find the name it expects.
bool mayBeRenamed(const Task &task)
{
    if (task.request.byAnchor && !task.acting)
        return true;
    return task.request.verb == u"account.update" &&
           (task.request.desired.contains(QStringLiteral("displayName")) ||
            !task.request.restore.isEmpty());
}

std::optional<Error> refusalOfName(const Task &task, const Entry &account)
{
    const QString expected = folded(task.request.person.displayName);
    if (mayBeRenamed(task) || expected == folded(account.text("displayName")) ||
        expected == folded(account.text("cn")))
        return std::nullopt;
    const QString found =
        account.has("displayName") ? account.text("displayName") : account.text("cn");
    return codes::error(codes::renamed,
                        {{QStringLiteral("expected"), task.request.person.displayName},
                         {QStringLiteral("found"), found}});
}

bool isProtectedAccount(const Task &task, const Snapshot &snapshot)
{
    const Entry &account = *snapshot.account;
    const Result<Dn> name = Dn::read(account.dn);
    if (!name || snapshot.protectedMember || task.dialect.isPrivileged(account))
        return true;
    const Result<Dn> own = Dn::read(task.ownDn);
    return !own || name->isSameAs(*own) || isAmong(*name, task.settings.protect.entries) ||
           guardsUnit(task.settings, *name);
}

} // namespace

bool guardsUnit(const Settings &settings, const Dn &unit)
{
    return std::ranges::any_of(settings.protect.units,
                               [&](const Dn &each) { return unit.isWithin(each); });
}

std::optional<Error> refusalOfGroup(const Task &task, const Entry &group)
{
    const Result<Dn> name = Dn::read(group.dn);
    const bool isProtected =
        !name || task.dialect.isPrivileged(group) || isAmong(*name, task.settings.protect.groups) ||
        isAmong(*name, task.settings.protect.entries) || guardsUnit(task.settings, *name);
    return isProtected ? std::optional(protectedError(group.dn)) : std::nullopt;
}

std::optional<Error> refusalOf(const Task &task, const Snapshot &snapshot)
{
    if (snapshot.group) {
        if (const auto refusal = refusalOfGroup(task, *snapshot.group))
            return refusal;
    }
    if (!snapshot.account)
        return guardsUnit(task.settings, snapshot.place)
                   ? std::optional(protectedError(snapshot.place.text()))
                   : std::nullopt;
    if (isProtectedAccount(task, snapshot))
        return protectedError(snapshot.account->dn);
    if (const auto refusal = refusalOfNumber(task, *snapshot.account))
        return refusal;
    return refusalOfName(task, *snapshot.account);
}

} // namespace tenure::ldap
