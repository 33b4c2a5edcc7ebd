// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/table.h"

namespace tenure::people {

/// A record's cells by fact name.
class RowFacts
{
public:
    RowFacts(const Table &table, const Record &record) : m_table(table), m_record(record) {}

    bool gives(QLatin1StringView fact) const { return m_table.indexOf(fact) >= 0; }
    QString value(QLatin1StringView fact) const
    {
        const qsizetype index = m_table.indexOf(fact);
        return index < 0 ? QString() : m_record.cells[size_t(index)].value;
    }
    QDate day(QLatin1StringView fact) const { return dayOf(value(fact)); }
    std::optional<Status> status() const { return statusFromName(value(fact::status)); }

    /// A problem with the cell of `fact`, at its place; at the row's beginning if the feed does not
    /// give it.
    Problem about(const QString &code, QLatin1StringView fact, const QString &other = {}) const;

    /// All cells that are filled.
    Facts facts() const;

private:
    const Table &m_table;
    const Record &m_record;
};

} // namespace tenure::people
