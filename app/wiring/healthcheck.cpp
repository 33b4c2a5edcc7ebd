// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/healthcheck.h"

#include "connectorhost/effectrunner.h"
#include "services/ports/systemstore.h"
#include "wiring/places.h"
#include "wiring/secrets.h"

#include <QEventLoop>

namespace tenure::app {

Result<connectorapi::Ladder> checkHealth(Session &session, const QString &system)
{
    const Result<engine::SystemRow> row = session.store().systems().system(system);
    if (!row)
        return row.error();
    const Result<std::unique_ptr<connectorapi::SecretBroker>> secrets = openSecrets(session.file());
    if (!secrets)
        return secrets.error();
    connectorhost::Library library(connectorDirectory());
    connectorhost::EffectRunner runner(
        library, **secrets, session.clock(),
        [](const engine::EffectJob &job) { return Result<QJsonObject>(job.params); }, {});
    runner.setSystems({*row});
    std::optional<Result<connectorapi::Ladder>> answer;
    QEventLoop loop;
    runner.checkHealth(system, connectorapi::HealthDepth::Full,
                       [&](Result<connectorapi::Ladder> ladder) {
                           answer = std::move(ladder);
                           loop.quit();
                       });
    if (!answer)
        loop.exec();
    return *answer;
}

} // namespace tenure::app
