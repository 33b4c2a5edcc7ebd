// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

namespace tenure::engine::core {

/// Hands a token that cannot go on alone to a person: an exception task. `outcomes` may be answered
/// beside "done".
void ask(Run &run, Place place, Ask ask, Error why, QStringList outcomes = {});

/// The step is entered but cannot begin.
void askBlocked(Run &run, Place place, Error why);

/// What a person decided. An answer that was not offered changes nothing.
void answer(Run &run, Place place, const QString &outcome);

} // namespace tenure::engine::core
