// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reportdesk.h"

#include "engine/ledger.h"
#include "engine/shelltask.h"
#include "engine/subjects.h"

namespace tenure::engine {
namespace {

EffectTryRow tryRow(const EffectRow &row, const EffectReport &report)
{
    EffectTryRow attempt;
    attempt.run = row.run;
    attempt.number = row.number;
    attempt.attempt = row.attempts;
    attempt.startedAt = report.startedAt;
    attempt.endedAt = report.endedAt;
    attempt.phase = report.phase;
    attempt.errorClass = report.errorClass;
    attempt.error = report.error;
    attempt.observed = report.observed;
    return attempt;
}

bool isEcho(const EffectRow &row, const EffectReport &report)
{
    const bool taken = report.attempt != 0 && report.attempt <= row.attempts;
    return taken || (report.epoch != 0 && report.epoch != row.epoch);
}

// An earlier request may have left, and this try sent none: unless it looked and saw that nothing
// is there, it cannot say what became of the other.
bool leavesOpen(const EffectRow &row, const EffectReport &report)
{
    const bool looked = report.errorClass == QLatin1String("not_found");
    return row.state == EffectState::Sending && report.epoch == 0 && !looked;
}

} // namespace

ReportDesk::ReportDesk(const RecordingContext &context, const RetryPolicy &policy, Turn &turn)
    : m_context(context), m_policy(policy), m_turn(turn), m_applier(context, turn)
{
}

void ReportDesk::take(LiveRun &run, const EffectReport &report)
{
    const EffectRow *const current = run.effects.find(report.number);
    if (!current || isEcho(*current, report))
        return;
    if (report.verdict == EffectVerdict::NotStarted)
        return;
    if (!isSystemTrouble(report.errorClass))
        m_context.alerts.end(m_turn.commit, systemSubject(current->system), m_turn.now);
    m_turn.touched[run.row.id] = &run;
    EffectRow &row = *run.effects.touch(report.number);
    ++row.attempts;
    if (!report.externalRef.isEmpty())
        row.externalRef = report.externalRef;
    row.errorClass = report.errorClass;
    row.error = report.error;
    m_turn.commit.tries.push_back(tryRow(row, report));
    audit(row, QStringLiteral("effect.result"),
          {{QStringLiteral("attempt"), row.attempts},
           {QStringLiteral("phase"), report.phase},
           {QStringLiteral("errorClass"), report.errorClass},
           {QStringLiteral("evidence"), report.evidence}});
    if (report.verdict == EffectVerdict::Done)
        done(run, row, report);
    else
        notDone(run, row, report);
}

// A grant that is gone is one exception, however often it is not found again.
void ReportDesk::takeCheck(LiveRun &run, const EffectReport &report)
{
    const GrantCheckRow *const row = m_context.grants.find(report.run, report.number);
    if (!row)
        return;
    m_context.grants.note(m_turn.commit, *row, report, m_turn.now);
    const QString subject = effectSubject(row->run, row->effect);
    const GrantWatch::Finding finding = GrantWatch::findingOf(report);
    if (finding == GrantWatch::Finding::Agrees)
        m_context.alerts.end(m_turn.commit, subject, m_turn.now);
    if (finding != GrantWatch::Finding::Disagrees)
        return;
    TaskRow task = exceptionFor(*row, report, m_turn.now);
    m_turn.commit.audit.push_back(
        {m_turn.now,
         {QStringLiteral("system"), QStringLiteral("worker"), QStringLiteral("read-back")},
         task.code,
         subject,
         task.args});
    alert(subject, Error{task.code, task.args});
    if (run.tasks.find(task.number))
        return;
    m_turn.touched[run.row.id] = &run;
    run.tasks.add(std::move(task));
}

void ReportDesk::done(LiveRun &run, EffectRow &row, const EffectReport &report)
{
    const bool withdrawn = row.waitsFor == waitsWithdrawn;
    row.state = EffectState::Done;
    row.waitsFor.clear();
    row.changed = report.changed;
    row.observed = report.observed;
    const VerbDirection direction = m_context.verbs.facts(row.verb).direction;
    if (auto change = seenBy(row, direction, m_turn.now)) {
        if (withdrawn)
            change->wanted = direction == VerbDirection::Takes;
        m_turn.commit.grants.push_back(std::move(*change));
    }
    if (withdrawn) {
        // The step is gone, yet the change took place: nobody would look for it, so a person is
        // asked to.
        run.tasks.add(
            exceptionFor(row, QStringLiteral("effect.done_after_withdrawal"), m_turn.now));
        return;
    }
    if (report.changed || direction == VerbDirection::Gives)
        m_context.grants.proven(m_turn.commit, row, m_context.verbs.facts(row.verb), m_turn.now);
    const EffectDone happening{row.number, report.changed, report.observed};
    m_applier.applyOwn(run, {m_turn.now, happening}, sender(row));
}

void ReportDesk::notDone(LiveRun &run, EffectRow &row, const EffectReport &report)
{
    const bool isOnce = m_context.verbs.facts(row.verb).verbClass == VerbClass::Once;
    const bool asked = row.waitsFor == waitsWithdrawn || isOnce;
    // Where the step goes on, a refusal may take it on; the next try would look first.
    const bool unknown =
        report.verdict == EffectVerdict::Unknown || (asked && leavesOpen(row, report));
    if (row.waitsFor == waitsWithdrawn && !unknown) {
        row.state = EffectState::Withdrawn;
        return;
    }
    if (unknown && isOnce) {
        unclear(run, row, report);
        return;
    }
    const Decision decision =
        decide(m_policy, {row.key, row.attempts, report.errorClass, row.onFailure,
                          report.retryAfter, m_turn.now, row.deadline});
    if (decision.next == NextStep::Over && unknown)
        unclear(run, row, report);
    else if (decision.next == NextStep::Over)
        over(run, row, report);
    else
        waitFor(row, report, decision);
}

// An effect whose request may have left stays in Sending: the next try reads back before anything
// else.
void ReportDesk::waitFor(EffectRow &row, const EffectReport &report, const Decision &decision)
{
    if (report.verdict == EffectVerdict::Failed && !leavesOpen(row, report))
        row.state = EffectState::Queued;
    row.notBefore = decision.at;
    if (row.waitsFor == waitsWithdrawn)
        return;
    row.waitsFor =
        decision.next == NextStep::PauseSystem ? QStringLiteral("paused") : QStringLiteral("retry");
    if (decision.next == NextStep::PauseSystem)
        alert(systemSubject(row.system), report.error);
}

void ReportDesk::over(LiveRun &run, EffectRow &row, const EffectReport &report)
{
    row.state = EffectState::Over;
    alert(effectSubject(row.run, row.number), report.error);
    if (isSystemTrouble(report.errorClass))
        alert(systemSubject(row.system), report.error);
    m_applier.applyOwn(run, {m_turn.now, EffectOver{row.number, row.errorClass, row.error}},
                       sender(row));
}

void ReportDesk::unclear(LiveRun &run, EffectRow &row, const EffectReport &report)
{
    row.state = EffectState::Unclear;
    alert(effectSubject(row.run, row.number), report.error);
    if (row.waitsFor == waitsWithdrawn)
        run.tasks.add(
            exceptionFor(row, QStringLiteral("effect.unclear_at_withdrawal"), m_turn.now));
    else
        m_applier.applyOwn(run, {m_turn.now, EffectUnclear{row.number, row.error}}, sender(row));
}

void ReportDesk::alert(const QString &subject, const Error &error)
{
    m_turn.commit.alerts.push_back({subject, error.code, error.args, m_turn.now, std::nullopt});
}

void ReportDesk::audit(const EffectRow &row, const QString &action, QJsonObject details)
{
    details[QStringLiteral("key")] = QString::fromLatin1(row.key);
    m_turn.commit.audit.push_back(
        {m_turn.now,
         {QStringLiteral("system"), QStringLiteral("worker"), sender(row)},
         action,
         effectSubject(row.run, row.number),
         std::move(details)});
}

QString ReportDesk::sender(const EffectRow &row) const
{
    return QStringLiteral("effect:%1:%2:%3").arg(row.run.value()).arg(row.number).arg(row.attempts);
}

} // namespace tenure::engine
