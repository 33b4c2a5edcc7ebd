// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace tenure::journey {

class Editor;
class Element;

/// Twins are what other engines run: `camunda:` attributes and standard bodies beside Tenure's own
/// facts. The facts are the truth; a fact that was printed to a body keeps the body's hash, so that
/// a change made elsewhere is noticed.

/// The hash kept in `bodyHash`: the first 16 hexadecimal digits of the SHA-256 of the body's text
/// in UTF-8, trimmed.
QString bodyHash(QStringView body);

/// Writes the twins of one flow node, sequence flow or process into `editor`, with their hashes.
/// Twins that are up to date are left alone. `expression.no_juel` and its like where a condition
/// cannot be said in JUEL: the element then keeps no body.
Result<void> writeTwins(Editor &editor, const Element &element);

/// Names of the element's twins that no longer say what the facts say, "conditionExpression",
/// "timeDate", "camunda:dueDate": changed by another tool, or by hand. Missing twins are not stale.
QStringList staleTwins(const Element &element);

} // namespace tenure::journey
