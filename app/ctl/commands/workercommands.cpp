// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "wiring/engineroom.h"
#include "wiring/secrets.h"

#include <QEventLoop>

namespace tenure::ctl {
namespace {

QJsonObject idleJson(const std::optional<engine::Worker::Wake> &next)
{
    return {{QStringLiteral("idle"), true},
            {QStringLiteral("next"), next ? QJsonValue(toText(next->at)) : QJsonValue()},
            {QStringLiteral("kind"), next ? QJsonValue(next->kind) : QJsonValue()}};
}

QString idleLine(const std::optional<engine::Worker::Wake> &next)
{
    if (!next)
        return QStringLiteral("Nothing more can happen by itself.");
    return QStringLiteral("Nothing can happen before %1 (%2).").arg(toText(next->at), next->kind);
}

Result<Reply> runWorker(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Work);
    if (!session)
        return session.error();
    Result<std::unique_ptr<connectorapi::SecretBroker>> secrets =
        app::openSecrets((*session)->file());
    if (!secrets)
        return secrets.error();
    app::EngineRoom room(**session, **secrets, {});
    QEventLoop loop;
    std::optional<Error> trouble;
    if (arguments.has(QStringLiteral("until-idle"))) {
        QObject::connect(&room.pump(), &engine::Pump::quiet, &loop, &QEventLoop::quit);
        QObject::connect(&room.pump(), &engine::Pump::troubleChanged, &loop, [&] {
            trouble = room.pump().trouble();
            loop.quit();
        });
    }
    if (const Result<void> started = room.start(); !started)
        return started.error();
    loop.exec();
    room.stop();
    if (trouble && !trouble->code.isEmpty())
        return *trouble;
    const auto next = room.worker().next();
    return Reply{idleJson(next), {idleLine(next)}};
}

} // namespace

QList<Command> workerCommands()
{
    return {
        {"worker run",
         "",
         "Advance runs until interrupted",
         0,
         0,
         {{"until-idle", nullptr,
           "return when nothing can happen before the next timer, and print that timer"}},
         runWorker},
    };
}

} // namespace tenure::ctl
