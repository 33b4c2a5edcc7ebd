// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tenure::people {

/// A cell's text in one form: outer blanks off, line breaks and tabs as single blanks, Unicode form
/// C, so that the same value never looks changed.
QString cleaned(const QString &text);

/// Why a cleaned text cannot be a fact at all: `feed.control_character`, `feed.formula_cell`,
/// `feed.value_too_long`.
std::optional<QString> whyUnfit(const QString &text);

/// Printable ASCII without blanks, at most 64 characters: anything else could look like another
/// number.
bool isPersonNumber(QStringView text);
/// "1.23E+05": a spreadsheet program has replaced the number by an approximation.
bool isRoundedNumber(QStringView text);

} // namespace tenure::people
