// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// The step waits for a person to do its work.
void openWork(Run &run, Place place, const Path &path);

/// Gives the step a task of this kind; its node says who should do it. What is still to be filled
/// in is left to the caller.
OpenTask taskFor(Run &run, Place place, TaskKind kind, Ask ask);

/// Takes the step's task back, if it has one.
void closeTask(Run &run, Place place);

void apply(Run &run, const TaskDone &done);

} // namespace tenure::engine::core
