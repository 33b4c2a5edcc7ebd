// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/stores.h"

namespace tenure::services {

/// The global stop (G8): from now on nothing is changed in any target system, until somebody lets
/// changes go on. What was sent already is still read back. `rights.not_allowed`.
Result<void> setChangesStopped(const Stores &stores, const Clock &clock, const Caller &caller,
                               bool stopped);

} // namespace tenure::services
