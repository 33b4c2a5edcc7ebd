// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace tenure::ui {
namespace {

constexpr int sidePadding = 10;

}

Segmented::Segmented(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::setChoices(const QVector<Choice> &choices)
{
    m_choices = choices;
    m_current = std::clamp(m_current, 0, std::max(0, int(choices.size()) - 1));
    announce();
    updateGeometry();
}

void Segmented::setCount(int index, int count)
{
    m_choices[index].count = count;
    announce();
    updateGeometry();
    update();
}

void Segmented::setCurrent(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current)
        return;
    m_current = index;
    announce();
    update();
    Q_EMIT chosen(index);
}

void Segmented::announce()
{
    setAccessibleName(m_choices.isEmpty() ? m_name
                                          : QStringLiteral("%1: %2").arg(m_name, label(m_current)));
}

QString Segmented::label(int index) const
{
    const Choice &choice = m_choices.at(index);
    return choice.count < 0 ? choice.word
                            : QStringLiteral("%1 %2").arg(choice.word).arg(choice.count);
}

// The widest it can be, so that choosing moves nothing.
int Segmented::widthOf(int index) const
{
    return QFontMetrics(textFont(TextSize::Body, Weight::Bold)).horizontalAdvance(label(index)) +
           2 * sidePadding;
}

QRect Segmented::areaOf(int index) const
{
    int left = 0;
    for (int i = 0; i < index; ++i)
        left += widthOf(i);
    return {left, 0, widthOf(index), height()};
}

QSize Segmented::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_choices.size(); ++i)
        width += widthOf(i);
    return {width, metrics::control};
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    paintRounded(painter, rect(), metrics::radius, c.surface);
    QPainterPath outline;
    outline.addRoundedRect(rect(), metrics::radius, metrics::radius);
    painter.setClipPath(outline);
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRect area = areaOf(i);
        const bool on = i == m_current;
        if (on)
            painter.fillRect(area, c.accentSoft);
        if (i > 0)
            painter.fillRect(QRect(area.topLeft(), QSize(1, area.height())), c.border);
        painter.setFont(textFont(TextSize::Body, on ? Weight::Bold : Weight::Regular));
        painter.setPen(on ? c.accent : c.text2);
        painter.drawText(area, Qt::AlignCenter, label(i));
    }
    painter.setClipping(false);
    paintFieldLine(painter, rect(), palette(), {.focused = hasFocus()});
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (areaOf(i).contains(event->position().toPoint()))
            setCurrent(i);
    }
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Right)
        setCurrent(m_current + 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace tenure::ui
