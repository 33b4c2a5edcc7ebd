// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/scratch.h"

#include <QByteArrayView>
#include <QStringView>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace tenure::storage {

/// A prepared statement of SQLite, finalised when it goes. What gives an int gives SQLite's result
/// code.
class Statement
{
public:
    /// Null where the code is not SQLITE_OK.
    static Statement prepared(sqlite3 *database, const char *text, int *code);

    explicit operator bool() const { return m_handle != nullptr; }
    sqlite3 *database() const;

    // Places are numbered from 0, for parameters and columns alike.
    int bindNull(int place);
    int bindNumber(int place, qint64 number);
    int bindText(int place, QStringView text);
    int bindUtf8(int place, QByteArrayView text);
    /// Not copied: they have to stay until the reset.
    int bindBytes(int place, QByteArrayView bytes);

    /// SQLITE_ROW, SQLITE_DONE or an error.
    int step();
    /// Ends reading and lets go of what was bound: an open result would hold its snapshot and keep
    /// the log from being moved into the file.
    void reset();

    bool isNull(int place) const;
    bool isNumber(int place) const;
    qint64 number(int place) const;
    /// Good until the next step.
    QByteArrayView text(int place) const;
    QByteArrayView bytes(int place) const;

private:
    int bindKept(int place, QByteArrayView utf8);

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<Scratch> m_texts; ///< what is bound
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

} // namespace tenure::storage
