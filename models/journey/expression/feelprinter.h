// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/node.h"

namespace tenure::journey::expression {

/// The canonical FEEL text: single spaces, parentheses only where they are needed.
QString printFeel(const Node &node);

} // namespace tenure::journey::expression
