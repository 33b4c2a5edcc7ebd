// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenure::journey::expression {

/// The known word nearest to `word` by letters changed, added, left out or swapped; empty only
/// where none is known.
QString nearestOf(const QString &word, const QStringList &known);

} // namespace tenure::journey::expression
