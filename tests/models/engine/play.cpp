// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

#include "engine/carriers.h"
#include "engine/codec.h"
#include "journey/valuejson.h"
#include "sketch.h"

#include <QJsonDocument>

namespace tenure::enginetest {

using namespace engine;

namespace {

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

journey::Value value(const QString &json)
{
    return json.isEmpty() ? journey::Value() : *journey::valueFromJson(object(json));
}

QString text(const QJsonObject &json)
{
    return json.isEmpty()
               ? QString()
               : u' ' + QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Play::Play(const QString &journey, const std::function<void(journey::Definition &)> &change)
    : m_definition(sketch(journey))
{
    if (change)
        change(m_definition);
}

QString Play::start(const QString &person, const QString &kit)
{
    Started started;
    started.lifecycle = QStringLiteral("join");
    started.person = value(person);
    started.kit = value(kit);
    return send(started);
}

QString Play::facts(const QString &person, const QString &kit)
{
    return send(FactsChanged{.person = value(person), .anchors = {}, .kit = value(kit)});
}

QString Play::done(const QString &path, const QString &outcome, const QString &values)
{
    return send(TaskDone{m_tasks.value(path), outcome, object(values), QStringLiteral("ada")});
}

QString Play::effectDone(const QString &path, const QString &observed)
{
    return send(EffectDone{m_effects.value(path), true, object(observed)});
}

QString Play::effectOver(const QString &path, const QString &errorClass)
{
    return send(
        EffectOver{m_effects.value(path), errorClass, Error{QStringLiteral("ldap.refused")}});
}

QString Play::effectUnclear(const QString &path)
{
    return send(EffectUnclear{m_effects.value(path), Error{QStringLiteral("ldap.silence")}});
}

QString Play::due(const QString &event)
{
    return send(TimerDue{m_timers.value(event)});
}

QString Play::undated(const QString &event)
{
    return send(TimerUnresolved{m_timers.value(event), Error{QStringLiteral("timing.no_anchor")}});
}

QString Play::message(const QString &name, const QString &values)
{
    return send(MessageArrived{name, object(values)});
}

QString Play::cancel()
{
    return send(Cancelled{QStringLiteral("run.by_person"), {}});
}

QString Play::send(const Happening &what)
{
    m_now += std::chrono::hours(1);
    const Event event{m_now, what};
    Outcome outcome = advance(m_definition, std::move(m_state), event);
    m_state = std::move(outcome.state);
    QStringList lines;
    for (const Command &command : outcome.commands) {
        const QString line = tell(command);
        if (!line.isEmpty())
            lines << line;
    }
    check(event);
    return lines.join(QStringLiteral("; "));
}

// What must hold after any event of any journey.
void Play::check(const Event &event)
{
    for (const Uncarried &token : uncarried(m_definition, m_state))
        qFatal("token %u is not carried (%d)", token.token, int(token.why));
    const Result<RunState> read = decode(m_definition, encode(m_state));
    if (!read || !(*read == m_state))
        qFatal("the state does not survive its bytes");
    const bool mayRepeat = std::holds_alternative<MessageArrived>(event.what) ||
                           std::holds_alternative<FactsChanged>(event.what);
    if (mayRepeat)
        return;
    const Outcome again = advance(m_definition, m_state, event);
    if (!(again.state == m_state) || !again.commands.empty())
        qFatal("the same event once more changes something");
}

QString Play::takeSteps()
{
    return std::exchange(m_steps, {}).join(u' ');
}

Number Play::number(const QString &name) const
{
    return m_names.key(name);
}

QString Play::tell(const Command &command)
{
    return std::visit([this](const auto &what) { return told(what); }, command);
}

QString Play::told(const StepEntered &entered)
{
    m_steps << u'+' + entered.path;
    return {};
}

QString Play::told(const StepLeft &left)
{
    m_steps << u'-' + left.path;
    switch (left.end) {
    case StepEnd::Done:
        return {};
    case StepEnd::ByHand:
        return QStringLiteral("by hand ") + left.path;
    case StepEnd::Skipped:
        return QStringLiteral("skipped ") + left.path;
    case StepEnd::Interrupted:
        return QStringLiteral("interrupted ") + left.path;
    case StepEnd::Withdrawn:
        break;
    }
    return QStringLiteral("withdrawn ") + left.path;
}

QString Play::told(const StartEffect &effect)
{
    m_effects.insert(effect.path, effect.effect);
    m_names.insert(effect.effect, effect.path);
    return QStringLiteral("effect ") + effect.path + text(effect.params);
}

QString Play::told(const RetryEffect &effect)
{
    return QStringLiteral("retry ") + m_names.value(effect.effect);
}

QString Play::told(const WithdrawEffect &effect)
{
    return QStringLiteral("withdraw ") + m_names.value(effect.effect);
}

QString Play::told(const OpenTask &task)
{
    m_tasks.insert(task.path, task.task);
    m_names.insert(task.task, task.path);
    const QString who =
        task.assignee.isEmpty() ? QString() : QStringLiteral(" for ") + task.assignee;
    switch (task.kind) {
    case TaskKind::Work:
        return (m_effects.contains(task.path) ? QStringLiteral("work by hand ")
                                              : QStringLiteral("task ")) +
               task.path + who + text(task.params);
    case TaskKind::Fallback:
        return QStringLiteral("fallback ") + task.path + u' ' + task.code + text(task.params);
    case TaskKind::Exception:
        break;
    }
    return QStringLiteral("exception %1 %2 [%3]")
        .arg(task.path, task.code, task.outcomes.join(u' '));
}

QString Play::told(const CloseTask &task)
{
    return QStringLiteral("close ") + m_names.value(task.task);
}

QString Play::told(const SetTimer &timer)
{
    const QString event = m_definition.node(timer.node).id;
    m_timers.insert(event, timer.timer);
    m_names.insert(timer.timer, event + u'@' + timer.path);
    return QStringLiteral("timer ") + event + u'@' + timer.path;
}

QString Play::told(const CancelTimer &timer)
{
    return QStringLiteral("cancel ") + m_names.value(timer.timer);
}

QString Play::told(const Finish &finish)
{
    switch (finish.end) {
    case RunEnd::Completed:
        return QStringLiteral("finish completed");
    case RunEnd::Terminated:
        return QStringLiteral("finish terminated");
    case RunEnd::Cancelled:
        break;
    }
    return QStringLiteral("finish cancelled");
}

} // namespace tenure::enginetest
