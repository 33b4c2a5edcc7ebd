// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pump.h"

namespace tenure::engine {

Pump::Pump(Worker &worker, RunStore &store, const Clock &clock, const Pace &pace, QObject *parent)
    : QObject(parent), m_worker(worker), m_store(store), m_clock(clock), m_pace(pace)
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer);
    connect(&m_turn, &QTimer::timeout, this, &Pump::turn);
    connect(&m_poll, &QTimer::timeout, this, &Pump::poll);
    // The mailbox may be filled from another thread: queued, and many letters make one turn.
    connect(
        &m_worker, &Worker::wanted, this,
        [this] {
            if (m_running && m_trouble.code.isEmpty())
                m_turn.start(0);
        },
        Qt::QueuedConnection);
}

void Pump::start()
{
    m_running = true;
    m_poll.start(m_pace.poll);
    m_turn.start(0);
}

void Pump::stop()
{
    m_running = false;
    m_poll.stop();
    m_turn.stop();
}

void Pump::turn()
{
    if (!m_running)
        return;
    noteTrouble(m_worker.turn());
    if (!m_trouble.code.isEmpty())
        m_turn.start(m_pause);
    else if (m_worker.hasWork())
        m_turn.start(0);
    else
        sleep();
}

void Pump::poll()
{
    if (!m_store.takeForeignChange())
        return;
    m_worker.noticeForeignChange();
    if (m_trouble.code.isEmpty())
        m_turn.start(0);
}

void Pump::sleep()
{
    if (m_worker.isQuiet())
        Q_EMIT quiet();
    const std::optional<Worker::Wake> next = m_worker.next();
    milliseconds pause = m_pace.longestSleep;
    if (next)
        pause = std::clamp(next->at - m_clock.now(), milliseconds(1), m_pace.longestSleep);
    if (m_running)
        m_turn.start(pause);
}

void Pump::noteTrouble(const Result<void> &turned)
{
    const Error error = turned ? Error{} : turned.error();
    m_pause = turned ? milliseconds(0)
                     : std::min(std::max(m_pause * 2, m_pace.firstPause), m_pace.longestSleep);
    if (error == m_trouble)
        return;
    m_trouble = error;
    Q_EMIT troubleChanged();
}

} // namespace tenure::engine
