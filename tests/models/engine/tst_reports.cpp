// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::ShellBench;

namespace {

constexpr std::chrono::hours hour{1};
constexpr std::chrono::minutes minute{1};

const QString directoryAlert = u"system:directory "_s;

} // namespace

/// What the host's reports lead to: tries, hand-overs, exceptions, grants, alerts, and what an undo
/// is told.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShellBench>(); }
    void cleanup() { m_bench.reset(); }

    void whatFailedForNowIsTriedAgainLaterUnderTheSameKey()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        const EffectJob first = m_bench->job();
        m_bench->fail(first, u"transient"_s);
        QVERIFY(m_bench->host.jobs.empty());
        QCOMPARE(m_bench->effect(run, first.number).waitsFor, u"retry"_s);
        const Instant again = m_bench->worker->next()->at;
        QVERIFY(again > m_bench->clock.now() && again <= m_bench->clock.now() + minute);
        m_bench->clock.instant = again - milliseconds(1);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->clock.instant = again;
        m_bench->settle();
        QCOMPARE(m_bench->job().key, first.key);
        QCOMPARE(m_bench->job().attempt, 2);
    }

    void aTryThatWaitsSurvivesARestart()
    {
        m_bench->begin(u"effect e"_s);
        m_bench->fail(m_bench->job(), u"transient"_s);
        const Instant again = m_bench->worker->next()->at;
        m_bench->restart();
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
        QCOMPARE(m_bench->worker->next()->at, again);
    }

    void theSystemsOwnWaitIsHonoured()
    {
        m_bench->begin(u"effect e"_s);
        EffectReport report =
            m_bench->reportOf(m_bench->job(), EffectVerdict::Failed, u"throttled"_s);
        report.retryAfter = std::chrono::minutes(90);
        m_bench->host.jobs.clear();
        m_bench->worker->report(report);
        m_bench->settle();
        QVERIFY(m_bench->worker->next()->at >= m_bench->clock.now() + 90 * minute);
    }

    void everyTryIsKept()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        for (int i = 1; i <= 4; ++i) {
            m_bench->fail(m_bench->job(), u"transient"_s);
            m_bench->clock.instant = m_bench->worker->next()->at;
            m_bench->settle();
        }
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->store.tries().size(), 5U);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_bench->store.tries()[size_t(i)].attempt, i + 1);
        QCOMPARE(m_bench->audited(u"effect.result"_s), 5);
        QCOMPARE(m_bench->status(run), RunStatus::Completed);
    }

    void aRefusalGoesToAPersonAtOnce()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->fail(m_bench->job(), u"validation"_s);
        QCOMPARE(m_bench->effect(run, 1).state, EffectState::Over);
        QCOMPARE(m_bench->task(run).kind, TaskKind::Fallback);
        QVERIFY(!m_bench->worker->next());
    }

    void whatIsNotDoneByItsDeadlineGoesToAPerson()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        for (int i = 0; i < 300 && m_bench->openTasks(run).empty(); ++i) {
            m_bench->fail(m_bench->job(), u"transient"_s);
            if (const auto next = m_bench->worker->next()) {
                m_bench->clock.instant = next->at;
                m_bench->settle();
            }
        }
        QCOMPARE(m_bench->task(run).kind, TaskKind::Fallback);
        QCOMPARE(m_bench->clock.now(), m_bench->effect(run, 1).deadline);
    }

    void aStepMayAskForAPersonAtTheFirstFailure()
    {
        const RunId run = m_bench->begin(u"effect e hand-over"_s);
        m_bench->fail(m_bench->job(), u"transient"_s);
        QCOMPARE(m_bench->task(run).kind, TaskKind::Fallback);
    }

    void aPersonMayHaveItTriedAgain()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        const EffectJob first = m_bench->job();
        m_bench->fail(first, u"validation"_s);
        m_bench->answer(run, u"retry"_s);
        QCOMPARE(m_bench->job().key, first.key);
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->status(run), RunStatus::Completed);
    }

    void aPersonMayDoItByHandOrGoOnWithoutIt_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::newRow("by hand") << u"done"_s;
        QTest::newRow("without") << u"skip"_s;
    }

    void aPersonMayDoItByHandOrGoOnWithoutIt()
    {
        QFETCH(const QString, outcome);
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->fail(m_bench->job(), u"validation"_s);
        m_bench->answer(run, outcome);
        QCOMPARE(m_bench->status(run), RunStatus::Completed);
        QCOMPARE(m_bench->alerts(), QStringList());
        QVERIFY(m_bench->host.jobs.empty());
    }

    void anUnknownOutcomeIsReadBackBeforeAnythingIsSentAgain()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        const Result<qint64> epoch = m_bench->send(m_bench->job());
        m_bench->report(m_bench->job(), EffectVerdict::Unknown, u"unknown"_s, *epoch);
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, 1).state, EffectState::Sending);
        m_bench->clock.instant = m_bench->worker->next()->at;
        m_bench->settle();
        QVERIFY(m_bench->job().mayHaveBeenSent);
    }

    void whatCannotBeRepeatedBecomesAnExceptionAndIsNeverSentAgain()
    {
        const RunId run = m_bench->begin(u"effect e verb:message.send system:mail"_s);
        const Result<qint64> epoch = m_bench->send(m_bench->job());
        m_bench->report(m_bench->job(), EffectVerdict::Unknown, u"unknown"_s, *epoch);
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, 1).state, EffectState::Unclear);
        QCOMPARE(m_bench->task(run).kind, TaskKind::Exception);
        m_bench->restart();
        m_bench->pass(48 * hour);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->answer(run, u"done"_s);
        QCOMPARE(m_bench->status(run), RunStatus::Completed);
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    void anEchoOfAnOlderTryChangesNothing()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        const EffectJob job = m_bench->job();
        const Result<qint64> epoch = m_bench->send(job);
        EffectReport echo = m_bench->reportOf(job, EffectVerdict::Done, {});
        echo.epoch = *epoch + 1;
        m_bench->worker->report(echo);
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, 1).state, EffectState::Sending);
        QVERIFY(m_bench->store.tries().empty());
    }

    void aReportAboutNothingIsIgnored()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        EffectReport stray = m_bench->reportOf(m_bench->job(), EffectVerdict::Done, {});
        stray.number = 99;
        m_bench->worker->report(stray);
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->effect(run, 1).state, EffectState::Queued);
    }

    // Claimed at the intent, proven at the read-back, in that order and never before.
    void aGrantIsWantedAtTheIntentAndSeenAtTheReadBack()
    {
        m_bench->begin(u"effect e verb:group.add `set:group=\"sales\"`"_s);
        QCOMPARE(m_bench->store.grantChanges().size(), 1U);
        const GrantChange &claimed = m_bench->store.grantChanges().front();
        QCOMPARE(claimed.item, u"group:sales"_s);
        QCOMPARE(claimed.wanted, std::optional(true));
        QVERIFY(!claimed.seen);
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->store.grantChanges().size(), 2U);
        QCOMPARE(m_bench->store.grantChanges().back().seen, std::optional(true));
    }

    void whatTakesAwayIsSeenGone()
    {
        m_bench->begin(u"effect e verb:account.disable"_s);
        m_bench->complete(m_bench->job());
        const GrantChange &gone = m_bench->store.grantChanges().back();
        QCOMPARE(gone.item, u"account"_s);
        QCOMPARE(gone.wanted, std::optional(false));
        QCOMPARE(gone.seen, std::optional(false));
    }

    // Alerts end with their cause.
    void aRefusedSignInAlertsTheSystemUntilItAnswers()
    {
        m_bench->begin(u"effect e"_s);
        m_bench->fail(m_bench->job(), u"auth_failed"_s);
        QCOMPARE(m_bench->alerts(), QStringList(directoryAlert + u"auth_failed"_s));
        m_bench->clock.instant = m_bench->worker->next()->at;
        m_bench->settle();
        m_bench->fail(m_bench->job(), u"auth_failed"_s);
        QCOMPARE(m_bench->alerts().size(), 1);
        m_bench->clock.instant = m_bench->worker->next()->at;
        m_bench->settle();
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    void anAlertAboutASystemEndsAfterARestartToo()
    {
        m_bench->begin(u"effect e"_s);
        m_bench->fail(m_bench->job(), u"auth_failed"_s);
        m_bench->restart();
        m_bench->clock.instant = m_bench->worker->next()->at;
        m_bench->settle();
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    // A refusal is an answer: the system works again.
    void anAlertAboutASystemEndsWhenItRefusesSomething()
    {
        m_bench->publish(u"two"_s, u"start s -> e\neffect e"_s);
        m_bench->start(u"two"_s, PersonId(1));
        m_bench->start(u"two"_s, PersonId(2));
        m_bench->settle();
        m_bench->fail(m_bench->host.jobs[0], u"auth_failed"_s);
        QCOMPARE(m_bench->alerts(), QStringList(directoryAlert + u"auth_failed"_s));
        const EffectJob second = m_bench->host.jobs[0];
        m_bench->fail(second, u"validation"_s);
        QCOMPARE(m_bench->alerts(),
                 QStringList(u"run:%1/effect:1 validation"_s.arg(second.run.value())));
    }

    void successOfAnotherSystemEndsNothing()
    {
        m_bench->begin(u"and f -> e | m\neffect e\neffect m system:mail"_s, u"f"_s);
        m_bench->fail(jobFor(u"directory"_s), u"auth_failed"_s);
        m_bench->complete(jobFor(u"mail"_s));
        QCOMPARE(m_bench->alerts(), QStringList(directoryAlert + u"auth_failed"_s));
    }

    void anAlertAboutAnEffectEndsWhenItsStepIsInterrupted()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->fail(m_bench->job(), u"validation"_s);
        QCOMPARE(m_bench->alerts().size(), 1);
        m_bench->cancel(run);
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    void anAlertAboutAnUnclearEffectOutlivesItsStep()
    {
        const RunId run = m_bench->begin(u"effect e verb:message.send system:mail"_s);
        const Result<qint64> epoch = m_bench->send(m_bench->job());
        m_bench->report(m_bench->job(), EffectVerdict::Unknown, u"unknown"_s, *epoch);
        m_bench->settle();
        m_bench->cancel(run);
        QCOMPARE(m_bench->task(run).code, u"effect.unclear_at_withdrawal"_s);
        QCOMPARE(m_bench->alerts().size(), 1);
        m_bench->answer(run, u"done"_s);
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    void retryingEndsTheAlertAndAnotherFailureRaisesItAnew()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->fail(m_bench->job(), u"validation"_s);
        m_bench->answer(run, u"retry"_s);
        QCOMPARE(m_bench->alerts(), QStringList());
        m_bench->fail(m_bench->job(), u"conflict"_s);
        QCOMPARE(m_bench->alerts(), QStringList(u"run:%1/effect:1 conflict"_s.arg(run.value())));
    }

    // Undo: what the host is told to bring back.
    void aWithdrawnHireTakesBackWhatTheLedgerProves()
    {
        const QJsonObject before{{u"existed"_s, false}};
        give(u"account.ensure"_s, before);
        take(u"account.remove"_s, u"withdraw"_s);
        QCOMPARE(m_bench->job().restore, before);
        QCOMPARE(m_bench->job().externalRef.value(u"id"), QJsonValue(u"uuid-of-1001"_s));
        QVERIFY(!m_bench->job().externalRef.contains(u"etag"));
    }

    void aStepBetweenGivingAndUndoingDoesNotHideTheGiver()
    {
        const QJsonObject before{{u"existed"_s, false}};
        give(u"account.ensure"_s, before);
        take(u"account.disable"_s, u"withdraw"_s);
        QCOMPARE(m_bench->job().restore, QJsonObject());
        m_bench->complete(m_bench->job());
        take(u"account.remove"_s, u"withdraw"_s);
        QCOMPARE(m_bench->job().restore, before);
    }

    void membershipsAreTakenBackGroupByGroup()
    {
        const QJsonObject before{{u"member"_s, false}};
        give(u"group.add `set:group=\"sales\"`"_s, before);
        take(u"group.remove `set:group=\"it\"`"_s, u"withdraw"_s);
        QCOMPARE(m_bench->job().restore, QJsonObject());
        m_bench->complete(m_bench->job());
        take(u"group.remove `set:group=\"sales\"`"_s, u"withdraw"_s);
        QCOMPARE(m_bench->job().restore, before);
    }

    // Who leaves after years has nothing undone: the steps mean what they say.
    void aLeaverIsNoUndo()
    {
        give(u"account.ensure"_s, {{u"existed"_s, false}});
        take(u"account.remove"_s, u"leave"_s);
        QCOMPARE(m_bench->job().restore, QJsonObject());
        QCOMPARE(m_bench->job().externalRef, QJsonObject());
    }

    void whatTenureDidNotChangeIsNotTakenBack()
    {
        m_bench->begin(u"effect e verb:account.ensure"_s);
        m_bench->report(m_bench->job(), EffectVerdict::Done); // it was there already
        m_bench->settle();
        take(u"account.remove"_s, u"withdraw"_s);
        QCOMPARE(m_bench->job().restore, QJsonObject());
    }

    void anotherPersonsAccountIsNotTakenBack()
    {
        give(u"account.ensure"_s, {{u"existed"_s, false}});
        take(u"account.remove"_s, u"withdraw"_s, PersonId(2));
        QCOMPARE(m_bench->job().restore, QJsonObject());
    }

    void anUndoIsToldAgainAfterARestart()
    {
        const QJsonObject before{{u"existed"_s, false}};
        give(u"account.ensure"_s, before);
        take(u"account.remove"_s, u"withdraw"_s);
        QVERIFY(m_bench->send(m_bench->job(), {{u"existed"_s, true}}));
        m_bench->restart();
        m_bench->settle();
        QVERIFY(m_bench->job().mayHaveBeenSent);
        QCOMPARE(m_bench->job().restore, before);
        QCOMPARE(m_bench->job().beforeImage, (QJsonObject{{u"existed"_s, true}}));
    }

private:
    void give(const QString &verb, const QJsonObject &before)
    {
        m_bench->begin(u"effect e verb:"_s + verb);
        m_bench->complete(m_bench->job(), before);
    }

    void take(const QString &verb, const QString &lifecycle, PersonId person = PersonId(1))
    {
        m_bench->begin(u"effect e verb:"_s + verb, u"e"_s, lifecycle, person);
    }

    EffectJob jobFor(const QString &system) const
    {
        const auto found = std::ranges::find(m_bench->host.jobs, system, &EffectJob::system);
        if (found == m_bench->host.jobs.end())
            qFatal("no job for %s", qPrintable(system));
        return *found;
    }

    std::unique_ptr<ShellBench> m_bench;
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
