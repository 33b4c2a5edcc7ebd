// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/ports/connectors.h"
#include "services/stores.h"

namespace tenure::services {

/// The last climb of a system's health ladder.
struct HealthReport
{
    Instant at;
    std::vector<HealthRung> rungs;
    QStringList offers = {}; ///< verbs that the system could do then

    bool isHealthy() const;
    int passed() const;
    /// The lowest rung that failed; none: nothing did.
    const HealthRung *firstFailure() const;

    friend bool operator==(const HealthReport &, const HealthReport &) = default;
};

/// Nothing: nobody has tested it yet.
Result<std::optional<HealthReport>> lastHealth(SettingsStore &settings, const QString &system);

/// Climbs the ladder and keeps what was found, so that every console shows it. Everybody who may
/// see the system may ask for it: nothing is changed in the target.
Result<HealthReport> testSystem(const Stores &stores, const Clock &clock, Connectors &connectors,
                                const Caller &caller, const QString &system);

} // namespace tenure::services
