// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/encoding.h"

#include "people/problem.h"
#include "people/textplace.h"
#include "people/utf8.h"
#include "people/wordtable.h"

namespace tenure::people {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array encodingWords = {
    Word<Encoding>{"auto"_L1, Encoding::Auto},
    Word<Encoding>{"utf-8"_L1, Encoding::Utf8},
    Word<Encoding>{"utf-16"_L1, Encoding::Utf16},
    Word<Encoding>{"latin-1"_L1, Encoding::Latin1},
    Word<Encoding>{"windows-1252"_L1, Encoding::Windows1252},
};

enum class Mark { None, Utf8, Utf16Little, Utf16Big };

Mark markOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Mark::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return Mark::Utf16Little;
    return bytes.startsWith("\xFE\xFF") ? Mark::Utf16Big : Mark::None;
}

bool isUtf16(Mark mark)
{
    return mark == Mark::Utf16Little || mark == Mark::Utf16Big;
}

Error differs(Encoding wanted, Encoding found)
{
    return fail(QStringLiteral("feed.encoding_differs"), {1, 1},
                {{QStringLiteral("expected"), encodingName(wanted)},
                 {QStringLiteral("found"), encodingName(found)}});
}

// A cell of plain letters in UTF-16 has a zero in every second byte; no other encoding has any.
bool looksLikeUtf16(QByteArrayView bytes)
{
    return bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0');
}

Result<QString> fromUtf8(QByteArrayView bytes)
{
    const Utf8Check check = checkUtf8(bytes);
    QString text = QString::fromUtf8(bytes.first(check.validBytes));
    if (check.validBytes == bytes.size())
        return text;
    const Place place = placeAt(text, text.size());
    if (check.endsInside)
        return fail(QStringLiteral("feed.cut_off"), place);
    return fail(QStringLiteral("feed.encoding_invalid"), place,
                {{QStringLiteral("expected"), encodingName(Encoding::Utf8)}});
}

qsizetype firstLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return -1;
}

Result<QString> fromUtf16(QByteArrayView bytes, Mark mark)
{
    const bool little = mark == Mark::Utf16Little;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uint first = uchar(bytes[2 * i]);
        const uint second = uchar(bytes[2 * i + 1]);
        text[i] = QChar(little ? second << 8 | first : first << 8 | second);
    }
    if (bytes.size() % 2 != 0)
        return fail(QStringLiteral("feed.cut_off"), placeAt(text, text.size()));
    if (const qsizetype lone = firstLoneSurrogate(text); lone >= 0) {
        return fail(QStringLiteral("feed.encoding_invalid"), placeAt(text, lone),
                    {{QStringLiteral("expected"), encodingName(Encoding::Utf16)}});
    }
    return text;
}

// 0x80 to 0x9F of windows-1252; 0 = not assigned. Everything else is as in Latin-1.
constexpr std::array<char16_t, 32> windowsCharacters = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Result<QString> fromSingleBytes(QByteArrayView bytes, Encoding encoding)
{
    QString text = QString::fromLatin1(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80 || unit > 0x9F)
            continue;
        const char16_t meant =
            encoding == Encoding::Windows1252 ? windowsCharacters[unit - 0x80] : u'\0';
        if (meant == 0) {
            return fail(QStringLiteral("feed.encoding_invalid"), placeAt(text, i),
                        {{QStringLiteral("expected"), encodingName(encoding)}});
        }
        text[i] = QChar(meant);
    }
    return text;
}

Result<Decoded> checked(Result<QString> text, Encoding encoding)
{
    if (!text)
        return text.error();
    if (const qsizetype nul = text->indexOf(QChar(u'\0')); nul >= 0)
        return fail(QStringLiteral("feed.nul"), placeAt(*text, nul));
    return Decoded{*std::move(text), encoding};
}

Result<Decoded> decodeUtf16(QByteArrayView bytes, Mark mark)
{
    if (!isUtf16(mark))
        return fail(QStringLiteral("feed.encoding_unmarked"), {1, 1});
    return checked(fromUtf16(bytes.sliced(2), mark), Encoding::Utf16);
}

Result<Decoded> decodeUtf8(QByteArrayView bytes, Mark mark)
{
    if (mark == Mark::None && looksLikeUtf16(bytes))
        return fail(QStringLiteral("feed.encoding_unmarked"), {1, 1});
    return checked(fromUtf8(mark == Mark::Utf8 ? bytes.sliced(3) : bytes), Encoding::Utf8);
}

// Any bytes at all are readable as single-byte text, so that a feed which changed to UTF-8 would
// turn into gibberish unnoticed: text beyond ASCII that is also valid UTF-8 is UTF-8.
Result<Decoded> decodeSingleBytes(QByteArrayView bytes, Mark mark, Encoding wanted)
{
    if (isUtf16(mark))
        return differs(wanted, Encoding::Utf16);
    const bool ascii = std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; });
    if (!ascii && bytes.isValidUtf8())
        return differs(wanted, Encoding::Utf8);
    return checked(fromSingleBytes(bytes, wanted), wanted);
}

} // namespace

QString encodingName(Encoding encoding)
{
    return wordOf(encodingWords, encoding);
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    return valueOf(encodingWords, name);
}

Result<Decoded> decode(QByteArrayView bytes, Encoding wanted)
{
    const Mark mark = markOf(bytes);
    switch (wanted) {
    case Encoding::Auto:
        return isUtf16(mark) ? decodeUtf16(bytes, mark) : decodeUtf8(bytes, mark);
    case Encoding::Utf8:
        return isUtf16(mark) ? differs(wanted, Encoding::Utf16) : decodeUtf8(bytes, mark);
    case Encoding::Utf16:
        return decodeUtf16(bytes, mark);
    case Encoding::Latin1:
    case Encoding::Windows1252:
        break;
    }
    return decodeSingleBytes(bytes, mark, wanted);
}

} // namespace tenure::people
