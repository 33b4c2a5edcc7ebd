// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/screenshots.h"

#include "console/consolewindow.h"
#include "console/scenes.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/firststart.h"

#include <QApplication>

namespace tenure::app {
namespace {

Result<void> save(QWidget &window, const QString &file)
{
    if (window.grab().save(file))
        return {};
    return Error{QStringLiteral("file.unwritable"),
                 {{QStringLiteral("file"), file}, {QStringLiteral("reason"), QString()}}};
}

// Each scene has a window of its own: what one leaves behind is not in the next.
Result<void> takeScenes(items::Desk &desk, const QString &directory, const QString &scheme)
{
    ui::Look look;
    for (const Scene &scene : scenes()) {
        const std::unique_ptr<ui::MainWindow> window = makeWindow(desk, look);
        window->show();
        show(scene, *window, desk);
        const QString file = QStringLiteral("%1/%2-%3.png").arg(directory, scene.name, scheme);
        if (const Result<void> saved = save(*window, file); !saved)
            return saved;
    }
    ui::FirstStart first(QStringLiteral("/home/ada/.local/share/tenure/store.db"));
    first.resize(960, 680);
    first.show();
    QApplication::processEvents();
    return save(first, QStringLiteral("%1/first-start-%2.png").arg(directory, scheme));
}

} // namespace

Result<void> takeScreenshots(items::Desk &desk, const QString &directory)
{
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        dressApplication(scheme);
        const QString name =
            scheme == ui::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        if (const Result<void> taken = takeScenes(desk, directory, name); !taken)
            return taken;
    }
    return {};
}

} // namespace tenure::app
