// SPDX-License-Identifier: GPL-3.0-or-later
// Row 5 of performance.md: steps of a 47-task journey in memory, per second of processor time. A
// step is a task opened and done.
#include "bench/figures.h"
#include "bench/journeyof47.h"
#include "engine/advance.h"
#include "engine/codec.h"

using namespace tenure;
using namespace tenure::bench;
using namespace tenure::engine;
using journey::Definition;
using journey::NodeKind;

namespace {

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
    const Definition definition = journeyOf47({NodeKind::HumanTask, QString()});
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
    figure("core_steps_per_cpu_s", inMemory, "steps/cpu-s");
    figure("core_steps_per_cpu_s_encoded", kept, "steps/cpu-s");
    figure("core_steps_per_cpu_s_through_bytes", throughBytes, "steps/cpu-s");
    figure("core_state_without_facts", double(largest), "bytes");
    return 0;
}
