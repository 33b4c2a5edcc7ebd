// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watchdog.h"

#include "engine/shelltask.h"

#include <algorithm>

namespace tenure::engine {
namespace {

bool isUnderWay(const EffectRow *row)
{
    return row && row->state <= EffectState::Sending;
}

// Boundary timers and handlers carry nothing; the other waits are the core's own business.
std::optional<Neglect> rowMissing(const LiveRun &run, const Carrier &carrier)
{
    switch (carrier.kind) {
    case CarrierKind::Effect:
        return isUnderWay(run.effects.find(carrier.number)) ? std::nullopt
                                                            : std::optional(Neglect::NoTask);
    case CarrierKind::Task:
        return run.tasks.find(carrier.number) ? std::nullopt : std::optional(Neglect::NoTask);
    case CarrierKind::Timer:
        return run.timers.find(carrier.number) ? std::nullopt : std::optional(Neglect::NoTimer);
    default:
        return std::nullopt;
    }
}

QString nodeOf(const LiveRun &run, Number token)
{
    const auto found = std::ranges::find(run.state.tokens, token, &Token::id);
    return found == run.state.tokens.end() ? QString() : run.definition->node(found->node).id;
}

QString stepName(const LiveRun &run, Number token)
{
    const auto found = std::ranges::find(run.state.tokens, token, &Token::id);
    if (found == run.state.tokens.end())
        return run.row.journey;
    const journey::Node &node = run.definition->node(found->node);
    return node.name.isEmpty() ? node.id : node.name;
}

} // namespace

std::vector<Uncarried> stuckTokens(const LiveRun &run)
{
    if (run.state.phase != Phase::Active)
        return {};
    std::vector<Uncarried> stuck = uncarried(*run.definition, run.state);
    for (const Carrier &carrier : carriers(run.state)) {
        if (std::ranges::find(stuck, carrier.token, &Uncarried::token) != stuck.end())
            continue;
        if (const std::optional<Neglect> why = rowMissing(run, carrier))
            stuck.push_back({carrier.token, *why});
    }
    return stuck;
}

TaskRow exceptionFor(const LiveRun &run, const Uncarried &stuck, Instant at)
{
    TaskRow task;
    task.run = run.row.id;
    task.number = firstWatchTask + stuck.token;
    task.person = run.row.person;
    task.node = nodeOf(run, stuck.token);
    task.path = task.node;
    task.title = stepName(run, stuck.token);
    task.kind = TaskKind::Exception;
    task.enteredAt = at;
    task.code = QStringLiteral("run.uncarried");
    task.args = {{QStringLiteral("step"), task.title},
                 {QStringLiteral("run"), run.row.id.value()},
                 {QStringLiteral("why"), int(stuck.why)}};
    return task;
}

bool Watchdog::isDue(Instant now) const
{
    return m_sweeping || !m_began || now < *m_began || now >= *m_began + m_pace.every;
}

Result<std::vector<RunId>> Watchdog::takeSlice(RunStore &store, Instant now)
{
    if (!m_sweeping) {
        m_began = now;
        m_after = RunId();
    }
    Result<std::vector<RunId>> runs = store.activeRunsAfter(m_after, m_pace.slice);
    if (!runs)
        return runs;
    m_sweeping = int(runs->size()) == m_pace.slice;
    if (!runs->empty())
        m_after = runs->back();
    return runs;
}

bool Watchdog::isNew(RunId run, const Uncarried &stuck)
{
    return m_told.emplace(run, stuck.token).second;
}

void Watchdog::forgetTurn(const std::vector<RunId> &touched)
{
    m_began.reset();
    m_sweeping = false;
    std::erase_if(m_told, [&](const auto &told) {
        return std::ranges::find(touched, told.first) != touched.end();
    });
}

} // namespace tenure::engine
