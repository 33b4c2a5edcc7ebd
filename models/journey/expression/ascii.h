// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::journey::expression {

/// The text in ASCII, for account names: "Jürgen Weiß" is "Juergen Weiss", "Łukasz Żółć" is "Lukasz
/// Zolc". German umlauts become two letters, other accents fall, and what has no Latin letter to
/// fall back on is left out.
QString asciiText(const QString &text);

} // namespace tenure::journey::expression
