// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/connectors.h"

#include "connectorhost/library.h"
#include "wiring/places.h"

namespace tenure::app {

services::OfferedVerbs offeredVerbs()
{
    connectorhost::Library library(connectorDirectory());
    services::OfferedVerbs offered;
    for (const connectorhost::LibraryEntry &entry : library.entries()) {
        const Result<connectorapi::Connector *> connector = library.connector(entry.id);
        if (!connector)
            continue;
        QSet<QString> &verbs = offered[entry.id];
        for (const connectorapi::Offer &offer : (*connector)->describe().offers)
            verbs.insert(offer.verb);
    }
    return offered;
}

Result<QStringList> secretKeys(const QString &connectorId)
{
    connectorhost::Library library(connectorDirectory());
    const Result<connectorapi::Connector *> connector = library.connector(connectorId);
    if (!connector)
        return connector.error();
    const QJsonObject properties =
        (*connector)->describe().configSchema.value(QLatin1String("properties")).toObject();
    QStringList keys;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it->toObject().value(QLatin1String("format")) == QLatin1String("secret-reference"))
            keys << it.key();
    }
    return keys;
}

} // namespace tenure::app
