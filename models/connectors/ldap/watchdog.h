// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/line.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace tenure::ldap {

/// Cuts lines whose deadline passes. One thread a system, asleep but for that.
class Watchdog
{
public:
    Watchdog();
    ~Watchdog();

    /// While it lives, the line is cut at its deadline.
    class Watch
    {
    public:
        Watch(Watchdog &watchdog, quint64 ticket) : m_watchdog(watchdog), m_ticket(ticket) {}
        ~Watch() { m_watchdog.forget(m_ticket); }
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;

    private:
        Watchdog &m_watchdog;
        const quint64 m_ticket;
    };

    [[nodiscard]] Watch watch(const std::shared_ptr<Line> &line, QDeadlineTimer deadline);

private:
    struct Entry
    {
        std::weak_ptr<Line> line;
        QDeadlineTimer deadline;
    };

    void forget(quint64 ticket);
    void run(const std::stop_token &stop);
    std::chrono::nanoseconds cutOverdue();

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<quint64, Entry> m_entries;
    quint64 m_lastTicket = 0;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace tenure::ldap
