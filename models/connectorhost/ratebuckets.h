// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/host.h"
#include "connectorhost/ticks.h"

#include <QHash>
#include <QMutex>

namespace tenure::connectorhost {

/// Calls a minute, by bucket ("modify", "disable", "remove"); a bucket that is not named has no
/// limit.
using RateLimits = QHash<QString, int>;

/// 120 modifications, 60 disables and 10 removals a minute for each system (guard G10).
RateLimits defaultRateLimits();

/// A token bucket for each kind of call of one system. A full bucket lets a burst of a tenth of its
/// minute through, so that a single urgent leaver never waits while the mean still holds.
class RateBuckets final : public connectorapi::RateGate
{
public:
    RateBuckets(RateLimits limits, Ticks ticks);

    milliseconds take(const QString &bucket) override;
    void closeFor(milliseconds pause) override;

private:
    struct Bucket
    {
        double tokens = 0;
        milliseconds filledAt{0};
    };

    QMutex m_lock;
    RateLimits m_limits;
    Ticks m_ticks;
    QHash<QString, Bucket> m_buckets;
    milliseconds m_closedUntil{0};
};

} // namespace tenure::connectorhost
