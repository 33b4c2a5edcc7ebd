// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state.h"

namespace tenure::engine::core {

/// Whether every index and number of a state leads somewhere within itself and the journey, so that
/// advance() can trust it. What was read from a store is not trusted before.
bool fits(const journey::Definition &definition, const RunState &state);

} // namespace tenure::engine::core
