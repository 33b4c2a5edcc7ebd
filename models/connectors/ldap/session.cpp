// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/session.h"

#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/core/guid.h"
#include "connectors/ldap/naming.h"

#include <algorithm>

#include <ldap.h>

namespace tenure::ldap {
namespace {

// More matches than this tell nothing new.
constexpr int enoughMatches = 10;

} // namespace

Result<Found> Session::find(const Selector &selector, const QList<QByteArray> &attributes,
                            int sizeLimit)
{
    const Result<QByteArray> filter = selector.filter.text();
    if (!filter)
        return filter.error();
    if (selector.base.isEmpty())
        return codes::error(codes::emptySelector,
                            {{QStringLiteral("filter"), QString::fromLatin1(*filter)}});
    Query query{selector.base, selector.baseOnly ? LDAP_SCOPE_BASE : LDAP_SCOPE_SUBTREE, *filter,
                attributes, sizeLimit};
    Result<Found> found = m_connection.search(query, m_call);
    // What is not there is an answer, not a failure.
    if (!found && selector.baseOnly && found.error().code == codes::gone)
        return Found{};
    return found;
}

Result<std::optional<Entry>> Session::read(const QByteArray &dn)
{
    const Result<Found> found = find({dn, true, Filter::present("objectClass")},
                                     QList<QByteArray>{"*"} + m_dialect.hidden(), 0);
    if (!found)
        return found.error();
    if (found->entries.isEmpty())
        return std::optional<Entry>();
    return std::optional(found->entries.first());
}

Result<Match> Session::byId(const QString &id)
{
    // A malformed id would match nothing and pass for proof that the object is gone.
    if (!isGuid(id))
        return codes::error(codes::badParameter,
                            {{QStringLiteral("parameter"), QStringLiteral("target")}});
    const Result<Found> found = find(m_dialect.byId(id), {m_dialect.idAttribute()}, enoughMatches);
    if (!found)
        return found.error();
    if (found->entries.isEmpty())
        return Match{};
    const Result<std::optional<Entry>> entry = read(found->entries.first().dn);
    if (!entry)
        return entry.error();
    return Match{*entry};
}

Result<Match> Session::byNumber(const QString &number)
{
    const Filter filter =
        Filter::all({m_dialect.accounts(), Filter::equals(m_settings.anchor, number.toUtf8())});
    const QList<QByteArray> brief{m_dialect.idAttribute(), m_settings.accountName};
    const Result<Found> found = find({m_settings.base.text(), false, filter}, brief, enoughMatches);
    if (!found)
        return found.error();
    if (found->entries.size() > 1)
        return Match{{}, found->entries};
    if (found->entries.isEmpty())
        return Match{};
    const Result<std::optional<Entry>> entry = read(found->entries.first().dn);
    if (!entry)
        return entry.error();
    return Match{*entry};
}

Result<Match> Session::findAccount(const connectorapi::OpRequest &request)
{
    if (request.target.isEmpty())
        return byNumber(request.person.number);
    Result<Match> match = byId(request.target.id);
    if (!match || match->entry)
        return match;
    // Gone by its id; another one with the person's number is not it, and nobody told us to touch
    // that one.
    if (request.byAnchor)
        return match;
    match = byNumber(request.person.number);
    if (match && (match->entry || !match->several.isEmpty()))
        return codes::error(codes::otherObject,
                            {{QStringLiteral("number"), request.person.number}});
    return match;
}

Result<Snapshot> Session::look(const Task &task, std::optional<Entry> account)
{
    Snapshot snapshot;
    snapshot.account = std::move(account);
    if (snapshot.account) {
        if (const Result<void> done = lookAtMembership(snapshot); !done)
            return done.error();
        if (const Result<void> done = lookAtGroup(task, snapshot); !done)
            return done.error();
    } else if (task.request.verb == u"account.ensure") {
        const Result<ChosenName> chosen = Naming(*this, task).choose();
        if (!chosen)
            return chosen.error();
        snapshot.userName = chosen->userName;
        snapshot.place = chosen->place;
    }
    const Result<std::optional<Dn>> manager = managerOf(task.request.desired);
    if (!manager)
        return manager.error();
    snapshot.manager = *manager;
    return snapshot;
}

Result<void> Session::lookAtMembership(Snapshot &snapshot)
{
    const Result<QList<QByteArray>> groups = groupsOf(*snapshot.account);
    if (!groups)
        return groups.error();
    snapshot.memberOf = *groups;
    const Result<bool> isProtected = isInProtectedGroup(*snapshot.account, *groups);
    if (!isProtected)
        return isProtected.error();
    snapshot.protectedMember = *isProtected;
    return {};
}

Result<void> Session::lookAtGroup(const Task &task, Snapshot &snapshot)
{
    if (!task.request.verb.startsWith(u"group."))
        return {};
    const Result<Entry> group =
        findGroup(task.request.desired.value(QStringLiteral("group")).toString());
    if (!group)
        return group.error();
    const Result<bool> member = isMember(group->dn, *snapshot.account);
    if (!member)
        return member.error();
    snapshot.group = *group;
    snapshot.member = *member;
    return {};
}

QByteArray Session::memberValue(const Entry &account) const
{
    return m_settings.member.compare("memberUid", Qt::CaseInsensitive) == 0
               ? account.first(m_settings.accountName)
               : account.dn;
}

Result<QList<QByteArray>> Session::groupsOf(const Entry &account)
{
    const Result<QByteArray> filter =
        Filter::all({m_dialect.groups(), Filter::equals(m_settings.member, memberValue(account))})
            .text();
    if (!filter)
        return filter.error();
    QList<QByteArray> groups;
    Query query{m_settings.base.text(), LDAP_SCOPE_SUBTREE, *filter, {LDAP_NO_ATTRS}, 0,
                m_settings.pageSize};
    do {
        const Result<Found> found = m_connection.search(query, m_call);
        if (!found)
            return found.error();
        for (const Entry &group : found->entries)
            groups << group.dn;
        query.cookie = found->cookie;
    } while (!query.cookie.isEmpty());
    std::ranges::sort(groups);
    return groups;
}

Result<Entry> Session::findGroup(const QString &name)
{
    const Result<Dn> dn = Dn::read(name.toUtf8());
    const Selector selector =
        dn && dn->isWithin(m_settings.base)
            ? Selector{dn->text(), true, m_dialect.groups()}
            : Selector{m_settings.groups.text(), false,
                       Filter::all({m_dialect.groups(), Filter::equals("cn", name.toUtf8())})};
    const QList<QByteArray> attributes{"cn", "objectSid", "adminCount", m_dialect.idAttribute()};
    const Result<Found> found = find(selector, attributes, enoughMatches);
    if (!found)
        return found.error();
    if (found->entries.size() == 1)
        return found->entries.first();
    const auto code = found->entries.isEmpty() ? codes::groupMissing : codes::groupAmbiguous;
    return codes::error(code, {{QStringLiteral("group"), name}});
}

Result<bool> Session::isMember(const QByteArray &group, const Entry &account)
{
    const Result<Found> found = find(
        {group, true, Filter::equals(m_settings.member, memberValue(account))}, {LDAP_NO_ATTRS}, 0);
    if (!found)
        return found.error();
    return !found->entries.isEmpty();
}

Result<bool> Session::isInProtectedGroup(const Entry &account, const QList<QByteArray> &groups)
{
    for (const QByteArray &group : groups) {
        const Result<Dn> name = Dn::read(group);
        const auto same = [&](const Dn &each) { return name && name->isSameAs(each); };
        if (std::ranges::any_of(m_settings.protect.groups, same))
            return true;
    }
    for (const Dn &group : m_settings.protect.groups) {
        const std::optional<Filter> deep = m_dialect.deepMember(group.text());
        if (!deep)
            continue;
        const Result<Found> found = find({account.dn, true, *deep}, {LDAP_NO_ATTRS}, 0);
        if (!found)
            return found.error();
        if (!found->entries.isEmpty())
            return true;
    }
    return false;
}

Result<std::optional<Dn>> Session::managerOf(const QJsonObject &desired)
{
    const QString number = desired.value(QStringLiteral("manager")).toString().trimmed();
    if (number.isEmpty())
        return std::optional<Dn>();
    const Result<Match> match = byNumber(number);
    if (!match)
        return match.error();
    if (!match->entry)
        return std::optional<Dn>();
    const Result<Dn> dn = Dn::read(match->entry->dn);
    if (!dn)
        return dn.error();
    return std::optional(*dn);
}

Result<QByteArray> Session::ownDn()
{
    if (Dn::read(m_settings.bindName))
        return m_settings.bindName;
    // "user@domain" or "DOMAIN\user".
    const QByteArray account = m_settings.bindName.mid(m_settings.bindName.indexOf('\\') + 1);
    const Filter filter =
        Filter::any({Filter::equals("userPrincipalName", m_settings.bindName),
                     Filter::equals("sAMAccountName", account.split('@').first())});
    const Result<Found> found =
        find({m_settings.base.text(), false, Filter::all({m_dialect.accounts(), filter})},
             {LDAP_NO_ATTRS}, enoughMatches);
    if (!found)
        return found.error();
    // Not knowing who we are must not unprotect us: then everything is refused.
    return found->entries.size() == 1 ? found->entries.first().dn : QByteArray();
}

} // namespace tenure::ldap
