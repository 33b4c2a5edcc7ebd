// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/line.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <atomic>

namespace tenure::ldap {

/// One call of a system under way: how long it may take, and a way to end it early from another
/// thread.
class Call
{
public:
    explicit Call(QDeadlineTimer deadline) : m_deadline(deadline) {}

    /// The earlier of the call's own deadline and `atMost` from now.
    QDeadlineTimer within(std::chrono::milliseconds atMost) const
    {
        return std::min(m_deadline, QDeadlineTimer(atMost));
    }
    QDeadlineTimer deadline() const { return m_deadline; }
    bool isOver() const { return isCancelled() || m_deadline.hasExpired(); }
    bool isCancelled() const { return m_cancelled; }

    /// The line that cancelling has to cut.
    void use(const std::shared_ptr<Line> &line)
    {
        const std::scoped_lock lock(m_mutex);
        m_line = line;
        if (m_cancelled)
            line->cut(Line::Cut::Cancelled);
    }

    void cancel()
    {
        const std::scoped_lock lock(m_mutex);
        m_cancelled = true;
        if (const auto line = m_line.lock())
            line->cut(Line::Cut::Cancelled);
    }

    /// The call is done with its line, which may serve another one.
    void release()
    {
        const std::scoped_lock lock(m_mutex);
        m_line.reset();
    }

private:
    const QDeadlineTimer m_deadline;
    std::atomic_bool m_cancelled = false;
    std::mutex m_mutex;
    std::weak_ptr<Line> m_line;
};

} // namespace tenure::ldap
