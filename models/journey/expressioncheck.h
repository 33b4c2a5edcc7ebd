// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/expression.h"
#include "journey/schema.h"

namespace tenure::journey {

/// What can be said about an expression before it runs.
struct Checked
{
    Schema type;             ///< of its value, null aside
    QVector<Error> problems; ///< with args `position` (0-based character) and `length`
};

/// Finds unknown names (`expression.unknown_name` with the nearest known one in `suggestion`),
/// wrong types and texts that a closed list does not hold (`expression.unknown_value`). `names` is
/// a record schema of the roots.
Checked check(const Expression &expression, const Schema &names);

/// As check(); a value that is no boolean is a problem too (`expression.not_condition`).
Checked checkCondition(const Expression &expression, const Schema &names);

} // namespace tenure::journey
