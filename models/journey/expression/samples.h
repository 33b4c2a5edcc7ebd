// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/node.h"

namespace tenure::journey::expression {

/// The type of a calculation, or that it can only give null.
struct Calculated
{
    bool isPossible = false;
    Value::Type type = Value::Type::Null; ///< Null where it depends on what is not known
};

/// Found by calculating with a sample of each type, so that the check cannot disagree with the
/// evaluation. A Null type is one that is not known.
Calculated calculatedType(Op op, Value::Type a, Value::Type b);

/// Whether values of the type can be less or greater than one another.
bool hasOrder(Value::Type type);

} // namespace tenure::journey::expression
