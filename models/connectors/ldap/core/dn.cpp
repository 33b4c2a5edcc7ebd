// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/dn.h"

#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/core/fold.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>

#include <ldap.h>

namespace tenure::ldap {
namespace {

// "=" needs no escape by the RFC; some readers trip over it.
constexpr QByteArrayView dnSpecials = "\"+,;<>\\#=";

void appendHex(QByteArray &out, char byte)
{
    constexpr char digits[] = "0123456789ABCDEF";
    out += '\\';
    out += digits[uchar(byte) >> 4];
    out += digits[uchar(byte) & 15];
}

QByteArray escaped(const QByteArray &value)
{
    QByteArray out;
    out.reserve(value.size() + 8);
    const bool text = isUtf8(value);
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char byte = value[i];
        const bool edgeSpace = byte == ' ' && (i == 0 || i == value.size() - 1);
        const bool control = uchar(byte) < 0x20 || byte == 0x7f;
        if (edgeSpace || control || dnSpecials.contains(byte) || (uchar(byte) >= 0x80 && !text))
            appendHex(out, byte);
        else
            out += byte;
    }
    return out;
}

QByteArray written(const Dn::Rdn &rdn)
{
    QByteArray out;
    for (const Dn::Part &part : rdn) {
        if (!out.isEmpty())
            out += '+';
        out += part.type + '=' + escaped(part.value);
    }
    return out;
}

bool samePart(const Dn::Part &a, const Dn::Part &b)
{
    return a.type.compare(b.type, Qt::CaseInsensitive) == 0 && folded(a.value) == folded(b.value);
}

bool sameRdn(const Dn::Rdn &a, const Dn::Rdn &b)
{
    return a.size() == b.size() && std::ranges::is_permutation(a, b, samePart);
}

QByteArray bytes(const berval &value)
{
    return QByteArray(value.bv_val, qsizetype(value.bv_len));
}

} // namespace

Result<Dn> Dn::read(QByteArrayView text)
{
    if (text.trimmed().isEmpty())
        return codes::error(codes::emptyName, {{QStringLiteral("attribute"), QString()}});
    berval input{ber_len_t(text.size()), const_cast<char *>(text.data())};
    LDAPDN parsed = nullptr;
    if (ldap_bv2dn(&input, &parsed, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS || !parsed)
        return codes::error(codes::badName, {{QStringLiteral("name"), QString::fromUtf8(text)}});
    const std::unique_ptr<LDAPRDN, void (*)(LDAPDN)> owner(parsed, ldap_dnfree);
    Dn dn;
    for (LDAPRDN *rdn = parsed; *rdn; ++rdn) {
        Rdn parts;
        for (LDAPAVA **ava = *rdn; *ava; ++ava)
            parts << Part{bytes((*ava)->la_attr), bytes((*ava)->la_value)};
        dn.m_rdns << parts;
    }
    return dn;
}

Result<Dn> Dn::child(const QByteArray &type, const QByteArray &value) const
{
    if (value.trimmed().isEmpty())
        return codes::error(codes::emptyName,
                            {{QStringLiteral("attribute"), QString::fromLatin1(type)}});
    Dn dn = *this;
    dn.m_rdns.prepend({Part{type, value}});
    return dn;
}

Dn Dn::parent() const
{
    Dn dn = *this;
    if (!dn.isEmpty())
        dn.m_rdns.removeFirst();
    return dn;
}

Dn Dn::movedTo(const Dn &parent) const
{
    Dn dn = parent;
    if (!isEmpty())
        dn.m_rdns.prepend(m_rdns.first());
    return dn;
}

QByteArray Dn::text() const
{
    QByteArray out;
    for (const Rdn &rdn : m_rdns) {
        if (!out.isEmpty())
            out += ',';
        out += written(rdn);
    }
    return out;
}

QByteArray Dn::rdnText() const
{
    return isEmpty() ? QByteArray() : written(m_rdns.first());
}

bool Dn::isSameAs(const Dn &other) const
{
    return std::ranges::equal(m_rdns, other.m_rdns, sameRdn);
}

bool Dn::isWithin(const Dn &ancestor) const
{
    if (ancestor.isEmpty() || m_rdns.size() < ancestor.m_rdns.size())
        return false;
    return std::equal(ancestor.m_rdns.rbegin(), ancestor.m_rdns.rend(), m_rdns.rbegin(), sameRdn);
}

} // namespace tenure::ldap
