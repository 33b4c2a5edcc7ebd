// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// A step that does something begins: it is entered, its boundary events listen, and then it acts.
void beginStep(Run &run, Place place);

/// What an entered step does; again, after a person mended what kept it from beginning.
void perform(Run &run, Place place, const Path &path);

} // namespace tenure::engine::core
