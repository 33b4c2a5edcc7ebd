// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/removallimit.h"

#include <algorithm>

namespace tenure::engine {

RemovalLimit::RemovalLimit(const VerbBook &verbs, const Allowance &allowance)
    : m_verbs(verbs.removals()), m_allowance{std::max(1, allowance.removals), allowance.within}
{
}

Result<void> RemovalLimit::load(RunStore &store, Instant now)
{
    std::vector<EffectRow> sent;
    for (const QString &verb : m_verbs) {
        const Result<std::vector<EffectRow>> rows = store.sentEffects(verb, countsSince(now));
        if (!rows)
            return rows.error();
        sent.insert(sent.end(), rows->begin(), rows->end());
    }
    m_sent.clear();
    for (const EffectRow &row : sent)
        note(row);
    return {};
}

void RemovalLimit::follow(const Commit &commit)
{
    for (const EffectRow &row : commit.effects)
        note(row);
}

// What no longer counts stays until the next start: it is ten a day.
void RemovalLimit::note(const EffectRow &row)
{
    if (row.epoch == 0 || !isRemoval(row.verb))
        return;
    m_sent[row.system][{row.run, row.number}] = row.notBefore;
}

// The place of the oldest that still counts becomes free first.
std::optional<Instant> RemovalLimit::waitsUntil(const QString &system, RunId run, Number effect,
                                                Instant now) const
{
    const auto sent = m_sent.find(system);
    if (sent == m_sent.end())
        return std::nullopt;
    std::vector<Instant> counted;
    for (const auto &[key, at] : sent->second) {
        if (key != Key(run, effect) && at > countsSince(now))
            counted.push_back(at);
    }
    const size_t places = size_t(m_allowance.removals);
    if (counted.size() < places)
        return std::nullopt;
    std::ranges::sort(counted);
    return counted[counted.size() - places] + m_allowance.within;
}

std::optional<Instant> RemovalLimit::usedUpUntil(const QString &system, Instant now) const
{
    return waitsUntil(system, RunId(), 0, now);
}

} // namespace tenure::engine
