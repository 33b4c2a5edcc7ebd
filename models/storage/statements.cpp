// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statements.h"

#include "storage/database.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace tenure::storage {

void Statements::detach()
{
    m_prepared.clear();
    m_database = nullptr;
}

// A statement in use is out of the cache, so that a visitor may run the same one again.
Result<Statement> Statements::take(Sql sql)
{
    Statement statement = std::move(m_prepared[sql.text()]);
    if (statement)
        return statement;
    if (!m_database)
        return sqliteError(SQLITE_CANTOPEN, QStringLiteral("not connected"), m_file);
    int code = SQLITE_OK;
    statement = Statement::prepared(m_database, sql.text(), &code);
    if (const auto prepared = checked(code, m_database, m_file); !prepared)
        return prepared.error();
    return statement;
}

// A visitor may have made the connection anew: what belongs to the old one goes.
void Statements::keep(Sql sql, Statement statement)
{
    statement.reset();
    if (statement.database() == m_database)
        m_prepared[sql.text()] = std::move(statement);
}

Result<int> Statements::runBound(Sql sql, Statement statement)
{
    int code = statement.step();
    while (code == SQLITE_ROW)
        code = statement.step();
    if (code != SQLITE_DONE)
        return failed(statement, code);
    const int changed = sqlite3_changes(statement.database());
    keep(sql, std::move(statement));
    return changed;
}

Result<void> Statements::visitRows(Sql sql, Statement statement,
                                   const std::function<void(Row &)> &visit)
{
    int unreadableColumn = -1;
    int code = statement.step();
    while (code == SQLITE_ROW && unreadableColumn < 0) {
        Row row(statement);
        visit(row);
        unreadableColumn = row.unreadableColumn();
        if (unreadableColumn < 0)
            code = statement.step();
    }
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        return failed(statement, code);
    keep(sql, std::move(statement));
    return unreadableColumn < 0 ? Result<void>() : unreadable(sql, unreadableColumn);
}

Error Statements::failed(const Statement &statement, int code) const
{
    return checked(code, statement.database(), m_file).error();
}

Error Statements::unreadable(Sql sql, int column) const
{
    return {QStringLiteral("store.damaged"),
            {{QStringLiteral("file"), m_file}},
            QStringLiteral("column %1 of: %2").arg(column).arg(QLatin1StringView(sql.text()))};
}

} // namespace tenure::storage
