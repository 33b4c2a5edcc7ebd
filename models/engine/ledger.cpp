// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger.h"

namespace tenure::engine {
namespace {

std::optional<GrantChange> changeOf(const EffectRow &effect, VerbDirection direction, Instant now)
{
    if (direction == VerbDirection::Neither)
        return std::nullopt;
    GrantChange change;
    change.person = effect.person;
    change.item = grantItem(effect);
    change.system = effect.system;
    change.run = effect.run;
    change.effect = effect.number;
    change.params = effect.params;
    change.at = now;
    change.wanted = direction == VerbDirection::Gives;
    return change;
}

} // namespace

// A step about a catalogue item names it; the others give the account itself or membership in a
// group.
QString grantItem(const EffectRow &effect)
{
    if (!effect.item.isEmpty())
        return effect.item;
    const QString group = effect.params.value(QLatin1String("group")).toString();
    return group.isEmpty() ? accountItem : QStringLiteral("group:") + group;
}

std::optional<GrantChange> wantedBy(const EffectRow &effect, VerbDirection direction, Instant now)
{
    return changeOf(effect, direction, now);
}

std::optional<GrantChange> seenBy(const EffectRow &effect, VerbDirection direction, Instant now)
{
    std::optional<GrantChange> change = changeOf(effect, direction, now);
    if (change) {
        change->seen = change->wanted;
        change->observed = effect.observed;
    }
    return change;
}

} // namespace tenure::engine
