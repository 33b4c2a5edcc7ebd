// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/timerqueue.h"

namespace tenure::engine {

void TimerQueue::set(Key key, Instant dueAt)
{
    remove(key);
    m_order.insert({dueAt, key});
    m_dueAt.emplace(key, dueAt);
}

void TimerQueue::remove(Key key)
{
    const auto it = m_dueAt.find(key);
    if (it == m_dueAt.end())
        return;
    m_order.erase({it->second, key});
    m_dueAt.erase(it);
}

std::vector<TimerQueue::Key> TimerQueue::due(Instant now, size_t limit) const
{
    std::vector<Key> keys;
    for (auto it = m_order.begin(); it != m_order.end() && it->first <= now && keys.size() < limit;
         ++it)
        keys.push_back(it->second);
    return keys;
}

std::optional<Instant> TimerQueue::next() const
{
    if (m_order.empty())
        return std::nullopt;
    return m_order.begin()->first;
}

} // namespace tenure::engine
