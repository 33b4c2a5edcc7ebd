// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int leftPadding = 5;
constexpr int rightPadding = 7;

QFont chipFont(ChipGround ground)
{
    return textFont(ground == ChipGround::Soft ? TextSize::Chip : TextSize::Body);
}

int gapAfterSign(ChipGround ground)
{
    return ground == ChipGround::Soft ? metrics::space1 : 6;
}

} // namespace

QSize chipSize(const StateLook &look, ChipGround ground)
{
    const int words = QFontMetrics(chipFont(ground)).horizontalAdvance(look.word);
    const int padding = ground == ChipGround::Soft ? leftPadding + rightPadding : 0;
    return {metrics::smallIcon + gapAfterSign(ground) + words + padding, metrics::chip};
}

void paintChip(QPainter &painter, QPoint leftMiddle, const StateLook &look, const QPalette &palette,
               ChipGround ground)
{
    const ToneColors tone = toneColors(colorsOf(palette), look.tone);
    const QSize size = chipSize(look, ground);
    const QRect area(QPoint(leftMiddle.x(), leftMiddle.y() - size.height() / 2), size);
    int x = area.left();
    if (ground == ChipGround::Soft) {
        paintRounded(painter, area, metrics::chipRadius, tone.fill);
        x += leftPadding;
    }
    paintSymbol(painter,
                QRect(x, area.top() + (size.height() - metrics::smallIcon) / 2, metrics::smallIcon,
                      metrics::smallIcon),
                look.symbol, tone.ink);
    painter.save();
    painter.setFont(chipFont(ground));
    painter.setPen(tone.ink);
    x += metrics::smallIcon + gapAfterSign(ground);
    painter.drawText(QRect(x, area.top(), area.right() - x + 1, size.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, look.word);
    painter.restore();
}

StateChip::StateChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setLook(const StateLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, QPoint(0, height() / 2), m_look, palette());
}

} // namespace tenure::ui
