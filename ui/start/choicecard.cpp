// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/choicecard.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int titleHeight = 20;
constexpr int radio = 16;

} // namespace

ChoiceCard::ChoiceCard(Symbol symbol, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_symbol(symbol), m_text(text)
{
    setText(title);
    setAccessibleDescription(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceCard::textArea(int width) const
{
    const int left = metrics::space4 + radio + metrics::space3 + metrics::icon + metrics::space3;
    return {left, metrics::space3 + titleHeight, std::max(1, width - left - metrics::space4), 1000};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect words = QFontMetrics(textFont(TextSize::Body))
                            .boundingRect(textArea(width), Qt::TextWordWrap, m_text);
    return metrics::space3 + titleHeight + words.height() + metrics::space3;
}

QSize ChoiceCard::sizeHint() const
{
    return {480, heightForWidth(480)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), metrics::radius, isChecked() ? c.accentSoft : c.surface,
                 isChecked() ? c.accent : c.border);
    const QRectF knob(metrics::space4 + 0.5, metrics::space3 + 2.5, radio - 1, radio - 1);
    painter.setPen(QPen(isChecked() ? c.accent : c.text2, isChecked() ? 5 : 1.2));
    painter.setBrush(c.surface);
    painter.drawEllipse(isChecked() ? knob.adjusted(2, 2, -2, -2) : knob);
    paintSymbol(painter,
                QRect(metrics::space4 + radio + metrics::space3, metrics::space3 + 2, metrics::icon,
                      metrics::icon),
                m_symbol, isChecked() ? c.accent : c.text2);
    const QRect area = textArea(width());
    painter.setPen(c.text);
    painter.setFont(textFont(TextSize::Body, Weight::Bold));
    painter.drawText(QRect(area.left(), metrics::space3, area.width(), titleHeight),
                     Qt::AlignVCenter, text());
    painter.setPen(c.text2);
    painter.setFont(textFont(TextSize::Body));
    painter.drawText(area, Qt::TextWordWrap, m_text);
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(1, 1, -1, -1), palette());
}

} // namespace tenure::ui
