// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/hostedworker.h"
#include "items/desk.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "wiring/session.h"

namespace tenure::app {

/// A desk over the store that `request` names; its thread opens the store.
std::unique_ptr<items::Desk> openDesk(const SessionRequest &request);

/// Font, style and colours of the application; called once it exists, and again for another scheme.
void dressApplication(ui::Scheme scheme);

/// The window with all its pages.
std::unique_ptr<ui::MainWindow> makeWindow(items::Desk &desk, ui::Look &look);

/// Tells in the window's status line how the worker is, from now on.
void showWorker(const HostedWorker &worker, ui::MainWindow &window);

} // namespace tenure::app
