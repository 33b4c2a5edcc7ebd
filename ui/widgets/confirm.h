// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tenure::ui {

/// The one kind of question that stops everything else: before a danger that touches everybody.
struct Confirmation
{
    QString title;
    QString text;   ///< what will happen, and how it is undone
    QString action; ///< repeats the verb: "Stop now"
};

/// Opens over the window and returns at once; `confirmed` runs if the person says yes.
void confirm(QWidget *window, const Confirmation &question, std::function<void()> confirmed);

} // namespace tenure::ui
