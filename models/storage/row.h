// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/columns.h"

namespace tenure::storage {

/// The row a statement stands on, read column by column from left to right: `row >> task.run >>
/// task.number`.
class Row
{
public:
    explicit Row(const Statement &statement) : m_statement(statement) {}

    template<typename T>
    Row &operator>>(T &value)
    {
        if (!fromColumn(m_statement, m_next, value) && m_unreadable < 0)
            m_unreadable = m_next;
        ++m_next;
        return *this;
    }

    /// The first column that holds what was never written there; -1: all are sound.
    int unreadableColumn() const { return m_unreadable; }

private:
    const Statement &m_statement;
    int m_next = 0;
    int m_unreadable = -1;
};

} // namespace tenure::storage
