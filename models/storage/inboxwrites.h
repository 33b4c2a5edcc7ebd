// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/inbox.h"
#include "storage/writer.h"

#include <map>

namespace tenure::storage {

/// How many places of each run's inbox new events lie in.
using TakenPlaces = std::map<RunId, qint64>;

/// Adds an event at the next place of its run's inbox. For use inside any transaction.
/// `store.unknown_run` where there is no such run.
services::Appended appendEvent(Writer &to, const engine::NewEvent &event);

/// Raised and applied by the worker itself: one that is there already refuses the transaction with
/// `store.already_applied`, because its consequences were worked out twice. The places are still
/// to be taken: with the run's row where that is written as well, for it is long.
TakenPlaces appendApplied(Writer &to, const std::vector<engine::NewEvent> &events);

/// The run's next event comes so many places later.
void takePlaces(Writer &to, RunId run, qint64 count);

/// Takes an event out of its inbox; `store.already_applied` if it is not waiting there.
void markApplied(Writer &to, RunId run, qint64 place);

/// Makes the run with its start event, or finds the one that is there.
services::StartedRun startRun(Writer &to, const engine::NewRun &run);

} // namespace tenure::storage
