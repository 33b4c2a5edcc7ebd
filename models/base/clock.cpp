// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace tenure {

Instant SystemClock::now() const
{
    return std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
}

Result<void> StandingClock::moveTo(Instant instant)
{
    if (instant < m_now) {
        return Error{
            QStringLiteral("clock.backwards"),
            {{QStringLiteral("now"), toText(m_now)}, {QStringLiteral("asked"), toText(instant)}}};
    }
    m_now = instant;
    return {};
}

} // namespace tenure
