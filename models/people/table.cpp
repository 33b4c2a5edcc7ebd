// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/table.h"

#include "people/delimiter.h"
#include "people/foreign.h"
#include "people/headers.h"
#include "people/rowreader.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace tenure::people {
namespace {

Result<QString> textOf(QByteArrayView bytes, const Mapping &mapping, const CsvLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return fail(QStringLiteral("feed.file_limit"), {},
                    {{QStringLiteral("limit"), limits.fileBytes}});
    if (const Result<void> csv = checkLooksLikeCsv(bytes); !csv)
        return csv.error();
    Result<Decoded> decoded = decode(bytes, mapping.encoding);
    if (!decoded)
        return decoded.error();
    // In UTF-16 a web page does not begin with the bytes of one.
    if (decoded->encoding == Encoding::Utf16) {
        if (const Result<void> csv = checkLooksLikeCsv(decoded->text.toUtf8()); !csv)
            return csv.error();
    }
    return std::move(decoded->text);
}

QStringList withoutKnown(const QStringList &header, const QStringList &known)
{
    QSet<QString> keys;
    for (const QString &name : known)
        keys.insert(headerKey(name));
    QStringList rest;
    for (const QString &name : header) {
        if (!name.trimmed().isEmpty() && !keys.contains(headerKey(name)))
            rest << name;
    }
    return rest;
}

// What came instead is worth saying where some columns are as usual. A first row without any of
// them is no header, and its cells may be somebody's data.
Error columnsMissing(const QStringList &missing, const QStringList &mapped,
                     const QStringList &header)
{
    const QStringList added = withoutKnown(header, mapped);
    const QJsonArray names = QJsonArray::fromStringList(missing);
    if (added.isEmpty() || missing.size() == mapped.size())
        return fail(QStringLiteral("feed.columns_missing"), {1, 1},
                    {{QStringLiteral("missing"), names}});
    return fail(QStringLiteral("feed.columns_renamed"), {1, 1},
                {{QStringLiteral("missing"), names},
                 {QStringLiteral("added"), QJsonArray::fromStringList(added)}});
}

/// Which cell of a row gives which fact.
Result<ColumnPlan> columnsOf(const CsvRow &header, const Mapping &mapping)
{
    QHash<QString, QString> factByKey;
    for (const auto &[name, fact] : mapping.columns.asKeyValueRange())
        factByKey.insert(headerKey(name), fact);
    ColumnPlan plan;
    plan.cellCount = header.size();
    for (size_t i = 0; i < header.size(); ++i) {
        const QString fact = factByKey.value(headerKey(header[i].text));
        if (fact.isEmpty())
            continue;
        if (plan.gives(fact))
            return fail(QStringLiteral("feed.header_twice"), header[i].at,
                        {{QStringLiteral("field"), header[i].text}});
        plan.add(fact, header[i].text, i);
    }
    return plan;
}

Result<ColumnPlan> readHeader(const CsvRow &row, const Mapping &mapping, Table &table)
{
    for (const CsvCell &cell : row)
        table.header << cell.text;
    const QStringList mapped = mapping.columns.keys();
    const QStringList missing = withoutKnown(mapped, table.header);
    if (!missing.isEmpty())
        return columnsMissing(missing, mapped, table.header);
    if (!mapping.seenHeaders.isEmpty())
        table.newHeaders = withoutKnown(table.header, mapping.seenHeaders + mapped);
    return columnsOf(row, mapping);
}

// Half a row at the very end without a line break is what a file looks like whose writing or
// transfer stopped.
bool isCutOff(const CsvReader &reader, const CsvRow &row, const ColumnPlan &columns)
{
    return !reader.endedWithNewline() && row.size() < columns.cellCount;
}

Result<Table> readRows(CsvReader &reader, const Mapping &mapping)
{
    Table table;
    CsvRow row;
    const Result<bool> first = reader.next(row);
    if (!first)
        return first.error();
    if (!*first)
        return fail(QStringLiteral("feed.empty"), {1, 1});
    Result<ColumnPlan> columns = readHeader(row, mapping, table);
    if (!columns)
        return columns.error();
    columns->describe(table);
    RowReader rows(*columns, mapping);
    for (;;) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (isCutOff(reader, row, *columns))
            return fail(QStringLiteral("feed.cut_off"), row.back().at);
        table.records.push_back(rows.read(row));
    }
    table.endsWithNewline = reader.endedWithNewline();
    return table;
}

} // namespace

qsizetype Table::indexOf(QLatin1StringView fact) const
{
    return facts.indexOf(fact);
}

Result<Table> readTable(QByteArrayView bytes, const Mapping &mapping, const CsvLimits &limits)
{
    if (const Result<void> sound = check(mapping); !sound)
        return sound.error();
    const Result<QString> text = textOf(bytes, mapping, limits);
    if (!text)
        return text.error();
    const Result<QChar> delimiter =
        mapping.delimiter.isNull() ? detectDelimiter(*text) : Result<QChar>(mapping.delimiter);
    if (!delimiter)
        return delimiter.error();
    CsvReader reader(*text, *delimiter, limits);
    Result<Table> table = readRows(reader, mapping);
    if (table)
        table->hash = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
    return table;
}

} // namespace tenure::people
