// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorhost/ticks.h"

#include <deque>

namespace tenure::connectorhost {

/// Stops calls to a system that keeps failing (guard G11), so that its trouble stays its own.
///
/// Closed -> open after 5 failures among the last 10 calls, or 20 % failures in 5 minutes of at
/// least 10 calls. Open -> half-open after the pause: one call may try. Its success closes, its
/// failure opens for twice as long.
class Breaker
{
public:
    enum class State { Closed, Open, HalfOpen };

    struct Settings
    {
        int lastCalls = 10;
        int failuresOfLast = 5;
        double failureShare = 0.2;
        milliseconds shareWindow = std::chrono::minutes(5);
        milliseconds pause = std::chrono::seconds(30);
        milliseconds longestPause = std::chrono::minutes(15);
    };

    Breaker(const Settings &settings, Ticks ticks);

    State state() const;

    /// Whether a call may be made now. In half-open only the first one that asks may, until it is
    /// noted.
    bool allows();

    /// How long until a call may be tried; nothing left to wait in closed state.
    milliseconds pauseLeft() const;

    void noteSuccess();
    void noteFailure();
    /// The call that was allowed was not made, or says nothing about the system: another may try.
    void noteNothing() { m_probing = false; }

private:
    struct Call
    {
        milliseconds at;
        bool failed;
    };

    void note(bool failed);
    bool shouldOpen() const;
    void open(milliseconds pause);

    Settings m_settings;
    Ticks m_ticks;
    std::deque<Call> m_calls;
    milliseconds m_pause{0}; ///< 0 while closed
    milliseconds m_openedAt{0};
    bool m_probing = false;
};

} // namespace tenure::connectorhost
