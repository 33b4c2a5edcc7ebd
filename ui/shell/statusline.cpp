// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int signGap = 6;

int widthOf(const StatusLine::Fact &fact)
{
    const int sign = fact.symbol ? metrics::smallIcon + signGap : 0;
    return sign + QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(fact.words);
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(metrics::statusLine);
    setObjectName(QStringLiteral("status"));
}

void StatusLine::setFacts(const QVector<Fact> &left, const QVector<Fact> &right)
{
    m_left = left;
    m_right = right;
    QStringList words;
    for (const Fact &fact : left + right)
        words.append(fact.words);
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(0, 0, width(), 1, c.border);
    painter.setFont(textFont(TextSize::Small));
    const auto paintFact = [&](const Fact &fact, int left) {
        const QColor ink = toneColors(c, fact.tone).ink;
        if (fact.symbol) {
            paintSymbol(painter,
                        QRect(left, (height() - metrics::smallIcon) / 2, metrics::smallIcon,
                              metrics::smallIcon),
                        *fact.symbol, ink);
            left += metrics::smallIcon + signGap;
        }
        painter.setPen(ink);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, fact.words);
    };
    int x = metrics::space4;
    for (const Fact &fact : m_left) {
        paintFact(fact, x);
        x += widthOf(fact) + metrics::space4;
    }
    x = width() - metrics::space3;
    for (auto fact = m_right.crbegin(); fact != m_right.crend(); ++fact) {
        x -= widthOf(*fact);
        paintFact(*fact, x);
        x -= metrics::space4;
    }
}

} // namespace tenure::ui
