// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/carriers.h"

#include "engine/core/framenames.h"
#include "engine/core/reach.h"
#include "engine/core/tokens.h"

#include <algorithm>

namespace tenure::engine {
namespace {

CarrierKind kindOf(Wait wait)
{
    switch (wait) {
    case Wait::Effect:
        return CarrierKind::Effect;
    case Wait::Task:
        return CarrierKind::Task;
    case Wait::Timer:
        return CarrierKind::Timer;
    case Wait::Message:
        return CarrierKind::Message;
    case Wait::Gateway:
        return CarrierKind::Gateway;
    case Wait::Scope:
        return CarrierKind::Scope;
    default:
        return CarrierKind::Join;
    }
}

const OpenTimer *timerOf(const RunState &state, const Token &token)
{
    const auto found = std::ranges::find_if(state.timers, [&token](const OpenTimer &timer) {
        return timer.token == token.id && timer.purpose == TimerPurpose::Catch;
    });
    return found != state.timers.end() ? &*found : nullptr;
}

Carrier carrierOf(const RunState &state, const Token &token)
{
    Carrier carrier{token.id, token.node, kindOf(token.wait), 0};
    if (token.wait == Wait::Effect)
        carrier.number = token.effect;
    if (token.wait == Wait::Task)
        carrier.number = token.task;
    if (token.wait != Wait::Timer)
        return carrier;
    // While a person is asked when it is due, that task carries the token.
    const OpenTimer *timer = timerOf(state, token);
    if (timer && timer->task != 0)
        return {token.id, token.node, CarrierKind::Task, timer->task};
    carrier.number = timer ? timer->number : 0;
    return carrier;
}

class Watch
{
public:
    Watch(const journey::Definition &definition, const RunState &state)
        : m_definition(definition), m_state(state), m_joins(core::waitingJoins(definition, state))
    {
    }

    std::optional<Neglect> neglectOf(const Token &token) const
    {
        if (!core::findFrame(m_state, token.frame))
            return Neglect::Orphan;
        return neglectOfWait(token);
    }

private:
    std::optional<Neglect> neglectOfWait(const Token &token) const
    {
        switch (token.wait) {
        case Wait::Effect:
            return unless(isSole(token.effect, &Token::effect), Neglect::NoTask);
        case Wait::Task:
            return unless(isSole(token.task, &Token::task), Neglect::NoTask);
        case Wait::Timer:
            return unless(timerOf(m_state, token) != nullptr, Neglect::NoTimer);
        case Wait::Message:
            return unless(namesMessage(m_definition.node(token.node)), Neglect::NoMessage);
        case Wait::Gateway:
            return unless(timerOf(m_state, token) || awaitsMessage(token), Neglect::NoEvent);
        case Wait::Scope:
            return unless(isServed(token), Neglect::NoFrame);
        case Wait::Join:
            return unless(isAwaited(token), Neglect::DeadJoin);
        default:
            return Neglect::Adrift;
        }
    }

    static std::optional<Neglect> unless(bool fine, Neglect why)
    {
        return fine ? std::nullopt : std::optional(why);
    }

    bool isSole(Number number, Number Token::*field) const
    {
        return number != 0 && std::ranges::count(m_state.tokens, number, field) == 1;
    }

    static bool namesMessage(const journey::Node &node)
    {
        return node.kind == journey::NodeKind::ReceiveTask ||
               node.event.trigger == journey::Trigger::Message;
    }

    bool awaitsMessage(const Token &token) const
    {
        return std::ranges::any_of(
            m_definition.node(token.node).outgoing, [this](journey::FlowIndex flow) {
                return namesMessage(m_definition.node(m_definition.flow(flow).target));
            });
    }

    bool lives(const Frame &frame) const
    {
        return std::ranges::find(m_state.tokens, frame.id, &Token::frame) != m_state.tokens.end() ||
               std::ranges::any_of(m_state.frames, [&frame](const Frame &each) {
                   return each.parent == frame.id && each.host == 0;
               });
    }

    bool isServed(const Token &token) const
    {
        return std::ranges::any_of(m_state.frames, [&](const Frame &frame) {
            return frame.host == token.id && lives(frame);
        });
    }

    bool isAwaited(const Token &token) const
    {
        return std::ranges::any_of(m_joins, [&token](const core::WaitingJoin &join) {
            return join.frame == token.frame && join.node == token.node && join.awaited;
        });
    }

    const journey::Definition &m_definition;
    const RunState &m_state;
    const std::vector<core::WaitingJoin> m_joins;
};

} // namespace

std::vector<Carrier> carriers(const RunState &state)
{
    std::vector<Carrier> all;
    all.reserve(state.tokens.size());
    for (const Token &token : state.tokens)
        all.push_back(carrierOf(state, token));
    return all;
}

std::vector<Uncarried> uncarried(const journey::Definition &definition, const RunState &state)
{
    std::vector<Uncarried> found;
    if (state.isActive() && state.tokens.empty())
        found.push_back({0, Neglect::EmptyRun});
    const Watch watch(definition, state);
    for (const Token &token : state.tokens) {
        if (const std::optional<Neglect> why = watch.neglectOf(token))
            found.push_back({token.id, *why});
    }
    return found;
}

} // namespace tenure::engine
