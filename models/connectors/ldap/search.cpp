// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/ber.h"
#include "connectors/ldap/connection.h"
#include "connectors/ldap/core/codes.h"

#include <ldap.h>

namespace tenure::ldap {
namespace {

using Control = std::unique_ptr<LDAPControl, ControlFree>;
using Controls = std::unique_ptr<LDAPControl *, ControlFree>;

Control pageControl(LDAP *handle, const Query &query)
{
    if (query.pageSize <= 0)
        return nullptr;
    berval cookie = bervalOf(query.cookie);
    LDAPControl *control = nullptr;
    ldap_create_page_control(handle, query.pageSize, query.cookie.isEmpty() ? nullptr : &cookie, 1,
                             &control);
    return Control(control);
}

std::vector<char *> namesOf(const QList<QByteArray> &attributes)
{
    std::vector<char *> names;
    for (const QByteArray &attribute : attributes)
        names.push_back(const_cast<char *>(attribute.constData()));
    names.push_back(nullptr);
    return names;
}

QByteArray nextCookie(LDAP *handle, LDAPControl **controls)
{
    LDAPControl *const page = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, controls, nullptr);
    if (!page)
        return {};
    berval cookie{0, nullptr};
    ber_int_t estimate = 0;
    ldap_parse_pageresponse_control(handle, page, &estimate, &cookie);
    const QByteArray result(cookie.bv_val, qsizetype(cookie.bv_len));
    ldap_memfree(cookie.bv_val);
    return result;
}

} // namespace

Result<Found> Connection::search(const Query &query, Call &call)
{
    const Control page = pageControl(m_handle, query);
    LDAPControl *controls[] = {page.get(), nullptr};
    std::vector<char *> names = namesOf(query.attributes);
    timeval limit{std::chrono::ceil<std::chrono::seconds>(m_settings.operationTimeout).count(), 0};
    const auto send = [&](int *id) {
        return ldap_search_ext(m_handle, query.base.constData(), query.scope,
                               query.filter.constData(), names.data(), 0, controls, nullptr, &limit,
                               query.sizeLimit, id);
    };
    const Result<Reply> reply = exchange(send, Ask::Read, call);
    if (!reply)
        return reply.error();
    const bool cutShort = reply->answer.code == LDAP_SIZELIMIT_EXCEEDED && query.sizeLimit > 0;
    if (reply->answer.code != LDAP_SUCCESS && !cutShort)
        return errorOf(reply->answer, Ask::Read);
    return parseSearch(reply->message.get(), query);
}

Result<Found> Connection::parseSearch(LDAPMessage *message, const Query &query)
{
    Found found;
    for (LDAPMessage *entry = ldap_first_entry(m_handle, message); entry;
         entry = ldap_next_entry(m_handle, entry))
        found.entries << entryOf(m_handle, entry);
    int code = 0;
    LDAPControl **raw = nullptr;
    if (ldap_parse_result(m_handle, message, &code, nullptr, nullptr, nullptr, &raw, 0) !=
        LDAP_SUCCESS)
        return lost(Ask::Read, "reading entries");
    const Controls controls(raw);
    found.cutShort = code == LDAP_SIZELIMIT_EXCEEDED;
    if (query.pageSize > 0)
        found.cookie = nextCookie(m_handle, raw);
    return found;
}

} // namespace tenure::ldap
