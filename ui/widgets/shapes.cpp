// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapes.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/symbol.h"

#include <QPainter>
#include <QStyleOption>

namespace tenure::ui {
namespace {

constexpr qreal boxRadius = 3;

QRect centred(const QRect &area, int size)
{
    return {area.center().x() - size / 2 + 1, area.center().y() - size / 2 + 1, size, size};
}

} // namespace

void paintRounded(QPainter &painter, const QRect &area, qreal radius, const QColor &fill,
                  const QColor &line, int lineWidth)
{
    const bool lined = line.isValid();
    const qreal inset = lined ? lineWidth / 2.0 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lined ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintField(QPainter &painter, const QRect &area, const QPalette &palette, ControlState state)
{
    const Colors &c = colorsOf(palette);
    paintRounded(painter, area, metrics::radius, state.enabled ? c.surface : c.surface2);
    paintFieldLine(painter, area, palette, state);
}

void paintFieldLine(QPainter &painter, const QRect &area, const QPalette &palette,
                    ControlState state)
{
    const Colors &c = colorsOf(palette);
    paintRounded(painter, area, metrics::radius, {}, state.focused ? c.accent : c.border,
                 state.focused ? 2 : 1);
}

void paintCheckBox(QPainter &painter, const QRect &area, const QPalette &palette,
                   ControlState state, CheckMark mark)
{
    const Colors &c = colorsOf(palette);
    const QRect box = centred(area, metrics::icon);
    if (mark == CheckMark::No || !state.enabled) {
        paintRounded(painter, box, boxRadius, state.enabled ? c.surface : c.surface2,
                     state.enabled ? c.text2 : c.border);
    } else {
        paintRounded(painter, box, boxRadius, c.accent);
    }
    if (mark != CheckMark::No)
        paintSymbol(painter, box.adjusted(2, 2, -2, -2),
                    mark == CheckMark::Yes ? Symbol::Check : Symbol::Minus,
                    state.enabled ? c.onAccent : c.text2);
}

void paintRadio(QPainter &painter, const QRect &area, const QPalette &palette, ControlState state,
                CheckMark mark)
{
    const Colors &c = colorsOf(palette);
    const QRect box = centred(area, metrics::icon);
    const bool on = mark != CheckMark::No;
    const QColor line = !state.enabled ? c.border : on ? c.accent : c.text2;
    paintRounded(painter, box, metrics::icon / 2.0, state.enabled ? c.surface : c.surface2, line,
                 on ? 5 : 1);
}

void paintFocusRing(QPainter &painter, const QRect &area, const QPalette &palette)
{
    paintRounded(painter, area, metrics::radius, {}, colorsOf(palette).accent, 2);
}

void paintChevron(QPainter &painter, const QRect &area, const QPalette &palette)
{
    paintSymbol(painter, centred(area, metrics::icon), Symbol::Down, colorsOf(palette).text2);
}

void paintSortArrow(QPainter &painter, const QStyleOptionHeader &label)
{
    constexpr int size = 12;
    if (label.sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt's "down" stands for ascending, which points up here.
    const bool ascending = label.sortIndicator == QStyleOptionHeader::SortDown;
    const int words = label.fontMetrics.horizontalAdvance(label.text);
    const int left =
        std::min(label.rect.left() + words + metrics::space1, label.rect.right() - size);
    paintSymbol(painter, QRect(left, label.rect.center().y() - size / 2, size, size),
                ascending ? Symbol::Up : Symbol::Down, colorsOf(label.palette).text2);
}

} // namespace tenure::ui
