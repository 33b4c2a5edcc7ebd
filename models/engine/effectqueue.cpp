// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/effectqueue.h"

#include <algorithm>
#include <utility>

namespace tenure::engine {

void EffectQueue::add(Ticket ticket)
{
    remove(ticket.run, ticket.number);
    const Lane lane{ticket.system, ticket.person};
    const Place place{ticket.notBefore, ++m_order};
    m_places[{ticket.run, ticket.number}] = {lane, place};
    m_lanes[lane].emplace(place, std::move(ticket));
    announce(lane);
}

void EffectQueue::remove(RunId run, Number number)
{
    const auto it = m_places.find({run, number});
    if (it == m_places.end())
        return;
    const auto [lane, place] = it->second;
    m_places.erase(it);
    auto &tickets = m_lanes[lane];
    tickets.erase(place);
    if (tickets.empty())
        m_lanes.erase(lane);
    announce(lane);
}

std::vector<Ticket> EffectQueue::take(Instant now)
{
    std::vector<Ticket> taken;
    while (!m_heads.empty() && m_heads.begin()->first <= now) {
        const Lane lane = m_heads.begin()->second;
        const Ticket ticket = m_lanes.at(lane).begin()->second;
        withdrawAnnouncement(lane);
        if (isBlocked(ticket, now))
            continue;
        remove(ticket.run, ticket.number);
        withdrawAnnouncement(lane);
        m_busy.insert(lane);
        m_underWay[{ticket.run, ticket.number}] = lane;
        taken.push_back(ticket);
    }
    return taken;
}

// A lane that may not start is announced for later or parked, so that take() ends.
bool EffectQueue::isBlocked(const Ticket &ticket, Instant now)
{
    const Lane lane{ticket.system, ticket.person};
    std::optional<Instant> next;
    const auto blocked = m_blocked.find({ticket.system, ticket.verb});
    if (m_frozen.contains(ticket.person)) {
        m_held.insert(lane);
        return true;
    }
    if (m_paused.contains(ticket.system)) {
        m_parked[ticket.system].push_back(lane);
        return true;
    }
    if (const auto held = heldUntil(ticket, now)) {
        announce(lane, *held);
        return true;
    }
    if (blocked != m_blocked.end() && blocked->second > now)
        next = blocked->second;
    else if (m_host.accepts(ticket.system, ticket.verb, &next))
        return false;
    if (next && *next > now) {
        m_blocked[{ticket.system, ticket.verb}] = *next;
        announce(lane, *next);
    } else {
        m_parked[ticket.system].push_back(lane);
    }
    return true;
}

// Asked before the host, which counts what it accepts. The whole lane waits: what comes after a
// removal must not come before it.
std::optional<Instant> EffectQueue::heldUntil(const Ticket &ticket, Instant now) const
{
    if (!m_removals || !m_removals->isRemoval(ticket.verb))
        return std::nullopt;
    return m_removals->waitsUntil(ticket.system, ticket.run, ticket.number, now);
}

void EffectQueue::finished(RunId run, Number number)
{
    const auto it = m_underWay.find({run, number});
    if (it == m_underWay.end())
        return;
    const Lane lane = it->second;
    m_underWay.erase(it);
    m_busy.erase(lane);
    announce(lane);
    wake(lane.first);
}

void EffectQueue::setPaused(const QSet<QString> &systems)
{
    const QSet<QString> released = m_paused - systems;
    m_paused = systems;
    for (const QString &system : released)
        wake(system);
}

// The next take() holds again whoever is still frozen.
void EffectQueue::setFrozen(const std::set<PersonId> &people)
{
    if (m_frozen == people)
        return;
    m_frozen = people;
    for (const Lane &lane : std::exchange(m_held, {}))
        announce(lane);
}

bool EffectQueue::waitsForHost() const
{
    // What was parked may have been withdrawn since, or announced for another reason.
    const auto waits = [this](const Lane &lane) {
        return m_lanes.count(lane) && !m_announced.count(lane) && !m_busy.count(lane);
    };
    return std::any_of(m_parked.begin(), m_parked.end(), [&](const auto &parked) {
        return !m_paused.contains(parked.first) &&
               std::any_of(parked.second.begin(), parked.second.end(), waits);
    });
}

void EffectQueue::wake(const QString &system)
{
    if (m_paused.contains(system))
        return;
    const auto parked = m_parked.extract(system);
    if (parked.empty())
        return;
    for (const Lane &waiting : parked.mapped())
        announce(waiting);
}

std::optional<Instant> EffectQueue::next() const
{
    if (m_heads.empty())
        return std::nullopt;
    return m_heads.begin()->first;
}

void EffectQueue::announce(const Lane &lane)
{
    withdrawAnnouncement(lane);
    const auto tickets = m_lanes.find(lane);
    if (tickets == m_lanes.end() || m_busy.count(lane))
        return;
    announce(lane, tickets->second.begin()->first.notBefore);
}

void EffectQueue::announce(const Lane &lane, Instant at)
{
    m_announced[lane] = at;
    m_heads.insert({at, lane});
}

void EffectQueue::withdrawAnnouncement(const Lane &lane)
{
    const auto it = m_announced.find(lane);
    if (it == m_announced.end())
        return;
    m_heads.erase({it->second, lane});
    m_announced.erase(it);
}

} // namespace tenure::engine
