// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/rowfacts.h"

namespace tenure::people {

Problem RowFacts::about(const QString &code, QLatin1StringView fact, const QString &other) const
{
    const qsizetype index = m_table.indexOf(fact);
    if (index < 0)
        return problem(code, {m_record.line, 1}, {}, m_record.number, other);
    const Cell &cell = m_record.cells[size_t(index)];
    return problem(code, cell.at, m_table.headers[index], cell.value, other);
}

Facts RowFacts::facts() const
{
    Facts facts;
    for (qsizetype i = 0; i < m_table.facts.size(); ++i)
        facts.set(m_table.facts[i], m_record.cells[size_t(i)].value);
    return facts;
}

} // namespace tenure::people
