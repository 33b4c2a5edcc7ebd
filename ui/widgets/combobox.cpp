// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/combobox.h"

#include <QAbstractItemView>
#include <QWheelEvent>

namespace tenure::ui {

ComboBox::ComboBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    view()->setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tenure::ui
