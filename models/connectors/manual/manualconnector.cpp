// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/manual/manualconnector.h"

#include "connectors/manual/manualsystem.h"

namespace tenure::manual {

using namespace connectorapi;

namespace {

QJsonObject configSchema()
{
    const QJsonObject text{{QStringLiteral("type"), QStringLiteral("string")},
                           {QStringLiteral("format"), QStringLiteral("text")}};
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("additionalProperties"), false},
            {QStringLiteral("properties"), QJsonObject{{QStringLiteral("instructions"), text}}}};
}

} // namespace

Descriptor ManualConnector::describe() const
{
    Descriptor descriptor{
        QStringLiteral("manual"), QStringLiteral("By hand"), 1, configSchema(), {}, Danger::Money};
    for (const Verb &verb : verbs())
        descriptor.offers << Offer{verb.name, ReadBack::None, false, false};
    return descriptor;
}

Result<std::unique_ptr<System>> ManualConnector::open(const QJsonObject &config, Host) const
{
    for (const QString &key : config.keys()) {
        if (key != u"instructions" || !config.value(key).isString())
            return Error{QStringLiteral("manual.config"), {{QStringLiteral("key"), key}}};
    }
    std::unique_ptr<System> system =
        std::make_unique<ManualSystem>(config.value(QStringLiteral("instructions")).toString());
    return system;
}

} // namespace tenure::manual
