// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/document/xmlescape.h"

#include <algorithm>

namespace tenure::journey::detail {
namespace {

QString characterReference(char32_t character)
{
    return QStringLiteral("&#x%1;").arg(uint(character), 0, 16);
}

// What `character` becomes wherever it stands; empty for itself.
QString commonEscape(char32_t character, Charset charset)
{
    switch (character) {
    case U'&':
        return QStringLiteral("&amp;");
    case U'<':
        return QStringLiteral("&lt;");
    case U'\r':
        return characterReference(character);
    default:
        return canEncode(character, charset) ? QString() : characterReference(character);
    }
}

template<typename Escape>
QString escaped(QStringView text, Escape escape)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const QString replacement = escape(character);
        if (replacement.isEmpty())
            result += QStringView(QChar::fromUcs4(character));
        else
            result += replacement;
    }
    return result;
}

} // namespace

QString escapedValue(QStringView value, QChar quote, Charset charset)
{
    return escaped(value, [&](char32_t character) {
        if (character == U'\n' || character == U'\t')
            return characterReference(character);
        if (character == quote.unicode())
            return quote == u'"' ? QStringLiteral("&quot;") : QStringLiteral("&apos;");
        return commonEscape(character, charset);
    });
}

QString escapedText(QStringView text, QStringView lineEnd, Charset charset)
{
    return escaped(text, [&](char32_t character) {
        if (character == U'\n')
            return lineEnd.toString();
        // Only "]]>" must be escaped; a lone '>' is too, as most tools write it.
        return character == U'>' ? QStringLiteral("&gt;") : commonEscape(character, charset);
    });
}

bool isXmlName(QStringView name, Charset charset)
{
    const auto starts = [](QChar unit) { return unit.isLetter() || unit == u'_'; };
    const auto continues = [&](QChar unit) {
        return starts(unit) || unit.isDigit() || unit.isMark() || unit == u'-' || unit == u'.';
    };
    return !name.isEmpty() && starts(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](QChar unit) {
               return continues(unit) && canEncode(unit.unicode(), charset);
           });
}

} // namespace tenure::journey::detail
