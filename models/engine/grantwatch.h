// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/effecthost.h"
#include "engine/ports.h"
#include "engine/runstore.h"
#include "engine/timerqueue.h"

namespace tenure::engine {

/// The read-backs that belong to a grant, long after its step has ended: is it still there?
///
/// Each is the giving effect's own read-back under a number of its own. What it finds goes to the
/// ledger; what it cannot read says nothing and is tried again. Memory follows the rows of the
/// store, which are the truth.
class GrantWatch
{
public:
    struct Pace
    {
        std::vector<milliseconds> after{std::chrono::hours(1), std::chrono::hours(24),
                                        std::chrono::hours(24 * 7)}; ///< since it was proven
        milliseconds firstPause = std::chrono::minutes(15); ///< after one that could not be read
        milliseconds longestPause = std::chrono::hours(24);
    };

    explicit GrantWatch(const Pace &pace) : m_pace(pace) {}

    void load(const std::vector<GrantCheckRow> &rows);
    /// The commit is on disk.
    void follow(const Commit &commit);

    /// A step has proven its effect: a grant is looked at again later, one that is taken away no
    /// more. An account that was changed meanwhile is held against the new values.
    void proven(Commit &commit, const EffectRow &effect, const VerbFacts &verb, Instant now) const;
    /// The grant is about to be taken away: nobody looks for it any more, nor, with an account, for
    /// what it had there.
    void ended(Commit &commit, const EffectRow &effect) const;

    /// The read-backs whose time has come; each comes once.
    std::vector<GrantCheckRow> takeDue(Instant now);
    std::optional<Instant> next() const { return m_due.next(); }
    const GrantCheckRow *find(RunId run, Number number) const;

    static bool isCheck(Number number);
    static Number numberOf(const GrantCheckRow &row);
    EffectJob jobFor(const GrantCheckRow &row) const;

    enum class Finding : quint8 { Agrees, Disagrees, Unreadable };
    static Finding findingOf(const EffectReport &report);
    /// Writes down what was found and when to look again.
    void note(Commit &commit, const GrantCheckRow &row, const EffectReport &report,
              Instant now) const;

private:
    using Key = std::tuple<PersonId, QString, QString>;
    static Key keyOf(const GrantCheckRow &row) { return {row.person, row.item, row.system}; }

    void put(const GrantCheckRow &row);
    void drop(const Key &key);
    GrantCheckRow later(GrantCheckRow row, Finding finding, Instant now) const;

    Pace m_pace;
    std::map<Key, GrantCheckRow> m_rows;
    std::map<TimerQueue::Key, Key> m_keys; ///< by run and number
    TimerQueue m_due;
};

/// The exception on the person whose grant is gone.
TaskRow exceptionFor(const GrantCheckRow &row, const EffectReport &report, Instant at);

} // namespace tenure::engine
