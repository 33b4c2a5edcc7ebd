// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// Gives the oldest message that somebody waits for to the one who waits; false if nobody waits for
/// any.
///
/// One message, one wait: a token that stands in the wait goes before a boundary event, that before
/// an event sub-process; among equals interrupting first, then the oldest step or the innermost
/// scope.
bool handOutMail(Run &run);

void apply(Run &run, const MessageArrived &message);

} // namespace tenure::engine::core
