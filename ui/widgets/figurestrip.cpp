// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurestrip.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int gap = 10;

int figureWidth(const QString &digits)
{
    return QFontMetrics(textFont(TextSize::Figure)).horizontalAdvance(digits);
}

} // namespace

FigureStrip::FigureStrip(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(metrics::figureStrip);
}

void FigureStrip::setFigures(const QVector<Figure> &figures)
{
    m_figures = figures;
    QStringList words;
    for (const Figure &figure : figures)
        words.append(QStringLiteral("%1 %2").arg(figure.value).arg(figure.words));
    setAccessibleDescription(words.join(u", "));
    updateGeometry();
    update();
}

int FigureStrip::widthOf(const Figure &figure, const Fit &fit) const
{
    const int sign = figure.symbol && fit.hasSymbols ? metrics::icon + 6 : 0;
    return figureWidth(QString::number(figure.value)) + gap + sign +
           QFontMetrics(textFont(fit.size)).horizontalAdvance(figure.words) + 2 * fit.padding;
}

int FigureStrip::widthOf(const Fit &fit) const
{
    int width = 0;
    for (const Figure &figure : m_figures)
        width += widthOf(figure, fit);
    return width;
}

// A narrow strip gives up air first, then signs, then the size of its words, and never a word.
FigureStrip::Fit FigureStrip::fit() const
{
    const Fit fits[] = {{metrics::space5, true, TextSize::Body},
                        {metrics::space4, true, TextSize::Body},
                        {metrics::space3, true, TextSize::Body},
                        {metrics::space3, false, TextSize::Body},
                        {metrics::space2, false, TextSize::Small}};
    for (const Fit &fit : fits) {
        if (widthOf(fit) <= width())
            return fit;
    }
    return fits[std::size(fits) - 1];
}

QSize FigureStrip::sizeHint() const
{
    return {widthOf({metrics::space5, true, TextSize::Body}), metrics::figureStrip};
}

// What is left over is shared out evenly, so that the strip ends where the list does.
QVector<QRect> FigureStrip::areas() const
{
    QVector<QRect> areas;
    const Fit air = fit();
    const int spare = std::max(0, width() - widthOf(air));
    int left = 0;
    for (int i = 0; i < m_figures.size(); ++i) {
        const int share = spare / int(m_figures.size());
        const int right =
            i + 1 == m_figures.size() ? width() : left + widthOf(m_figures.at(i), air) + share;
        areas.append(QRect(left, 0, right - left, height()));
        left = right;
    }
    return areas;
}

void FigureStrip::paintFigure(QPainter &painter, const Figure &figure, const QRect &area,
                              const Fit &fit) const
{
    const Colors &c = colorsOf(palette());
    const QString digits = QString::number(figure.value);
    int x = area.left() + fit.padding;
    painter.setFont(textFont(TextSize::Figure));
    painter.setPen(figure.tone == Tone::Idle ? c.text : toneColors(c, figure.tone).ink);
    painter.drawText(QRect(x, 0, figureWidth(digits), height()), Qt::AlignVCenter, digits);
    x += figureWidth(digits) + gap;
    if (figure.symbol && fit.hasSymbols) {
        paintSymbol(painter, QRect(x, (height() - metrics::icon) / 2, metrics::icon, metrics::icon),
                    *figure.symbol, c.text2);
        x += metrics::icon + 6;
    }
    painter.setFont(textFont(fit.size));
    painter.setPen(c.text2);
    painter.drawText(QRect(x, 0, area.right() - x, height()), Qt::AlignVCenter, figure.words);
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    const QVector<QRect> places = areas();
    const Fit air = fit();
    for (int i = 0; i < m_figures.size(); ++i) {
        const Figure &figure = m_figures.at(i);
        const QRect area = places.at(i);
        if (m_chosen == i)
            painter.fillRect(area, c.accentSoft);
        paintFigure(painter, figure, area, air);
        if (i + 1 < m_figures.size())
            painter.fillRect(area.right(), 0, 1, height(), c.border);
        if (hasFocus() && i == m_at)
            paintFocusRing(painter, area.adjusted(1, 1, -1, -2), palette());
    }
    painter.fillRect(0, height() - 1, width(), 1, c.border);
}

void FigureStrip::choose(int index)
{
    m_at = index;
    if (m_chosen == index)
        m_chosen.reset();
    else
        m_chosen = index;
    update();
    Q_EMIT chosenChanged();
}

void FigureStrip::mousePressEvent(QMouseEvent *event)
{
    const QVector<QRect> places = areas();
    for (int i = 0; i < places.size(); ++i) {
        if (places.at(i).contains(event->position().toPoint()))
            choose(i);
    }
}

void FigureStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_figures.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_at = std::max(0, m_at - 1);
        break;
    case Qt::Key_Right:
        m_at = std::min(last, m_at + 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
        choose(m_at);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

} // namespace tenure::ui
