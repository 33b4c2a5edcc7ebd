// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/turn.h"

namespace tenure::engine {

/// Passes the failpoints of what this turn is about to write (an intent, a sending row, a result, a
/// timer that fires). An error is the store's: nothing is written.
Result<void> passBefore(const Turn &turn);

/// The same with all of it on disk. An error says that the store's answer was lost.
Result<void> passAfter(const Turn &turn);

} // namespace tenure::engine
