// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"
#include "engine/state.h"

#include <map>
#include <memory>
#include <set>

namespace tenure::engine {

/// Rows of one kind that belong to a run and are still open, with those that the current
/// transaction must write.
template<typename Row>
class OpenRows
{
public:
    void load(Row row) { m_rows.insert_or_assign(row.number, std::move(row)); }

    const Row *find(Number number) const
    {
        const auto it = m_rows.find(number);
        return it == m_rows.end() ? nullptr : &it->second;
    }

    /// The row to change; it will be written. nullptr if it is not open.
    Row *touch(Number number)
    {
        const auto it = m_rows.find(number);
        if (it == m_rows.end())
            return nullptr;
        m_touched.insert(number);
        return &it->second;
    }

    Row &add(Row row)
    {
        m_touched.insert(row.number);
        return m_rows.insert_or_assign(row.number, std::move(row)).first->second;
    }

    const std::map<Number, Row> &rows() const { return m_rows; }

    /// Appends what changed to `out` and lets go of rows that `isOpen` says are over.
    template<typename IsOpen>
    void flush(std::vector<Row> &out, IsOpen isOpen)
    {
        for (const Number number : m_touched) {
            const auto it = m_rows.find(number);
            out.push_back(it->second);
            if (!isOpen(it->second))
                m_rows.erase(it);
        }
        m_touched.clear();
    }

private:
    std::map<Number, Row> m_rows;
    std::set<Number> m_touched;
};

/// An active run in memory: its row, its state decoded, and the open rows that hang on it.
/// A copy of what the store holds; thrown away whenever a commit fails.
struct LiveRun
{
    RunRow row;
    RunState state;
    std::shared_ptr<const journey::Definition> definition;
    OpenRows<EffectRow> effects;
    OpenRows<TaskRow> tasks;
    OpenRows<TimerRow> timers;
};

/// Whether the run still needs the row in memory: under way, or over with a person who may ask for
/// another try.
bool isOpen(EffectState state);

/// Whether the host has to come back to it: it was never sent, or nobody knows what became of it.
bool wantsHost(EffectState state);

} // namespace tenure::engine
