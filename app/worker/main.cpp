// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "wiring/account.h"
#include "wiring/engineroom.h"
#include "wiring/feedfolders.h"
#include "wiring/secrets.h"
#include "wording/sentence.h"
#include "worker/sdnotify.h"
#include "worker/unixsignals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace tenure;

namespace {

int refuse(const Error &error)
{
    QTextStream(stderr) << wording::sentenceFor(error).text() << '\n';
    return 1;
}

QString storeFrom(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Advances the runs of one Tenure store until it is told to stop."));
    const QCommandLineOption store(QStringLiteral("store"),
                                   QStringLiteral("The store; left out: your own."),
                                   QStringLiteral("sqlite:PATH"));
    parser.addOption(store);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    return parser.value(store);
}

// The watchdog is told only by a loop that still turns: a stuck worker is restarted.
void keepAlive(worker::SdNotify &manager, QTimer &timer)
{
    if (!manager.aliveEvery())
        return;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&manager] { manager.alive(); });
    timer.start(*manager.aliveEvery());
}

} // namespace

int main(int argc, char *argv[])
{
    app::forbidCoreDumps();
    QCoreApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("tenure-worker"));
    application.setApplicationVersion(QStringLiteral(TENURE_VERSION));
    installLogFormat();
    const QString storeUrl = storeFrom(application);
    worker::SdNotify manager;
    worker::UnixSignals signals;

    Result<std::unique_ptr<app::Session>> session =
        app::Session::open({storeUrl, storage::Access::Work, {}, {}, QStringLiteral("worker")});
    if (!session)
        return refuse(session.error());
    Result<std::unique_ptr<connectorapi::SecretBroker>> secrets =
        app::openSecrets((*session)->file());
    if (!secrets)
        return refuse(secrets.error());

    app::EngineRoom room(**session, **secrets, {});
    app::FeedFolders feeds(**session);
    QTimer watchdog;
    QObject::connect(&signals, &worker::UnixSignals::terminate, &application, [&] {
        manager.stopping();
        room.stop();
        application.quit();
    });
    // At the start as well: then everything is read for the first time.
    QObject::connect(&room.worker(), &engine::Worker::surroundingsRead, &feeds,
                     &app::FeedFolders::follow);
    QObject::connect(&signals, &worker::UnixSignals::reload, &feeds, [&] {
        room.worker().noticeForeignChange();
        feeds.reload();
    });
    QObject::connect(&room.pump(), &engine::Pump::troubleChanged, &room, [&] {
        const Error &trouble = room.pump().trouble();
        manager.status(trouble.code.isEmpty() ? QByteArray("working")
                                              : "store trouble: " + trouble.code.toUtf8());
    });
    QObject::connect(&feeds, &app::FeedFolders::imported, &room,
                     [&] { room.worker().noticeForeignChange(); });
    if (const Result<void> started = room.start(); !started)
        return refuse(started.error());
    keepAlive(manager, watchdog);
    manager.ready();
    manager.status("working");
    return application.exec();
}
