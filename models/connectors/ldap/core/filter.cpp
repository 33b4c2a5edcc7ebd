// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/filter.h"

#include "connectors/ldap/core/codes.h"

#include <algorithm>

namespace tenure::ldap {
namespace {

QByteArray escapedFilterValue(const QByteArray &value)
{
    constexpr char digits[] = "0123456789abcdef";
    constexpr QByteArrayView specials = "*()\\";
    QByteArray out;
    out.reserve(value.size() + 8);
    for (const char byte : value) {
        // Everything beyond plain ASCII goes as hex: right for text in UTF-8 and for binary values
        // alike.
        if (uchar(byte) >= 0x20 && uchar(byte) < 0x7f && !specials.contains(byte)) {
            out += byte;
        } else {
            out += '\\';
            out += digits[uchar(byte) >> 4];
            out += digits[uchar(byte) & 15];
        }
    }
    return out;
}

bool isAttribute(const QByteArray &name)
{
    const auto allowed = [](char c) {
        return std::isalnum(uchar(c)) != 0 || c == '-' || c == '.' || c == ';';
    };
    return !name.isEmpty() && std::isalnum(uchar(name[0])) != 0 &&
           std::ranges::all_of(name, allowed);
}

} // namespace

Filter Filter::matching(const QByteArray &attribute, const char *rule, const QByteArray &value)
{
    return {'(' + attribute + rule + '=' + escapedFilterValue(value) + ')',
            value.isEmpty() || !isAttribute(attribute)};
}

Filter Filter::equals(const QByteArray &attribute, const QByteArray &value)
{
    return matching(attribute, "", value);
}

Filter Filter::present(const QByteArray &attribute)
{
    return {'(' + attribute + "=*)", !isAttribute(attribute)};
}

Filter Filter::bits(const QByteArray &attribute, quint32 mask)
{
    return matching(attribute, ":1.2.840.113556.1.4.803:", QByteArray::number(mask));
}

Filter Filter::inChain(const QByteArray &attribute, const QByteArray &dn)
{
    return matching(attribute, ":1.2.840.113556.1.4.1941:", dn);
}

Filter Filter::joined(char sign, std::initializer_list<Filter> filters)
{
    QByteArray text = QByteArray("(") + sign;
    for (const Filter &filter : filters)
        text += filter.m_text;
    return {text + ')', filters.size() == 0 || std::ranges::any_of(filters, &Filter::m_spoiled)};
}

Filter Filter::all(std::initializer_list<Filter> filters)
{
    return joined('&', filters);
}

Filter Filter::any(std::initializer_list<Filter> filters)
{
    return joined('|', filters);
}

Filter Filter::none(const Filter &filter)
{
    return joined('!', {filter});
}

Result<QByteArray> Filter::text() const
{
    if (m_spoiled)
        return codes::error(codes::emptySelector,
                            {{QStringLiteral("filter"), QString::fromLatin1(m_text)}});
    return m_text;
}

} // namespace tenure::ldap
