// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::journey::expression {

/// Stands for "not a character".
inline constexpr char32_t noCharacter = 0xFFFFFFFF;

/// The code point at `at`; a surrogate without its partner gives itself.
char32_t characterAt(QStringView text, qsizetype at);
/// 2 for a code point that takes a surrogate pair, else 1.
qsizetype lengthOf(char32_t character);

bool isNameStart(char32_t character);
bool isNamePart(char32_t character);
/// A whole name, as between the dots of a path.
bool isName(QStringView text);
/// What a text may hold: no control but tab and line ends, no half of a pair, no noncharacter.
bool isTextCharacter(char32_t character);

/// -1 for what is no hexadecimal digit.
int hexDigit(QChar digit);

/// Code points in `text`.
qsizetype countCharacters(QStringView text);
/// Where the code point number `count` (from 0) begins; the end where there are fewer.
qsizetype offsetOfCharacter(QStringView text, qsizetype count);

} // namespace tenure::journey::expression
