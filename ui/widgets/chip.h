// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/colors.h"
#include "ui/widgets/symbol.h"

#include <QWidget>

namespace tenure::ui {

/// How a state is shown: always sign, word and colour together.
struct StateLook
{
    Symbol symbol = Symbol::Circle;
    QString word;
    Tone tone = Tone::Idle;

    friend bool operator==(const StateLook &, const StateLook &) = default;
};

/// With a soft ground in lists of two lines and heads of panels, without one in dense tables.
enum class ChipGround : quint8 { Soft, None };

QSize chipSize(const StateLook &look, ChipGround ground = ChipGround::Soft);
void paintChip(QPainter &painter, QPoint leftMiddle, const StateLook &look, const QPalette &palette,
               ChipGround ground = ChipGround::Soft);

class StateChip final : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);

    void setLook(const StateLook &look);
    QSize sizeHint() const override { return chipSize(m_look); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLook m_look;
};

} // namespace tenure::ui
