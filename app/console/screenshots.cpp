// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/screenshots.h"

#include "console/consolewindow.h"
#include "ui/widgets/listview.h"

#include <QApplication>
#include <QEventLoop>
#include <QSettings>

namespace tenure::app {
namespace {

constexpr QSize pageSize(1440, 900);

// Whatever was asked before this question has been answered, and whatever those answers asked.
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

// The first real row, so that the side panel has something to show.
void chooseFirst(ui::Page &page)
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

Result<void> save(ui::MainWindow &window, const QString &file)
{
    if (window.grab().save(file))
        return {};
    return Error{QStringLiteral("file.unwritable"),
                 {{QStringLiteral("file"), file}, {QStringLiteral("reason"), QString()}}};
}

Result<void> takePages(items::Desk &desk, const QString &directory, const QString &scheme)
{
    const std::unique_ptr<ui::MainWindow> window = makeWindow(desk);
    window->resize(pageSize);
    window->show();
    settle(desk);
    for (int page = 0; page < window->pages().size(); ++page) {
        window->openPage(page);
        ui::Page &shown = *window->pages().at(page);
        chooseFirst(shown);
        settle(desk);
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(directory, shown.about().id, scheme);
        if (const Result<void> saved = save(*window, file); !saved)
            return saved;
    }
    return {};
}

} // namespace

Result<void> takeScreenshots(items::Desk &desk, const QString &directory)
{
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        dressApplication(scheme);
        const QString name =
            scheme == ui::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        if (const Result<void> taken = takePages(desk, directory, name); !taken)
            return taken;
    }
    return {};
}

} // namespace tenure::app
