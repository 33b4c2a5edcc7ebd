// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/symbol.h"

#include <QKeyEvent>

namespace tenure::ui {

SearchField::SearchField(const QString &whatToType, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(whatToType);
    setAccessibleName(whatToType);
    setClearButtonEnabled(true);
    addAction(symbolIcon(Symbol::Search, IconInk::Quiet), QLineEdit::LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tenure::ui
