// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter.h"

#include "ui/widgets/shapes.h"

#include <QRect>

namespace tenure::ui {

void paintMeter(QPainter &painter, const QRect &area, int percent, Tone tone,
                const QPalette &palette)
{
    constexpr qreal round = 2;
    const Colors &c = colorsOf(palette);
    paintRounded(painter, area, round, c.idleSoft);
    QRect filled = area;
    filled.setWidth(area.width() * percent / 100);
    if (filled.width() > 0)
        paintRounded(painter, filled, round, toneColors(c, tone).ink);
}

} // namespace tenure::ui
