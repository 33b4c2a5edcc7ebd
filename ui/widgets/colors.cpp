// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tenure::ui {
namespace {

const Colors light = {
    .window = QColor(0xF5, 0xF6, 0xF8),
    .surface = QColor(0xFF, 0xFF, 0xFF),
    .surface2 = QColor(0xEC, 0xEF, 0xF3),
    .border = QColor(0xD8, 0xDC, 0xE3),
    .text = QColor(0x1B, 0x22, 0x30),
    .text2 = QColor(0x56, 0x60, 0x73),
    .accent = QColor(0x26, 0x60, 0xCC),
    .accentSoft = QColor(0xE3, 0xEC, 0xFC),
    .onAccent = QColor(0xFF, 0xFF, 0xFF),
    .ok = QColor(0x18, 0x75, 0x48),
    .okSoft = QColor(0xDF, 0xF3, 0xE8),
    .warn = QColor(0x8C, 0x5C, 0x0E),
    .warnSoft = QColor(0xFB, 0xEF, 0xD3),
    .bad = QColor(0xB4, 0x25, 0x25),
    .badSoft = QColor(0xFB, 0xE3, 0xE3),
    .idleSoft = QColor(0xE8, 0xEB, 0xF0),
};

// A palette of its own, not the light one inverted: soft fills stay dark.
const Colors dark = {
    .window = QColor(0x14, 0x17, 0x1C),
    .surface = QColor(0x1B, 0x1F, 0x26),
    .surface2 = QColor(0x24, 0x2A, 0x33),
    .border = QColor(0x35, 0x3D, 0x4A),
    .text = QColor(0xE7, 0xEA, 0xF0),
    .text2 = QColor(0x9D, 0xA7, 0xB8),
    .accent = QColor(0x7A, 0xA7, 0xFF),
    .accentSoft = QColor(0x22, 0x31, 0x4F),
    .onAccent = QColor(0x0E, 0x14, 0x20),
    .ok = QColor(0x57, 0xC7, 0x95),
    .okSoft = QColor(0x17, 0x34, 0x26),
    .warn = QColor(0xE5, 0xB4, 0x54),
    .warnSoft = QColor(0x3A, 0x2E, 0x14),
    .bad = QColor(0xFF, 0x80, 0x80),
    .badSoft = QColor(0x43, 0x20, 0x1F),
    .idleSoft = QColor(0x2A, 0x31, 0x3C),
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

const Colors &colors(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark : light;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Colors &colorsOf(const QPalette &palette)
{
    return colors(schemeOf(palette));
}

QPalette paletteOf(Scheme scheme)
{
    const Colors &c = colors(scheme);
    QPalette palette(c.text, c.surface, c.surface, c.border, c.text2, c.text, c.onAccent, c.surface,
                     c.window);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.accentSoft);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.text2);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.text2);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.surface2);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.surface2);
    return palette;
}

ToneColors toneColors(const Colors &colors, Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return {colors.accent, colors.accentSoft};
    case Tone::Ok:
        return {colors.ok, colors.okSoft};
    case Tone::Warn:
        return {colors.warn, colors.warnSoft};
    case Tone::Bad:
        return {colors.bad, colors.badSoft};
    case Tone::Idle:
        break;
    }
    return {colors.text2, colors.idleSoft};
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace tenure::ui
