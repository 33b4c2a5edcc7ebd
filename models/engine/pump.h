// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/worker.h"

#include <QTimer>

namespace tenure::engine {

/// Keeps a worker turning on the thread's event loop: at once while there is work, else when the
/// next timer is due, when a connector answers, or when another process wrote.
class Pump final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        milliseconds poll{50}; ///< how soon a write of another process is seen
        milliseconds longestSleep{
            30'000}; ///< clocks jump and machines sleep: never trust a longer timer
        milliseconds firstPause{250}; ///< after a store error, doubled up to longestSleep
    };

    Pump(Worker &worker, RunStore &store, const Clock &clock, const Pace &pace,
         QObject *parent = nullptr);

    void start();
    /// Stops turning. What the host still does reports into the mailbox and is found again at the
    /// next start.
    void stop();

    /// The store's last error while it lasts; empty code when all is well.
    const Error &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// Nothing can happen before the next timer: no event, no effect under way.
    void quiet();
    void troubleChanged();

private:
    void turn();
    void poll();
    void sleep();
    void noteTrouble(const Result<void> &turned);

    Worker &m_worker;
    RunStore &m_store;
    const Clock &m_clock;
    Pace m_pace;
    QTimer m_turn;
    QTimer m_poll;
    milliseconds m_pause{0};
    Error m_trouble;
    bool m_running = false;
};

} // namespace tenure::engine
