// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/parameters.h"
#include "storage/row.h"
#include "storage/sql.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace tenure::storage {

/// The prepared statements of one connection: bound, run, read, and kept for the next time.
class Statements
{
public:
    explicit Statements(QString file) : m_file(std::move(file)) {}

    void attach(sqlite3 *database) { m_database = database; }
    /// Lets go of the connection before it is closed.
    void detach();

    /// Runs what is no query; gives the number of rows it changed.
    template<typename... Values>
    Result<int> run(Sql sql, const Values &...values)
    {
        auto bound = bind(sql, values...);
        return bound ? runBound(sql, *std::move(bound)) : bound.error();
    }

    /// Calls `visit(T &&)` for each row, read by `Row &operator>>(Row &, T &)`. `store.damaged`
    /// where a column holds what was never written there.
    template<typename T, typename Visit, typename... Values>
    Result<void> each(Sql sql, Visit &&visit, const Values &...values)
    {
        auto bound = bind(sql, values...);
        if (!bound)
            return bound.error();
        return visitRows(sql, *std::move(bound), [&visit](Row &row) {
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
    template<typename... Values>
    Result<Statement> bind(Sql sql, const Values &...values)
    {
        Result<Statement> statement = take(sql);
        if (!statement)
            return statement;
        Parameters parameters(*statement);
        ((parameters << values), ...);
        if (parameters.code() != 0)
            return failed(*statement, parameters.code());
        return statement;
    }

    Result<Statement> take(Sql sql);
    Result<int> runBound(Sql sql, Statement statement);
    Result<void> visitRows(Sql sql, Statement statement, const std::function<void(Row &)> &visit);
    void keep(Sql sql, Statement statement);
    Error failed(const Statement &statement, int code) const;
    Error unreadable(Sql sql, int column) const;

    QString m_file;
    sqlite3 *m_database = nullptr;
    std::unordered_map<const char *, Statement> m_prepared;
};

} // namespace tenure::storage
