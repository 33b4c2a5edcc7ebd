// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/csvreader.h"

#include "people/delimiter.h"
#include "people/textplace.h"

namespace tenure::people {

CsvReader::CsvReader(QStringView text, QChar delimiter, const CsvLimits &limits)
    : m_text(text), m_delimiter(delimiter), m_limits(limits)
{
    if (separatorLine(text)) {
        while (m_at < text.size() && lineBreakAt(text, m_at) == 0)
            ++m_at;
    }
}

Result<bool> CsvReader::next(CsvRow &row)
{
    row.clear();
    while (skipLineBreak()) {
    }
    if (m_at >= m_text.size())
        return false;
    if (m_rows++ > m_limits.rows)
        return limitReached(QStringLiteral("feed.row_limit"), m_limits.rows);
    m_endedWithNewline = false;
    for (;;) {
        if (qint64(row.size()) == m_limits.columns)
            return limitReached(QStringLiteral("feed.column_limit"), m_limits.columns);
        CsvCell &cell = row.emplace_back(CsvCell{{}, here()});
        const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
        if (const Result<void> read = quoted ? readQuoted(cell) : readPlain(cell); !read)
            return read.error();
        if (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
            ++m_at;
            continue;
        }
        m_endedWithNewline = skipLineBreak();
        return true;
    }
}

Result<void> CsvReader::readPlain(CsvCell &cell)
{
    const qsizetype from = m_at;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == m_delimiter || c == u'\n' || c == u'\r')
            break;
        if (c == u'"')
            return fail(QStringLiteral("feed.quote_stray"), here());
        ++m_at;
    }
    if (m_at - from > m_limits.cellCharacters)
        return cellTooLong(cell);
    cell.text = m_text.sliced(from, m_at - from).toString();
    return {};
}

Result<void> CsvReader::readQuoted(CsvCell &cell)
{
    qsizetype from = ++m_at;
    const auto keep = [&](qsizetype end) { cell.text += m_text.sliced(from, end - from); };
    for (;;) {
        if (m_at >= m_text.size())
            return fail(QStringLiteral("feed.quote_open"), cell.at);
        if (cell.text.size() + m_at - from > m_limits.cellCharacters)
            return cellTooLong(cell);
        if (lineBreakAt(m_text, m_at) > 0) {
            keep(m_at);
            skipLineBreak();
            cell.text += u'\n';
            from = m_at;
        } else if (m_text[m_at] != u'"') {
            ++m_at;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            keep(m_at + 1);
            from = m_at += 2;
        } else {
            keep(m_at++);
            break;
        }
    }
    const bool closed =
        m_at >= m_text.size() || m_text[m_at] == m_delimiter || lineBreakAt(m_text, m_at) > 0;
    return closed ? Result<void>() : fail(QStringLiteral("feed.quote_followed"), here());
}

bool CsvReader::skipLineBreak()
{
    const qsizetype length = lineBreakAt(m_text, m_at);
    if (length == 0)
        return false;
    m_at += length;
    m_lineStart = m_at;
    ++m_line;
    return true;
}

Place CsvReader::here() const
{
    return {m_line, int(m_at - m_lineStart) + 1};
}

Error CsvReader::limitReached(const QString &code, qint64 limit) const
{
    return fail(code, here(), {{QStringLiteral("limit"), limit}});
}

// Almost always a quotation mark that was never closed, so the cell's beginning is the place to
// look at.
Error CsvReader::cellTooLong(const CsvCell &cell) const
{
    return fail(QStringLiteral("feed.cell_limit"), cell.at,
                {{QStringLiteral("limit"), m_limits.cellCharacters}});
}

} // namespace tenure::people
