// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/peoplestore.h"
#include "storage/writer.h"

namespace tenure::storage {

/// All rows of a batch: the feed's revision, the batch and its lines, persons, facts, runs, events,
/// audit. `store.feed_moved` where the plan was made from an older snapshot.
void applyBatch(Writer &to, const services::BatchApply &batch);

} // namespace tenure::storage
