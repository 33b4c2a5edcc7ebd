// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/undo.h"

#include "engine/ledger.h"

namespace tenure::engine {
namespace {

bool undoes(const QString &lifecycle)
{
    return lifecycle == QLatin1String("withdraw");
}

bool isTakenBackBy(const VerbBook &verbs, const EffectRow &earlier, const EffectRow &effect)
{
    return earlier.state == EffectState::Done && earlier.changed &&
           verbs.facts(earlier.verb).inverse == effect.verb;
}

} // namespace

Result<std::optional<EffectRow>> effectUndoneBy(RunStore &store, const VerbBook &verbs,
                                                const QString &lifecycle, const EffectRow &effect)
{
    const VerbDirection direction = verbs.facts(effect.verb).direction;
    if (!undoes(lifecycle) || direction == VerbDirection::Neither)
        return std::optional<EffectRow>();
    const VerbDirection opposite =
        direction == VerbDirection::Takes ? VerbDirection::Gives : VerbDirection::Takes;
    Result<std::optional<EffectRow>> earlier =
        store.grantSource(effect.person, grantItem(effect), effect.system, opposite);
    if (!earlier || !*earlier || isTakenBackBy(verbs, **earlier, effect))
        return earlier;
    return std::optional<EffectRow>();
}

void fillUndo(EffectJob &job, const EffectRow &undone)
{
    job.restore = undone.beforeImage;
    if (!job.externalRef.isEmpty())
        return;
    // Which object it is stays; the version that was read then does not.
    job.externalRef = undone.externalRef;
    job.externalRef.remove(QStringLiteral("etag"));
}

} // namespace tenure::engine
