// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/row.h"
#include "storage/sql.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace tenure::storage {

/// The prepared statements of one connection: bound, run, read, and kept for the next time.
class Statements
{
public:
    explicit Statements(QString file) : m_file(std::move(file)) {}

    void attach(const QSqlDatabase &database) { m_database = database; }
    /// Lets go of the connection, which cannot be closed before.
    void detach();

    /// Runs what is no query; gives the number of rows it changed.
    template<typename... Values>
    Result<int> run(Sql sql, const Values &...values)
    {
        return runBound(sql, {toColumn(values)...});
    }

    /// Calls `visit(T &&)` for each row, read by `Row &operator>>(Row &, T &)`. `store.damaged`
    /// where a column holds what was never written there.
    template<typename T, typename Visit, typename... Values>
    Result<void> each(Sql sql, Visit &&visit, const Values &...values)
    {
        return visitRows(sql, {toColumn(values)...}, [&visit](Row &row) {
            T value{};
            row >> value;
            if (row.unreadableColumn() < 0)
                visit(std::move(value));
        });
    }

    template<typename T, typename... Values>
    Result<std::vector<T>> all(Sql sql, const Values &...values)
    {
        std::vector<T> found;
        const auto keep = [&found](T &&value) { found.push_back(std::move(value)); };
        if (const auto done = each<T>(sql, keep, values...); !done)
            return done.error();
        return found;
    }

    /// The first row, if there is one.
    template<typename T, typename... Values>
    Result<std::optional<T>> first(Sql sql, const Values &...values)
    {
        std::optional<T> found;
        const auto keep = [&found](T &&value) {
            if (!found)
                found = std::move(value);
        };
        if (const auto done = each<T>(sql, keep, values...); !done)
            return done.error();
        return found;
    }

private:
    using Prepared = std::unique_ptr<QSqlQuery>;

    Result<int> runBound(Sql sql, const QVariantList &values);
    Result<void> visitRows(Sql sql, const QVariantList &values,
                           const std::function<void(Row &)> &visit);
    Result<Prepared> started(Sql sql, const QVariantList &values);
    void keep(Sql sql, Prepared query);
    Error unreadable(Sql sql, int column) const;

    QString m_file;
    QSqlDatabase m_database;
    std::unordered_map<const char *, Prepared> m_prepared;
};

} // namespace tenure::storage
