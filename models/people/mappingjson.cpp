// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/mapping.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tenure::people {
namespace {

constexpr QLatin1StringView autoWord("auto");

Error unreadable(const QString &key)
{
    return Error{QStringLiteral("mapping.unreadable"), {{QStringLiteral("key"), key}}};
}

Result<void> readColumns(const QJsonValue &value, Mapping &mapping)
{
    const QJsonObject columns = value.toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (!it->isString())
            return unreadable(it.key());
        mapping.columns.insert(it.key(), it->toString());
    }
    return columns.isEmpty() ? unreadable(QStringLiteral("columns")) : Result<void>();
}

Result<void> readStatusWords(const QJsonValue &value, Mapping &mapping)
{
    const QJsonObject words = value.toObject();
    for (auto it = words.begin(); it != words.end(); ++it) {
        const std::optional<Status> status = statusFromName(it->toString());
        if (!status)
            return unreadable(it.key());
        mapping.statusWords.insert(it.key(), *status);
    }
    return value.isObject() ? Result<void>() : unreadable(QStringLiteral("status"));
}

Result<void> readDates(const QJsonValue &value, Mapping &mapping)
{
    const std::optional<DateFormat> dates = dateFormatFromName(value.toString());
    if (!dates)
        return unreadable(QStringLiteral("dates"));
    mapping.dates = *dates;
    return {};
}

Result<void> readEncoding(const QJsonValue &value, Mapping &mapping)
{
    const std::optional<Encoding> encoding = encodingFromName(value.toString());
    if (!encoding)
        return unreadable(QStringLiteral("encoding"));
    mapping.encoding = *encoding;
    return {};
}

Result<void> readDelimiter(const QJsonValue &value, Mapping &mapping)
{
    const QString text = value.toString();
    const bool known = text == u"," || text == u";" || text == u"\t";
    if (!known && text != autoWord)
        return unreadable(QStringLiteral("delimiter"));
    mapping.delimiter = known ? text.front() : QChar();
    return {};
}

Result<void> readSeenHeaders(const QJsonValue &value, Mapping &mapping)
{
    for (const QJsonValue header : value.toArray()) {
        if (!header.isString())
            return unreadable(QStringLiteral("seenHeaders"));
        mapping.seenHeaders << header.toString();
    }
    return value.isArray() ? Result<void>() : unreadable(QStringLiteral("seenHeaders"));
}

using Reader = Result<void> (*)(const QJsonValue &, Mapping &);

Reader readerFor(const QString &key)
{
    static const QHash<QString, Reader> readers = {
        {QStringLiteral("columns"), readColumns},
        {QStringLiteral("status"), readStatusWords},
        {QStringLiteral("dates"), readDates},
        {QStringLiteral("encoding"), readEncoding},
        {QStringLiteral("delimiter"), readDelimiter},
        {QStringLiteral("seenHeaders"), readSeenHeaders},
    };
    return readers.value(key);
}

} // namespace

QJsonObject toJson(const Mapping &mapping)
{
    QJsonObject columns;
    for (const auto &[header, fact] : mapping.columns.asKeyValueRange())
        columns.insert(header, fact);
    QJsonObject status;
    for (const auto &[word, meant] : mapping.statusWords.asKeyValueRange())
        status.insert(word, statusName(meant));
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("status"), status},
            {QStringLiteral("dates"), dateFormatName(mapping.dates)},
            {QStringLiteral("encoding"), encodingName(mapping.encoding)},
            {QStringLiteral("delimiter"),
             mapping.delimiter.isNull() ? QString(autoWord) : QString(mapping.delimiter)},
            {QStringLiteral("seenHeaders"), QJsonArray::fromStringList(mapping.seenHeaders)}};
}

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    Mapping mapping;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Reader read = readerFor(it.key());
        if (!read)
            return unreadable(it.key());
        if (const Result<void> done = read(*it, mapping); !done)
            return done.error();
    }
    // A date format left out would be a guess.
    if (!json.contains(QStringLiteral("dates")))
        return unreadable(QStringLiteral("dates"));
    if (const Result<void> sound = check(mapping); !sound)
        return sound.error();
    return mapping;
}

} // namespace tenure::people
