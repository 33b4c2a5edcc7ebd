// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/dialect.h"

namespace tenure::ldap {

/// Active Directory, and Samba as one.
class ActiveDirectoryDialect final : public Dialect
{
public:
    explicit ActiveDirectoryDialect(const Settings &settings) : m_settings(settings) {}

    QByteArray idAttribute() const override { return "objectGUID"; }
    QString idText(const Entry &entry) const override;
    Selector byId(const QString &id) const override;
    Filter accounts() const override;
    Filter groups() const override;
    QList<QByteArray> hidden() const override;

    int accountNameLimit() const override { return 20; }
    void complete(Entry &account, const QString &userName) const override;

    bool isDisabled(const Entry &account) const override;
    bool isUnfinished(const Entry &account, const QByteArray &ownDn) const override;
    bool wasUsed(const Entry &account) const override;
    bool isPrivileged(const Entry &entry) const override;

    QList<Mod> disable(const Entry &account) const override;
    QList<Mod> enable(const Entry &account) const override;

    std::optional<QByteArray> passwordAttribute() const override { return "unicodePwd"; }
    Secret passwordValue(const Secret &password) const override;
    QList<Mod> mustChangePassword() const override;
    // For an hour (OldPasswordAllowedPeriod), so that services need not be changed at the same
    // moment.
    bool honoursLastPassword() const override { return true; }
    QJsonObject passwordMark(const Entry &account) const override;
    bool passwordChanged(const QJsonObject &markBefore, const Entry &account) const override;
    std::optional<Filter> deepMember(const QByteArray &groupDn) const override;

private:
    const Settings &m_settings;
};

} // namespace tenure::ldap
