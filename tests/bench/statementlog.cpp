// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/statementlog.h"

#include <QHash>

#include <sqlite3.h>

namespace tenure::bench {
namespace {

StatementLog *current = nullptr;

int trace(unsigned, void *, void *statement, void *text)
{
    // A trigger's own statements come as comments.
    if (current && !QByteArrayView(static_cast<const char *>(text)).startsWith("--"))
        current->note(static_cast<sqlite3_stmt *>(statement));
    return 0;
}

int traceNewConnection(sqlite3 *database, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, trace, nullptr);
}

bool isNameCharacter(char c)
{
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Past a quoted piece that begins at `at`; a doubled quote is one inside it.
qsizetype pastQuoted(const QByteArray &text, qsizetype at)
{
    const char quote = text[at++];
    while (at < text.size()) {
        if (text[at++] != quote)
            continue;
        if (at >= text.size() || text[at] != quote)
            return at;
        ++at;
    }
    return at;
}

qsizetype pastLiteral(const QByteArray &text, qsizetype at)
{
    if (text[at] == '\'')
        return pastQuoted(text, at);
    if (text[at] == 'x' && at + 1 < text.size() && text[at + 1] == '\'')
        return pastQuoted(text, at + 1);
    while (at < text.size() &&
           (isNameCharacter(text[at]) || QByteArrayView("+-.").contains(text[at])))
        ++at;
    return at;
}

Value valueOf(const QByteArray &literal)
{
    if (literal.startsWith('\''))
        return Text{literal.mid(1, literal.size() - 2).replace("''", "'")};
    if (literal.startsWith("x'"))
        return Blob{QByteArray::fromHex(literal.mid(2, literal.size() - 3))};
    if (literal == "NULL")
        return std::monostate();
    if (literal.contains('.'))
        return literal.toDouble();
    return literal.toLongLong();
}

// Walks the prepared text and the one with the values side by side.
std::vector<Value> valuesIn(const QByteArray &prepared, const QByteArray &expanded)
{
    std::vector<Value> values;
    qsizetype p = 0;
    qsizetype e = 0;
    while (p < prepared.size()) {
        if (prepared[p] == '\'' || prepared[p] == '"') {
            const qsizetype length = pastQuoted(prepared, p) - p;
            p += length;
            e += length;
        } else if (prepared[p] == '?' || prepared[p] == ':') {
            for (++p; p < prepared.size() && isNameCharacter(prepared[p]);)
                ++p;
            const qsizetype end = pastLiteral(expanded, e);
            values.push_back(valueOf(expanded.mid(e, end - e)));
            e = end;
        } else {
            ++p;
            ++e;
        }
    }
    return values;
}

void require(bool ok, sqlite3 *database, const QByteArray &what)
{
    if (!ok)
        qFatal("%s: %s", what.constData(), sqlite3_errmsg(database));
}

struct Binder
{
    sqlite3_stmt *statement;
    int place;

    void operator()(std::monostate) const { sqlite3_bind_null(statement, place); }
    void operator()(qint64 number) const { sqlite3_bind_int64(statement, place, number); }
    void operator()(double number) const { sqlite3_bind_double(statement, place, number); }
    void operator()(const Text &text) const
    {
        sqlite3_bind_text(statement, place, text.utf8.constData(), int(text.utf8.size()),
                          SQLITE_STATIC);
    }
    void operator()(const Blob &blob) const
    {
        sqlite3_bind_blob(statement, place, blob.bytes.constData(), int(blob.bytes.size()),
                          SQLITE_STATIC);
    }
};

} // namespace

StatementLog::StatementLog()
{
    current = this;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(traceNewConnection));
}

StatementLog::~StatementLog()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(traceNewConnection));
    current = nullptr;
}

void StatementLog::note(sqlite3_stmt *statement)
{
    const QByteArray prepared = sqlite3_sql(statement);
    const bool border = prepared.startsWith("BEGIN") || prepared.startsWith("COMMIT");
    if (!border && sqlite3_stmt_readonly(statement) != 0)
        return;
    char *const expanded = sqlite3_expanded_sql(statement);
    m_written.push_back({prepared, valuesIn(prepared, expanded)});
    sqlite3_free(expanded);
}

void replay(const QByteArray &file, const std::vector<Written> &written)
{
    sqlite3 *database = nullptr;
    require(sqlite3_open_v2(file.constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == 0,
            database, file);
    for (const char *setting :
         {"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA temp_store=MEMORY",
          "PRAGMA cache_size=-32768", "PRAGMA wal_autocheckpoint=4000"})
        require(sqlite3_exec(database, setting, nullptr, nullptr, nullptr) == 0, database, setting);
    QHash<QByteArray, sqlite3_stmt *> prepared;
    for (const Written &one : written) {
        sqlite3_stmt *&statement = prepared[one.statement];
        if (!statement)
            require(sqlite3_prepare_v3(database, one.statement.constData(), -1,
                                       SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == 0,
                    database, one.statement);
        for (size_t i = 0; i < one.values.size(); ++i)
            std::visit(Binder{statement, int(i) + 1}, one.values[i]);
        int code = sqlite3_step(statement);
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        require(code == SQLITE_DONE, database, one.statement);
        sqlite3_reset(statement);
    }
    for (sqlite3_stmt *statement : std::as_const(prepared))
        sqlite3_finalize(statement);
    sqlite3_close(database);
}

} // namespace tenure::bench
