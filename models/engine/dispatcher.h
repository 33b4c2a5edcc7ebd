// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/effectqueue.h"
#include "engine/grantwatch.h"
#include "engine/ports.h"
#include "engine/runcache.h"

namespace tenure::engine {

/// Hands effects and the read-backs of grants to the connector host when their time has come: each
/// in its lane, with all that one try has to know.
///
/// Only what a commit on disk says is handed over, so the worker calls it after its commits. Memory
/// only; the rows of the store are the truth.
class Dispatcher
{
public:
    struct Ports
    {
        RunStore &store;
        EffectHost &host;
        const VerbBook &verbs;
    };

    /// `pause`: until what the store could not read is asked for again.
    Dispatcher(const Ports &ports, RunCache &runs, GrantWatch &grants, const RemovalLimit &removals,
               milliseconds pause);

    /// Takes up what is under way: at start, and again wherever a row has lost its place.
    void take(const EffectRow &row);

    /// These rows are on disk: new effects join their lanes, those that are over leave them.
    void follow(const Commit &commit);
    /// The try has ended and what it said is on disk. An effect that was not allowed to begin has
    /// an unchanged row, and yet it waits again. What is said of another try than the one under way
    /// ends nothing.
    void ended(const EffectReport &report);

    /// Systems that are not to be touched; those no longer among them go on.
    void setPaused(const QSet<QString> &systems) { m_queue.setPaused(systems); }
    /// People for whom nothing is to begin; those no longer among them go on.
    void setFrozen(const std::set<PersonId> &people) { m_queue.setFrozen(people); }
    /// The host takes more for the system.
    void wake(const QString &system) { m_queue.wake(system); }

    /// Hands over whatever may begin now.
    void dispatch(Instant now);

    /// When the next effect wants to begin, if its time is all that it waits for.
    std::optional<Instant> next() const { return m_queue.next(); }
    /// Nothing is at the host, and nothing waits for it to say that it takes more.
    bool isIdle() const { return !m_queue.hasUnderWay() && !m_queue.waitsForHost(); }

private:
    using Key = std::pair<RunId, Number>;

    void run(EffectJob job);
    void hand(const Ticket &ticket, Instant now);
    void handCheck(const Ticket &ticket, const LiveRun &run);
    void putBack(Ticket ticket, Instant now);
    Result<EffectJob> jobFor(const LiveRun &run, const EffectRow &row) const;

    Ports m_ports;
    RunCache &m_runs;
    GrantWatch &m_grants;
    milliseconds m_pause;
    EffectQueue m_queue;
    std::map<Key, int> m_attempts; ///< which try of it is at the host
};

} // namespace tenure::engine
