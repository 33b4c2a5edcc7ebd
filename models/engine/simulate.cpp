// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulate.h"

#include <algorithm>
#include <map>
#include <queue>

namespace tenure::engine {
namespace {

/// What will happen, in the order in which it does: by instant, then in the order in which it was
/// foreseen.
class Agenda
{
public:
    void add(Instant at, Happening what) { m_entries.push({at, m_next++, std::move(what)}); }
    bool isEmpty() const { return m_entries.empty(); }
    Instant next() const { return m_entries.top().at; }

    Event take()
    {
        Event event{m_entries.top().at, m_entries.top().what};
        m_entries.pop();
        return event;
    }

private:
    struct Entry
    {
        Instant at;
        quint64 order = 0;
        Happening what;

        bool operator<(const Entry &other) const
        {
            return std::tie(other.at, other.order) < std::tie(at, order);
        }
    };

    std::priority_queue<Entry> m_entries;
    quint64 m_next = 0;
};

class Driver
{
public:
    Driver(const journey::Definition &definition, World &world, int maxEvents)
        : m_definition(definition), m_world(world), m_left(maxEvents)
    {
    }

    Simulation run(const Event &started, std::span<const Event> script)
    {
        for (const Event &event : script)
            m_agenda.add(event.at, event.what);
        play(started);
        while (m_left > 0 && m_simulation.state.isActive() && step()) {
        }
        m_simulation.stalled = m_left > 0 && m_simulation.state.isActive();
        return std::move(m_simulation);
    }

private:
    struct Due
    {
        SetTimer timer;
        Instant at;
    };

    // False when nothing can happen any more. What is on the agenda goes before timers of the same
    // instant.
    bool step()
    {
        const auto earliest = std::ranges::min_element(
            m_timers, {}, [](const auto &entry) { return entry.second.at; });
        if (!m_agenda.isEmpty() &&
            (earliest == m_timers.end() || m_agenda.next() <= earliest->second.at)) {
            play(m_agenda.take());
            return true;
        }
        if (earliest == m_timers.end())
            return false;
        fireAll(earliest->second.at);
        return true;
    }

    void fireAll(Instant at)
    {
        std::vector<Number> due;
        for (const auto &[number, timer] : m_timers) {
            if (timer.at == at)
                due.push_back(number);
        }
        orderDue(m_definition, m_simulation.state, due);
        // One that an earlier one has cancelled is not there any more.
        for (const Number number : due) {
            if (m_timers.erase(number) > 0)
                play({at, TimerDue{number}});
        }
    }

    void play(const Event &event)
    {
        --m_left;
        ++m_simulation.events;
        m_now = std::max(m_now, event.at);
        m_simulation.endedAt = m_now;
        Outcome outcome = advance(m_definition, std::move(m_simulation.state), {m_now, event.what});
        m_simulation.state = std::move(outcome.state);
        for (const Command &command : outcome.commands) {
            m_world.saw(m_now, command);
            std::visit([this](const auto &told) { follow(told); }, command);
        }
        if (std::holds_alternative<FactsChanged>(event.what))
            resolveAll();
    }

    void follow(const OpenTask &task) { expect(m_world.task(task, m_now)); }
    void follow(const StartEffect &effect) { expect(m_world.effect(effect, m_now)); }
    void follow(const RetryEffect &effect) { expect(m_world.retried(effect, m_now)); }
    void follow(const CancelTimer &cancelled) { m_timers.erase(cancelled.timer); }
    void follow(const SetTimer &timer) { resolve(timer); }
    // An answer to what is not open any more changes nothing, so nothing has to be taken off the
    // agenda.
    template<typename Other>
    void follow(const Other &)
    {
    }

    void expect(std::optional<Answer> answer)
    {
        if (answer)
            m_agenda.add(m_now + answer->after, std::move(answer->what));
    }

    void resolve(const SetTimer &timer)
    {
        const Result<Instant> at = m_world.due(timer, *m_simulation.state.facts);
        if (at)
            m_timers.insert_or_assign(timer.timer, Due{timer, std::max(*at, m_now)});
        else
            m_agenda.add(m_now, TimerUnresolved{timer.timer, at.error()});
    }

    // Timers that have not fired move with their anchor.
    void resolveAll()
    {
        const auto timers = m_timers;
        for (const auto &[number, due] : timers)
            resolve(due.timer);
    }

    const journey::Definition &m_definition;
    World &m_world;
    int m_left;
    Instant m_now = Instant::min();
    Agenda m_agenda;
    std::map<Number, Due> m_timers;
    Simulation m_simulation;
};

} // namespace

Simulation simulate(const journey::Definition &definition, const Event &started,
                    std::span<const Event> script, World &world, int maxEvents)
{
    return Driver(definition, world, maxEvents).run(started, script);
}

} // namespace tenure::engine
