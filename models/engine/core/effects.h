// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// The step asks for one change in a target system and waits for its read-back.
void startEffect(Run &run, Place place, const Path &path);

void apply(Run &run, const EffectDone &done);
void apply(Run &run, const EffectOver &over);
void apply(Run &run, const EffectUnclear &unclear);

} // namespace tenure::engine::core
