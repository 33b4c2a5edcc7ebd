// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/breaker.h"

#include <algorithm>

namespace tenure::connectorhost {

Breaker::Breaker(const Settings &settings, Ticks ticks)
    : m_settings(settings), m_ticks(std::move(ticks))
{
}

Breaker::State Breaker::state() const
{
    if (m_pause == milliseconds(0))
        return State::Closed;
    return m_ticks() < m_openedAt + m_pause ? State::Open : State::HalfOpen;
}

bool Breaker::allows()
{
    switch (state()) {
    case State::Closed:
        return true;
    case State::Open:
        return false;
    case State::HalfOpen:
        return !std::exchange(m_probing, true);
    }
    return false;
}

milliseconds Breaker::pauseLeft() const
{
    return std::max(milliseconds(0), m_pause == milliseconds(0) ? milliseconds(0)
                                                                : m_openedAt + m_pause - m_ticks());
}

void Breaker::noteSuccess()
{
    if (m_pause != milliseconds(0)) {
        m_pause = milliseconds(0);
        m_calls.clear();
    }
    m_probing = false;
    note(false);
}

void Breaker::noteFailure()
{
    const bool probed = std::exchange(m_probing, false);
    note(true);
    if (m_pause != milliseconds(0)) {
        // An answer to a call from before the breaker opened says nothing new.
        if (probed)
            open(std::min(m_pause * 2, m_settings.longestPause));
    } else if (shouldOpen()) {
        open(m_settings.pause);
    }
}

void Breaker::note(bool failed)
{
    const milliseconds now = m_ticks();
    m_calls.push_back({now, failed});
    const size_t keep = size_t(m_settings.lastCalls);
    while (m_calls.size() > keep && m_calls.front().at < now - m_settings.shareWindow)
        m_calls.pop_front();
}

bool Breaker::shouldOpen() const
{
    const auto failures = [](const auto &from, const auto &to) {
        return std::count_if(from, to, [](const Call &call) { return call.failed; });
    };
    const auto last = m_calls.end() - std::min<std::ptrdiff_t>(m_settings.lastCalls,
                                                               std::ptrdiff_t(m_calls.size()));
    if (failures(last, m_calls.end()) >= m_settings.failuresOfLast)
        return true;
    const milliseconds since = m_ticks() - m_settings.shareWindow;
    const auto recent = std::find_if(m_calls.begin(), m_calls.end(),
                                     [since](const Call &call) { return call.at >= since; });
    const auto calls = m_calls.end() - recent;
    return calls >= m_settings.lastCalls &&
           double(failures(recent, m_calls.end())) >= m_settings.failureShare * double(calls);
}

void Breaker::open(milliseconds pause)
{
    m_pause = pause;
    m_openedAt = m_ticks();
}

} // namespace tenure::connectorhost
