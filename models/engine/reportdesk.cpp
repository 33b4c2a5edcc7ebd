// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reportdesk.h"

#include "engine/ledger.h"
#include "engine/shelltask.h"

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

} // namespace

ReportDesk::ReportDesk(const RecordingContext &context, const RetryPolicy &policy, Turn &turn)
    : m_context(context), m_policy(policy), m_turn(turn), m_applier(context, turn)
{
}

void ReportDesk::take(LiveRun &run, const EffectReport &report)
{
    const EffectRow *const current = run.effects.find(report.number);
    if (!current || (report.epoch != 0 && report.epoch != current->epoch))
        return;
    if (report.verdict == EffectVerdict::NotStarted)
        return;
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
    const EffectDone happening{row.number, report.changed, report.observed};
    m_applier.applyOwn(run, {m_turn.now, happening}, sender(row));
}

void ReportDesk::notDone(LiveRun &run, EffectRow &row, const EffectReport &report)
{
    const bool unknown = report.verdict == EffectVerdict::Unknown;
    if (row.waitsFor == waitsWithdrawn && !unknown) {
        row.state = EffectState::Withdrawn;
        return;
    }
    if (unknown && m_context.verbs.facts(row.verb).verbClass == VerbClass::Once) {
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
    if (report.verdict == EffectVerdict::Failed)
        row.state = EffectState::Queued;
    row.notBefore = decision.at;
    if (row.waitsFor == waitsWithdrawn)
        return;
    row.waitsFor =
        decision.next == NextStep::PauseSystem ? QStringLiteral("paused") : QStringLiteral("retry");
    if (decision.next == NextStep::PauseSystem)
        alertSystem(row, report);
}

void ReportDesk::over(LiveRun &run, EffectRow &row, const EffectReport &report)
{
    row.state = EffectState::Over;
    alertSystem(row, report);
    m_applier.applyOwn(run, {m_turn.now, EffectOver{row.number, row.errorClass, row.error}},
                       sender(row));
}

void ReportDesk::unclear(LiveRun &run, EffectRow &row, const EffectReport &report)
{
    row.state = EffectState::Unclear;
    alertSystem(row, report);
    if (row.waitsFor == waitsWithdrawn)
        run.tasks.add(
            exceptionFor(row, QStringLiteral("effect.unclear_at_withdrawal"), m_turn.now));
    else
        m_applier.applyOwn(run, {m_turn.now, EffectUnclear{row.number, row.error}}, sender(row));
}

void ReportDesk::alertSystem(const EffectRow &row, const EffectReport &report)
{
    AlertRow alert;
    alert.subject = QStringLiteral("system:") + row.system;
    alert.code = report.error.code;
    alert.args = report.error.args;
    alert.at = m_turn.now;
    m_turn.commit.alerts.push_back(std::move(alert));
}

void ReportDesk::audit(const EffectRow &row, const QString &action, QJsonObject details)
{
    details[QStringLiteral("key")] = QString::fromLatin1(row.key);
    m_turn.commit.audit.push_back(
        {m_turn.now,
         {QStringLiteral("system"), QStringLiteral("worker"), sender(row)},
         action,
         QStringLiteral("run:%1/effect:%2").arg(row.run.value()).arg(row.number),
         std::move(details)});
}

QString ReportDesk::sender(const EffectRow &row) const
{
    return QStringLiteral("effect:%1:%2:%3").arg(row.run.value()).arg(row.number).arg(row.attempts);
}

} // namespace tenure::engine
