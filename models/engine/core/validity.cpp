// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/validity.h"

#include "engine/core/framenames.h"
#include "engine/core/frames.h"
#include "engine/core/tokens.h"

#include <algorithm>

namespace tenure::engine::core {

using journey::Definition;
using journey::Node;
using journey::NodeIndex;
using journey::NodeKind;

namespace {

class Examiner
{
public:
    Examiner(const Definition &definition, const RunState &state)
        : m_definition(definition), m_state(state)
    {
    }

    bool fits() const
    {
        if (!m_state.isActive())
            return m_state.tokens.empty() && m_state.frames.empty() && m_state.loops.empty() &&
                   m_state.timers.empty();
        return m_state.facts && hasRoot() && areOrdered(m_state.tokens) &&
               areOrdered(m_state.frames) && all(m_state.frames, &Examiner::frameFits) &&
               all(m_state.tokens, &Examiner::tokenFits) &&
               all(m_state.loops, &Examiner::loopFits) && all(m_state.timers, &Examiner::timerFits);
    }

private:
    template<typename T>
    bool all(const std::vector<T> &parts, bool (Examiner::*check)(const T &) const) const
    {
        return std::ranges::all_of(parts, [&](const T &part) { return (this->*check)(part); });
    }

    template<typename T>
    bool areOrdered(const std::vector<T> &parts) const
    {
        const auto step = std::ranges::adjacent_find(parts, std::ranges::greater_equal(), &T::id);
        return step == parts.end() &&
               (parts.empty() || (parts.front().id > 0 && parts.back().id <= m_state.serials));
    }

    bool hasRoot() const
    {
        return !m_state.frames.empty() && m_state.frames.front().parent == 0 &&
               m_state.frames.front().scope == 0;
    }

    template<typename T>
    static bool isIn(qint32 index, const std::vector<T> &parts)
    {
        return index >= 0 && size_t(index) < parts.size();
    }

    const Token *token(Number id) const
    {
        const Place place = placeOf(m_state, id);
        return place != nowhere ? &m_state.tokens[place] : nullptr;
    }

    const Loop *loopOf(Number token) const
    {
        const auto found = std::ranges::find(m_state.loops, token, &Loop::token);
        return found != m_state.loops.end() ? &*found : nullptr;
    }

    bool frameFits(const Frame &frame) const
    {
        const bool isRoot = frame.id == m_state.frames.front().id;
        if (isRoot != (frame.parent == 0) || frame.parent >= frame.id ||
            (!isRoot && !findFrame(m_state, frame.parent)))
            return false;
        if (frame.host != 0 && !hosts(token(frame.host), frame))
            return false;
        if (isInstance(frame)) {
            const Loop *loop = loopOf(frame.host);
            return loop && frame.index < loop->next && frame.scope == -1;
        }
        return isIn(frame.scope, m_definition.scopes) &&
               std::ranges::all_of(frame.visits, [this](const Visit &visit) {
                   return isIn(visit.node, m_definition.nodes);
               });
    }

    static bool hosts(const Token *host, const Frame &frame)
    {
        return host && host->frame == frame.parent && host->wait == Wait::Scope;
    }

    bool tokenFits(const Token &token) const
    {
        if (!findFrame(m_state, token.frame) || !isIn(token.node, m_definition.nodes) ||
            token.wait == Wait::Moving || token.wait == Wait::Gone ||
            token.task > m_state.numbers || token.effect > m_state.numbers)
            return false;
        if (token.wait == Wait::Join)
            return isIn(token.via, m_definition.flows) && isJoin(m_definition.node(token.node));
        return token.via == -1 || isIn(token.via, m_definition.flows);
    }

    static bool isJoin(const Node &node)
    {
        return node.kind == NodeKind::ParallelGateway || node.kind == NodeKind::InclusiveGateway;
    }

    bool loopFits(const Loop &loop) const
    {
        const Token *host = token(loop.token);
        return host && host->wait == Wait::Scope && m_definition.node(host->node).loop &&
               loop.next >= 0 && loop.next <= loop.items.size() && loop.done >= 0 &&
               loop.done < loop.items.size();
    }

    bool timerFits(const OpenTimer &timer) const
    {
        if (!isIn(timer.node, m_definition.nodes) || !findFrame(m_state, timer.frame) ||
            timer.number > m_state.numbers)
            return false;
        if (timer.purpose == TimerPurpose::Handler)
            return timer.token == 0 && m_definition.node(timer.node).scope >= 0;
        const Token *on = token(timer.token);
        if (!on)
            return false;
        if (timer.purpose == TimerPurpose::Boundary)
            return m_definition.node(timer.node).attachedTo == on->node;
        return on->wait == Wait::Gateway ? opens(on->node, timer.node) : on->wait == Wait::Timer;
    }

    bool opens(NodeIndex gateway, NodeIndex event) const
    {
        return std::ranges::any_of(
            m_definition.node(gateway).outgoing,
            [&](journey::FlowIndex flow) { return m_definition.flow(flow).target == event; });
    }

    const Definition &m_definition;
    const RunState &m_state;
};

} // namespace

bool fits(const Definition &definition, const RunState &state)
{
    return Examiner(definition, state).fits();
}

} // namespace tenure::engine::core
