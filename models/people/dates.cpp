// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/dates.h"

#include "people/wordtable.h"

#include <QDate>
#include <QTime>

namespace tenure::people {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array dateFormatWords = {
    Word<DateFormat>{"iso"_L1, DateFormat::Iso},
    Word<DateFormat>{"german"_L1, DateFormat::German},
    Word<DateFormat>{"us"_L1, DateFormat::Us},
    Word<DateFormat>{"british"_L1, DateFormat::British},
};

/// Where year, month and day stand in a format, and what stands between them.
struct Shape
{
    QChar separator;
    size_t year{};
    size_t month{};
    size_t day{};
};

constexpr Shape shapeOf(DateFormat format)
{
    switch (format) {
    case DateFormat::Iso:
        return {u'-', 0, 1, 2};
    case DateFormat::German:
        return {u'.', 2, 1, 0};
    case DateFormat::Us:
        return {u'/', 2, 0, 1};
    case DateFormat::British:
        break;
    }
    return {u'/', 2, 1, 0};
}

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Years have four digits: 26 could be any century. Months and days may leave out their zero, but
// not in ISO 8601.
std::optional<std::array<int, 3>> partsOf(QStringView text, const Shape &shape)
{
    const bool padded = shape.separator == u'-';
    std::array<int, 3> parts = {};
    size_t count = 0;
    for (const QStringView part : text.tokenize(shape.separator)) {
        if (count == parts.size() || !isDigits(part))
            return std::nullopt;
        const qsizetype longest = count == shape.year ? 4 : 2;
        const qsizetype shortest = count == shape.year ? 4 : padded ? 2 : 1;
        if (part.size() < shortest || part.size() > longest)
            return std::nullopt;
        parts[count++] = part.toInt();
    }
    return count == parts.size() ? std::optional(parts) : std::nullopt;
}

// SAP writes 31.12.9999 for "no end" and 00.00.0000 for "nothing".
bool meansNone(int year, int month, int day)
{
    return year == 9999 || (year == 0 && month == 0 && day == 0);
}

/// "THH:mm", or empty for midnight, which is only how spreadsheets write a day.
Result<QString> timeBehind(QStringView text)
{
    if (text.isEmpty())
        return QString();
    const QString clock = text.sliced(1).toString();
    QTime time;
    for (const auto &format : {u"HH:mm"_s, u"HH:mm:ss"_s, u"HH:mm:ss.zzz"_s}) {
        if (time = QTime::fromString(clock, format); time.isValid())
            break;
    }
    const bool separated = text[0] == u'T' || text[0] == u' ';
    if (!separated || !time.isValid())
        return Error{QStringLiteral("feed.date_unreadable")};
    return time == QTime(0, 0) ? QString() : time.toString(u"'T'HH:mm"_s);
}

} // namespace

QString dateFormatName(DateFormat format)
{
    return wordOf(dateFormatWords, format);
}

std::optional<DateFormat> dateFormatFromName(QStringView name)
{
    return valueOf(dateFormatWords, name);
}

Result<QString> readDay(QStringView text, DateFormat format)
{
    if (text.isEmpty())
        return QString();
    const Shape shape = shapeOf(format);
    qsizetype length = 0;
    while (length < text.size() && text[length] != u'T' && text[length] != u' ')
        ++length;
    const auto parts = partsOf(text.first(length), shape);
    Result<QString> time = timeBehind(text.sliced(length));
    if (!parts || !time)
        return Error{QStringLiteral("feed.date_unreadable")};
    const int year = (*parts)[shape.year];
    const int month = (*parts)[shape.month];
    const int day = (*parts)[shape.day];
    if (meansNone(year, month, day))
        return QString();
    const QDate date(year, month, day);
    if (!date.isValid())
        return Error{QStringLiteral("feed.date_unreadable")};
    if (year < 1900 || year >= 2200)
        return Error{QStringLiteral("feed.date_out_of_range")};
    return date.toString(Qt::ISODate) + *time;
}

std::vector<DateFormat> formatsThatFit(const QStringList &texts)
{
    std::vector<DateFormat> fitting;
    for (const auto &[word, format] : dateFormatWords) {
        const bool all = std::ranges::all_of(
            texts, [wanted = format](const QString &text) { return bool(readDay(text, wanted)); });
        if (all)
            fitting.push_back(format);
    }
    return fitting;
}

} // namespace tenure::people
