// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/errorclass.h"

#include <QDeadlineTimer>
#include <QList>
#include <QStringList>

#include <optional>

namespace tenure::connectorapi {

/// The rungs of the health ladder, from the ground up. Each presupposes those before it.
enum class Rung { Reachable, Tls, Auth, Permissions, CanaryRead, ClockSkew, Quota };

enum class RungState { Passed, Failed, NotChecked };

/// One rung as found: `failure` says why it failed, `missing` names each right that our account
/// lacks.
struct RungResult
{
    Rung rung = Rung::Reachable;
    RungState state = RungState::NotChecked;
    std::optional<Failure> failure = {};
    QStringList missing = {};
};

/// The answer of a health check: the rungs this system has, in order, and what was measured on the
/// way.
struct Ladder
{
    QList<RungResult> rungs = {};
    std::optional<milliseconds> clockSkew = {}; ///< the system's clock minus ours
    std::optional<Instant> secretExpires =
        {}; ///< when the sign-in secret or certificate ends, if told
    QStringList offers =
        {}; ///< verbs that this system can do now: descriptor and configuration and rights found
};

/// Lower rungs alone (a sign-in) or all of them. No check ever writes to the target.
enum class HealthDepth { SignIn, Full };

TENURE_CONNECTORAPI_EXPORT QString
toText(Rung rung); ///< "reachable", "tls", "auth", "permissions", "canary_read"...

} // namespace tenure::connectorapi
