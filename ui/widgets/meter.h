// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/colors.h"

class QPainter;
class QRect;

namespace tenure::ui {

/// A bar of 4 px, always beside its number. `percent` is 0 to 100.
void paintMeter(QPainter &painter, const QRect &area, int percent, Tone tone,
                const QPalette &palette);

} // namespace tenure::ui
