// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/widgets/colors.h"

#include <QEvent>
#include <QGuiApplication>

namespace tenure::ui {

Label::Label(const QString &text, TextSize size, Weight weight, Ink ink, QWidget *parent)
    : QLabel(text, parent), m_ink(ink)
{
    setFont(textFont(size, weight));
    setTextFormat(Qt::PlainText); // names come from outside
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    takeInk();
}

void Label::takeInk()
{
    const Colors &c = colorsOf(QGuiApplication::palette());
    const QColor ink = m_ink == Ink::Text ? c.text : m_ink == Ink::Bad ? c.bad : c.text2;
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == ink)
        return;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        takeInk();
}

} // namespace tenure::ui
