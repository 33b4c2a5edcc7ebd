// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/surroundings.h"

namespace tenure::engine {

Result<void> Surroundings::read(RunStore &store)
{
    const Result<bool> stopped = store.stopped();
    if (!stopped)
        return stopped.error();
    const Result<std::vector<SystemRow>> systems = store.systems();
    if (!systems)
        return systems.error();
    Result<std::set<PersonId>> frozen = store.frozenPeople();
    if (!frozen)
        return frozen.error();
    m_frozen = *std::move(frozen);
    m_stopped = *stopped;
    m_systems.clear();
    m_paused.clear();
    for (const SystemRow &system : *systems) {
        for (const QString &name : system.logicalNames)
            m_systems.insert(name, system);
        if (system.paused)
            m_paused.insert(system.name);
    }
    return {};
}

} // namespace tenure::engine
