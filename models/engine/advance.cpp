// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/advance.h"

#include "engine/core/effects.h"
#include "engine/core/lifecycle.h"
#include "engine/core/messages.h"
#include "engine/core/tasks.h"
#include "engine/core/timers.h"

#include <algorithm>

namespace tenure::engine {
namespace {

bool concerns(const RunState &state, const Happening &what)
{
    return std::holds_alternative<Started>(what) ? state.phase == Phase::Unborn
                                                 : state.phase == Phase::Active;
}

// An event gives few commands; one allocation serves them all.
constexpr size_t usualCommands = 4;

} // namespace

Outcome advance(const journey::Definition &definition, RunState state, const Event &event)
{
    Outcome outcome{std::move(state), {}};
    if (!concerns(outcome.state, event.what))
        return outcome;
    outcome.commands.reserve(usualCommands);
    core::Run run{definition, outcome.state, outcome.commands, event.at};
    std::visit([&run](const auto &what) { core::apply(run, what); }, event.what);
    if (outcome.state.phase != Phase::Cancelled)
        core::settle(run);
    std::erase_if(outcome.state.tokens,
                  [](const Token &token) { return token.wait == Wait::Gone; });
    return outcome;
}

void orderDue(const journey::Definition &definition, const RunState &state, std::span<Number> due)
{
    const auto rank = [&](Number number) {
        const auto timer = std::ranges::find(state.timers, number, &OpenTimer::number);
        if (number == 0 || timer == state.timers.end())
            return std::pair(2, number);
        const bool hangsOn = timer->purpose != TimerPurpose::Catch;
        return std::pair(hangsOn && definition.node(timer->node).event.interrupting ? 0 : 1,
                         number);
    };
    std::ranges::sort(due, {}, rank);
}

} // namespace tenure::engine
