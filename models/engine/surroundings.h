// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"

#include <QHash>
#include <QSet>

#include <set>

namespace tenure::engine {

/// What other processes may change while the worker works: the systems, the global stop and who is
/// frozen. As last read from the store.
class Surroundings
{
public:
    /// An error leaves what was known.
    Result<void> read(RunStore &store);

    bool isStopped() const { return m_stopped; }
    const QHash<QString, SystemRow> &systems() const { return m_systems; } ///< by logical name
    const QSet<QString> &pausedSystems() const { return m_paused; }
    /// Whether nothing may be sent there now.
    bool isClosed(const QString &system) const { return m_stopped || m_paused.contains(system); }
    const std::set<PersonId> &frozenPeople() const { return m_frozen; }
    bool isFrozen(PersonId person) const { return m_frozen.contains(person); }

private:
    QHash<QString, SystemRow> m_systems;
    QSet<QString> m_paused;
    std::set<PersonId> m_frozen;
    bool m_stopped = false;
};

} // namespace tenure::engine
