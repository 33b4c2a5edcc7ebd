// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"
#include "engine/rows.h"

namespace tenure::engine {

/// What an effect means for the ledger of grants (person, item, system); nothing for verbs that
/// neither give nor take.

/// The item of an account itself.
inline const QString accountItem = QStringLiteral("account");

/// What the ledger calls the thing that the effect gives or takes.
QString grantItem(const EffectRow &effect);

/// At the intent: what is wanted from now on. Seen stays as it was: a claim is not a proof.
std::optional<GrantChange> wantedBy(const EffectRow &effect, VerbDirection direction, Instant now);

/// At the read-back that agreed: what was seen.
std::optional<GrantChange> seenBy(const EffectRow &effect, VerbDirection direction, Instant now);

} // namespace tenure::engine
