// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/watchdog.h"

#include <algorithm>

namespace tenure::ldap {
namespace {

constexpr std::chrono::nanoseconds longest = std::chrono::hours(1);

} // namespace

Watchdog::Watchdog() : m_thread([this](const std::stop_token &stop) { run(stop); }) {}

Watchdog::~Watchdog()
{
    m_thread.request_stop();
    m_thread.join();
}

Watchdog::Watch Watchdog::watch(const std::shared_ptr<Line> &line, QDeadlineTimer deadline)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.emplace(++m_lastTicket, Entry{line, deadline});
    m_changed.notify_one();
    return {*this, m_lastTicket};
}

void Watchdog::forget(quint64 ticket)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.erase(ticket);
}

void Watchdog::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const std::chrono::nanoseconds rest = cutOverdue();
        const quint64 known = m_lastTicket;
        m_changed.wait_for(lock, stop, rest, [this, known] { return m_lastTicket != known; });
    }
}

std::chrono::nanoseconds Watchdog::cutOverdue()
{
    std::chrono::nanoseconds next = longest;
    for (auto &[ticket, entry] : m_entries) {
        const auto line = entry.line.lock();
        if (!line || entry.deadline.isForever())
            continue;
        if (entry.deadline.hasExpired())
            line->cut(Line::Cut::Deadline);
        else
            next = std::min(next, std::chrono::nanoseconds(entry.deadline.remainingTimeNSecs()));
    }
    return next;
}

} // namespace tenure::ldap
