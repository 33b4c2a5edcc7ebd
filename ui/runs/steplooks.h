// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/stepitem.h"
#include "ui/widgets/chip.h"

namespace tenure::ui {

Symbol symbolOf(items::StepKind kind);
StateLook lookOf(items::StepState state);
/// Of a run in the list of runs.
StateLook lookOfRun(const QString &word, bool isActive, bool needsHelp);

} // namespace tenure::ui
