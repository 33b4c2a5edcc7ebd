// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace tenure::ui {

enum class Scheme : quint8 { Light, Dark };

/// Every colour there is. Pairs that meet as text and ground reach a contrast of 4.5:1; a test
/// reckons it.
struct Colors
{
    QColor window;   ///< rail, panel, group rows, status line
    QColor surface;  ///< header and lists
    QColor surface2; ///< hovered, disabled
    QColor border;
    QColor text;
    QColor text2;
    QColor accent; ///< where I am, what is chosen, what can be followed
    QColor accentSoft;
    QColor onAccent;
    QColor ok;
    QColor okSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    QColor idleSoft;
};

/// What a state says, whatever it is the state of. Colour never says it alone.
enum class Tone : quint8 { Idle, Info, Ok, Warn, Bad };

struct ToneColors
{
    QColor ink;
    QColor fill;
};

const Colors &colors(Scheme scheme);
/// The colours that go with a widget's palette, so that whatever paints follows the palette alone.
const Colors &colorsOf(const QPalette &palette);
Scheme schemeOf(const QPalette &palette);
QPalette paletteOf(Scheme scheme);
ToneColors toneColors(const Colors &colors, Tone tone);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &first, const QColor &second);

} // namespace tenure::ui
