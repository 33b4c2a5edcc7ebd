// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

namespace tenure::polish {

/// Everything about the widgets of a window that a careful eye would not let pass, a line each:
/// words that are cut, widgets outside their parent or over each other, what takes the focus
/// without a name, buttons that the keyboard cannot reach.
QStringList faultsOf(const QWidget &window);

/// Words on the screen that stand in the program's own language although `german` knows another
/// word for them.
QStringList untranslated(const QWidget &window, const QHash<QString, QString> &german);

} // namespace tenure::polish
