// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/rowreader.h"

#include "people/celltext.h"
#include "people/headers.h"

namespace tenure::people {
namespace {

using Column = ColumnPlan::Column;

constexpr size_t problemsTold = 100'000;

QString readNumber(const QString &text, Place at, const Column &column, Problems &problems)
{
    if (isRoundedNumber(text))
        problems.push_back(problem(QStringLiteral("feed.number_rounded"), at, column.header, text));
    else if (!text.isEmpty() && !isPersonNumber(text))
        problems.push_back(
            problem(QStringLiteral("feed.number_unreadable"), at, column.header, text));
    else
        return text;
    return {};
}

QString readDate(const QString &text, Place at, const Column &column, DateFormat format,
                 Problems &problems)
{
    const Result<QString> day = readDay(text, format);
    if (day)
        return *day;
    problems.push_back(problem(day.error().code, at, column.header, text, dateFormatName(format)));
    return {};
}

// Somebody who never comes, or is gone, may have lost the date in the HR system; the stored one
// stays.
bool mayLackStart(std::optional<Status> status)
{
    return status == Status::Withdrawn || status == Status::Terminated;
}

} // namespace

bool ColumnPlan::gives(const QString &fact) const
{
    return fact == fact::number
               ? number.has_value()
               : std::ranges::any_of(facts, [&](const Column &c) { return c.fact == fact; });
}

void ColumnPlan::add(const QString &fact, const QString &header, size_t index)
{
    Column column{fact, header, factType(fact), index};
    if (fact == fact::number)
        number = std::move(column);
    else
        facts.push_back(std::move(column));
}

void ColumnPlan::describe(Table &table) const
{
    table.numberHeader = number->header;
    for (const Column &column : facts) {
        table.facts << column.fact;
        table.headers << column.header;
    }
}

RowReader::RowReader(const ColumnPlan &columns, const Mapping &mapping)
    : m_columns(columns)
    , m_dates(mapping.dates)
    , m_names{indexOf(fact::displayName), indexOf(fact::givenName), indexOf(fact::familyName)}
    , m_status(indexOf(fact::status))
    , m_start(indexOf(fact::startDate))
    , m_last(indexOf(fact::lastDay))
{
    for (const auto &[word, status] : mapping.statusWords.asKeyValueRange())
        m_statusWords.insert(headerKey(word), status);
}

qsizetype RowReader::indexOf(QLatin1StringView fact) const
{
    const auto it = std::ranges::find(m_columns.facts, fact, &Column::fact);
    return it == m_columns.facts.end() ? -1 : it - m_columns.facts.begin();
}

// A file that is wrong from top to bottom is told by its beginning; all of it could fill the
// memory.
Record RowReader::read(const CsvRow &row)
{
    Record record = readCells(row);
    if (m_problems > problemsTold && !record.problems.empty())
        record.problems.resize(1);
    m_problems += record.problems.size();
    return record;
}

Record RowReader::readCells(const CsvRow &row) const
{
    Record record;
    record.line = row.front().at.line;
    record.cells.resize(m_columns.facts.size());
    if (row.size() != m_columns.cellCount) {
        record.problems.push_back(problem(QStringLiteral("feed.cell_count"), row.back().at, {},
                                          QString::number(row.size()),
                                          QString::number(m_columns.cellCount)));
        return record;
    }
    readNumberCell(row[m_columns.number->index], record);
    for (size_t i = 0; i < m_columns.facts.size(); ++i) {
        const CsvCell &cell = row[m_columns.facts[i].index];
        record.cells[i] = {readCell(cell, m_columns.facts[i], record.problems), cell.at};
    }
    if (record.problems.empty())
        checkWhole(record);
    return record;
}

void RowReader::readNumberCell(const CsvCell &cell, Record &record) const
{
    record.numberAt = cell.at;
    record.number = readCell(cell, *m_columns.number, record.problems);
    if (record.number.isEmpty() && record.problems.empty())
        record.problems.push_back(
            problem(QStringLiteral("feed.number_missing"), cell.at, m_columns.number->header));
}

QString RowReader::readCell(const CsvCell &cell, const Column &column, Problems &problems) const
{
    const QString text = cleaned(cell.text);
    if (const std::optional<QString> code = whyUnfit(text)) {
        problems.push_back(problem(*code, cell.at, column.header, text));
        return {};
    }
    return readTyped(text, cell.at, column, problems);
}

QString RowReader::readTyped(const QString &text, Place at, const Column &column,
                             Problems &problems) const
{
    switch (column.type) {
    case FactType::Text:
        break;
    case FactType::Day:
        return readDate(text, at, column, m_dates, problems);
    case FactType::Status:
        return readStatus(text, at, column, problems);
    case FactType::PersonNumber:
        return readNumber(text, at, column, problems);
    }
    return text;
}

QString RowReader::readStatus(const QString &text, Place at, const Column &column,
                              Problems &problems) const
{
    const auto it = m_statusWords.constFind(headerKey(text));
    if (it != m_statusWords.cend())
        return statusName(*it);
    problems.push_back(
        text.isEmpty() ? problem(QStringLiteral("feed.status_missing"), at, column.header)
                       : problem(QStringLiteral("feed.status_unknown"), at, column.header, text));
    return {};
}

bool RowReader::isFilled(const Record &record, qsizetype index)
{
    return index >= 0 && !record.cells[size_t(index)].value.isEmpty();
}

void RowReader::checkWhole(Record &record) const
{
    const bool named =
        std::ranges::any_of(m_names, [&](qsizetype i) { return isFilled(record, i); });
    if (!named)
        record.problems.push_back(problem(QStringLiteral("feed.name_missing"), {record.line, 1}));
    const std::optional<Status> status =
        m_status < 0 ? std::nullopt : statusFromName(record.cells[size_t(m_status)].value);
    const Cell &start = record.cells[size_t(m_start)];
    if (start.value.isEmpty() && !mayLackStart(status)) {
        record.problems.push_back(problem(QStringLiteral("feed.start_missing"), start.at,
                                          m_columns.facts[size_t(m_start)].header));
    }
    if (!isFilled(record, m_last) || start.value.isEmpty() || status == Status::Withdrawn)
        return;
    const Cell &last = record.cells[size_t(m_last)];
    if (dayOf(last.value) < dayOf(start.value)) {
        record.problems.push_back(problem(QStringLiteral("feed.dates_crossed"), last.at,
                                          m_columns.facts[size_t(m_last)].header, last.value,
                                          start.value));
    }
}

} // namespace tenure::people
