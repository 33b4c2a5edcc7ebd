// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/effectcall.h"

#include "base/failpoint.h"
#include "connectorhost/whendone.h"

#include <QTimer>

namespace tenure::connectorhost {
namespace {

using connectorapi::ErrorClass;
using connectorapi::Observation;
using connectorapi::Presence;
using connectorapi::Report;
using connectorapi::Satisfied;
using connectorapi::Status;
using engine::EffectVerdict;

QJsonObject toJson(const connectorapi::ExternalRef &ref)
{
    if (ref.isEmpty())
        return {};
    return {{QStringLiteral("type"), ref.type},
            {QStringLiteral("id"), ref.id},
            {QStringLiteral("etag"), ref.etag}};
}

connectorapi::ExternalRef refFromJson(const QJsonObject &json)
{
    return {json.value(QLatin1String("type")).toString(),
            json.value(QLatin1String("id")).toString(),
            json.value(QLatin1String("etag")).toString()};
}

connectorapi::OpRequest requestFor(const engine::EffectJob &job)
{
    connectorapi::OpRequest request;
    request.key = job.key;
    request.verb = job.verb;
    request.target = refFromJson(job.externalRef);
    request.person = {job.personNumber, job.personName};
    request.desired = job.byAnchor ? connectorapi::withoutNames(job.params) : job.params;
    request.byAnchor = job.byAnchor;
    request.before = job.beforeImage;
    request.plan = job.plan;
    request.restore = job.restore;
    request.actor = QStringLiteral("system");
    request.reason = job.reason;
    return request;
}

using failpoint::Point;

// What stands in the place of a system that cannot be heard: a failpoint, or a connector that let
// go of its promise.
Error lostLine(const QString &detail = QStringLiteral("failpoint"))
{
    return {QStringLiteral("effect.outcome_unknown"), {}, detail};
}

Observation lostSight()
{
    return connectorapi::unseen(ErrorClass::Transient, lostLine());
}

Observation brokenSight()
{
    return connectorapi::unseen(ErrorClass::Defect, lostLine(QStringLiteral("no answer")));
}

Report lostAnswer(const QString &detail = QStringLiteral("failpoint"))
{
    Report report;
    report.failure = connectorapi::Failure{ErrorClass::Unknown, lostLine(detail), {}};
    return report;
}

} // namespace

void EffectCall::start(engine::EffectJob job, connectorapi::System &system,
                       connectorapi::ReadBack readBack, engine::EffectPort &port,
                       const Clock &clock, const Patience &patience,
                       std::function<void(const engine::EffectReport &)> finished, QObject *parent)
{
    (new EffectCall(std::move(job), system, readBack, port, clock, patience, std::move(finished),
                    parent))
        ->probe();
}

EffectCall::EffectCall(engine::EffectJob job, connectorapi::System &system,
                       connectorapi::ReadBack readBack, engine::EffectPort &port,
                       const Clock &clock, const Patience &patience,
                       std::function<void(const engine::EffectReport &)> finished, QObject *parent)
    : QObject(parent)
    , m_job(std::move(job))
    , m_system(system)
    , m_readBack(readBack)
    , m_port(port)
    , m_clock(clock)
    , m_patience(patience)
    , m_finished(std::move(finished))
    , m_request(requestFor(m_job))
{
    m_report.run = m_job.run;
    m_report.number = m_job.number;
    m_report.attempt = m_job.attempt;
    m_report.startedAt = clock.now();
}

void EffectCall::probe()
{
    m_report.phase = QStringLiteral("probe");
    m_request.deadline = QDeadlineTimer(m_patience.perPhase);
    if (failpoint::fails(Point::EffectProbe))
        return probed(lostSight());
    whenDone(
        this, m_system.probe(m_request), [this](const Observation &seen) { probed(seen); },
        brokenSight());
}

void EffectCall::probed(const Observation &seen)
{
    m_report.externalRef = toJson(seen.ref);
    const EffectVerdict notDone =
        m_job.mayHaveBeenSent ? EffectVerdict::Unknown : EffectVerdict::Failed;
    if (seen.failure) {
        // A refusal found by looking says that nothing more will be sent, not what became of an
        // earlier try.
        fail(connectorapi::isRetryable(seen.failure->errorClass) ? notDone : EffectVerdict::Failed,
             *seen.failure);
    } else if (seen.presence == Presence::Ambiguous) {
        fail(EffectVerdict::Failed, ErrorClass::Ambiguous,
             Error{QStringLiteral("effect.ambiguous"),
                   {{QStringLiteral("matches"), seen.candidates.size()}}});
    } else if (seen.satisfied == Satisfied::Yes) {
        done(m_job.mayHaveBeenSent, seen.attributes);
    } else if (m_job.mayHaveBeenSent && (!mayRepeat() || seen.satisfied == Satisfied::Unknown)) {
        fail(EffectVerdict::Unknown, ErrorClass::Unknown,
             Error{QStringLiteral("effect.outcome_unknown")});
    } else if (m_job.readBackOnly) {
        // All that would have to be made again is no news about what is gone.
        if (seen.presence != Presence::Absent)
            m_report.observed = seen.differences;
        fail(EffectVerdict::Failed, ErrorClass::NotFound,
             Error{QStringLiteral("effect.withdrawn")});
    } else {
        askToSend(seen);
    }
}

// The connector says "satisfied: no" for what can be repeated; a mail or an order it can never look
// up.
bool EffectCall::mayRepeat() const
{
    const connectorapi::Verb *const verb = connectorapi::findVerb(m_job.verb);
    return verb && verb->verbClass != connectorapi::VerbClass::Once;
}

void EffectCall::askToSend(const Observation &seen)
{
    // An earlier try may have done a part: what was before it is what an undo has to bring back.
    const bool keepsFirst = m_job.mayHaveBeenSent && !m_job.beforeImage.isEmpty();
    m_request.target = seen.ref;
    m_request.before = keepsFirst ? m_job.beforeImage : seen.beforeImage;
    m_request.plan = seen.plan;
    // The answer comes on the shell's thread. This object is there to take it: it ends only after
    // its report.
    m_port.sending(m_job.run, m_job.number, {m_request.before, seen.plan, toJson(seen.ref)},
                   [this](Result<qint64> durable) {
                       QMetaObject::invokeMethod(
                           this, [this, durable = std::move(durable)] { act(durable); },
                           Qt::QueuedConnection);
                   });
}

void EffectCall::act(const Result<qint64> &durable)
{
    if (!durable) {
        m_report.verdict = EffectVerdict::NotStarted;
        m_report.error = durable.error();
        finish();
        return;
    }
    m_report.epoch = *durable;
    m_report.phase = QStringLiteral("act");
    m_request.deadline = QDeadlineTimer(m_patience.perPhase);
    if (failpoint::fails(Point::EffectAct))
        return acted(connectorapi::refused(ErrorClass::Transient, lostLine()));
    whenDone(
        this, m_system.act(m_request),
        [this](const Report &answer) {
            const bool lost = failpoint::fails(Point::EffectAnswer);
            acted(lost ? lostAnswer() : answer);
        },
        lostAnswer(QStringLiteral("no answer")));
}

void EffectCall::acted(const Report &answer)
{
    m_answer = answer;
    m_report.evidence = answer.evidence;
    if (!answer.ref.isEmpty()) {
        m_request.target = answer.ref;
        m_report.externalRef = toJson(answer.ref);
    }
    switch (answer.status) {
    case Status::Failed:
        fail(EffectVerdict::Failed, answer.failure.value_or(connectorapi::Failure{}));
        break;
    case Status::Unknown:
        if (m_readBack == connectorapi::ReadBack::None || !mayRepeat())
            fail(EffectVerdict::Unknown,
                 answer.failure.value_or(connectorapi::Failure{ErrorClass::Unknown, {}}));
        else
            readBack();
        break;
    case Status::Done:
    case Status::AlreadyDone:
    case Status::Accepted:
    case Status::Partial:
        // Where nothing can be read back, the answer is all there is: a part that was refused is
        // not done.
        if (m_readBack == connectorapi::ReadBack::None && answer.failure)
            fail(EffectVerdict::Failed, *answer.failure);
        else if (m_readBack == connectorapi::ReadBack::None)
            done(answer.changed, answer.observed);
        else
            readBack();
        break;
    }
}

void EffectCall::readBack()
{
    ++m_reads;
    m_report.phase = QStringLiteral("read_back");
    m_request.deadline = QDeadlineTimer(m_patience.perPhase);
    if (failpoint::fails(Point::EffectReadBack))
        return sawAgain(lostSight());
    whenDone(
        this, m_system.readBack(m_request), [this](const Observation &seen) { sawAgain(seen); },
        brokenSight());
}

void EffectCall::sawAgain(const Observation &seen)
{
    if (!seen.failure && seen.satisfied == Satisfied::Yes) {
        done(m_answer.changed || m_answer.status == Status::Unknown || m_job.mayHaveBeenSent,
             seen.attributes);
    } else if (!seen.failure && seen.satisfied == Satisfied::NotYet && m_reads < m_patience.reads) {
        QTimer::singleShot(m_patience.betweenReads, this, [this] { readBack(); });
    } else if (seen.failure) {
        fail(EffectVerdict::Unknown, *seen.failure);
    } else if (m_answer.failure) {
        // A part was done and the rest will be tried again: not "certainly not done", or the next
        // try would take what the part left for the state before.
        const bool tryRest = m_answer.status == Status::Partial &&
                             connectorapi::isRetryable(m_answer.failure->errorClass);
        const bool isOpen = m_answer.status == Status::Unknown || tryRest;
        fail(isOpen ? EffectVerdict::Unknown : EffectVerdict::Failed, *m_answer.failure);
    } else if (seen.satisfied != Satisfied::No || m_answer.status == Status::Unknown) {
        // It may still come, or cannot be seen: to call that "not done" would have it done twice.
        fail(EffectVerdict::Unknown, ErrorClass::Unknown,
             Error{QStringLiteral("effect.outcome_unknown")});
    } else {
        // The system said yes, its own data say no: trust no "200 OK".
        m_report.observed = seen.differences;
        fail(EffectVerdict::Failed, ErrorClass::Conflict,
             Error{QStringLiteral("effect.read_back_differs"),
                   {{QStringLiteral("system"), m_job.system},
                    {QStringLiteral("differences"),
                     QStringList(seen.differences.keys()).join(QStringLiteral(", "))}}});
    }
}

void EffectCall::done(bool changed, const QJsonObject &observed)
{
    m_report.verdict = EffectVerdict::Done;
    m_report.changed = changed;
    m_report.observed = observed;
    finish();
}

void EffectCall::fail(EffectVerdict verdict, const connectorapi::Failure &failure)
{
    fail(verdict, failure.errorClass, failure.error, failure.retryAfter);
}

void EffectCall::fail(EffectVerdict verdict, ErrorClass errorClass, const Error &error,
                      std::optional<milliseconds> retryAfter)
{
    m_report.verdict = verdict;
    m_report.errorClass = connectorapi::toText(errorClass);
    m_report.error = error;
    m_report.retryAfter = retryAfter;
    finish();
}

void EffectCall::finish()
{
    m_report.endedAt = m_clock.now();
    m_finished(m_report);
    m_port.report(std::move(m_report));
    deleteLater();
}

} // namespace tenure::connectorhost
