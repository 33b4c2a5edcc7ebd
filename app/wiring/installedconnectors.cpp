// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/installedconnectors.h"

#include "connectorhost/library.h"
#include "wiring/healthcheck.h"
#include "wiring/places.h"
#include "wiring/secrets.h"

namespace tenure::app {
namespace {

services::RungState stateOf(connectorapi::RungState state)
{
    switch (state) {
    case connectorapi::RungState::Passed:
        return services::RungState::Passed;
    case connectorapi::RungState::Failed:
        return services::RungState::Failed;
    case connectorapi::RungState::NotChecked:
        break;
    }
    return services::RungState::NotReached;
}

} // namespace

// A file of the directory that is no connector is told about where systems are opened.
Result<std::vector<services::ConnectorKind>> InstalledConnectors::kinds()
{
    connectorhost::Library library(connectorDirectory());
    std::vector<services::ConnectorKind> kinds;
    for (const connectorhost::LibraryEntry &entry : library.entries()) {
        const Result<connectorapi::Connector *> connector = library.connector(entry.id);
        if (!connector)
            continue;
        const connectorapi::Descriptor about = (*connector)->describe();
        services::ConnectorKind kind{about.id, about.name, about.configSchema, {}};
        for (const connectorapi::Offer &offer : about.offers)
            kind.verbs.append(offer.verb);
        kinds.push_back(std::move(kind));
    }
    return kinds;
}

Result<QString> InstalledConnectors::deposit(const QString &system, Secret secret)
{
    if (const Result<void> made = makeVault(m_session.file()); !made)
        return made.error();
    Result<std::unique_ptr<connectorapi::SecretBroker>> broker = openSecrets(m_session.file());
    if (!broker)
        return broker.error();
    return (*broker)->deposit("system:" + system.toUtf8(), std::move(secret)).result();
}

Result<services::HealthFindings> InstalledConnectors::climb(const QString &system)
{
    const Result<connectorapi::Ladder> ladder = checkHealth(m_session, system);
    if (!ladder)
        return ladder.error();
    services::HealthFindings findings{{}, ladder->offers};
    for (const connectorapi::RungResult &found : ladder->rungs) {
        services::HealthRung rung{connectorapi::toText(found.rung), stateOf(found.state)};
        if (found.failure)
            rung.failure = found.failure->error;
        rung.missing = found.missing;
        findings.rungs.push_back(std::move(rung));
    }
    return findings;
}

} // namespace tenure::app
