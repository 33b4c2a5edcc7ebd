// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one scale of distances and sizes, in device-independent pixels.
namespace tenure::ui::metrics {

inline constexpr int space1 = 4;  ///< label and its field
inline constexpr int space2 = 8;  ///< things that belong together
inline constexpr int space3 = 12; ///< between sections
inline constexpr int space4 = 16; ///< inside a panel
inline constexpr int space5 = 24; ///< at the edge of a page

inline constexpr int radius = 6;
inline constexpr int smallRadius = 5;
inline constexpr int chipRadius = 4;

inline constexpr int control = 30;      ///< height of a button or field
inline constexpr int smallControl = 24; ///< the same in a row
inline constexpr int chip = 20;
inline constexpr int icon = 16;
inline constexpr int smallIcon = 14;
inline constexpr int largeIcon = 32;

inline constexpr int row = 32;
inline constexpr int tallRow = 48; ///< a row of two lines
inline constexpr int groupRow = 28;
inline constexpr int tableHeader = 28;

inline constexpr int rail = 200;
inline constexpr int narrowRail = 48;
inline constexpr int pageHeader = 64;
inline constexpr int filterBar = 46;
inline constexpr int figureStrip = 56;
inline constexpr int messageBar = 40;
inline constexpr int storeBlock = 56;
inline constexpr int statusLine = 26;
inline constexpr int panel = 360;
inline constexpr int panelLeast = 320;
inline constexpr int panelMost = 560;

} // namespace tenure::ui::metrics
