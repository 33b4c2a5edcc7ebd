// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/auditstore.h"
#include "storage/statements.h"

namespace tenure::storage {

/// The statements of one transaction. The first failure is kept and nothing runs after it, so that
/// code that writes many rows reads as a list of rows; the transaction is then rolled back.
class Writer
{
public:
    explicit Writer(Statements &statements) : m_statements(statements) {}

    bool failed() const { return m_error.has_value(); }
    const std::optional<Error> &error() const { return m_error; }

    /// Where the audit's chain ends for this transaction, once it has written to it.
    std::optional<services::AuditHead> auditHead;

    /// Rolls the transaction back for a reason of the caller's own.
    void refuse(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    /// Number of rows changed; 0 after a failure.
    template<typename... Values>
    int run(Sql sql, const Values &...values)
    {
        if (m_error)
            return 0;
        const Result<int> changed = m_statements.run(sql, values...);
        if (!changed)
            m_error = changed.error();
        return changed ? *changed : 0;
    }

    /// The first row, if there is one; nothing after a failure.
    template<typename T, typename... Values>
    std::optional<T> first(Sql sql, const Values &...values)
    {
        if (m_error)
            return {};
        Result<std::optional<T>> found = m_statements.first<T>(sql, values...);
        if (!found)
            m_error = found.error();
        return found ? *std::move(found) : std::nullopt;
    }

private:
    Statements &m_statements;
    std::optional<Error> m_error;
};

} // namespace tenure::storage
