// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/cursor.h"

namespace tenure::journey::expression {

/// Reads the part of JUEL that printJuel writes, in any spacing and with `and`, `eq`, `lt` and the
/// like for the signs. `expression.juel_unread` names in `found` what is outside of it.
Result<Node> parseJuel(QStringView body);

} // namespace tenure::journey::expression
