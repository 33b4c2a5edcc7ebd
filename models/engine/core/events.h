// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// Sets the timers of the boundary events of a step that begins.
void armBoundaries(Run &run, Place place, const Path &path);

/// An intermediate event that waits, and an event gateway that waits for the first of several.
void waitForEvent(Run &run, Place place);
void waitForFirst(Run &run, Place place);

/// The event that came first at an event gateway; the others are not waited for any more.
void choose(Run &run, Place gateway, journey::NodeIndex event, const journey::Value &values);

void throwEvent(Run &run, Place place);
void endEvent(Run &run, Place place);

/// Whether a token at `gateway` waits for this message.
journey::NodeIndex awaitedAt(const journey::Definition &definition, journey::NodeIndex gateway,
                             const QString &message);

} // namespace tenure::engine::core
