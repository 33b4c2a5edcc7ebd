// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/journeyof47.h"

namespace tenure::bench {
namespace {

using journey::Definition;
using journey::NodeIndex;
using journey::NodeKind;

class Builder
{
public:
    explicit Builder(StepKind step) : m_step(std::move(step)) {}

    NodeIndex node(NodeKind kind, const QString &id)
    {
        journey::Node node;
        node.id = id;
        node.kind = kind;
        made.nodes.push_back(std::move(node));
        return NodeIndex(made.nodes.size() - 1);
    }

    void connect(NodeIndex from, NodeIndex to)
    {
        const auto flow = journey::FlowIndex(made.flows.size());
        made.flows.push_back({QString(), QString(), from, to, std::nullopt});
        made.nodes[size_t(from)].outgoing.push_back(flow);
        made.nodes[size_t(to)].incoming.push_back(flow);
    }

    NodeIndex chain(NodeIndex from, int length)
    {
        for (int i = 0; i < length; ++i) {
            const NodeIndex next = step();
            connect(from, next);
            from = next;
        }
        return from;
    }

    Definition made;

private:
    NodeIndex step()
    {
        const NodeIndex made47 = node(m_step.kind, QStringLiteral("task%1").arg(made.nodes.size()));
        if (!m_step.system.isEmpty()) {
            journey::EffectSpec effect;
            effect.system = m_step.system;
            effect.verb = QStringLiteral("account.ensure");
            made.nodes[size_t(made47)].effect = std::move(effect);
        }
        return made47;
    }

    StepKind m_step;
};

} // namespace

Definition journeyOf47(const StepKind &step)
{
    Builder builder(step);
    builder.made.scopes.emplace_back().start =
        builder.node(NodeKind::StartEvent, QStringLiteral("start"));
    const NodeIndex fork = builder.node(NodeKind::ParallelGateway, QStringLiteral("fork"));
    const NodeIndex join = builder.node(NodeKind::ParallelGateway, QStringLiteral("join"));
    builder.connect(builder.chain(0, 3), fork);
    for (int branch = 0; branch < 8; ++branch)
        builder.connect(builder.chain(fork, 5), join);
    builder.connect(builder.chain(join, 4),
                    builder.node(NodeKind::EndEvent, QStringLiteral("end")));
    return std::move(builder.made);
}

engine::Started joiner()
{
    QVector<journey::Field> facts;
    for (int i = 0; i < 30; ++i)
        facts.push_back({QStringLiteral("fact%1").arg(i), QStringLiteral("value %1").arg(i)});
    engine::Started started;
    started.lifecycle = QStringLiteral("join");
    started.person = journey::Record(facts);
    return started;
}

} // namespace tenure::bench
