// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int whenWidth = 108;
constexpr int signColumn = 20;
constexpr int textLeft = whenWidth + 2 * metrics::space2 + signColumn;
constexpr int lineHeight = 18;

int textHeight(const QString &text, TextSize size, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(textFont(size))
        .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text)
        .height();
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Timeline::setMoments(const QVector<Moment> &moments)
{
    m_moments = moments;
    QStringList words;
    for (const Moment &moment : moments)
        words.append(QStringLiteral("%1: %2 %3").arg(moment.when, moment.what, moment.detail));
    setAccessibleName(words.join(u'\n'));
    updateGeometry();
    update();
}

int Timeline::heightOf(const Moment &moment, int width) const
{
    const int room = std::max(80, width - textLeft);
    return textHeight(moment.what, TextSize::Body, room) +
           textHeight(moment.detail, TextSize::Small, room) + metrics::space3;
}

int Timeline::heightForWidth(int width) const
{
    int height = 0;
    for (const Moment &moment : m_moments)
        height += heightOf(moment, width);
    return height;
}

QSize Timeline::sizeHint() const
{
    return {metrics::panel - 2 * metrics::space4,
            heightForWidth(metrics::panel - 2 * metrics::space4)};
}

void Timeline::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    int y = 0;
    for (int i = 0; i < m_moments.size(); ++i) {
        const Moment &moment = m_moments.at(i);
        const int room = std::max(80, width() - textLeft);
        const int tall = heightOf(moment, width());
        painter.setFont(textFont(TextSize::Body));
        painter.setPen(c.text2);
        painter.drawText(QRect(0, y, whenWidth, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                         moment.when);
        const QRect sign(whenWidth + metrics::space2 + 2, y + 2, metrics::icon, metrics::icon);
        paintSymbol(painter, sign, moment.symbol, toneColors(c, moment.tone).ink);
        if (i + 1 < m_moments.size())
            painter.fillRect(sign.center().x(), sign.bottom() + 3, 1, y + tall - sign.bottom() - 3,
                             c.border);
        const int whatHeight = textHeight(moment.what, TextSize::Body, room);
        painter.setPen(c.text);
        painter.drawText(QRect(textLeft, y, room, whatHeight), Qt::TextWordWrap, moment.what);
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(c.text2);
        painter.drawText(QRect(textLeft, y + whatHeight, room, tall - whatHeight), Qt::TextWordWrap,
                         moment.detail);
        y += tall;
    }
}

} // namespace tenure::ui
