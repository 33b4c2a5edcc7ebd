// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/effecthost.h"
#include "engine/ports.h"
#include "engine/runstore.h"

namespace tenure::engine {

/// The effect that this one takes back: nothing unless the run undoes (a withdrawn hire) and the
/// ledger proves that Tenure made the change.
///
/// That holds for the inverse verb on the same person, item and system, when the effect that the
/// ledger names as the last to give (or take) it is done and changed something. In every other run
/// `account.disable` and `group.remove` mean what they say, whatever was there before.
Result<std::optional<EffectRow>> effectUndoneBy(RunStore &store, const VerbBook &verbs,
                                                const QString &lifecycle, const EffectRow &effect);

/// Tells the host what to bring back: the before-image of the effect that is taken back, and the
/// object it was about unless a try of this effect has seen it already.
void fillUndo(EffectJob &job, const EffectRow &undone);

} // namespace tenure::engine
