// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statements.h"

#include "storage/sqlerror.h"

#include <QSqlError>

namespace tenure::storage {

void Statements::detach()
{
    m_prepared.clear();
    m_database = QSqlDatabase();
}

// A statement in use is out of the cache, so that a visitor may run the same one again.
Result<Statements::Prepared> Statements::started(Sql sql, const QVariantList &values)
{
    Prepared query = std::move(m_prepared[sql.text()]);
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromUtf8(sql.text())))
            return sqlError(query->lastError(), m_file);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec())
        return sqlError(query->lastError(), m_file);
    return query;
}

void Statements::keep(Sql sql, Prepared query)
{
    // An open result would hold its snapshot and keep the log from being moved into the file.
    query->finish();
    m_prepared[sql.text()] = std::move(query);
}

Result<int> Statements::runBound(Sql sql, const QVariantList &values)
{
    auto query = started(sql, values);
    if (!query)
        return query.error();
    const int changed = (*query)->numRowsAffected();
    keep(sql, *std::move(query));
    return changed;
}

Result<void> Statements::visitRows(Sql sql, const QVariantList &values,
                                   const std::function<void(Row &)> &visit)
{
    auto started = this->started(sql, values);
    if (!started)
        return started.error();
    Prepared query = *std::move(started);
    int unreadableColumn = -1;
    while (unreadableColumn < 0 && query->next()) {
        Row row(*query);
        visit(row);
        unreadableColumn = row.unreadableColumn();
    }
    if (query->lastError().isValid())
        return sqlError(query->lastError(), m_file);
    keep(sql, std::move(query));
    return unreadableColumn < 0 ? Result<void>() : unreadable(sql, unreadableColumn);
}

Error Statements::unreadable(Sql sql, int column) const
{
    return {QStringLiteral("store.damaged"),
            {{QStringLiteral("file"), m_file}},
            QStringLiteral("column %1 of: %2").arg(column).arg(QLatin1StringView(sql.text()))};
}

} // namespace tenure::storage
