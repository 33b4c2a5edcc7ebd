// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// A timer of a step: its own, or one of its boundary events.
void setTimer(Run &run, Place place, journey::NodeIndex event, TimerPurpose purpose,
              const Path &path);

/// The timer of an event sub-process, set while its scope lives.
void setHandlerTimer(Run &run, Number frame, journey::NodeIndex start, const Path &path);

/// What hangs on a token, or listens for a frame, is not needed any more.
void cancelTimersOf(Run &run, Number token);
void cancelTimersIn(Run &run, Number frame);

/// The answer to the question when a timer is due; false if it was not offered or nobody asked.
bool answerTimer(Run &run, const TaskDone &done);

/// New facts: what nobody could tell may be known now.
void askTimersAgain(Run &run);

/// In another version of the journey: those that hang on nothing there are cancelled, the others
/// are told again, for their rule may be another.
void renewTimers(Run &run);

void apply(Run &run, const TimerDue &due);
void apply(Run &run, const TimerUnresolved &unresolved);

} // namespace tenure::engine::core
