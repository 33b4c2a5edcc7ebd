// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/textencoding.h"

#include "journey/document/documenterror.h"

#include <QRegularExpression>
#include <QStringConverter>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace tenure::journey {
namespace {

// Bytes 0x80 to 0x9f of windows-1252; the five it leaves open stand for themselves, so that no byte
// is lost.
constexpr std::array<char16_t, 32> windowsBlock = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

struct NamedCharset
{
    QLatin1StringView name;
    Charset charset = {};
};

constexpr NamedCharset charsetNames[] = {
    {QLatin1StringView("utf-8"), Charset::Utf8},
    {QLatin1StringView("utf8"), Charset::Utf8},
    {QLatin1StringView("utf-16le"), Charset::Utf16LittleEndian},
    {QLatin1StringView("utf-16be"), Charset::Utf16BigEndian},
    {QLatin1StringView("iso-8859-1"), Charset::Latin1},
    {QLatin1StringView("iso_8859-1"), Charset::Latin1},
    {QLatin1StringView("latin1"), Charset::Latin1},
    {QLatin1StringView("windows-1252"), Charset::Windows1252},
    {QLatin1StringView("cp1252"), Charset::Windows1252},
    {QLatin1StringView("us-ascii"), Charset::Ascii},
    {QLatin1StringView("ascii"), Charset::Ascii},
};

constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");
constexpr QByteArrayView littleEndianMark("\xff\xfe");
constexpr QByteArrayView bigEndianMark("\xfe\xff");

// What the first bytes alone say.
TextEncoding familyOf(QByteArrayView bytes)
{
    if (bytes.startsWith(utf8Mark))
        return {Charset::Utf8, true};
    if (bytes.startsWith(littleEndianMark))
        return {Charset::Utf16LittleEndian, true};
    if (bytes.startsWith(bigEndianMark))
        return {Charset::Utf16BigEndian, true};
    if (bytes.startsWith(QByteArrayView("<\0", 2)))
        return {Charset::Utf16LittleEndian, false};
    if (bytes.startsWith(QByteArrayView("\0<", 2)))
        return {Charset::Utf16BigEndian, false};
    return {Charset::Utf8, false};
}

bool isUtf16(Charset charset)
{
    return charset == Charset::Utf16LittleEndian || charset == Charset::Utf16BigEndian;
}

QByteArrayView markOf(TextEncoding encoding)
{
    if (!encoding.byteOrderMark)
        return {};
    if (encoding.charset == Charset::Utf16LittleEndian)
        return littleEndianMark;
    return encoding.charset == Charset::Utf16BigEndian ? bigEndianMark : utf8Mark;
}

QString fromUtf16(QByteArrayView bytes, Charset charset)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (charset == Charset::Utf16LittleEndian)
        qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
    else
        qFromBigEndian<char16_t>(bytes.data(), text.size(), text.data());
    return text;
}

