// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace tenure::ui {

int keyHintWidth(const QString &keys)
{
    return QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(keys) + 2 * metrics::space1;
}

void paintKeyHint(QPainter &painter, QPoint leftMiddle, const QString &keys, const QColor &ink)
{
    const Colors &c = colorsOf(QGuiApplication::palette());
    const QRect frame(leftMiddle.x(), leftMiddle.y() - metrics::icon / 2, keyHintWidth(keys),
                      metrics::icon);
    const bool plain = !ink.isValid();
    paintRounded(painter, frame, 3, plain ? c.surface : QColor(), plain ? c.border : ink);
    painter.save();
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(plain ? c.text2 : ink);
    painter.drawText(frame, Qt::AlignCenter, keys);
    painter.restore();
}

} // namespace tenure::ui
