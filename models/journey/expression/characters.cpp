// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/characters.h"

namespace tenure::journey::expression {

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar high = text[at];
    if (high.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(high, text[at + 1]);
    return high.unicode();
}

qsizetype lengthOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

bool isNameStart(char32_t character)
{
    return character == U'_' || QChar::isLetter(character);
}

bool isNamePart(char32_t character)
{
    return isNameStart(character) || QChar::isDigit(character) || QChar::isMark(character);
}

bool isName(QStringView text)
{
    if (text.isEmpty() || !isNameStart(characterAt(text, 0)))
        return false;
    for (qsizetype at = 0; at < text.size(); at += lengthOf(characterAt(text, at))) {
        if (!isNamePart(characterAt(text, at)))
            return false;
    }
    return true;
}

bool isTextCharacter(char32_t character)
{
    if (character > QChar::LastValidCodePoint || QChar::isNonCharacter(character) ||
        QChar::isSurrogate(character))
        return false;
    return character == U'\n' || character == U'\r' || character == U'\t' ||
           QChar::category(character) != QChar::Other_Control;
}

int hexDigit(QChar digit)
{
    const char16_t c = digit.toLower().unicode();
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    return c >= u'a' && c <= u'f' ? c - u'a' + 10 : -1;
}

qsizetype countCharacters(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); at += lengthOf(characterAt(text, at)))
        ++count;
    return count;
}

qsizetype offsetOfCharacter(QStringView text, qsizetype count)
{
    qsizetype at = 0;
    for (; count > 0 && at < text.size(); --count)
        at += lengthOf(characterAt(text, at));
    return at;
}

} // namespace tenure::journey::expression
