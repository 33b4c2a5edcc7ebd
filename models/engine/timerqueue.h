// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rows.h"

#include <map>
#include <set>

namespace tenure::engine {

/// Timers of all runs by due instant. Memory only; the rows in the store are the truth.
class TimerQueue
{
public:
    using Key = std::pair<RunId, Number>;

    void set(Key key, Instant dueAt);
    void remove(Key key);

    /// Due timers in order of time, then run, then number; they stay until removed. At most
    /// `limit`.
    std::vector<Key> due(Instant now, size_t limit) const;

    std::optional<Instant> next() const;
    /// Only of one that is held.
    Instant dueAt(Key key) const { return m_dueAt.at(key); }
    bool holds(Key key) const { return m_dueAt.contains(key); }
    size_t size() const { return m_dueAt.size(); }

private:
    std::set<std::pair<Instant, Key>> m_order;
    std::map<Key, Instant> m_dueAt;
};

} // namespace tenure::engine
