// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/instant.h"
#include "connectorapi/connectorapi_global.h"

#include <optional>

namespace tenure::connectorapi {

/// Why a call did not do what was asked. The engine acts by this class alone, never by a code.
enum class ErrorClass {
    Transient,   ///< will pass: back off and try again
    Throttled,   ///< too many calls: wait retryAfter, for all calls of the system
    Unknown,     ///< it may have happened: read back before anything else
    AuthFailed,  ///< our own sign-in was refused: pause the system, one alert
    Permission,  ///< our account lacks a right: no retry
    Config,      ///< the system is set up wrongly (address, TLS trust): no retry, system unhealthy
    Validation,  ///< the target refuses the data: a person mends it
    NotFound,    ///< the object is not there; for a verb that takes away this is success
    AlreadyDone, ///< nothing to do: success, changed = false, no inverse
    Conflict,    ///< the object is not what was expected (other owner, changed meanwhile)
    Ambiguous,   ///< more than one match: stop, a person picks
    Capacity,    ///< no licence, number or stock left
    Unsupported, ///< the system cannot do this: a person does it
    Policy,      ///< a rule of ours forbids it (protected object, frozen window)
    PartialFailure, ///< some of several parts failed
    Defect,         ///< the answer makes no sense, or the connector is broken
};

/// "transient", "auth_failed"...: what the store keeps and a boundary error event may name.
TENURE_CONNECTORAPI_EXPORT QString toText(ErrorClass errorClass);
TENURE_CONNECTORAPI_EXPORT std::optional<ErrorClass> errorClassFromText(QStringView text);

/// Whether the same call may succeed later with nothing changed by a person.
TENURE_CONNECTORAPI_EXPORT bool isRetryable(ErrorClass errorClass);

/// A refusal or failure: how to treat it, and what it was.
struct Failure
{
    ErrorClass errorClass = ErrorClass::Defect;
    Error error;
    std::optional<milliseconds> retryAfter = {}; ///< asked for by the target; honoured as a minimum

    friend bool operator==(const Failure &, const Failure &) = default;
};

} // namespace tenure::connectorapi
