// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/host.h"
#include "connectorhost/ticks.h"

#include <QHash>
#include <QMutex>

namespace tenure::connectorhost {

/// So many calls in so long a time, and how many of them at once.
struct Rate
{
    int calls = 0; ///< 0: no limit
    milliseconds per = std::chrono::minutes(1);
    double atOnce = 1;
    double atStart = 1; ///< of those at once, when the system has just been opened

    /// A tenth of the minute at once: a single urgent leaver never waits while the mean holds.
    static Rate perMinute(int calls);
    /// The same, but the first tenth has to be earned: starting again and again gains nothing.
    static Rate earnedPerMinute(int calls);
};

/// By bucket ("modify", "disable"); a bucket that is not named has no limit.
using RateLimits = QHash<QString, Rate>;

/// 120 modifications and 60 disables a minute for each system (guard G10). The removals of a day
/// are the engine's to count, for they must outlive the worker.
RateLimits defaultRateLimits();

/// A token bucket for each kind of call of one system, counted from when the system was opened.
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
