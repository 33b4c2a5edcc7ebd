// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runcache.h"

#include "engine/codec.h"

namespace tenure::engine {

bool isOpen(EffectState state)
{
    switch (state) {
    case EffectState::Queued:
    case EffectState::Leased:
    case EffectState::Sending:
    case EffectState::Unclear:
    case EffectState::Over:
        return true;
    case EffectState::Done:
    case EffectState::Withdrawn:
        return false;
    }
    return false;
}

bool wantsHost(EffectState state)
{
    return state == EffectState::Queued || state == EffectState::Leased ||
           state == EffectState::Sending;
}

RunCache::RunCache(RunStore &store, DefinitionSource &definitions, size_t capacity)
    : m_store(store), m_definitions(definitions), m_capacity(capacity)
{
}

Result<LiveRun *> RunCache::get(RunId id)
{
    auto it = m_entries.find(id);
    if (it == m_entries.end()) {
        Result<LiveRun> loaded = load(id);
        if (!loaded)
            return loaded.error();
        m_uses.push_front(id);
        it = m_entries.emplace(id, Entry{std::move(*loaded), m_uses.begin()}).first;
    } else {
        m_uses.splice(m_uses.begin(), m_uses, it->second.use);
    }
    return &it->second.run;
}

void RunCache::forget(RunId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    m_uses.erase(it->second.use);
    m_entries.erase(it);
}

void RunCache::trim()
{
    while (m_entries.size() > m_capacity)
        forget(m_uses.back());
}

Result<LiveRun> RunCache::load(RunId id)
{
    LiveRun run;
    Result<RunRow> row = m_store.run(id);
    if (!row)
        return row.error();
    run.row = std::move(*row);
    Result<std::shared_ptr<const journey::Definition>> definition =
        m_definitions.definition(run.row.version);
    if (!definition)
        return definition.error();
    run.definition = std::move(*definition);
    if (!run.row.state.isEmpty()) {
        Result<RunState> state = decode(*run.definition, run.row.state);
        if (!state)
            return state.error();
        run.state = std::move(*state);
    }
    if (const Result<void> rows = loadOpenRows(run); !rows)
        return rows.error();
    return run;
}

Result<void> RunCache::loadOpenRows(LiveRun &run)
{
    Result<std::vector<EffectRow>> effects = m_store.effects(run.row.id);
    if (!effects)
        return effects.error();
    for (EffectRow &effect : *effects) {
        if (isOpen(effect.state))
            run.effects.load(std::move(effect));
    }
    Result<std::vector<TaskRow>> tasks = m_store.openTasks(run.row.id);
    if (!tasks)
        return tasks.error();
    for (TaskRow &task : *tasks)
        run.tasks.load(std::move(task));
    Result<std::vector<TimerRow>> timers = m_store.timers(run.row.id);
    if (!timers)
        return timers.error();
    for (TimerRow &timer : *timers) {
        if (timer.state == TimerState::Set)
            run.timers.load(std::move(timer));
    }
    return {};
}

} // namespace tenure::engine
