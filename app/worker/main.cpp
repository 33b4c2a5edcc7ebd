// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "wiring/account.h"
#include "wiring/workplace.h"
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

    Result<std::unique_ptr<app::Workplace>> opened = app::Workplace::open(storeUrl);
    if (!opened)
        return refuse(opened.error());
    app::Workplace &workplace = **opened;
    QTimer watchdog;
    QObject::connect(&signals, &worker::UnixSignals::terminate, &application, [&] {
        manager.stopping();
        workplace.stop();
        application.quit();
    });
    QObject::connect(&signals, &worker::UnixSignals::reload, &application,
                     [&] { workplace.reload(); });
    QObject::connect(&workplace.pump(), &engine::Pump::troubleChanged, &application, [&] {
        const Error &trouble = workplace.pump().trouble();
        manager.status(trouble.code.isEmpty() ? QByteArray("working")
                                              : "store trouble: " + trouble.code.toUtf8());
    });
    if (const Result<void> started = workplace.start(); !started)
        return refuse(started.error());
    keepAlive(manager, watchdog);
    manager.ready();
    manager.status("working");
    return application.exec();
}
