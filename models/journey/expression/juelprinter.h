// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/node.h"

namespace tenure::journey::expression {

/// `${...}`, or `expression.no_juel` with the `construct` that JUEL cannot say.
///
/// JUEL has no `in`. It is written as comparisons that each have parentheses of their own, a shape
/// that nothing else is written in, so that parseJuel can tell it from comparisons that were
/// written one by one.
Result<QString> printJuel(const Node &node);

} // namespace tenure::journey::expression
