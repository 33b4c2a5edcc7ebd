// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/simulation.h"

#include "engine/simulate.h"
#include "people/facts.h"
#include "services/lifecycleevents.h"
#include "services/officetimes.h"

#include <QHash>

namespace tenure::services {
namespace {

using journey::NodeKind;

constexpr int mostEvents = 20'000;

QString kindOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::HumanTask:
        return QStringLiteral("task");
    case NodeKind::EffectTask:
        return QStringLiteral("effect");
    case NodeKind::ExclusiveGateway:
    case NodeKind::ParallelGateway:
    case NodeKind::InclusiveGateway:
    case NodeKind::EventGateway:
        return QStringLiteral("gateway");
    case NodeKind::SubProcess:
    case NodeKind::CallActivity:
        return QStringLiteral("scope");
    case NodeKind::PassTask:
        return QStringLiteral("pass");
    default:
        return QStringLiteral("event");
    }
}

/// The world as one hopes for it: everybody answers and every change succeeds.
class HopefulWorld final : public engine::World
{
public:
    HopefulWorld(const journey::Definition &journey, OfficeTimes &times,
                 const SimulationRequest &request, SimulatedRun &run)
        : m_journey(journey), m_times(times), m_request(request), m_run(run)
    {
    }

    std::optional<engine::Answer> task(const engine::OpenTask &task, Instant now) override
    {
        if (task.kind == engine::TaskKind::Exception) {
            if (isShown(now))
                m_run.troubles.push_back(
                    {m_journey.node(task.node).id, Error{task.code, task.args}, now});
            return std::nullopt;
        }
        engine::TaskDone done;
        done.task = task.task;
        return engine::Answer{m_request.taskTime, done};
    }

    std::optional<engine::Answer> effect(const engine::StartEffect &effect, Instant) override
    {
        engine::EffectDone done;
        done.effect = effect.effect;
        done.changed = true;
        return engine::Answer{std::chrono::minutes(1), done};
    }

    std::optional<engine::Answer> retried(const engine::RetryEffect &, Instant) override
    {
        return std::nullopt; // nothing fails here
    }

    Result<Instant> due(const engine::SetTimer &timer, const engine::Facts &facts) override
    {
        const auto &rule = m_journey.node(timer.node).event.timing;
        const Result<calendars::ResolvedTime> time = m_times.resolve(
            *rule, facts.person, facts.anchors, timer.entered, calendars::Overlap::Second);
        return time ? Result<Instant>(time->instant) : time.error();
    }

    void saw(Instant at, const engine::Command &command) override
    {
        if (!isShown(at))
            return;
        if (const auto *const entered = std::get_if<engine::StepEntered>(&command))
            enter(at, *entered);
        else if (const auto *const left = std::get_if<engine::StepLeft>(&command))
            leave(at, *left);
        else if (std::holds_alternative<engine::StartEffect>(command))
            ++m_run.effects;
        else if (std::holds_alternative<engine::OpenTask>(command))
            ++m_run.tasks;
    }

private:
    bool isShown(Instant at) const { return !m_request.until || at <= *m_request.until; }

    void enter(Instant at, const engine::StepEntered &entered)
    {
        const journey::Node &node = m_journey.node(entered.node);
        QString who;
        if (node.effect)
            who = node.effect->system;
        else if (node.work)
            who = !node.work->team.isEmpty() ? node.work->team
                  : node.lane >= 0           ? m_journey.lanes[size_t(node.lane)].team
                                             : QString();
        m_places.insert(entered.path, m_run.steps.size());
        m_run.steps.push_back({node.id, node.name, kindOf(node.kind), who, at, std::nullopt});
    }

    void leave(Instant at, const engine::StepLeft &left)
    {
        if (const auto place = m_places.constFind(left.path); place != m_places.cend())
            m_run.steps[*place].left = at;
    }

    const journey::Definition &m_journey;
    OfficeTimes &m_times;
    const SimulationRequest &m_request;
    SimulatedRun &m_run;
    QHash<QString, size_t> m_places; ///< path -> index of its step
};

QString outcomeOf(const engine::Simulation &simulation, const SimulationRequest &request)
{
    if (request.until && simulation.endedAt > *request.until)
        return QStringLiteral("running");
    if (simulation.stalled)
        return QStringLiteral("stuck");
    if (simulation.state.isActive())
        return QStringLiteral("endless");
    return simulation.state.phase == engine::Phase::Terminated ? QStringLiteral("terminated")
                                                               : QStringLiteral("completed");
}

} // namespace

Result<PersonRow> personOfFacts(const QJsonObject &facts)
{
    PersonRow person;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const QString value = it.value().toString();
        if (!people::isFactName(it.key()))
            return Error{QStringLiteral("simulation.unknown_fact"),
                         {{QStringLiteral("fact"), it.key()}}};
        const bool isDay = people::factType(it.key()) == people::FactType::Day;
        if (!it.value().isString() || (isDay && !people::dayOf(value).isValid()))
            return Error{
                QStringLiteral("simulation.bad_value"),
                {{QStringLiteral("fact"), it.key()}, {QStringLiteral("value"), it.value()}}};
        if (it.key() == people::fact::number)
            person.number = value;
        else
            person.facts.insert(it.key(), value);
    }
    person.name = facts.value(people::fact::displayName).toString();
    if (person.name.isEmpty())
        person.name = QStringLiteral("%1 %2")
                          .arg(facts.value(people::fact::givenName).toString(),
                               facts.value(people::fact::familyName).toString())
                          .trimmed();
    return person;
}

SimulatedRun simulateJourney(const journey::Definition &journey, const Catalogue &catalogue,
                             OfficeTimes &times, const SimulationRequest &request)
{
    SimulatedRun run;
    run.startedAt = request.from;
    HopefulWorld world(journey, times, request, run);
    const engine::Event started{
        request.from, startedFor(request.person, {}, catalogue, journey.lifecycle, request.from)};
    const engine::Simulation simulation = engine::simulate(journey, started, {}, world, mostEvents);
    run.outcome = outcomeOf(simulation, request);
    run.endedAt = request.until ? std::min(*request.until, simulation.endedAt) : simulation.endedAt;
    return run;
}

} // namespace tenure::services
