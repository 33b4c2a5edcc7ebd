// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panelrow.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int upper = 6; ///< above the first line and below the last one
constexpr int betweenLines = 2;
constexpr int wraps = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

PanelRow::PanelRow(const Words &words, QWidget *parent) : QAbstractButton(parent), m_words(words)
{
    setText(words.text);
    QStringList spoken{words.text};
    if (words.state)
        spoken.append(words.state->word);
    if (!words.second.isEmpty())
        spoken.append(words.second);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect PanelRow::textArea(int width) const
{
    const int left = metrics::icon + metrics::space2 + 2;
    const int right = m_words.state ? chipSize(*m_words.state).width() + metrics::space2 : 0;
    return {left, upper, std::max(1, width - left - right), 1};
}

QRect PanelRow::wrapped(int width, const QString &text, TextSize size) const
{
    return QFontMetrics(textFont(size)).boundingRect(QRect(0, 0, width, 10'000), wraps, text);
}

int PanelRow::heightForWidth(int width) const
{
    int height =
        2 * upper + wrapped(textArea(width).width(), m_words.text, TextSize::Body).height();
    if (!m_words.second.isEmpty())
        height += betweenLines +
                  wrapped(width - textArea(width).left(), m_words.second, TextSize::Small).height();
    return height + 1;
}

QSize PanelRow::sizeHint() const
{
    constexpr int usual = metrics::panelLeast - 2 * metrics::space4;
    return {usual, heightForWidth(std::max(width(), usual))};
}

void PanelRow::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    if (underMouse() || isDown())
        paintRounded(painter, rect().adjusted(-4, 0, 4, 0), metrics::smallRadius, c.surface2);
    QRect area = textArea(width());
    area.setHeight(wrapped(area.width(), m_words.text, TextSize::Body).height());
    paintSymbol(painter, QRect(0, upper + 1, metrics::icon, metrics::icon), m_words.symbol,
                c.text2);
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(c.text);
    painter.drawText(area, wraps, m_words.text);
    if (!m_words.second.isEmpty()) {
        const QRect below(area.left(), area.bottom() + 1 + betweenLines, width() - area.left(),
                          height());
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(toneColors(c, m_words.secondTone).ink);
        painter.drawText(below, wraps, m_words.second);
    }
    if (m_words.state)
        paintChip(painter, {width() - chipSize(*m_words.state).width(), upper + area.height() / 2},
                  *m_words.state, palette());
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
}

} // namespace tenure::ui
