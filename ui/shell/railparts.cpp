// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railparts.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tenure::ui {
namespace {

constexpr int wordsFrom = 100; ///< narrower than this there are signs alone
constexpr int badgeHeight = 16;
constexpr int signInBadge = 12;

} // namespace

StoreBlock::StoreBlock()
{
    setFixedHeight(metrics::storeBlock);
    setFocusPolicy(Qt::TabFocus);
}

void StoreBlock::setStore(const QString &name, const QString &kind, bool practice)
{
    m_name = name;
    m_kind = kind;
    m_practice = practice;
    setAccessibleName(QStringLiteral("%1, %2").arg(name, kind));
    setToolTip(accessibleName());
    update();
}

void StoreBlock::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_practice ? c.accentSoft : c.window);
    painter.fillRect(0, height() - 1, width(), 1, c.border);
    const QColor ink = m_practice ? c.accent : c.text2;
    paintSymbol(painter, QRect(metrics::space4, 20, metrics::icon, metrics::icon),
                m_practice ? Symbol::Practice : Symbol::Server, ink);
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(2, 2, -2, -3), palette());
    if (width() < wordsFrom)
        return;
    const int left = metrics::space4 + metrics::icon + metrics::space2;
    const int room = width() - left - metrics::space4 - metrics::smallIcon;
    paintSymbol(painter,
                QRect(width() - metrics::space3 - metrics::smallIcon, 21, metrics::smallIcon,
                      metrics::smallIcon),
                Symbol::Down, ink);
    painter.setPen(c.text);
    painter.setFont(textFont(TextSize::Body, Weight::Bold));
    painter.drawText(QRect(left, 11, room, 18), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
    painter.setPen(ink);
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(QRect(left, 29, room, 16), Qt::AlignVCenter, m_kind);
}

FindButton::FindButton()
{
    setFixedHeight(metrics::control);
    setText(tr("Find or do"));
    setAccessibleName(text());
    setToolTip(tr("Find a person or page, or do something (Ctrl+K)"));
    setFocusPolicy(Qt::StrongFocus);
}

void FindButton::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    paintField(painter, rect(), palette(), {.focused = hasFocus()});
    const QRect sign(metrics::space2, 7, metrics::icon, metrics::icon);
    paintSymbol(painter, sign, Symbol::Search, c.text2);
    if (width() < wordsFrom)
        return;
    painter.setPen(c.text2);
    painter.setFont(textFont(TextSize::Body));
    painter.drawText(rect().adjusted(sign.right() + metrics::space2, 0, 0, 0), Qt::AlignVCenter,
                     text() + u'…');
    const QString keys = QStringLiteral("Ctrl+K");
    paintKeyHint(painter, QPoint(width() - 6 - keyHintWidth(keys), height() / 2), keys);
}

RailButton::RailButton(const Page::About &about) : m_about(about)
{
    setText(about.title);
    setAccessibleName(about.title);
    setAccessibleDescription(about.purpose);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    return {metrics::row, metrics::row};
}

void RailButton::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleDescription(badge.count ? tr("%1 waiting").arg(badge.count) : m_about.purpose);
    update();
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    if (isChecked())
        paintRounded(painter, rect(), metrics::radius, c.accentSoft);
    else if (underMouse())
        paintRounded(painter, rect(), metrics::radius, c.surface2);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
    const QRect sign(metrics::space2, (height() - metrics::icon) / 2, metrics::icon, metrics::icon);
    paintSymbol(painter, sign, m_about.symbol, isChecked() ? c.accent : c.text2);
    if (width() < wordsFrom)
        return;
    painter.setFont(textFont(TextSize::Body, isChecked() ? Weight::Bold : Weight::Regular));
    painter.setPen(isChecked() ? c.accent : c.text);
    painter.drawText(rect().adjusted(sign.right() + 11, 0, 0, 0), Qt::AlignVCenter, text());
    if (m_badge.count > 0)
        paintBadge(painter);
}

void RailButton::paintBadge(QPainter &painter) const
{
    const ToneColors tone = toneColors(colorsOf(palette()), m_badge.tone);
    const QString count = QString::number(m_badge.count);
    const bool sign = m_badge.tone == Tone::Bad || m_badge.tone == Tone::Warn;
    const int words = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(count);
    const int badgeWidth = std::max(20, words + 10 + (sign ? signInBadge + 1 : 0));
    const QRect area(width() - metrics::space2 - badgeWidth, (height() - badgeHeight) / 2,
                     badgeWidth, badgeHeight);
    paintRounded(painter, area, badgeHeight / 2.0, tone.fill);
    if (sign)
        paintSymbol(painter, QRect(area.left() + 4, area.top() + 2, signInBadge, signInBadge),
                    m_badge.tone == Tone::Bad ? Symbol::Alert : Symbol::Pause, tone.ink);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(tone.ink);
    painter.drawText(area.adjusted(sign ? signInBadge + 3 : 0, 0, sign ? -3 : 0, 0),
                     Qt::AlignCenter, count);
}

// Beside the words: what the page is for; instead of them: its name.
bool RailButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       width() < wordsFrom ? m_about.title : m_about.purpose, this);
    return true;
}

} // namespace tenure::ui
