// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/symbol.h"

#include <QPushButton>

#include <optional>

namespace tenure::ui {

/// A push button of our shapes. Its words are a verb with its object.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Normal,
        Primary, ///< at most one in a page's header and one in its panel
        Danger,
        Confirmed, ///< a danger at the moment of saying yes
        Flat,
        Link
    };
    enum class Size : quint8 { Normal, InRow };

    explicit Button(const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);
    Button(Symbol symbol, const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);
    /// A sign alone; `name` is its tooltip and what a screen reader says.
    static Button *ofSign(Symbol symbol, const QString &name, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setSymbol(Symbol symbol);
    void setSize(Size size);
    /// The key that does the same, shown behind the words. Only for what is repeated all day.
    void setKeyHint(const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
    int hintWidth() const;

    std::optional<Symbol> m_symbol;
    Kind m_kind;
    Size m_size = Size::Normal;
    QString m_keyHint;
};

} // namespace tenure::ui
