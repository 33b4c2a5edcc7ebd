// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/health.h"
#include "connectorhost/breaker.h"

namespace tenure::connectorhost {

/// How a system is, in one word (connectors.md section 8).
enum class HealthState {
    Unknown, ///< never checked
    Healthy,
    Degraded,  ///< can be read, but a right, the clock or the quota keeps it from all it should do
    Unhealthy, ///< cannot be reached, trusted or signed in to, or its breaker is open
    Paused,    ///< by us
    Expiring   ///< works, but its secret or certificate ends within 14 days
};

HealthState healthState(const std::optional<connectorapi::Ladder> &ladder, Breaker::State breaker,
                        bool paused, Instant now);

QString
toText(HealthState state); ///< "unknown", "healthy", "degraded", "unhealthy", "paused", "expiring"

} // namespace tenure::connectorhost
