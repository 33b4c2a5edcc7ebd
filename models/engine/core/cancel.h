// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// Takes back what the step waits for: its task, its effect, all that it opened. The token stays.
void cancelContent(Run &run, Place place, StepEnd end);

/// Ends the step and the token.
void cancelToken(Run &run, Place place, StepEnd end);

/// Ends everything in a frame but the token at `spared`; the frame stays.
void cancelInside(Run &run, Number frame, StepEnd end, Place spared = nowhere);

} // namespace tenure::engine::core
