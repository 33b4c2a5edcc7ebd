// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/cursor.h"

namespace tenure::journey::expression {

/// Reads FEEL form. Problems are `expression.*`.
Result<Node> parseFeel(QStringView feel);

} // namespace tenure::journey::expression
