// SPDX-License-Identifier: GPL-3.0-or-later
// Row 5 of performance.md: steps of a 47-task journey in memory, per second of processor time. A
// step is a task opened and done: 3 in a row, a fork of 8 branches of 5, a join, 4 in a row.
#include "engine/advance.h"
#include "engine/codec.h"

#include <cstdio>
#include <ctime>

using namespace tenure;
using namespace tenure::engine;
using journey::Definition;
using journey::NodeIndex;
using journey::NodeKind;

namespace {

constexpr int tasks = 3 + 8 * 5 + 4;

class Builder
{
public:
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
            const NodeIndex task =
                node(NodeKind::HumanTask, QStringLiteral("task%1").arg(made.nodes.size()));
            connect(from, task);
            from = task;
        }
        return from;
    }

    Definition made;
};

Definition journeyOf47()
{
    Builder builder;
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

Started joiner()
{
    const auto field = [](int i) {
        return journey::Field{QStringLiteral("fact%1").arg(i), QStringLiteral("value %1").arg(i)};
    };
    QVector<journey::Field> facts;
    for (int i = 0; i < 30; ++i)
        facts.push_back(field(i));
    Started started;
    started.lifecycle = QStringLiteral("join");
    started.person = journey::Record(facts);
    return started;
}

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

template<typename Each>
int play(const Definition &definition, const Event &started, Each each)
{
    std::vector<Number> open;
    int steps = 0;
    Outcome outcome = advance(definition, RunState(), started);
    const auto collect = [&] {
        for (const Command &command : outcome.commands) {
            if (const auto *task = std::get_if<OpenTask>(&command))
                open.push_back(task->task);
        }
    };
    collect();
    for (size_t next = 0; next < open.size(); ++next, ++steps) {
        outcome.state = each(std::move(outcome.state));
        outcome = advance(definition, std::move(outcome.state),
                          {started.at, TaskDone{.task = open[next], .values = {}, .by = {}}});
        collect();
    }
    if (outcome.state.phase != Phase::Completed || steps != tasks)
        qFatal("the journey took another way");
    return steps;
}

template<typename Each>
double stepsPerSecond(const Definition &definition, double seconds, Each each)
{
    const Event started{instantFromMillis(0), joiner()};
    qint64 steps = 0;
    const double begin = cpuSeconds();
    do {
        for (int i = 0; i < 100; ++i)
            steps += play(definition, started, each);
    } while (cpuSeconds() - begin < seconds);
    return double(steps) / (cpuSeconds() - begin);
}

} // namespace

int main()
{
    const Definition definition = journeyOf47();
    qsizetype largest = 0;
    play(definition, {instantFromMillis(0), joiner()}, [&](RunState state) {
        RunState bare = state;
        bare.facts = nullptr;
        largest = std::max(largest, encode(bare).size());
        return state;
    });
    const double inMemory = stepsPerSecond(definition, 2, [](RunState state) { return state; });
    const double kept = stepsPerSecond(definition, 1, [](RunState state) {
        encode(state);
        return state;
    });
    const double throughBytes = stepsPerSecond(
        definition, 1, [&](const RunState &state) { return *decode(definition, encode(state)); });
    std::printf("core_steps_per_cpu_s\t%.0f\n", inMemory);
    std::printf("core_steps_per_cpu_s_encoded\t%.0f\n", kept);
    std::printf("core_steps_per_cpu_s_through_bytes\t%.0f\n", throughBytes);
    std::printf("core_state_bytes_without_facts\t%lld\n", static_cast<long long>(largest));
    return 0;
}
