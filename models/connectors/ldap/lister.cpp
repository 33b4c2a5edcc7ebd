// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/lister.h"

#include "connectors/ldap/core/codes.h"

#include <algorithm>

#include <ldap.h>

namespace tenure::ldap {

using namespace connectorapi;

namespace {

constexpr size_t mostListings = 4;

Page failed(const Error &error)
{
    Page page;
    page.failure = failureOf(error);
    return page;
}

} // namespace

Page Lister::page(const PageRequest &request, Call &call)
{
    const bool isAccount = request.kind == u"account";
    if (!isAccount && request.kind != u"group")
        return failed(codes::error(codes::badParameter,
                                   {{QStringLiteral("parameter"), QStringLiteral("kind")}}));
    Result<Listing> listing = resume(request.cursor, call);
    if (!listing)
        return failed(listing.error());
    const Result<QByteArray> filter =
        (isAccount ? m_dialect.accounts() : m_dialect.groups()).text();
    if (!filter)
        return failed(filter.error());
    const QList<QByteArray> attributes{
        m_dialect.idAttribute(), m_settings.accountName, m_settings.anchor,     "cn",
        "displayName",           "userAccountControl",   "pwdAccountLockedTime"};
    const int size = std::clamp(request.limit, 1, m_settings.pageSize);
    const Query query{(isAccount ? m_settings.base : m_settings.groups).text(),
                      LDAP_SCOPE_SUBTREE,
                      *filter,
                      attributes,
                      0,
                      size,
                      listing->cookie};
    const Result<Found> found = listing->connection->search(query, call);
    call.release();
    if (!found)
        return failed(found.error());

    Page page;
    for (const Entry &entry : found->entries)
        page.objects << listed(entry, isAccount);
    page.complete = found->cookie.isEmpty();
    listing->cookie = found->cookie;
    if (!page.complete)
        page.next = suspend(std::move(*listing));
    return page;
}

Result<Lister::Listing> Lister::resume(const QByteArray &cursor, Call &call)
{
    if (cursor.isEmpty()) {
        Result<ConnectionPool::Loan> loan = m_pool.borrow(call);
        if (!loan)
            return loan.error();
        return Listing{loan->keep(), {}};
    }
    const std::scoped_lock lock(m_mutex);
    auto node = m_listings.extract(cursor.toULongLong());
    if (node.empty() || !node.mapped().connection->isUsable())
        return codes::error(codes::cursorLost);
    return std::move(node.mapped());
}

QByteArray Lister::suspend(Listing listing)
{
    const std::scoped_lock lock(m_mutex);
    m_listings.emplace(++m_lastNumber, std::move(listing));
    if (m_listings.size() > mostListings)
        m_listings.erase(m_listings.begin());
    return QByteArray::number(m_lastNumber);
}

ListedObject Lister::listed(const Entry &entry, bool isAccount) const
{
    ListedObject object;
    object.ref = {isAccount ? QStringLiteral("account") : QStringLiteral("group"),
                  m_dialect.idText(entry),
                  {}};
    object.name = entry.text(isAccount ? m_settings.accountName : QByteArray("cn"));
    object.displayName = entry.has("displayName") ? entry.text("displayName") : entry.text("cn");
    if (isAccount) {
        object.number = entry.text(m_settings.anchor);
        object.enabled = !m_dialect.isDisabled(entry);
    }
    return object;
}

} // namespace tenure::ldap
