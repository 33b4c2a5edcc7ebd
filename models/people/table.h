// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/csvreader.h"
#include "people/mapping.h"

#include <QByteArrayView>

namespace tenure::people {

/// One mapped cell, cleaned: trimmed, in Unicode form C; a day as Facts writes it; a status by its
/// name.
struct Cell
{
    QString value;
    Place at;
};

/// One row of the file. Its cells stand in the order of Table::facts; a rejected row has them too,
/// empty where unreadable.
struct Record
{
    int line = 0;
    QString number;
    Place numberAt;
    std::vector<Cell> cells;
    Problems problems; ///< not empty = the row is rejected
};

/// A file, read through its mapping.
struct Table
{
    QStringList facts;   ///< the mapped facts without the number
    QStringList headers; ///< their headers, in the same order
    QString numberHeader;
    std::vector<Record> records;
    QStringList header;     ///< the file's first row
    QStringList newHeaders; ///< headers that the mapping has never seen; empty if it does not know
                            ///< which it saw
    bool endsWithNewline = false;
    QByteArray hash; ///< SHA-256 of the file's bytes

    /// -1 if the feed does not give the fact.
    qsizetype indexOf(QLatin1StringView fact) const;
};

/// Reads all rows. A wrong cell rejects its row; where the whole file cannot be trusted (not CSV,
/// cut off, a mapped column missing, a number twice, limits) there is no table but an error with
/// line and column. Formula cells ("=1+1", "@SUM(A1)") reject their row: a formula in a person's
/// data is an accident or an attack.
Result<Table> readTable(QByteArrayView bytes, const Mapping &mapping, const CsvLimits &limits = {});

} // namespace tenure::people
