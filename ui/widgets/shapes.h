// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/colors.h"

class QPainter;
class QRect;
class QStyleOptionHeader;

namespace tenure::ui {

struct ControlState
{
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool focused = false;
};

enum class CheckMark : quint8 { No, Some, Yes };

// The flat shapes that the style and the painted lists share.

/// A rectangle of whole-pixel lines with round corners; no line with an invalid colour.
void paintRounded(QPainter &painter, const QRect &area, qreal radius, const QColor &fill,
                  const QColor &line = {}, int lineWidth = 1);
void paintField(QPainter &painter, const QRect &area, const QPalette &palette, ControlState state);
/// The line alone, around something that paints its own ground.
void paintFieldLine(QPainter &painter, const QRect &area, const QPalette &palette,
                    ControlState state);
void paintCheckBox(QPainter &painter, const QRect &area, const QPalette &palette,
                   ControlState state, CheckMark mark);
void paintRadio(QPainter &painter, const QRect &area, const QPalette &palette, ControlState state,
                CheckMark mark);
void paintFocusRing(QPainter &painter, const QRect &area, const QPalette &palette);
void paintChevron(QPainter &painter, const QRect &area, const QPalette &palette);
/// Behind the words of a column that sorts; `label.rect` is that of its words.
void paintSortArrow(QPainter &painter, const QStyleOptionHeader &label);

} // namespace tenure::ui
