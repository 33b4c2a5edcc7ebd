// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QVector>

#include <functional>

namespace tenure::items {
class Desk;
}

namespace tenure::ui {
class MainWindow;
}

namespace tenure::app {

/// A state of the window worth looking at: pictures are taken of it, and tests walk through its
/// widgets.
struct Scene
{
    QString name; ///< "people-new"
    QString page; ///< its id
    QSize size;
    std::function<void(ui::MainWindow &)> arrange; ///< what a person would press, one after another
};

/// The usual size of the window, and the smallest that it takes.
inline constexpr QSize usualSize(1440, 900);
inline constexpr QSize narrowSize(960, 600);

QVector<Scene> scenes();

/// Opens the page with its first row chosen, arranges it, and waits until nothing more is asked.
void show(const Scene &scene, ui::MainWindow &window, items::Desk &desk);

/// Waits until whatever was asked of the desk is answered, and whatever those answers asked.
void settle(items::Desk &desk);

} // namespace tenure::app
