// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "console/consolewindow.h"
#include "console/language.h"
#include "console/opening.h"
#include "console/screenshots.h"
#include "console/windows.h"
#include "wiring/account.h"
#include "wording/sentence.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTextStream>

using namespace tenure;

namespace {

struct Asked
{
    app::SessionRequest store;
    QString screenshots; ///< a directory; empty: open the window
    QString language;    ///< empty: as set, else as the system has it
};

Asked askedFor(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The console: who joins, moves and leaves, and what waits for you."));
    const QCommandLineOption store(QStringLiteral("store"),
                                   QStringLiteral("The store; left out: your own."),
                                   QStringLiteral("sqlite:PATH"));
    const QCommandLineOption as(QStringLiteral("as"),
                                QStringLiteral("Practice stores: be this user."),
                                QStringLiteral("USER"));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         QStringLiteral("Render every page into DIR and end."),
                                         QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("en, de or pseudo; left out: as you set it."),
                                      QStringLiteral("NAME"));
    parser.addOptions({store, as, screenshots, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return {{.storeUrl = parser.value(store),
             .access = storage::Access::Write,
             .asUser = parser.value(as),
             .now = {},
             .channel = QStringLiteral("console")},
            parser.value(screenshots),
            parser.isSet(language) ? parser.value(language) : ui::Look::language()};
}

/// An open store with its worker and windows.
struct Console
{
    Console(const app::SessionRequest &store, ui::Look &look)
        : desk(app::openDesk(store)), worker(store.storeUrl), windows(*desk, look, worker)
    {
        windows.open();
    }

    const std::unique_ptr<items::Desk> desk;
    const app::HostedWorker worker;
    app::Windows windows;
};

int pictures(items::Desk &desk, const QString &directory)
{
    const Result<void> taken = app::takeScreenshots(desk, directory);
    if (taken)
        return 0;
    QTextStream(stderr) << wording::sentenceFor(taken.error()).text() << '\n';
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    app::forbidCoreDumps();
    QCoreApplication::setOrganizationName(QStringLiteral("tenure"));
    QCoreApplication::setApplicationName(QStringLiteral("tenure"));
    if (qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR")) // a size asked for by hand goes first
        qputenv("QT_SCALE_FACTOR", QByteArray::number(ui::Look::percent() / 100.0));
    QApplication application(argc, argv);
    application.setDesktopFileName(QStringLiteral("org.tenure.Tenure"));
    application.setWindowIcon(QIcon(QStringLiteral(":/tenure/org.tenure.Tenure.svg")));
    application.setApplicationVersion(QStringLiteral(TENURE_VERSION));
    installLogFormat();
    Asked asked = askedFor(application);
    const app::Language language(asked.language);
    if (!asked.screenshots.isEmpty())
        return pictures(*app::openDesk(asked.store), asked.screenshots);

    ui::Look look;
    app::dressApplication(look.scheme());
    QObject::connect(&look, &ui::Look::schemeChanged, &application,
                     [&look] { app::dressApplication(look.scheme()); });
    std::unique_ptr<Console> console;
    app::Opening opening;
    QObject::connect(&opening, &app::Opening::opened, &application, [&](const QString &url) {
        asked.store.storeUrl = url;
        console = std::make_unique<Console>(asked.store, look);
    });
    opening.begin(asked.store.storeUrl);
    return application.exec();
}
