// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "journey/textspan.h"

#include <QChar>

namespace tenure::journey {

/// `error` with `line` and `column` among its arguments.
Error located(Error error, TextPosition position);

/// `document.bad_character`: XML has no way to hold `unit`.
Error badCharacter(QChar unit, TextPosition position);

} // namespace tenure::journey
