// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"

namespace tenure::ui {

QFont textFont(TextSize size, Weight weight)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(int(size));
    font.setBold(weight == Weight::Bold);
    return font;
}

QFont monospace()
{
    QFont font(QStringLiteral("Noto Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(int(TextSize::Chip));
    return font;
}

} // namespace tenure::ui
