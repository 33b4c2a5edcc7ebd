// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tokens.h"

namespace tenure::engine::core {

/// Where a token goes once its step is over: one flow, several, an end, or a person if none may be
/// taken.
void route(Run &run, Place place);

/// The token goes along one flow, whatever its condition.
void take(Run &run, Place place, journey::FlowIndex flow);

inline void leaveAndRoute(Run &run, Place place, StepEnd end)
{
    leave(run, place, end);
    route(run, place);
}

} // namespace tenure::engine::core
