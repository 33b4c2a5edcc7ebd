// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/ldapconnector.h"

#include "connectors/ldap/ldapsystem.h"

#include <QFile>
#include <QJsonDocument>

namespace tenure::ldap {

using namespace connectorapi;

namespace {

QJsonObject configSchema()
{
    QFile file(QStringLiteral(":/tenure/ldap/configschema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Offer offer(const QString &verb, bool undo)
{
    return {verb, ReadBack::Strong, undo, true};
}

} // namespace

Descriptor LdapConnector::describe() const
{
    return {QStringLiteral("ldap"),
            QStringLiteral("LDAP and Active Directory"),
            1,
            configSchema(),
            {offer(QStringLiteral("account.disable"), true),
             offer(QStringLiteral("account.enable"), true),
             offer(QStringLiteral("account.ensure"), true),
             offer(QStringLiteral("account.move"), true),
             offer(QStringLiteral("account.remove"), false),
             offer(QStringLiteral("account.update"), true),
             offer(QStringLiteral("group.add"), true), offer(QStringLiteral("group.remove"), true),
             offer(QStringLiteral("password.reset"), false),
             offer(QStringLiteral("session.revoke"), false)},
            Danger::Hard};
}

Result<std::unique_ptr<System>> LdapConnector::open(const QJsonObject &config, Host host) const
{
    Result<Settings> settings = settingsFromJson(config);
    if (!settings)
        return settings.error();
    std::unique_ptr<System> system = std::make_unique<LdapSystem>(std::move(*settings), host);
    return system;
}

} // namespace tenure::ldap
