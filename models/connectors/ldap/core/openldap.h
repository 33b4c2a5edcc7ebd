// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/dialect.h"

namespace tenure::ldap {

/// OpenLDAP with the overlay ppolicy: pwdAccountLockedTime disables, pwdReset asks for a new
/// password.
class OpenLdapDialect final : public Dialect
{
public:
    explicit OpenLdapDialect(const Settings &settings) : m_settings(settings) {}

    QByteArray idAttribute() const override { return "entryUUID"; }
    QString idText(const Entry &entry) const override;
    Selector byId(const QString &id) const override;
    Filter accounts() const override;
    Filter groups() const override;
    QList<QByteArray> hidden() const override;

    int accountNameLimit() const override { return 64; }
    void complete(Entry &account, const QString &userName) const override;

    bool isDisabled(const Entry &account) const override;
    bool isUnfinished(const Entry &account, const QByteArray &ownDn) const override;
    bool wasUsed(const Entry &account) const override;
    bool isPrivileged(const Entry &) const override { return false; }

    QList<Mod> disable(const Entry &account) const override;
    QList<Mod> enable(const Entry &account) const override;

    std::optional<QByteArray> passwordAttribute() const override { return std::nullopt; }
    Secret passwordValue(const Secret &password) const override { return password.clone(); }
    QList<Mod> mustChangePassword() const override;
    bool honoursLastPassword() const override { return false; }
    QJsonObject passwordMark(const Entry &account) const override;
    bool passwordChanged(const QJsonObject &markBefore, const Entry &account) const override;
    std::optional<Filter> deepMember(const QByteArray &) const override { return std::nullopt; }

private:
    const Settings &m_settings;
};

} // namespace tenure::ldap
