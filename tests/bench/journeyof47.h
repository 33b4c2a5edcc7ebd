// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event.h"
#include "journey/definition.h"

/// The journey of performance.md: 3 steps in a row, a fork of 8 branches of 5, a join, 4 in a row.
namespace tenure::bench {

inline constexpr int tasks = 3 + 8 * 5 + 4;

/// What each of the 47 steps is: a human task, or an effect of that system.
struct StepKind
{
    journey::NodeKind kind = journey::NodeKind::HumanTask;
    QString system;
};

journey::Definition journeyOf47(const StepKind &step);

/// The start of a join with 30 facts.
engine::Started joiner();

} // namespace tenure::bench
