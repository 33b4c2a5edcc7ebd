// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include "engine/carriers.h"
#include "engine/codec.h"
#include "joinoracle.h"
#include "randomjourney.h"
#include "sketch.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

namespace tenure::enginetest {

using namespace engine;
using namespace Qt::StringLiterals;

namespace {

constexpr int eventsToTheEnd = 5'000; ///< far more than any of these journeys needs
constexpr int eventsUntilCalm = 400;  ///< then nobody goes round again and nothing fails

QString journeyOf(quint32 seed)
{
    return seed % 4 == 3 ? wildJourney(seed) : blockJourney(seed);
}

journey::Value person(int level)
{
    return journey::Record{{u"level"_s, level}};
}

journey::Value kit(int count)
{
    journey::ValueList items;
    for (int i = 0; i < count; ++i)
        items << i;
    return journey::Record{{u"items"_s, items}, {u"size"_s, count}};
}

QByteArray bytesOf(const Command &command)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint32(command.index());
    const auto json = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    struct
    {
        QDataStream &out;
        decltype(json) &text;
        void operator()(const StepEntered &what) { out << what.node << what.path; }
        void operator()(const StepLeft &what) { out << what.node << what.path << quint8(what.end); }
        void operator()(const StartEffect &what)
        {
            out << what.effect << what.node << what.path << text(what.params);
        }
        void operator()(const RetryEffect &what) { out << what.effect; }
        void operator()(const WithdrawEffect &what) { out << what.effect; }
        void operator()(const OpenTask &what)
        {
            out << what.task << what.node << what.path << quint8(what.kind) << what.assignee
                << what.code << text(what.args) << what.outcomes << text(what.params);
        }
        void operator()(const CloseTask &what) { out << what.task; }
        void operator()(const SetTimer &what)
        {
            out << what.timer << what.node << what.path << quint8(what.purpose)
                << toMillis(what.entered);
        }
        void operator()(const CancelTimer &what) { out << what.timer; }
        void operator()(const Finish &what) { out << quint8(what.end); }
    } write{stream, json};
    std::visit(write, command);
    return bytes;
}

bool isHarmlessTwice(const Happening &what)
{
    return !std::holds_alternative<MessageArrived>(what) &&
           !std::holds_alternative<FactsChanged>(what);
}

} // namespace

Simulation::Simulation(quint32 seed, bool throughBytes)
    : m_text(journeyOf(seed))
    , m_definition(sketch(m_text))
    , m_throughBytes(throughBytes)
    , m_random(seed ^ 0x5eed)
    , m_ledger(m_definition)
{
}

QString Simulation::run()
{
    apply(started());
    while (m_state.isActive() && m_complaints.isEmpty() && m_events < eventsToTheEnd) {
        if (m_events < eventsUntilCalm && chance(15))
            disturb();
        else
            step();
    }
    if (m_complaints.isEmpty() && m_state.isActive())
        complain(u"it never ends"_s);
    return m_complaints.isEmpty() ? QString() : m_complaints.join(u'\n') + u"\n\n"_s + m_text;
}

// The next thing that is bound to happen; at equal instants answers go before timers, or after
// them.
void Simulation::step()
{
    const auto timer =
        std::ranges::min_element(m_due, {}, [](const auto &entry) { return entry.second; });
    const bool timersFirst =
        timer != m_due.end() && (m_agenda.empty() || timer->second < m_agenda.begin()->first ||
                                 (timer->second == m_agenda.begin()->first && chance(50)));
    if (timersFirst)
        return fireTimers(timer->second);
    if (m_agenda.empty())
        return rouse();
    const auto next = m_agenda.begin();
    m_now = std::max(m_now, next->first);
    const Happening what = next->second;
    m_agenda.erase(next);
    apply(what);
}

void Simulation::fireTimers(Instant at)
{
    m_now = std::max(m_now, at);
    std::vector<Number> due;
    for (const auto &[number, instant] : m_due) {
        if (instant == at)
            due.push_back(number);
    }
    orderDue(m_definition, m_state, due);
    for (const Number number : due) {
        m_due.erase(number);
        if (m_ledger.timers().contains(number) && chance(m_events < eventsUntilCalm ? 10 : 0)) {
            apply(TimerUnresolved{number, Error{u"timing.no_anchor"_s}});
            schedule(m_ledger.timers().value(number));
        } else {
            apply(TimerDue{number});
        }
    }
}

// Nothing is bound to happen: only messages can be missing.
void Simulation::rouse()
{
    for (int i = 0; i < 3; ++i) {
        ++m_messagesSent;
        apply(MessageArrived{u"m%1"_s.arg(i), {}});
    }
}

void Simulation::disturb()
{
    switch (m_random.bounded(10)) {
    case 0:
        return apply(changed());
    case 1:
    case 2:
        ++m_messagesSent;
        return apply(MessageArrived{u"m%1"_s.arg(m_random.bounded(3)), {{u"n"_s, m_messagesSent}}});
    case 3:
        if (chance(5))
            apply(Cancelled{u"run.by_person"_s, {}});
        return;
    case 4:
        return apply(EffectDone{.effect = strayNumber(), .observed = {}});
    case 5:
        return apply(EffectOver{strayNumber(), u"defect"_s, Error{u"ldap.refused"_s}});
    case 6:
        return apply(EffectUnclear{strayNumber(), Error{u"ldap.silence"_s}});
    case 7:
        return apply(TaskDone{strayNumber(), chance(50) ? u"done"_s : u"retry"_s, {}, {}});
    case 8:
        return apply(TimerUnresolved{strayNumber(), Error{u"timing.no_anchor"_s}});
    default:
        return apply(started());
    }
}

