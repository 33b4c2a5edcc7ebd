// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/flows.h"

#include "engine/core/asking.h"
#include "engine/core/framenames.h"
#include "engine/core/frames.h"

namespace tenure::engine::core {

using journey::FlowIndex;
using journey::Node;
using journey::NodeKind;

namespace {

using Flows = std::vector<FlowIndex>;

class Chooser
{
public:
    Chooser(Run &run, Place place)
        : m_turn(run)
        , m_node(run.node(place))
        , m_names(run.definition, run.state, run.token(place).frame)
    {
    }

    /// Empty: none may be taken.
    Result<Flows> flows() const
    {
        switch (m_node.kind) {
        case NodeKind::ExclusiveGateway:
            return firstOpen();
        case NodeKind::EventGateway: // only an event opens one of its flows
            return Flows();
        default:
            return allOpen();
        }
    }

private:
    Result<bool> isOpen(FlowIndex flow) const
    {
        const auto &condition = m_turn.definition.flow(flow).condition;
        return condition ? condition->holds(m_names) : Result<bool>(true);
    }

    Flows byDefault() const
    {
        return m_node.defaultFlow >= 0 ? Flows{m_node.defaultFlow} : Flows{};
    }

    Result<Flows> firstOpen() const
    {
        for (const FlowIndex flow : m_node.outgoing) {
            if (flow == m_node.defaultFlow)
                continue;
            const Result<bool> open = isOpen(flow);
            if (!open)
                return open.error();
            if (*open)
                return Flows{flow};
        }
        return byDefault();
    }

    Result<Flows> allOpen() const
    {
        Flows flows;
        for (const FlowIndex flow : m_node.outgoing) {
            if (flow == m_node.defaultFlow)
                continue;
            const Result<bool> open = isOpen(flow);
            if (!open)
                return open.error();
            if (*open)
                flows.push_back(flow);
        }
        return flows.empty() ? byDefault() : flows;
    }

    const Run &m_turn;
    const Node &m_node;
    const FrameNames m_names;
};

bool isCertain(const Run &run, const Node &node)
{
    return node.kind == NodeKind::ParallelGateway ||
           (node.outgoing.size() == 1 && node.kind != NodeKind::EventGateway &&
            !run.definition.flow(node.outgoing.front()).condition);
}

void takeAll(Run &run, Place place, const Flows &flows)
{
    const Number frame = run.token(place).frame;
    take(run, place, flows.front());
    for (size_t i = 1; i < flows.size(); ++i) {
        const Place forked = newToken(run, frame, run.definition.flow(flows[i]).target);
        run.token(forked).via = flows[i];
    }
}

void askForBranch(Run &run, Place place, Error why)
{
    QStringList outcomes{QStringLiteral("retry")};
    for (const FlowIndex flow : run.node(place).outgoing)
        outcomes << run.definition.flow(flow).id;
    ask(run, place, Ask::NoBranch, std::move(why), std::move(outcomes));
}

} // namespace

void route(Run &run, Place place)
{
    const Node &node = run.node(place);
    // One instance of a multi-instance step: the flows belong to the step as a whole.
    if (isInstance(frameOf(run, run.token(place).frame)) || node.outgoing.empty())
        return end(run, place);
    if (isCertain(run, node))
        return takeAll(run, place, node.outgoing);

    const Result<Flows> flows = Chooser(run, place).flows();
    if (!flows)
        return askForBranch(run, place, flows.error());
    if (flows->empty())
        return askForBranch(run, place, Error{QStringLiteral("run.no_true_branch")});
    run.unsettled |= flows->size() < node.outgoing.size();
    takeAll(run, place, *flows);
}

void take(Run &run, Place place, FlowIndex flow)
{
    moveTo(run, place, run.definition.flow(flow).target, flow);
}

} // namespace tenure::engine::core
