// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"

#include <QVector>

#include <optional>

namespace tenure::ui {

/// How one cell of a list looks. What is left out is not there.
struct Cell
{
    QString text = {};
    QString second = {};           ///< a smaller line below
    bool secondary = false;        ///< the text is beside the point of the list
    bool followed = false;         ///< a name that opens a page
    std::optional<Tone> tone = {}; ///< of the text
    std::optional<Symbol> symbol = {};
    QString avatarOf = {}; ///< a person's name
    AvatarSize avatar = AvatarSize::Normal;
    std::optional<StateLook> state = {};
    ChipGround ground = ChipGround::None;
    std::optional<int> percent = {}; ///< a meter below the text
    QString action = {};             ///< a small button in the row
    std::optional<bool> checked = {};
    QVector<Tone> rungs = {}; ///< small squares before the text; Idle ones are hollow
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Paints within the cell's rectangle, padding included.
void paintCell(QPainter &painter, const QRect &area, const Cell &cell, const QPalette &palette);
/// Where its button is; empty without one.
QRect actionArea(const QRect &area, const Cell &cell);

} // namespace tenure::ui
