// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tenure::ui {

/// The one type scale, in device-independent pixels.
enum class TextSize : quint8 {
    Small = 11,
    Chip = 12,
    Body = 13,
    Section = 15,
    Title = 20,
    Figure = 28
};

enum class Weight : quint8 { Regular, Bold };

QFont textFont(TextSize size, Weight weight = Weight::Regular);
/// For codes and raw answers.
QFont monospace();

} // namespace tenure::ui
