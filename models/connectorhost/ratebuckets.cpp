// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/ratebuckets.h"

#include <algorithm>
#include <cmath>

namespace tenure::connectorhost {

Rate Rate::perMinute(int calls)
{
    const double burst = std::max(1.0, calls / 10.0);
    return {calls, std::chrono::minutes(1), burst, burst};
}

Rate Rate::earnedPerMinute(int calls)
{
    Rate rate = perMinute(calls);
    rate.atStart = 1;
    return rate;
}

RateLimits defaultRateLimits()
{
    return {{QStringLiteral("modify"), Rate::perMinute(120)},
            {QStringLiteral("disable"), Rate::earnedPerMinute(60)}};
}

RateBuckets::RateBuckets(RateLimits limits, Ticks ticks)
    : m_limits(std::move(limits)), m_ticks(std::move(ticks))
{
}

milliseconds RateBuckets::take(const QString &bucket)
{
    const QMutexLocker lock(&m_lock);
    const milliseconds now = m_ticks();
    if (now < m_closedUntil)
        return m_closedUntil - now;
    const Rate rate = m_limits.value(bucket);
    if (rate.calls <= 0)
        return milliseconds(0);
    const bool known = m_buckets.contains(bucket);
    Bucket &state = m_buckets[bucket];
    const double perMilli = rate.calls / double(rate.per.count());
    const double gained = known ? double((now - state.filledAt).count()) * perMilli : rate.atStart;
    state.tokens = std::min(rate.atOnce, state.tokens + gained);
    state.filledAt = now;
    if (state.tokens < 1)
        return milliseconds(qint64(std::ceil((1 - state.tokens) / perMilli)));
    state.tokens -= 1;
    return milliseconds(0);
}

void RateBuckets::closeFor(milliseconds pause)
{
    const QMutexLocker lock(&m_lock);
    m_closedUntil = std::max(m_closedUntil, m_ticks() + pause);
}

} // namespace tenure::connectorhost
