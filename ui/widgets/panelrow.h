// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/fonts.h"

#include <QAbstractButton>

#include <optional>

namespace tenure::ui {

/// One thing in a side panel that leads somewhere: a sign, what it is, and a smaller line below.
class PanelRow final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Words
    {
        Symbol symbol = Symbol::Circle;
        QString text;
        QString second = {};
        Tone secondTone = Tone::Idle;
        std::optional<StateLook> state = {}; ///< a chip at the right end
    };

    explicit PanelRow(const Words &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textArea(int width) const;
    QRect wrapped(int width, const QString &text, TextSize size) const;

    Words m_words;
};

} // namespace tenure::ui