// Any number that was ever given, or will be: the core must know which are open.
Number Simulation::strayNumber()
{
    return Number(m_random.bounded(m_state.numbers + 3));
}

void Simulation::apply(const Happening &what)
{
    ++m_events;
    const Event event{m_now, what};
    const RunState before = m_state;
    m_ledger.happens(what);
    Outcome outcome = advance(m_definition, std::move(m_state), event);
    m_state = std::move(outcome.state);
    for (const Command &command : outcome.commands) {
        m_trace.addData(bytesOf(command));
        m_ledger.obey(command);
        follow(command);
    }
    check(event, before);
    if (m_throughBytes) {
        Result<RunState> read = decode(m_definition, encode(m_state));
        if (!read || !(*read == m_state))
            return complain(u"the state does not survive its bytes"_s);
        m_state = std::move(*read);
    }
}

void Simulation::follow(const Command &command)
{
    if (const auto *effect = std::get_if<StartEffect>(&command))
        answerEffect(effect->effect);
    else if (const auto *retry = std::get_if<RetryEffect>(&command))
        answerEffect(retry->effect);
    else if (const auto *task = std::get_if<OpenTask>(&command))
        answerTask(*task);
    else if (const auto *timer = std::get_if<SetTimer>(&command))
        schedule(*timer);
    else if (const auto *cancelled = std::get_if<CancelTimer>(&command))
        m_due.erase(cancelled->timer);
}

void Simulation::check(const Event &event, const RunState &before)
{
    if (before.isActive() || m_state.isActive())
        m_ledger.compare(m_state);
    for (const QString &complaint : m_ledger.complaints())
        complain(complaint);
    for (const Uncarried &token : uncarried(m_definition, m_state))
        complain(u"token %1 is not carried (%2)"_s.arg(token.token).arg(int(token.why)));
    for (const QString &complaint : joinsThatNothingReaches(m_definition, m_state))
        complain(u"nothing reaches "_s + complaint);
    if (m_state.isActive() &&
        m_messagesSent != m_ledger.messagesTaken() + int(m_state.mailbox.size()))
        complain(u"%1 messages came, %2 were taken, %3 are left"_s.arg(m_messagesSent)
                     .arg(m_ledger.messagesTaken())
                     .arg(m_state.mailbox.size()));
    if (before.phase != Phase::Unborn && std::holds_alternative<Started>(event.what) &&
        !(before == m_state))
        complain(u"a second start changes something"_s);
    if (chance(20))
        checkRepeat(event);
}

void Simulation::checkRepeat(const Event &event)
{
    if (!isHarmlessTwice(event.what))
        return;
    const Outcome again = advance(m_definition, m_state, event);
    const auto *done = std::get_if<TaskDone>(&event.what);
    // An answer that was not offered left its task open, so the same one changes nothing again.
    if (!(again.state == m_state) || !again.commands.empty())
        complain(u"the same event once more changes something%1"_s.arg(
            done ? u": answer "_s + done->outcome : QString()));
}

void Simulation::complain(const QString &what)
{
    m_complaints << u"event %1: %2"_s.arg(m_events).arg(what);
}

void Simulation::expect(Happening what)
{
    // A small range, so that much happens at the same instant.
    m_agenda.emplace(m_now + std::chrono::hours(m_random.bounded(6)), std::move(what));
}

void Simulation::answerEffect(Number effect)
{
    static const QStringList classes{u"capacity"_s, u"permission"_s, u"manual"_s, u"defect"_s};
    const bool calm = m_events >= eventsUntilCalm;
    const int luck = calm ? 99 : int(m_random.bounded(100));
    if (luck < 10)
        expect(EffectUnclear{effect, Error{u"ldap.silence"_s}});
    else if (luck < 30)
        expect(EffectOver{effect, classes.at(m_random.bounded(4)), Error{u"ldap.refused"_s}});
    // What was unclear or over may be seen later all the same.
    if (luck >= 30 || luck % 4 == 0)
        expect(EffectDone{effect, true, {{u"seen"_s, int(effect)}}});
}

void Simulation::answerTask(const OpenTask &task)
{
    const bool calm = m_events >= eventsUntilCalm;
    QStringList outcomes = task.outcomes;
    outcomes << u"done"_s;
    // In the end people decide instead of trying again.
    if (calm)
        outcomes.removeAll(u"retry"_s);
    if (calm && outcomes.size() > 1)
        outcomes.removeAll(u"done"_s);
    const QString outcome = outcomes.at(m_random.bounded(outcomes.size()));
    expect(TaskDone{task.task, outcome, {{u"again"_s, !calm && chance(30)}}, u"ada"_s});
}

void Simulation::schedule(const SetTimer &timer)
{
    const auto &rule = m_definition.node(timer.node).event.timing;
    m_due[timer.timer] =
        std::max(m_now, timer.entered + std::chrono::hours(rule ? rule->offset : 1));
}

Started Simulation::started()
{
    return {.lifecycle = u"join"_s,
            .person = person(m_random.bounded(10)),
            .previous = {},
            .kit = kit(m_random.bounded(4)),
            .anchors = {}};
}

FactsChanged Simulation::changed()
{
    return {.person = person(m_random.bounded(10)),
            .anchors = {},
            .kit = chance(20) ? journey::Value(journey::Record()) : kit(m_random.bounded(4))};
}

} // namespace tenure::enginetest
