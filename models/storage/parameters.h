// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/columns.h"

namespace tenure::storage {

/// The parameters of a statement, bound from left to right: `parameters << task.run <<
/// task.number`.
class Parameters
{
public:
    explicit Parameters(Statement &statement) : m_statement(statement) {}

    template<typename T>
    Parameters &operator<<(const T &value)
    {
        const int code = toColumn(m_statement, m_next++, value);
        if (m_code == 0)
            m_code = code;
        return *this;
    }

    /// SQLite's first result code that is not SQLITE_OK.
    int code() const { return m_code; }

private:
    Statement &m_statement;
    int m_next = 0;
    int m_code = 0;
};

} // namespace tenure::storage
