// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recorder.h"

#include "engine/effectkey.h"
#include "engine/ledger.h"
#include "engine/shelltask.h"
#include "engine/subjects.h"

#include <QJsonArray>

namespace tenure::engine {
namespace {

// How long an effect is tried when its step names no deadline (reliability.md P5).
constexpr std::chrono::hours defaultDeadline{24};

QJsonArray formJson(const std::vector<journey::FormField> &form)
{
    QJsonArray fields;
    for (const journey::FormField &field : form) {
        fields.append(
            QJsonObject{{QStringLiteral("id"), field.id},
                        {QStringLiteral("label"), field.label},
                        {QStringLiteral("type"), field.type},
                        {QStringLiteral("required"), field.required},
                        {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)}});
    }
    return fields;
}

QJsonObject detailsOf(const journey::Node &node, const OpenTask &command)
{
    QJsonObject details;
    if (node.work) {
        details[QStringLiteral("form")] = formJson(node.work->form);
        details[QStringLiteral("checklist")] = QJsonArray::fromStringList(node.work->checklist);
        details[QStringLiteral("instructions")] = node.work->instructions;
    }
    if (node.effect) {
        details[QStringLiteral("system")] = node.effect->system;
        details[QStringLiteral("verb")] = node.effect->verb;
        details[QStringLiteral("item")] = node.effect->item;
        details[QStringLiteral("params")] = command.params;
    }
    if (!command.outcomes.isEmpty())
        details[QStringLiteral("outcomes")] = QJsonArray::fromStringList(command.outcomes);
    return details;
}

} // namespace

calendars::Overlap overlapFor(const QString &lifecycle)
{
    const bool takesAway =
        lifecycle == QLatin1String("leave") || lifecycle == QLatin1String("withdraw");
    return takesAway ? calendars::Overlap::First : calendars::Overlap::Second;
}

// An unclear effect whose step is taken back still waits for somebody to look: only the answer to
// that ends its alert.
void endAlerts(const RecordingContext &context, const LiveRun &run, const TaskRow &task,
               Commit &commit, Instant at)
{
    if (task.number >= firstCheckTask && task.number < firstWatchTask)
        context.alerts.end(commit, effectSubject(task.run, task.number - firstCheckTask), at);
    for (const auto &[number, effect] : run.effects.rows()) {
        const bool stillAsked =
            task.state == TaskState::Closed && effect.state == EffectState::Unclear;
        if (effect.path == task.path && !stillAsked)
            context.alerts.end(commit, effectSubject(effect.run, number), at);
    }
}

Recorder::Recorder(const RecordingContext &context, LiveRun &run, Commit &commit,
                   Authority authority)
    : m_context(context), m_run(run), m_commit(commit), m_authority(std::move(authority))
{
}

void Recorder::record(const std::vector<Command> &commands, Instant at)
{
    for (const Command &command : commands)
        std::visit([&](const auto &concrete) { apply(concrete, at); }, command);
}

void Recorder::apply(const StepEntered &command, Instant at)
{
    m_commit.steps.push_back(
        {m_run.row.id, command.path, node(command.node).id, at, std::nullopt, std::nullopt});
}

void Recorder::apply(const StepLeft &command, Instant at)
{
    m_commit.steps.push_back(
        {m_run.row.id, command.path, node(command.node).id, at, at, command.end});
}

void Recorder::apply(const StartEffect &command, Instant at)
{
    const auto system = m_context.systems.constFind(node(command.node).effect->system);
    if (system == m_context.systems.cend()) {
        m_followUps.push_back(EffectOver{command.effect, QStringLiteral("manual"), {}});
        return;
    }
    const EffectRow &row = m_run.effects.add(intent(command, *system, at));
    const VerbDirection direction = m_context.verbs.facts(row.verb).direction;
    if (auto change = wantedBy(row, direction, at))
        m_commit.grants.push_back(std::move(*change));
    if (direction == VerbDirection::Takes)
        m_context.grants.ended(m_commit, row);
    audit(QStringLiteral("effect.intent"), effectSubject(row.run, row.number), at,
          {{QStringLiteral("verb"), row.verb},
           {QStringLiteral("system"), row.system},
           {QStringLiteral("key"), QString::fromLatin1(row.key)}});
}

EffectRow Recorder::intent(const StartEffect &command, const SystemRow &system, Instant at)
{
    const journey::EffectSpec &spec = *node(command.node).effect;
    EffectRow row;
    row.run = m_run.row.id;
    row.number = command.effect;
    row.person = m_run.row.person;
    row.node = node(command.node).id;
    row.path = command.path;
    row.logicalSystem = spec.system;
    row.system = system.name;
    row.verb = spec.verb;
    row.item = spec.item;
    row.params = command.params;
    row.onFailure = spec.onFailure;
    row.createdAt = at;
    row.notBefore = at;
    row.deadline = deadlineOf(spec, at);
    row.key = effectKey(m_context.storeId, row);
    return row;
}

Instant Recorder::deadlineOf(const journey::EffectSpec &spec, Instant at)
{
    if (!spec.deadline)
        return at + defaultDeadline;
    const auto resolved =
        m_context.times.resolve(*spec.deadline, m_run.state.facts->person,
                                m_run.state.facts->anchors, at, overlapFor(m_run.row.lifecycle));
    return resolved ? resolved->instant : at + defaultDeadline;
}

