// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/problem.h"

#include <QStringView>

namespace tenure::people {

struct CsvLimits
{
    qint64 fileBytes = 64LL * 1024 * 1024;
    qint64 cellCharacters = 64LL * 1024;
    qint64 columns = 200;
    qint64 rows = 1'000'000; ///< the header not counted
};

struct CsvCell
{
    QString text;
    Place at; ///< of its first character, of the opening quote if it has one
};

using CsvRow = std::vector<CsvCell>;

/// Reads RFC 4180 text row by row: quoted cells may hold delimiters and line breaks (read as "\n"),
/// "" inside is a quote; lines end in CRLF, LF or CR; empty lines and a first line "sep=;" are
/// passed over. Where row borders cannot be trusted any more (stray, open or overlong quotes, too
/// many cells) it stops with an error that names the place.
class CsvReader
{
public:
    /// `text` must outlive the reader.
    CsvReader(QStringView text, QChar delimiter, const CsvLimits &limits = {});

    /// Fills `row` with the next one; false at the end. After an error, do not call again.
    Result<bool> next(CsvRow &row);

    /// Whether what was read last was followed by a line break. A last line without one may be cut
    /// off.
    bool endedWithNewline() const { return m_endedWithNewline; }

private:
    Result<void> readQuoted(CsvCell &cell);
    Result<void> readPlain(CsvCell &cell);
    bool skipLineBreak();
    Place here() const;
    Error limitReached(const QString &code, qint64 limit) const;
    Error cellTooLong(const CsvCell &cell) const;

    QStringView m_text;
    QChar m_delimiter;
    CsvLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    qint64 m_rows = 0;
    bool m_endedWithNewline = false;
};

} // namespace tenure::people
