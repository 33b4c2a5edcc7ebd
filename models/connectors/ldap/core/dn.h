// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace tenure::ldap {

/// A distinguished name as its parts. The only place that writes DNs (RFC 4514): nobody puts one
/// together from strings.
class Dn
{
public:
    struct Part ///< one attribute and value; a name component has one, rarely more
    {
        QByteArray type;
        QByteArray value; ///< as meant: no escapes; any bytes
    };
    using Rdn = QList<Part>;

    Dn() = default;

    /// `ldap.bad_name` if it is not a DN, `ldap.empty_name` if it is empty.
    static Result<Dn> read(QByteArrayView text);

    /// The name of `type=value` below this one; refuses an empty value (`ldap.empty_name`).
    Result<Dn> child(const QByteArray &type, const QByteArray &value) const;
    Dn parent() const;
    /// The same component below another parent.
    Dn movedTo(const Dn &parent) const;

    bool isEmpty() const { return m_rdns.isEmpty(); }
    QByteArray text() const;
    QByteArray rdnText() const; ///< the first component alone

    /// Compares as directories do: without regard to case and repeated spaces.
    bool isSameAs(const Dn &other) const;
    /// Is `ancestor` or lies below it. Nothing lies within an empty name.
    bool isWithin(const Dn &ancestor) const;

private:
    QList<Rdn> m_rdns; ///< the entry's own first
};

} // namespace tenure::ldap
