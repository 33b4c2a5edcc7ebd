// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <initializer_list>

namespace tenure::ldap {

/// A search filter. The only place that writes filters (RFC 4515): values are escaped here and
/// nowhere else.
///
/// An empty value or an empty list would match too much; it spoils the filter, and text() then
/// refuses
/// (`ldap.empty_selector`): an empty selector is an error, never "all".
class Filter
{
public:
    static Filter equals(const QByteArray &attribute, const QByteArray &value);
    static Filter present(const QByteArray &attribute);
    /// All bits of `mask` are set (Active Directory's rule 1.2.840.113556.1.4.803).
    static Filter bits(const QByteArray &attribute, quint32 mask);
    /// `attribute` leads to `dn` through any number of groups (Active Directory's
    /// rule 1.2.840.113556.1.4.1941).
    static Filter inChain(const QByteArray &attribute, const QByteArray &dn);
    static Filter all(std::initializer_list<Filter> filters);
    static Filter any(std::initializer_list<Filter> filters);
    static Filter none(const Filter &filter);

    Result<QByteArray> text() const;

private:
    Filter(QByteArray text, bool spoiled) : m_text(std::move(text)), m_spoiled(spoiled) {}
    static Filter matching(const QByteArray &attribute, const char *rule, const QByteArray &value);
    static Filter joined(char sign, std::initializer_list<Filter> filters);

    QByteArray m_text;
    bool m_spoiled = false;
};

} // namespace tenure::ldap
