// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenure::storage {

/// The statements of an SQL script, without the semicolons that end them. Knows strings, quoted
/// names, comments and the bodies of triggers; a rest without a semicolon is a statement as well.
QStringList splitScript(const QString &script);

} // namespace tenure::storage
