// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/stepreader.h"

#include "services/taskservice.h"
#include "wording/sentence.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tenure::items {
namespace {

using journey::Node;
using journey::NodeKind;

QString say(const char *text)
{
    return QCoreApplication::translate("StepReader", text);
}

bool isShown(const Node &node)
{
    switch (node.kind) {
    case NodeKind::HumanTask:
    case NodeKind::EffectTask:
    case NodeKind::ReceiveTask:
        return true;
    case NodeKind::CatchEvent:
        return node.event.trigger != journey::Trigger::None;
    default:
        return false;
    }
}

StepKind kindOf(const Node &node)
{
    if (node.kind == NodeKind::HumanTask)
        return StepKind::Task;
    if (node.kind == NodeKind::EffectTask)
        return StepKind::Change;
    return node.event.trigger == journey::Trigger::Timer ? StepKind::Date : StepKind::Message;
}

NamedValues valuesOf(const QJsonObject &object)
{
    NamedValues values;
    for (auto value = object.begin(); value != object.end(); ++value) {
        QString text = value->toVariant().toString();
        if (value->isArray())
            text =
                QString::fromUtf8(QJsonDocument(value->toArray()).toJson(QJsonDocument::Compact));
        else if (value->isObject())
            text =
                QString::fromUtf8(QJsonDocument(value->toObject()).toJson(QJsonDocument::Compact));
        values.append({value.key(), text});
    }
    return values;
}

template<typename Row>
const Row *lastAt(const std::vector<Row> &rows, const QString &node, const QString &path)
{
    const Row *found = nullptr;
    for (const Row &row : rows) {
        if (row.node == node && row.path == path)
            found = &row;
    }
    return found;
}

QString keyOf(const QString &node, const QString &path)
{
    return node + u'@' + path;
}

} // namespace

StepReader::StepReader(const journey::Definition &journey, const services::RunDetails &run,
                       const QHash<QString, QString> &teams, Instant now)
    : m_journey(journey), m_run(run), m_teams(teams), m_now(now)
{
    findReachable();
}

QString StepReader::teamName(const QString &key) const
{
    return m_teams.value(key, key);
}

// From every step where the run stands, along every flow it may take.
void StepReader::findReachable()
{
    if (m_run.row.run.status != engine::RunStatus::Active)
        return;
    QSet<QString> open;
    for (const engine::StepRow &row : m_run.steps) {
        if (!row.leftAt)
            open.insert(row.node);
    }
    for (size_t i = 0; i < m_journey.nodes.size(); ++i) {
        const Node &node = m_journey.nodes[i];
        if (!open.contains(node.id) && !m_run.steps.empty())
            continue;
        m_reachable.insert(journey::NodeIndex(i));
        for (const journey::FlowIndex flow : node.outgoing)
            reach(m_journey.flow(flow).target);
        for (const journey::NodeIndex boundary : node.boundaries)
            reach(boundary);
    }
}

void StepReader::reach(journey::NodeIndex index)
{
    if (m_reachable.contains(index))
        return;
    m_reachable.insert(index);
    const Node &node = m_journey.node(index);
    for (const journey::FlowIndex flow : node.outgoing)
        reach(m_journey.flow(flow).target);
    for (const journey::NodeIndex boundary : node.boundaries)
        reach(boundary);
    if (node.inner >= 0 && m_journey.scope(node.inner).start >= 0)
        reach(m_journey.scope(node.inner).start);
}

std::vector<StepItem> StepReader::steps() const
{
    std::vector<StepItem> steps;
    for (size_t i = 0; i < m_journey.nodes.size(); ++i) {
        const Node &node = m_journey.nodes[i];
        if (!isShown(node))
            continue;
        bool wasThere = false;
        QHash<QString, size_t> places; // of a path that was visited more than once, the last visit
        for (const engine::StepRow &row : m_run.steps) {
            if (row.node != node.id)
                continue;
            wasThere = true;
            const StepItem step = visited(node, row);
            if (const auto place = places.constFind(step.key); place != places.constEnd()) {
                steps[*place] = step;
                continue;
            }
            places.insert(step.key, steps.size());
            steps.push_back(step);
        }
        if (wasThere)
            continue;
        StepItem step = stepOf(node);
        step.state =
            m_reachable.contains(journey::NodeIndex(i)) ? StepState::ToCome : StepState::NotNeeded;
        steps.push_back(std::move(step));
    }
    return steps;
}

StepItem StepReader::stepOf(const Node &node) const
{
    StepItem step;
    step.key = keyOf(node.id, {});
    step.name = node.name.isEmpty() ? node.id : node.name;
    step.kind = kindOf(node);
    const journey::Lane *lane = node.lane >= 0 ? &m_journey.lanes[size_t(node.lane)] : nullptr;
    step.lane = lane ? lane->name : QString();
    if (node.effect)
        step.who = node.effect->system;
    else if (node.work)
        step.who = teamName(node.work->team.isEmpty() && lane ? lane->team : node.work->team);
    return step;
}

StepItem StepReader::visited(const Node &node, const engine::StepRow &row) const
{
    StepItem step = stepOf(node);
    step.key = keyOf(node.id, row.path);
    if (row.leftAt)
        fillLeft(step, row);
    else
        fillOpen(step, node, row);
    return step;
}

