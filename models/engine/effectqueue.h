// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/effecthost.h"
#include "engine/removallimit.h"

#include <QSet>

#include <map>
#include <set>

namespace tenure::engine {

/// An effect that waits for its turn, small enough to keep for every open effect of every run.
struct Ticket
{
    RunId run;
    Number number = 0;
    QString system;
    QString verb;
    PersonId person;
    Instant notBefore;
};

/// Which effect may start now: one at a time for each (system, person) over all runs, not before
/// its time, and only while the host takes more for that system. Memory only; rebuilt from the
/// store at start.
class EffectQueue
{
public:
    /// A removal beyond `removals` holds its lane until it may leave; without one all may.
    explicit EffectQueue(EffectHost &host, const RemovalLimit *removals = nullptr)
        : m_host(host), m_removals(removals)
    {
    }

    void add(Ticket ticket);
    void remove(RunId run, Number number);

    /// The effects to start now. Each counts as under way until finished() is called for it.
    std::vector<Ticket> take(Instant now);

    /// Systems that are not to be touched; those no longer among them go on.
    void setPaused(const QSet<QString> &systems);

    /// People for whom nothing is to begin; those no longer among them go on.
    void setFrozen(const std::set<PersonId> &people);

    /// The host takes more for the system.
    void wake(const QString &system);

    /// Something waits for the host to say that it takes more.
    bool waitsForHost() const;

    /// The effect is no longer under way; its lane goes on. Adding it again is the caller's
    /// business.
    void finished(RunId run, Number number);

    /// It waits here, or is under way.
    bool holds(RunId run, Number number) const
    {
        return m_places.contains({run, number}) || isUnderWay(run, number);
    }
    bool isUnderWay(RunId run, Number number) const { return m_underWay.count({run, number}) > 0; }
    bool hasUnderWay() const { return !m_underWay.empty(); }

    /// When take() may have something, nothing if only an answer can bring it.
    std::optional<Instant> next() const;

private:
    using Key = std::pair<RunId, Number>;
    using Lane = std::pair<QString, PersonId>;
    struct Place
    {
        Instant notBefore;
        quint64 order = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void announce(const Lane &lane);
    void withdrawAnnouncement(const Lane &lane);
    bool isBlocked(const Ticket &ticket, Instant now);
    std::optional<Instant> heldUntil(const Ticket &ticket, Instant now) const;
    void announce(const Lane &lane, Instant at);

    EffectHost &m_host;
    const RemovalLimit *m_removals;
    quint64 m_order = 0;
    std::map<Lane, std::map<Place, Ticket>> m_lanes;
    std::map<Key, std::pair<Lane, Place>> m_places;
    std::set<std::pair<Instant, Lane>>
        m_heads; ///< lanes with nothing under way, by their first ticket's time
    std::map<Lane, Instant> m_announced;
    std::map<Key, Lane> m_underWay;
    std::set<Lane> m_busy;
    /// (system, verb) that is not taken before an instant
    std::map<std::pair<QString, QString>, Instant> m_blocked;
    std::map<QString, std::vector<Lane>>
        m_parked; ///< lanes that wait for an answer of their system
    QSet<QString> m_paused;
    std::set<PersonId> m_frozen;
    std::set<Lane> m_held; ///< lanes of people who are frozen
};

} // namespace tenure::engine
