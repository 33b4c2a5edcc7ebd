// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::journey::expression {

/// Words of the language itself, which cannot be the root of a path. After a dot any word is a
/// name.
bool isFeelWord(QStringView word);
bool isJuelWord(QStringView word);

} // namespace tenure::journey::expression
