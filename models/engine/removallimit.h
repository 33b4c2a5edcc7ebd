// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports.h"
#include "engine/runstore.h"

#include <map>

namespace tenure::engine {

/// Guard G10: so many removals on one system within a day and no more, whatever the journeys want.
///
/// Counts the removals that were sent, by the instant in their rows: a new worker goes on where the
/// last one stopped. One that is tried again is still one removal. Memory follows the rows of the
/// store, which are the truth.
class RemovalLimit
{
public:
    struct Allowance
    {
        int removals = 10; ///< at least 1
        milliseconds within = std::chrono::hours(24);
    };

    RemovalLimit(const VerbBook &verbs, const Allowance &allowance);

    /// What still counts, as the store says.
    Result<void> load(RunStore &store, Instant now);
    /// The commit is on disk.
    void follow(const Commit &commit);
    /// Counts it if it is a removal that was sent, in place of an earlier time of the same effect.
    void note(const EffectRow &row);

    bool isRemoval(const QString &verb) const { return m_verbs.contains(verb); }

    /// When this removal may leave; nothing where it may now. Its own earlier times do not count
    /// against it.
    std::optional<Instant> waitsUntil(const QString &system, RunId run, Number effect,
                                      Instant now) const;
    /// When the system takes another removal; nothing where it takes one now.
    std::optional<Instant> usedUpUntil(const QString &system, Instant now) const;

    const Allowance &allowance() const { return m_allowance; }

private:
    using Key = std::pair<RunId, Number>;

    Instant countsSince(Instant now) const { return now - m_allowance.within; }

    QStringList m_verbs;
    Allowance m_allowance;
    std::map<QString, std::map<Key, Instant>> m_sent; ///< by system
};

} // namespace tenure::engine
