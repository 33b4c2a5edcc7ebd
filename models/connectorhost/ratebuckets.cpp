// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/ratebuckets.h"

#include <algorithm>
#include <cmath>

namespace tenure::connectorhost {
namespace {

constexpr double millisInMinute = 60'000;

double burst(int perMinute)
{
    return std::max(1.0, perMinute / 10.0);
}

} // namespace

RateLimits defaultRateLimits()
{
    return {{QStringLiteral("modify"), 120},
            {QStringLiteral("disable"), 60},
            {QStringLiteral("remove"), 10}};
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
    const int perMinute = m_limits.value(bucket);
    if (perMinute <= 0)
        return milliseconds(0);
    const bool known = m_buckets.contains(bucket);
    Bucket &state = m_buckets[bucket];
    const double perMilli = perMinute / millisInMinute;
    const double gained =
        known ? double((now - state.filledAt).count()) * perMilli : burst(perMinute);
    state.tokens = std::min(burst(perMinute), state.tokens + gained);
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
