// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/mapping.h"

#include "people/headers.h"

#include <QSet>

namespace tenure::people {
namespace {

Error twice(const QString &field, const QString &fact)
{
    return Error{QStringLiteral("mapping.twice"),
                 {{QStringLiteral("field"), field}, {QStringLiteral("value"), fact}}};
}

Result<void> checkColumns(const QMap<QString, QString> &columns)
{
    QSet<QString> keys;
    QSet<QString> facts;
    for (const auto &[header, fact] : columns.asKeyValueRange()) {
        if (!isFactName(fact))
            return Error{QStringLiteral("mapping.fact_unknown"),
                         {{QStringLiteral("field"), header}, {QStringLiteral("value"), fact}}};
        const QString key = headerKey(header);
        if (key.isEmpty())
            return Error{QStringLiteral("mapping.column_nameless"),
                         {{QStringLiteral("value"), fact}}};
        if (keys.contains(key) || facts.contains(fact))
            return twice(header, fact);
        keys.insert(key);
        facts.insert(fact);
    }
    return {};
}

Error missing(QLatin1StringView fact)
{
    return Error{QStringLiteral("mapping.fact_missing"),
                 {{QStringLiteral("value"), QString(fact)}}};
}

bool givesName(const Mapping &mapping)
{
    const bool inParts = !mapping.headerOf(fact::givenName).isEmpty() &&
                         !mapping.headerOf(fact::familyName).isEmpty();
    return inParts || !mapping.headerOf(fact::displayName).isEmpty();
}

Result<void> checkStatusWords(const Mapping &mapping)
{
    const QString field = mapping.headerOf(fact::status);
    if (field.isEmpty())
        return {};
    if (mapping.statusWords.isEmpty())
        return Error{QStringLiteral("mapping.status_words_missing"),
                     {{QStringLiteral("field"), field}}};
    QHash<QString, Status> seen;
    for (const auto &[word, status] : mapping.statusWords.asKeyValueRange()) {
        const QString key = headerKey(word);
        if (seen.value(key, status) != status)
            return Error{QStringLiteral("mapping.status_word_twice"),
                         {{QStringLiteral("field"), field}, {QStringLiteral("value"), word}}};
        seen.insert(key, status);
    }
    return {};
}

} // namespace

QString headerKey(const QString &header)
{
    return header.trimmed().toCaseFolded();
}

QString Mapping::headerOf(QLatin1StringView fact) const
{
    return columns.key(fact);
}

Result<void> check(const Mapping &mapping)
{
    if (const Result<void> columns = checkColumns(mapping.columns); !columns)
        return columns;
    for (const QLatin1StringView fact : {fact::number, fact::startDate}) {
        if (mapping.headerOf(fact).isEmpty())
            return missing(fact);
    }
    if (!givesName(mapping))
        return missing(fact::displayName);
    return checkStatusWords(mapping);
}

} // namespace tenure::people
