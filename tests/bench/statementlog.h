// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <variant>
#include <vector>

struct sqlite3_stmt;

/// Hears what a program writes to SQLite, and writes the same once more with nothing around it.
namespace tenure::bench {

struct Text
{
    QByteArray utf8;
};

struct Blob
{
    QByteArray bytes;
};

using Value = std::variant<std::monostate, qint64, double, Text, Blob>;

/// A statement as prepared, and its values.
struct Written
{
    QByteArray statement;
    std::vector<Value> values;
};

/// While it lives, each writing statement, BEGIN and COMMIT of every connection that this process
/// opens is kept in order.
class StatementLog
{
public:
    StatementLog();
    ~StatementLog();
    StatementLog(const StatementLog &) = delete;
    StatementLog &operator=(const StatementLog &) = delete;

    const std::vector<Written> &written() const { return m_written; }

    void note(sqlite3_stmt *statement);

private:
    std::vector<Written> m_written;
};

/// Performs them on that file with SQLite's C functions alone: prepared once, bound, stepped, under
/// the store's own settings (WAL, synchronous=FULL). Ends the program when one fails.
void replay(const QByteArray &file, const std::vector<Written> &written);

} // namespace tenure::bench
