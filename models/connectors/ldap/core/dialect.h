// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "connectors/ldap/core/entry.h"
#include "connectors/ldap/core/filter.h"
#include "connectors/ldap/core/settings.h"

#include <memory>
#include <optional>

namespace tenure::ldap {

/// Where to look for something: a search, or the read of one entry.
struct Selector
{
    QByteArray base;
    bool baseOnly = false;
    Filter filter;
};

/// How OpenLDAP and Active Directory differ. Pure: no connection, no clock.
class Dialect
{
public:
    virtual ~Dialect() = default;

    virtual QByteArray idAttribute() const = 0;
    virtual QString
    idText(const Entry &entry) const = 0; ///< the immutable id as our references hold it
    virtual Selector byId(const QString &id) const = 0;
    virtual Filter accounts() const = 0; ///< what counts as an account
    virtual Filter groups() const = 0;
    virtual QList<QByteArray> hidden() const = 0; ///< operational attributes to ask for, beside "*"

    virtual int accountNameLimit() const = 0;
    /// Objectclasses and whatever else a new account must have beyond its mapped attributes.
    virtual void complete(Entry &account, const QString &userName) const = 0;

    virtual bool isDisabled(const Entry &account) const = 0;
    /// A creation of ours that stopped half-way: the account is there and never had a password.
    virtual bool isUnfinished(const Entry &account, const QByteArray &ownDn) const = 0;
    /// Whether anybody has ever signed in with it, as far as the directory tells.
    virtual bool wasUsed(const Entry &account) const = 0;
    /// Administrators and the like, by the directory's own marks.
    virtual bool isPrivileged(const Entry &entry) const = 0;

    virtual QList<Mod> disable(const Entry &account) const = 0;
    virtual QList<Mod> enable(const Entry &account) const = 0;

    /// The secret as an attribute value to be replaced, or nothing where the password operation of
    /// RFC 3062 is used.
    virtual std::optional<QByteArray> passwordAttribute() const = 0;
    virtual Secret passwordValue(const Secret &password) const = 0;
    virtual QList<Mod> mustChangePassword() const = 0;
    /// Whether the password before the present one still opens doors for a while.
    virtual bool honoursLastPassword() const = 0;
    /// Marks of the entry that differ once a password was set.
    virtual QJsonObject passwordMark(const Entry &account) const = 0;
    virtual bool passwordChanged(const QJsonObject &markBefore, const Entry &account) const = 0;

    /// Finds out whether an account is in a group through others, where the directory can tell;
    /// else nothing.
    virtual std::optional<Filter> deepMember(const QByteArray &groupDn) const = 0;
};

std::unique_ptr<Dialect> makeDialect(const Settings &settings);

} // namespace tenure::ldap
