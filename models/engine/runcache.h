// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/liverun.h"
#include "engine/ports.h"

#include <list>

namespace tenure::engine {

/// Active runs in memory, the least recently used let go. What is not here is read from the store;
/// both are the same as long as every commit succeeds, and after one that fails the touched runs
/// are forgotten.
class RunCache
{
public:
    RunCache(RunStore &store, DefinitionSource &definitions, size_t capacity);

    /// The run, or why it cannot be read. The pointer holds until the next trim() or forget().
    Result<LiveRun *> get(RunId id);

    void forget(RunId id);
    bool holds(RunId id) const { return m_entries.contains(id); }

    /// Lets go of what is beyond the capacity; between turns only.
    void trim();

private:
    struct Entry
    {
        LiveRun run;
        std::list<RunId>::iterator use;
    };

    Result<LiveRun> load(RunId id);
    Result<void> loadOpenRows(LiveRun &run);

    RunStore &m_store;
    DefinitionSource &m_definitions;
    size_t m_capacity;
    std::map<RunId, Entry> m_entries;
    std::list<RunId> m_uses; // front = most recent
};

} // namespace tenure::engine
