// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression/budget.h"
#include "journey/expression/node.h"

#include <optional>

/// The operators on values, total and three-valued: no truth, or null, where the types do not fit.
namespace tenure::journey::expression {

using Truth = std::optional<bool>;

inline Value toValue(Truth truth)
{
    return truth ? Value(*truth) : Value();
}

/// `op` is one of Equal to GreaterEqual. Null equals null and nothing else; it has no order.
Truth compareBy(Op op, const Value &a, const Value &b, Budget &budget);

/// `op` is one of Add to Divide.
Value calculate(Op op, const Value &a, const Value &b, Budget &budget);

Value negated(const Value &value);

} // namespace tenure::journey::expression
