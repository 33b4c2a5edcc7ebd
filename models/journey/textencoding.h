// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tenure::journey {

enum class Charset : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Latin1, Windows1252, Ascii };

/// How a file's text is written as bytes.
struct TextEncoding
{
    Charset charset = Charset::Utf8;
    bool byteOrderMark = false;

    friend bool operator==(TextEncoding, TextEncoding) = default;
};

struct DecodedText
{
    QString text; ///< without byte order mark
    TextEncoding encoding;
};

/// Finds the encoding by byte order mark, then by the XML declaration, else UTF-8 (XML 1.0,
/// appendix F), and decodes. Unknown names, a label that the bytes contradict and bytes that mean
/// nothing are `document.bad_encoding`; characters that XML forbids are `document.bad_character`.
Result<DecodedText> decodeXml(QByteArrayView bytes);

/// The inverse of decodeXml: for a text it gave, the very bytes. Every character must be encodable.
QByteArray encodeXml(QStringView text, TextEncoding encoding);

/// Whether a file may hold `text` in `encoding`: characters of XML that the encoding has, and a
/// declaration that still names it. Errors as of decodeXml.
Result<void> checkEncodable(QStringView text, TextEncoding encoding);

/// Whether `charset` has the character; if not, XML writes it as a reference.
bool canEncode(char32_t character, Charset charset);

/// First unit of `text` that XML 1.0 forbids (controls, halves of surrogate pairs, U+FFFE, U+FFFF);
/// -1 for none.
qsizetype firstBadXmlUnit(QStringView text);

/// Whether XML 1.0 allows the UTF-16 unit; surrogates are judged in pairs elsewhere.
constexpr bool isXmlUnit(char16_t unit)
{
    return unit >= 0x20 ? unit < 0xfffe : unit == u'\t' || unit == u'\n' || unit == u'\r';
}

} // namespace tenure::journey
