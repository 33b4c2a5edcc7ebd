// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"

#include <QObject>

namespace tenure::manual {

/// The connector of systems that only people can reach: it offers every verb and refuses each with
/// what a person has to do, which makes the step a task.
class ManualConnector final : public QObject, public connectorapi::Connector
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TENURE_CONNECTOR_IID FILE "manual.json")
    Q_INTERFACES(tenure::connectorapi::Connector)

public:
    connectorapi::Descriptor describe() const override;

    /// `config`: {"instructions": "where and how, in the administrator's words"}, or empty.
    Result<std::unique_ptr<connectorapi::System>> open(const QJsonObject &config,
                                                       connectorapi::Host host) const override;
};

} // namespace tenure::manual
