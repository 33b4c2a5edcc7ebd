// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/healthstate.h"

namespace tenure::connectorhost {
namespace {

constexpr std::chrono::days expiryWarning{14};

// Below the sign-in nothing works at all; above it a part still does.
bool isGround(connectorapi::Rung rung)
{
    return rung == connectorapi::Rung::Reachable || rung == connectorapi::Rung::Tls ||
           rung == connectorapi::Rung::Auth;
}

} // namespace

HealthState healthState(const std::optional<connectorapi::Ladder> &ladder, Breaker::State breaker,
                        bool paused, Instant now)
{
    if (paused)
        return HealthState::Paused;
    if (breaker != Breaker::State::Closed)
        return HealthState::Unhealthy;
    if (!ladder)
        return HealthState::Unknown;
    for (const connectorapi::RungResult &rung : ladder->rungs) {
        if (rung.state == connectorapi::RungState::Failed)
            return isGround(rung.rung) ? HealthState::Unhealthy : HealthState::Degraded;
    }
    if (ladder->secretExpires && *ladder->secretExpires < now + expiryWarning)
        return HealthState::Expiring;
    return HealthState::Healthy;
}

QString toText(HealthState state)
{
    switch (state) {
    case HealthState::Unknown:
        return QStringLiteral("unknown");
    case HealthState::Healthy:
        return QStringLiteral("healthy");
    case HealthState::Degraded:
        return QStringLiteral("degraded");
    case HealthState::Unhealthy:
        return QStringLiteral("unhealthy");
    case HealthState::Paused:
        return QStringLiteral("paused");
    case HealthState::Expiring:
        return QStringLiteral("expiring");
    }
    return {};
}

} // namespace tenure::connectorhost
