// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/scenes.h"

#include "console/consolewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/listview.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

namespace tenure::app {
namespace {

const QString someoneWithARun = QStringLiteral("1001"); // of the sample company
constexpr int mostPatience = 10'000;                    // ms, for an answer of the desk

// By its English words, whatever language the window speaks.
ui::Button *buttonOf(const ui::MainWindow &window, const char *context, const char *text)
{
    const QString words = QCoreApplication::translate(context, text);
    for (ui::Button *button : window.findChildren<ui::Button *>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

void press(const ui::MainWindow &window, const char *context, const char *text)
{
    if (ui::Button *button = buttonOf(window, context, text))
        button->click();
    else
        qWarning("There is no button \"%s\" to press", text);
}

void waitForButton(const ui::MainWindow &window, const char *context, const char *text)
{
    QDeadlineTimer deadline(mostPatience);
    while (!buttonOf(window, context, text) && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

std::function<void(ui::MainWindow &)> pressing(const char *context, const char *text)
{
    return [context, text](ui::MainWindow &window) { press(window, context, text); };
}

// The first real row, so that the side panel has something to show.
void chooseFirst(const ui::Page &page)
{
    auto *list = page.findChild<ui::ListView *>();
    if (!list || !list->model())
        return;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (!list->isGroup(index)) {
            list->setCurrentIndex(index);
            return;
        }
    }
}

void tickSome(ui::MainWindow &window)
{
    auto *list = window.pages().at(window.currentPage())->findChild<ui::ListView *>();
    for (int row = 1; row < 5; ++row)
        Q_EMIT list->checkToggled(list->model()->index(row, 0));
}

} // namespace

QVector<Scene> scenes()
{
    QVector<Scene> all;
    for (const char *page : {"today", "people", "tasks", "runs", "systems", "feeds", "settings"}) {
        const QString id = QString::fromLatin1(page);
        all.append({id, id, usualSize, {}});
        all.append({id + QStringLiteral("-narrow"), id, narrowSize, {}});
    }
    const auto add = [&all](const char *name, const char *page,
                            std::function<void(ui::MainWindow &)> arrange) {
        all.append(
            {QString::fromLatin1(name), QString::fromLatin1(page), usualSize, std::move(arrange)});
    };
    add("people-start", "people", pressing("PersonPanel", "Start a journey…"));
    add("people-freeze", "people", pressing("PersonPanel", "Freeze…"));
    add("people-cancel", "people", [](ui::MainWindow &window) {
        window.follow({ui::Link::Kind::Person, someoneWithARun});
        waitForButton(window, "PersonPanel", "Cancel run…");
        press(window, "PersonPanel", "Cancel run…");
    });
    add("people-new", "people", [](ui::MainWindow &window) {
        press(window, "PeoplePage", "New person");
        press(window, "PersonForm", "See what would happen"); // each field says what it lacks
    });
    const auto openRun = [](ui::MainWindow &window) {
        window.follow({ui::Link::Kind::Run, QStringLiteral("1")});
    };
    add("runs-one", "runs", openRun);
    all.append({QStringLiteral("runs-one-narrow"), QStringLiteral("runs"), narrowSize, openRun});
    add("tasks-hand-over", "tasks", pressing("TaskPanel", "Hand over…"));
    add("tasks-put-off", "tasks", pressing("TaskPanel", "Put off…"));
    add("tasks-ticked", "tasks", tickSome);
    add("systems-add", "systems", pressing("SystemsPage", "Add a system"));
    add("feeds-read", "feeds", pressing("FeedsPage", "Read a file…"));
    add("feeds-watch", "feeds", pressing("FeedsPage", "Watch a folder…"));
    return all;
}

void settle(items::Desk &desk)
{
    for (int round = 0; round < 3; ++round) {
        QEventLoop loop;
        desk.ask<int>(
            &loop, [](services::Office &) { return Result<int>(0); },
            [&loop](const Result<int> &) { loop.quit(); });
        loop.exec();
        QApplication::processEvents();
    }
}

void show(const Scene &scene, ui::MainWindow &window, items::Desk &desk)
{
    window.resize(scene.size);
    window.follow({ui::Link::Kind::Page, scene.page});
    settle(desk);
    chooseFirst(*window.pages().at(window.currentPage()));
    settle(desk);
    if (scene.arrange)
        scene.arrange(window);
    settle(desk);
}

} // namespace tenure::app
