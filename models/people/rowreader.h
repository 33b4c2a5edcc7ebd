// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/table.h"

#include <QHash>

#include <array>

namespace tenure::people {

/// Which cell of a row gives which fact, worked out once from the header.
struct ColumnPlan
{
    struct Column
    {
        QString fact;
        QString header;
        FactType type = FactType::Text;
        size_t index = 0;
    };

    size_t cellCount = 0;
    std::optional<Column> number;
    std::vector<Column> facts; ///< without the number

    bool gives(const QString &fact) const;
    void add(const QString &fact, const QString &header, size_t index);
    void describe(Table &table) const;
};

/// Turns rows of text into records: cleans every mapped cell and says what is wrong with it.
class RowReader
{
public:
    RowReader(const ColumnPlan &columns, const Mapping &mapping);

    Record read(const CsvRow &row);

private:
    Record readCells(const CsvRow &row) const;
    void readNumberCell(const CsvCell &cell, Record &record) const;
    QString readCell(const CsvCell &cell, const ColumnPlan::Column &column,
                     Problems &problems) const;
    QString readTyped(const QString &text, Place at, const ColumnPlan::Column &column,
                      Problems &problems) const;
    QString readStatus(const QString &text, Place at, const ColumnPlan::Column &column,
                       Problems &problems) const;
    void checkWhole(Record &record) const;
    static bool isFilled(const Record &record, qsizetype index);
    qsizetype indexOf(QLatin1StringView fact) const;

    ColumnPlan m_columns;
    QHash<QString, Status> m_statusWords;
    DateFormat m_dates;
    std::array<qsizetype, 3> m_names; ///< -1 = the feed does not give it
    qsizetype m_status;
    qsizetype m_start;
    qsizetype m_last;
    size_t m_problems = 0;
};

} // namespace tenure::people