void Recorder::apply(const RetryEffect &command, Instant at)
{
    EffectRow *const row = m_run.effects.touch(command.effect);
    if (!row)
        return;
    // The next try reads back first all the same. What cannot be repeated cannot be read back
    // either: for that the person answers, or it would only be unclear again.
    const bool readsBack =
        row->epoch > 0 && m_context.verbs.facts(row->verb).verbClass != VerbClass::Once;
    row->state = readsBack ? EffectState::Sending : EffectState::Queued;
    row->waitsFor.clear();
    row->notBefore = at;
    row->deadline = at + defaultDeadline;
}

void Recorder::apply(const WithdrawEffect &command, Instant at)
{
    EffectRow *const row = m_run.effects.touch(command.effect);
    if (!row)
        return;
    switch (row->state) {
    case EffectState::Queued:
    case EffectState::Leased:
    case EffectState::Over:
        row->state = EffectState::Withdrawn;
        break;
    case EffectState::Sending:
        row->waitsFor = waitsWithdrawn;
        m_lateWithdrawals.push_back(command.effect);
        break;
    case EffectState::Unclear:
        m_run.tasks.add(exceptionFor(*row, QStringLiteral("effect.unclear_at_withdrawal"), at));
        break;
    case EffectState::Done:
    case EffectState::Withdrawn:
        return;
    }
    audit(QStringLiteral("effect.withdrawn"), effectSubject(row->run, row->number), at);
}

void Recorder::apply(const OpenTask &command, Instant at)
{
    const journey::Node &step = node(command.node);
    TaskRow row;
    row.run = m_run.row.id;
    row.number = command.task;
    row.person = m_run.row.person;
    row.node = step.id;
    row.path = command.path;
    row.title = step.name.isEmpty() ? step.id : step.name;
    row.kind = command.kind;
    row.team = step.work && !step.work->team.isEmpty() ? step.work->team
               : step.lane >= 0 ? m_run.definition->lanes[size_t(step.lane)].team
                                : QString();
    row.assignee = command.assignee;
    row.enteredAt = at;
    row.code = command.code;
    row.args = command.args;
    row.details = detailsOf(step, command);
    if (step.work && step.work->due)
        resolveDue(row, *step.work->due, at);
    m_run.tasks.add(std::move(row));
}

// A due time that cannot be told is no reason to lose the task: it opens without one and says why.
void Recorder::resolveDue(TaskRow &task, const calendars::TimingRule &rule, Instant at)
{
    task.dueRule = calendars::toLine(rule);
    const auto resolved =
        m_context.times.resolve(rule, m_run.state.facts->person, m_run.state.facts->anchors, at,
                                overlapFor(m_run.row.lifecycle));
    if (resolved)
        task.dueAt = resolved->instant;
    else
        task.details[dueProblem] = resolved.error().code;
}

void Recorder::apply(const CloseTask &command, Instant at)
{
    TaskRow *const row = m_run.tasks.touch(command.task);
    if (!row)
        return;
    if (row->state == TaskState::Open)
        row->state = TaskState::Closed;
    row->closedAt = at;
    endAlerts(m_context, m_run, *row, m_commit, at);
    askAboutUnclear(row->path, at);
}

// The step that waited for an unclear effect is gone; whether it took place must still be found
// out.
void Recorder::askAboutUnclear(const Path &path, Instant at)
{
    for (const auto &[number, effect] : m_run.effects.rows()) {
        if (effect.path == path && effect.state == EffectState::Unclear)
            m_run.tasks.add(
                exceptionFor(effect, QStringLiteral("effect.unclear_at_withdrawal"), at));
    }
}

void Recorder::apply(const SetTimer &command, Instant at)
{
    const calendars::TimingRule &rule = *node(command.node).event.timing;
    TimerRow row;
    row.run = m_run.row.id;
    row.number = command.timer;
    row.person = m_run.row.person;
    row.node = node(command.node).id;
    row.purpose = command.purpose;
    row.rule = calendars::toLine(rule);
    row.entered = command.entered;
    const auto resolved =
        m_context.times.resolve(rule, m_run.state.facts->person, m_run.state.facts->anchors,
                                command.entered, overlapFor(m_run.row.lifecycle));
    if (!resolved) {
        m_followUps.push_back(TimerUnresolved{command.timer, resolved.error()});
        return;
    }
    row.dueAt = std::max(resolved->instant, at); // a moment that has passed is due now
    row.wall = calendars::toText(resolved->wall);
    row.zone = resolved->zone;
    row.zoneData = resolved->zoneData;
    m_run.timers.add(std::move(row));
}

void Recorder::apply(const CancelTimer &command, Instant)
{
    TimerRow *const row = m_run.timers.touch(command.timer);
    if (row && row->state == TimerState::Set)
        row->state = TimerState::Cancelled;
}

void Recorder::apply(const Finish &command, Instant at)
{
    static constexpr RunStatus statuses[] = {RunStatus::Completed, RunStatus::Terminated,
                                             RunStatus::Cancelled};
    m_run.row.status = statuses[size_t(command.end)];
    m_run.row.endedAt = at;
    audit(QStringLiteral("run.ended"), runSubject(m_run.row.id), at);
}

void Recorder::audit(const QString &action, const QString &subject, Instant at, QJsonObject details)
{
    m_commit.audit.push_back({at, m_authority, action, subject, std::move(details)});
}

} // namespace tenure::engine