// The name in the XML declaration; empty where there is none.
QString labelOf(QStringView head)
{
    static const QRegularExpression declared(
        QStringLiteral(R"re(^<\?xml\s[^?>]*?\sencoding\s*=\s*(?:"([^"]*)"|'([^']*)'))re"));
    const auto match = declared.match(head.first(qMin(head.size(), qsizetype(1024))).toString());
    return match.captured(1) + match.captured(2);
}

// The first bytes as text, good enough for the declaration.
QString headOf(QByteArrayView bytes, Charset family)
{
    const QByteArrayView head = bytes.first(qMin(bytes.size(), qsizetype(1024)));
    return isUtf16(family) ? fromUtf16(head, family) : QString::fromLatin1(head);
}

// The one encoding that first bytes and label agree on.
std::optional<Charset> agreed(TextEncoding family, const QString &label)
{
    if (label.isEmpty())
        return family.charset;
    if (label.compare(QLatin1StringView("utf-16"), Qt::CaseInsensitive) == 0)
        return isUtf16(family.charset) ? std::optional(family.charset) : std::nullopt;
    const auto known =
        std::find_if(std::begin(charsetNames), std::end(charsetNames), [&](const auto &entry) {
            return label.compare(entry.name, Qt::CaseInsensitive) == 0;
        });
    if (known == std::end(charsetNames))
        return {};
    const bool firstBytesDecide =
        family.byteOrderMark || isUtf16(family.charset) || isUtf16(known->charset);
    return firstBytesDecide && known->charset != family.charset ? std::nullopt
                                                                : std::optional(known->charset);
}

Error badEncoding(const QString &label, TextPosition position)
{
    return located(
        Error{QStringLiteral("document.bad_encoding"), {{QStringLiteral("encoding"), label}}},
        position);
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &unit : text) {
        if (unit.unicode() >= 0x80 && unit.unicode() < 0xa0)
            unit = QChar(windowsBlock[unit.unicode() - 0x80U]);
    }
    return text;
}

// Length of the longest valid beginning: where encoding the decoded text again first differs from
// the bytes.
TextPosition firstBadUtf8(QByteArrayView bytes, const QString &decoded)
{
    const QByteArray again = decoded.toUtf8();
    const auto differs = std::mismatch(again.begin(), again.end(), bytes.begin(), bytes.end());
    const QString good = QString::fromUtf8(bytes.first(differs.second - bytes.begin()));
    return positionIn(good, good.size());
}

Result<QString> fromUtf8(QByteArrayView bytes)
{
    // ConvertInitialBom: a second mark is a character, and refused as one, not swallowed.
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless |
                                                       QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return badEncoding(QStringLiteral("UTF-8"), firstBadUtf8(bytes, text));
    return text;
}

Result<QString> fromAscii(QByteArrayView bytes)
{
    const auto high =
        std::find_if(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
    QString text = QString::fromLatin1(bytes);
    if (high != bytes.end())
        return badEncoding(QStringLiteral("US-ASCII"), positionIn(text, high - bytes.begin()));
    return text;
}

Result<QString> decoded(QByteArrayView bytes, Charset charset)
{
    switch (charset) {
    case Charset::Utf8:
        return fromUtf8(bytes);
    case Charset::Utf16LittleEndian:
    case Charset::Utf16BigEndian:
        if (bytes.size() % 2 != 0)
            return badEncoding(QStringLiteral("UTF-16"), {});
        return fromUtf16(bytes, charset);
    case Charset::Latin1:
        return QString::fromLatin1(bytes);
    case Charset::Windows1252:
        return fromWindows1252(bytes);
    case Charset::Ascii:
        return fromAscii(bytes);
    }
    Q_UNREACHABLE();
}

} // namespace

qsizetype firstBadXmlUnit(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (!unit.isSurrogate()) {
            if (!isXmlUnit(unit.unicode()))
                return i;
        } else if (unit.isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate()) {
            return i;
        } else {
            ++i;
        }
    }
    return -1;
}

Result<DecodedText> decodeXml(QByteArrayView bytes)
{
    const TextEncoding family = familyOf(bytes);
    bytes = bytes.sliced(markOf(family).size());
    const QString label = labelOf(headOf(bytes, family.charset));
    const std::optional<Charset> charset = agreed(family, label);
    if (!charset)
        return badEncoding(label, {});
    Result<QString> text = decoded(bytes, *charset);
    if (!text)
        return text.error();
    if (const qsizetype bad = firstBadXmlUnit(*text); bad >= 0)
        return badCharacter((*text)[bad], positionIn(*text, bad));
    return DecodedText{*std::move(text), {*charset, family.byteOrderMark}};
}

Result<void> checkEncodable(QStringView text, TextEncoding encoding)
{
    if (const qsizetype bad = firstBadXmlUnit(text); bad >= 0)
        return badCharacter(text[bad], positionIn(text, bad));
    const QString label = labelOf(text);
    const QStringView head = text.first(qMin(text.size(), qsizetype(16)));
    if (agreed(familyOf(encodeXml(head, encoding)), label) != encoding.charset)
        return badEncoding(label, {});
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!canEncode(text[i].unicode(), encoding.charset))
            return badEncoding(label, positionIn(text, i));
    }
    return {};
}

bool canEncode(char32_t character, Charset charset)
{
    switch (charset) {
    case Charset::Latin1:
        return character < 0x100;
    case Charset::Windows1252:
        return character < 0x80 || (character >= 0xa0 && character < 0x100) ||
               std::find(windowsBlock.begin(), windowsBlock.end(), character) != windowsBlock.end();
    case Charset::Ascii:
        return character < 0x80;
    default:
        return true;
    }
}

QByteArray encodeXml(QStringView text, TextEncoding encoding)
{
    const QByteArray mark = markOf(encoding).toByteArray();
    switch (encoding.charset) {
    case Charset::Utf16LittleEndian:
    case Charset::Utf16BigEndian: {
        QByteArray bytes(text.size() * 2, Qt::Uninitialized);
        if (encoding.charset == Charset::Utf16LittleEndian)
            qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
        else
            qToBigEndian<char16_t>(text.utf16(), text.size(), bytes.data());
        return mark + bytes;
    }
    case Charset::Windows1252: {
        QByteArray bytes = text.toLatin1();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto place =
                std::find(windowsBlock.begin(), windowsBlock.end(), text[i].unicode());
            if (place != windowsBlock.end())
                bytes[i] = char(0x80 + (place - windowsBlock.begin()));
        }
        return bytes;
    }
    case Charset::Latin1:
    case Charset::Ascii:
        return text.toLatin1();
    case Charset::Utf8:
        return mark + text.toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace tenure::journey
