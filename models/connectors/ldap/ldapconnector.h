// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"

#include <QObject>

namespace tenure::ldap {

class LdapConnector final : public QObject, public connectorapi::Connector
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TENURE_CONNECTOR_IID FILE "ldap.json")
    Q_INTERFACES(tenure::connectorapi::Connector)

public:
    connectorapi::Descriptor describe() const override;
    Result<std::unique_ptr<connectorapi::System>> open(const QJsonObject &config,
                                                       connectorapi::Host host) const override;
};

} // namespace tenure::ldap
