// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/liverun.h"
#include "engine/ports.h"

namespace tenure::engine {

/// Lets a live run go on with another version of its journey and gives what follows from it.
///
/// A run that has gone on since somebody looked may have an obstacle by now: then it stays with the
/// version it has, an audit row says so, and an alert asks to look again.
std::vector<Command> changeVersion(LiveRun &run, DefinitionSource &definitions,
                                   const VersionChanged &changed, Instant at, Commit &commit);

} // namespace tenure::engine
