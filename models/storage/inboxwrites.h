// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/inbox.h"
#include "storage/writer.h"

namespace tenure::storage {

/// Adds an event at the next place of its run's inbox. For use inside any transaction.
/// `store.unknown_run` where there is no such run.
services::Appended appendEvent(Writer &to, const engine::NewEvent &event);

/// Raised and applied by the worker itself: one that is there already refuses the transaction with
/// `store.already_applied`, because its consequences were worked out twice.
void appendApplied(Writer &to, const engine::NewEvent &event);

/// Takes an event out of its inbox; `store.already_applied` if it is not waiting there.
void markApplied(Writer &to, RunId run, qint64 place);

/// Makes the run with its start event, or finds the one that is there.
services::StartedRun startRun(Writer &to, const engine::NewRun &run);

} // namespace tenure::storage