void StepReader::fillLeft(StepItem &step, const engine::StepRow &row) const
{
    static constexpr StepState states[] = {StepState::Done, StepState::ByHand, StepState::Skipped,
                                           StepState::NotNeeded, StepState::NotNeeded};
    step.state = states[size_t(row.end.value_or(engine::StepEnd::Done))];
    step.at = m_clock.at(*row.leftAt);
    const auto *effect = lastAt(m_run.effects, row.node, row.path);
    if (effect && effect->state == engine::EffectState::Done) {
        step.who = effect->system;
        step.proof = effect->changed ? say(QT_TRANSLATE_NOOP("StepReader", "changed and seen"))
                                     : say(QT_TRANSLATE_NOOP("StepReader", "was so already"));
    }
    if (const auto *task = lastAt(m_run.tasks, row.node, row.path);
        task && task->state == engine::TaskState::Done) {
        step.who = task->closedBy;
        step.proof = say(QT_TRANSLATE_NOOP("StepReader", "said by %1")).arg(task->closedBy);
    }
}

void StepReader::fillOpen(StepItem &step, const Node &node, const engine::StepRow &row) const
{
    step.state = StepState::Waits;
    const auto *task = lastAt(m_run.tasks, row.node, row.path);
    if (task && task->state == engine::TaskState::Open) {
        fillTask(step, *task);
        return;
    }
    if (const auto *effect = lastAt(m_run.effects, row.node, row.path)) {
        fillChange(step, *effect);
        return;
    }
    for (const engine::TimerRow &timer : m_run.timers) {
        if (timer.node == node.id && timer.state == engine::TimerState::Set) {
            step.at = m_clock.at(timer.dueAt);
            step.waitsFor = say(QT_TRANSLATE_NOOP("StepReader", "It waits for its date."));
        }
    }
    if (step.kind == StepKind::Message)
        step.waitsFor = say(QT_TRANSLATE_NOOP("StepReader", "It waits for the message \"%1\"."))
                            .arg(node.event.code);
}

void StepReader::fillTask(StepItem &step, const engine::TaskRow &task) const
{
    step.task = services::taskName(task.run, task.number);
    step.who = task.assignee.isEmpty() ? teamName(task.team) : task.assignee;
    if (task.dueAt)
        step.at = m_clock.at(*task.dueAt);
    if (task.kind != engine::TaskKind::Work) {
        step.state = StepState::Failed;
        step.waitsFor = wording::sentenceFor(task.code, task.args).happened;
        return;
    }
    step.state = task.dueAt && *task.dueAt < m_now ? StepState::Late : StepState::Waits;
    step.waitsFor = say(QT_TRANSLATE_NOOP("StepReader", "It waits for %1.")).arg(step.who);
}

void StepReader::fillChange(StepItem &step, const engine::EffectRow &effect) const
{
    step.who = effect.system.isEmpty() ? effect.logicalSystem : effect.system;
    if (effect.state == engine::EffectState::Leased ||
        effect.state == engine::EffectState::Sending) {
        step.state = StepState::InProgress;
        return;
    }
    if (effect.state != engine::EffectState::Queued) {
        step.state = StepState::Failed;
        step.waitsFor = wording::sentenceFor(effect.error).happened;
        return;
    }
    if (effect.waitsFor == u"frozen")
        step.waitsFor = say(QT_TRANSLATE_NOOP("StepReader", "The person is frozen."));
    else if (effect.waitsFor == u"paused")
        step.waitsFor = say(QT_TRANSLATE_NOOP("StepReader", "The system is paused or down."));
    else if (effect.waitsFor == u"retry")
        step.waitsFor = say(QT_TRANSLATE_NOOP("StepReader", "It is tried again: %1"))
                            .arg(wording::sentenceFor(effect.error).happened);
    else
        step.waitsFor = say(QT_TRANSLATE_NOOP("StepReader", "It waits for its turn."));
    step.at = m_clock.at(effect.notBefore);
}

QVector<ChangeItem> StepReader::changes() const
{
    QVector<ChangeItem> changes;
    for (const engine::EffectRow &effect : m_run.effects)
        changes.append(changeOf(effect));
    return changes;
}

ChangeItem StepReader::changeOf(const engine::EffectRow &effect) const
{
    ChangeItem change;
    change.step = keyOf(effect.node, effect.path);
    change.verb = effect.verb;
    change.item = effect.item;
    change.system = effect.system.isEmpty() ? effect.logicalSystem : effect.system;
    change.isBound = !effect.system.isEmpty();
    change.asked = valuesOf(effect.params);
    change.seen = valuesOf(effect.observed);
    change.before = valuesOf(effect.beforeImage);
    change.changed = effect.changed;
    change.attempts = effect.attempts;
    change.error = effect.error;
    change.idempotencyKey = QString::fromLatin1(effect.key);
    for (const engine::EffectTryRow &row : m_run.tries) {
        if (row.number == effect.number)
            change.tries.append({row.attempt, m_clock.at(row.startedAt),
                                 qint64((row.endedAt - row.startedAt).count()), row.phase,
                                 row.errorClass, row.error});
    }
    return change;
}

} // namespace tenure::items
