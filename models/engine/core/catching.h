// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// Who takes an error, an escalation, a message or a timer: a boundary event of a token's step, or
/// an event sub-process that listens in a frame.
struct Catcher
{
    Place token = nowhere;
    Number frame = 0;
    journey::NodeIndex event = -1;

    explicit operator bool() const { return event >= 0; }
};

/// The innermost taker of what is thrown by the step of `thrower`: its own boundary events, then
/// scope by scope outwards. On one level the exact code goes before the one that takes all.
Catcher catcherOf(Run &run, Place thrower, journey::Trigger trigger, const QString &code);

/// Lets the taker act: an interrupting one ends what it hangs on first.
void caught(Run &run, const Catcher &catcher, const journey::Value &values);

/// Whether boundary events of the token's step listen: it is at work, and not just one instance of
/// it.
bool hasOpenBoundaries(Run &run, Place place);

} // namespace tenure::engine::core
