// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QPainter>

namespace tenure::ui {
namespace {

constexpr int iconGap = 6;

struct Look
{
    QColor fill;
    QColor line;
    QColor ink;
};

Look restingLook(const Colors &c, Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return {c.accent, c.accent, c.onAccent};
    case Button::Kind::Danger:
        return {c.surface, c.bad, c.bad};
    case Button::Kind::Confirmed:
        return {c.bad, c.bad, c.onAccent};
    case Button::Kind::Flat:
        return {{}, {}, c.text};
    case Button::Kind::Link:
        return {{}, {}, c.accent};
    case Button::Kind::Normal:
        break;
    }
    return {c.surface, c.border, c.text};
}

bool isFilled(Button::Kind kind)
{
    return kind == Button::Kind::Primary || kind == Button::Kind::Confirmed;
}

Look lookOf(const Colors &c, Button::Kind kind, ControlState state)
{
    if (!state.enabled)
        return {c.surface2, c.surface2, c.text2};
    Look look = restingLook(c, kind);
    if (isFilled(kind)) {
        if (state.hovered || state.pressed)
            look.fill = look.fill.darker(state.pressed ? 115 : 107);
        return look;
    }
    if (state.pressed)
        return {c.idleSoft, c.text2, look.ink};
    if (state.hovered && kind != Button::Kind::Link)
        look.fill = c.surface2;
    return look;
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setFont(textFont(TextSize::Body));
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

Button::Button(Symbol symbol, const QString &text, Kind kind, QWidget *parent)
    : Button(text, kind, parent)
{
    m_symbol = symbol;
}

Button *Button::ofSign(Symbol symbol, const QString &name, QWidget *parent)
{
    auto *button = new Button(symbol, QString(), Kind::Flat, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    updateGeometry();
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void Button::setKeyHint(const QString &hint)
{
    m_keyHint = hint;
    updateGeometry();
}

// "&Save" shows its mnemonic only while Alt is held; a plain text is what is measured.
QString Button::shownText() const
{
    return QString(text()).remove(u'&');
}

int Button::hintWidth() const
{
    return m_keyHint.isEmpty() ? 0 : keyHintWidth(m_keyHint) + metrics::space2;
}

QSize Button::sizeHint() const
{
    const int height = m_size == Size::Normal ? metrics::control : metrics::smallControl;
    if (text().isEmpty())
        return {height, height};
    const int side = m_kind == Kind::Link     ? 0
                     : m_size == Size::Normal ? metrics::space3
                                              : metrics::space2;
    const int icon = m_symbol ? metrics::icon + iconGap : 0;
    return {fontMetrics().horizontalAdvance(shownText()) + icon + hintWidth() + 2 * side, height};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ControlState state{isEnabled(), underMouse(), isDown() || isChecked(), hasFocus()};
    const Look look = lookOf(colorsOf(palette()), m_kind, state);
    const int corner = m_size == Size::Normal ? metrics::radius : metrics::smallRadius;
    paintRounded(painter, rect(), corner, look.fill, look.line);
    if (state.focused && m_kind == Kind::Link)
        painter.fillRect(0, height() - 3, width(), 2, look.ink);
    else if (state.focused)
        paintRounded(painter, isFilled(m_kind) ? rect().adjusted(2, 2, -2, -2) : rect(), corner, {},
                     isFilled(m_kind) ? look.ink : colorsOf(palette()).accent, 2);

    const int icon = m_symbol ? metrics::icon : 0;
    const int gap = m_symbol && !text().isEmpty() ? iconGap : 0;
    const int words = fontMetrics().horizontalAdvance(shownText());
    int x = (width() - icon - gap - words - hintWidth()) / 2;
    if (m_symbol)
        paintSymbol(painter, QRect(x, (height() - icon) / 2, icon, icon), *m_symbol, look.ink);
    x += icon + gap;
    painter.setPen(look.ink);
    painter.drawText(QRect(x, 0, words, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     shownText());
    if (!m_keyHint.isEmpty())
        paintKeyHint(painter, QPoint(x + words + metrics::space2, height() / 2), m_keyHint,
                     isFilled(m_kind) ? look.ink : QColor());
}

} // namespace tenure::ui
