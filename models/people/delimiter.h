// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringView>

namespace tenure::people {

/// The one of comma, semicolon and tab that cuts the first rows into as many cells as the header.
/// `feed.delimiter_unclear` if none does or two do equally well. A first line "sep=;" decides.
Result<QChar> detectDelimiter(QStringView text);

/// What a first line "sep=;" names. Spreadsheet programs write it; it is no row of the table.
std::optional<QChar> separatorLine(QStringView text);

} // namespace tenure::people
