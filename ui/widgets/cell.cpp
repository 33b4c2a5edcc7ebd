// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int bodyLine = 18;
constexpr int smallLine = 16;
constexpr int signGap = 6;
constexpr int meterWidth = 46;
constexpr int rungSide = 8;
constexpr int rungGap = 2;

QColor inkOf(const Cell &cell, const Colors &c)
{
    if (cell.tone)
        return toneColors(c, *cell.tone).ink;
    if (cell.followed)
        return c.accent;
    return cell.secondary ? c.text2 : c.text;
}

int paintRungs(QPainter &painter, const QRect &area, const QVector<Tone> &rungs, const Colors &c)
{
    int left = area.left();
    for (const Tone tone : rungs) {
        const QRect square(left, area.center().y() - rungSide / 2 + 1, rungSide, rungSide);
        const QColor ink = toneColors(c, tone).ink;
        if (tone == Tone::Idle) {
            painter.setPen(c.text2);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(square.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(square, ink);
        }
        left += rungSide + rungGap;
    }
    return left;
}

// What stands before the text; gives the room that is left.
QRect paintLead(QPainter &painter, QRect area, const Cell &cell, const QPalette &palette)
{
    if (cell.checked) {
        const QRect box(area.left(), area.top(), metrics::icon, area.height());
        paintCheckBox(painter, box, palette, {}, *cell.checked ? CheckMark::Yes : CheckMark::No);
        area.setLeft(box.right() + metrics::space3);
    }
    if (!cell.rungs.isEmpty())
        area.setLeft(paintRungs(painter, area, cell.rungs, colorsOf(palette)) + signGap);
    if (!cell.avatarOf.isEmpty()) {
        paintAvatar(painter, QPoint(area.left(), area.center().y() + 1), cell.avatarOf, palette,
                    cell.avatar);
        area.setLeft(area.left() + int(cell.avatar) +
                     (cell.avatar == AvatarSize::Small ? signGap : 10));
    }
    return area;
}

void paintLine(QPainter &painter, const QRect &area, const QString &text, TextSize size,
               const QColor &ink, Qt::Alignment alignment)
{
    painter.setFont(textFont(size));
    painter.setPen(ink);
    const QString shown =
        QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void paintTexts(QPainter &painter, QRect area, const Cell &cell, const Colors &c)
{
    const bool two = !cell.second.isEmpty() || cell.percent;
    const int block = two ? bodyLine + smallLine : bodyLine;
    QRect line(area.left(), area.top() + (area.height() - block) / 2, area.width(), bodyLine);
    const QColor ink = inkOf(cell, c);
    QRect words = line;
    if (cell.symbol) {
        const QRect sign(line.left(), line.top() + (bodyLine - metrics::smallIcon) / 2,
                         metrics::smallIcon, metrics::smallIcon);
        paintSymbol(painter, sign, *cell.symbol, cell.tone ? ink : c.text2);
        words.setLeft(sign.right() + signGap);
    }
    paintLine(painter, words, cell.text, TextSize::Body, ink, cell.alignment);
    line.translate(0, bodyLine);
    line.setHeight(smallLine);
    if (!cell.second.isEmpty())
        paintLine(painter, line, cell.second, TextSize::Small, c.text2, cell.alignment);
}

void paintAction(QPainter &painter, const QRect &button, const QString &words, const Colors &c)
{
    paintRounded(painter, button, metrics::smallRadius, c.surface, c.border);
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(c.text);
    painter.drawText(button, Qt::AlignCenter, words);
}

} // namespace

QRect actionArea(const QRect &area, const Cell &cell)
{
    if (cell.action.isEmpty())
        return {};
    const int width =
        QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(cell.action) + 2 * metrics::space2;
    return {area.left() + metrics::space2, area.center().y() + 1 - metrics::smallControl / 2,
            std::min(width, area.width() - metrics::space2), metrics::smallControl};
}

void paintCell(QPainter &painter, const QRect &area, const Cell &cell, const QPalette &palette)
{
    const Colors &c = colorsOf(palette);
    if (!cell.action.isEmpty()) {
        paintAction(painter, actionArea(area, cell), cell.action, c);
        return;
    }
    const QRect inner =
        paintLead(painter, area.adjusted(metrics::space2, 0, -metrics::space2, 0), cell, palette);
    if (cell.state) {
        paintChip(painter, QPoint(inner.left(), inner.center().y() + 1), *cell.state, palette,
                  cell.ground);
        return;
    }
    paintTexts(painter, inner, cell, c);
    if (cell.percent) {
        const QRect bar(inner.right() + 1 - meterWidth, inner.center().y() + 8, meterWidth, 4);
        paintMeter(painter, bar, *cell.percent, cell.tone.value_or(Tone::Idle), palette);
    }
}

} // namespace tenure::ui
