// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consolewindow.h"

#include "ui/feeds/feedspage.h"
#include "ui/people/peoplepage.h"
#include "ui/runs/runspage.h"
#include "ui/settings/settingspage.h"
#include "ui/systems/systemspage.h"
#include "ui/tasks/taskspage.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/style.h"
#include "wording/sentence.h"

#include <QApplication>

namespace tenure::app {

std::unique_ptr<items::Desk> openDesk(const SessionRequest &request)
{
    return std::make_unique<items::Desk>([request]() -> Result<std::unique_ptr<services::Office>> {
        Result<std::unique_ptr<Session>> session = Session::open(request);
        if (!session)
            return session.error();
        return std::unique_ptr<services::Office>(*std::move(session));
    });
}

void dressApplication(ui::Scheme scheme)
{
    QApplication::setFont(ui::textFont(ui::TextSize::Body));
    if (!qobject_cast<ui::Style *>(QApplication::style()))
        QApplication::setStyle(new ui::Style);
    QApplication::setPalette(ui::paletteOf(scheme));
}

std::unique_ptr<ui::MainWindow> makeWindow(items::Desk &desk, ui::Look &look)
{
    auto window = std::make_unique<ui::MainWindow>(desk);
    window->addPage(new ui::TodayPage(desk));
    window->addPage(new ui::PeoplePage(desk));
    window->addPage(new ui::TasksPage(desk));
    window->addPage(new ui::RunsPage(desk));
    window->addPage(new ui::SystemsPage(desk));
    window->addPage(new ui::FeedsPage(desk), true);
    window->addPage(new ui::SettingsPage(look, window->actions()), true);
    return window;
}

void showWorker(const HostedWorker &worker, ui::MainWindow &window)
{
    const auto tell = [&worker, &window] {
        switch (worker.state()) {
        case HostedWorker::State::Starting:
            window.setWorker(QCoreApplication::translate("console", "Worker starting"),
                             ui::Tone::Idle);
            return;
        case HostedWorker::State::Here:
            window.setWorker(QCoreApplication::translate("console", "Worker running here"),
                             ui::Tone::Idle);
            return;
        case HostedWorker::State::Elsewhere:
            window.setWorker(
                QCoreApplication::translate("console", "Worker running in another program"),
                ui::Tone::Idle);
            return;
        case HostedWorker::State::Troubled:
            window.setWorker(wording::sentenceFor(worker.trouble()).happened, ui::Tone::Bad);
        }
    };
    QObject::connect(&worker, &HostedWorker::stateChanged, &window, tell);
    tell();
}

} // namespace tenure::app
