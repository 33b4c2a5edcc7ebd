// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

namespace tenure::enginetest {

using namespace engine;
using journey::NodeKind;
using journey::Trigger;

namespace {

QString number(const char *what, Number value)
{
    return QString::fromLatin1(what) + u' ' + QString::number(value);
}

template<typename Key, typename Container>
QSet<Key> keysOf(const Container &container)
{
    return QSet<Key>(container.keyBegin(), container.keyEnd());
}

} // namespace

void Ledger::happens(const Happening &what)
{
    if (const auto *done = std::get_if<TaskDone>(&what)) {
        if (m_tasks.contains(done->task) &&
            (done->outcome == u"done" || m_tasks[done->task].outcomes.contains(done->outcome)))
            m_tasks.remove(done->task);
    } else if (const auto *effect = std::get_if<EffectDone>(&what)) {
        m_effects.remove(effect->effect);
    } else if (const auto *over = std::get_if<EffectOver>(&what)) {
        m_effects.remove(over->effect);
    } else if (const auto *unclear = std::get_if<EffectUnclear>(&what)) {
        m_effects.remove(unclear->effect);
    } else if (const auto *due = std::get_if<TimerDue>(&what)) {
        m_timers.remove(due->timer);
    }
}

void Ledger::obey(const Command &command)
{
    expect(!m_finished, QStringLiteral("a command after the end"));
    std::visit([this](const auto &what) { obey(what); }, command);
}

void Ledger::obey(const StepEntered &entered)
{
    expect(!m_everEntered.contains(entered.path), QStringLiteral("entered twice: ") + entered.path);
    m_everEntered.insert(entered.path);
    m_entered.insert(entered.path);
    const journey::Node &node = m_definition.node(entered.node);
    const bool opens = node.kind == NodeKind::BoundaryEvent ||
                       (node.kind == NodeKind::StartEvent && node.scope > 0 &&
                        m_definition.scope(node.scope).host < 0);
    m_messagesTaken += opens && node.event.trigger == Trigger::Message;
}

void Ledger::obey(const StepLeft &left)
{
    expect(m_entered.remove(left.path), QStringLiteral("left without being entered: ") + left.path);
    m_messagesTaken += left.end == StepEnd::Done && takesMessage(left.node, left.path);
}

bool Ledger::takesMessage(journey::NodeIndex index, const Path &path) const
{
    const journey::Node &node = m_definition.node(index);
    if (node.kind == NodeKind::ReceiveTask)
        return !node.loop || path.endsWith(u']');
    return node.kind == NodeKind::CatchEvent && node.event.trigger == Trigger::Message;
}

void Ledger::obey(const StartEffect &effect)
{
    isNew(effect.effect);
    expect(!m_effectPaths.contains(effect.path), QStringLiteral("two effects of ") + effect.path);
    m_effectPaths.insert(effect.path);
    m_started.insert(effect.effect);
    m_effects.insert(effect.effect);
}

void Ledger::obey(const RetryEffect &effect)
{
    expect(m_started.contains(effect.effect) && !m_effects.contains(effect.effect),
           number("retry of effect", effect.effect));
    expect(!m_withdrawn.contains(effect.effect),
           number("withdrawn, then retried: effect", effect.effect));
    m_effects.insert(effect.effect);
}

void Ledger::obey(const WithdrawEffect &effect)
{
    expect(m_effects.remove(effect.effect),
           number("withdrawn though not under way: effect", effect.effect));
    m_withdrawn.insert(effect.effect);
}

void Ledger::obey(const OpenTask &task)
{
    isNew(task.task);
    m_tasks.insert(task.task, {task.kind, task.outcomes});
}

void Ledger::obey(const CloseTask &task)
{
    expect(m_tasks.remove(task.task), number("closed though not open: task", task.task));
}

void Ledger::obey(const SetTimer &timer)
{
    if (!m_timers.contains(timer.timer))
        isNew(timer.timer);
    m_timers.insert(timer.timer, timer);
}

void Ledger::obey(const CancelTimer &timer)
{
    expect(m_timers.remove(timer.timer), number("cancelled though not set: timer", timer.timer));
}

void Ledger::obey(const Finish &)
{
    m_finished = true;
    expect(m_tasks.isEmpty() && m_effects.isEmpty() && m_timers.isEmpty(),
           QStringLiteral("finished with open work"));
    expect(m_entered.isEmpty(), QStringLiteral("finished inside ") + m_entered.values().join(u' '));
}

void Ledger::compare(const RunState &state)
{
    QSet<Number> tasks;
    QSet<Number> effects;
    QSet<Number> timers;
    for (const Token &token : state.tokens) {
        if (token.wait == Wait::Task)
            tasks.insert(token.task);
        if (token.wait == Wait::Effect)
            effects.insert(token.effect);
    }
    for (const OpenTimer &timer : state.timers) {
        timers.insert(timer.number);
        if (timer.task != 0)
            tasks.insert(timer.task);
    }
    expect(tasks == keysOf<Number>(m_tasks), QStringLiteral("other tasks are open"));
    expect(effects == m_effects, QStringLiteral("other effects are under way"));
    expect(timers == keysOf<Number>(m_timers), QStringLiteral("other timers are set"));
    expect(state.isActive() != m_finished, QStringLiteral("active and finished"));
}

void Ledger::isNew(Number value)
{
    expect(value > m_lastNumber, number("used again:", value));
    m_lastNumber = value;
}

void Ledger::expect(bool holds, const QString &complaint)
{
    if (!holds)
        m_complaints << complaint;
}

} // namespace tenure::enginetest
