// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetworld.h"

#include "base/failpoint.h"

#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::FaultyStore;
using enginetest::ShellBench;
using enginetest::TargetWorld;
using Counted = FaultyStore::Counted;
using Fault = FaultyStore::Fault;

namespace {

constexpr std::chrono::hours hour{1};

const QString effectJourney = u"start s -> e\neffect e -> a\nhuman a"_s;
const QString taskJourney = u"start s -> a\nhuman a -> b\nhuman b"_s;
const QString busyJourney = uR"(
    start s -> e | t
    effect e verb:group.add `set:group="sales"` -> m
    effect m verb:account.update system:mail -> a
    catch t timer:2 -> a
    human a
)"_s;

/// Two runs, one of which is always read from the store again, from their start until nobody looks
/// at their grants any more.
class Story
{
public:
    explicit Story(bool dies) : m_dies(dies)
    {
        m_bench.publish(u"busy"_s, busyJourney);
        m_bench.publish(u"small"_s, effectJourney);
    }

    /// False if it never comes to rest.
    bool play()
    {
        m_runs = {m_bench.start(u"busy"_s, PersonId(1)), m_bench.start(u"small"_s, PersonId(1))};
        for (const milliseconds pause : {milliseconds(0), milliseconds(hour),
                                         milliseconds(24 * hour), milliseconds(7 * 24 * hour)}) {
            m_bench.pass(pause);
            if (!drain())
                return false;
        }
        return true;
    }

    /// All that must not depend on what failed on the way.
    QStringList ending()
    {
        QStringList lines = m_world.verdict(m_runs);
        QStringList grants;
        for (const RunId run : m_runs) {
            for (const StepRow &step : m_bench.store.steps(run))
                lines << u"%1 left %2"_s.arg(step.path).arg(step.leftAt.has_value());
            for (const TaskRow &task : m_bench.store.tasks(run))
                lines << u"%1 %2 %3"_s.arg(task.path, task.outcome).arg(int(task.state));
            for (const TimerRow &timer : m_bench.timers(run))
                lines << u"timer %1"_s.arg(int(timer.state));
            for (const EffectRow &row : m_bench.effects(run))
                lines << u"%1 %2 reached %3"_s.arg(row.path)
                             .arg(int(row.state))
                             .arg(m_world.acts(row.key));
        }
        // What was looked for twice was seen twice.
        for (const GrantChange &change : m_bench.store.grantChanges())
            grants << u"%1 wanted %2 seen %3"_s.arg(change.item)
                          .arg(change.wanted.value_or(false))
                          .arg(change.seen.value_or(false));
        lines.sort(); // at the same instant either run may come first
        grants.sort();
        grants.removeDuplicates();
        return lines + grants + m_bench.alerts() +
               QStringList{u"%1 checks"_s.arg(m_bench.store.grantChecks()->size())};
    }

    ShellBench m_bench{Worker::Limits{.liveRuns = 1}};
    int m_failures = 0;

private:
    bool drain()
    {
        for (int again = 0; again < 12; ++again) {
            if (m_world.drain(hour * 4))
                return true;
            ++m_failures;
            if (m_dies && !m_world.crash(false))
                continue;
        }
        return false;
    }

    const bool m_dies;
    TargetWorld m_world{m_bench};
    std::vector<RunId> m_runs;
};

} // namespace

/// The n-th call of the store fails, for each n; the answer to a commit is lost; reading fails at
/// each place. What must come of it is what comes of it without (reliability P1, P2, P11, P12).
class TestShellFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShellBench>(); }
    void cleanup() { m_bench.reset(); }

    void whicheverCallFailsTheStoryEndsTheSame_data()
    {
        QTest::addColumn<Counted>("counted");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("more");
        QTest::addColumn<bool>("dies");
        QTest::newRow("a call") << Counted::Calls << Fault::Refused << 0 << false;
        QTest::newRow("calls in a row") << Counted::Calls << Fault::Refused << 4 << false;
        QTest::newRow("a commit's answer") << Counted::Commits << Fault::AnswerLost << 0 << false;
        QTest::newRow("two answers") << Counted::Commits << Fault::AnswerLost << 1 << false;
        QTest::newRow("a call, and the worker dies")
            << Counted::Calls << Fault::Refused << 0 << true;
        QTest::newRow("an answer, and the worker dies")
            << Counted::Commits << Fault::AnswerLost << 0 << true;
    }

    void whicheverCallFailsTheStoryEndsTheSame()
    {
        QFETCH(const Counted, counted);
        QFETCH(const Fault, fault);
        QFETCH(const int, more);
        QFETCH(const bool, dies);
        Story undisturbed(false);
        QVERIFY(undisturbed.play());
        const QStringList expected = undisturbed.ending();
        int nth = 1;
        for (bool struck = true; struck; ++nth) {
            Story story(dies);
            story.m_bench.faults.fail(counted, nth, fault, more);
            QVERIFY2(story.play(), qPrintable(u"the %1. one failed: no rest"_s.arg(nth)));
            QVERIFY2(story.ending() == expected,
                     qPrintable(u"the %1. one failed: %2\ninstead of: %3"_s.arg(nth).arg(
                         story.ending().join(u"; "_s), expected.join(u"; "_s))));
            struck = story.m_bench.faults.hasStruck();
        }
        QVERIFY2(nth > 12, qPrintable(u"only %1 places were tried"_s.arg(nth)));
    }

    void whicheverPlaceOfATurnFailsTheStoryEndsTheSame_data()
    {
        QTest::addColumn<QByteArray>("point");
        for (const QByteArray &name : failpoint::names()) {
            const bool isOfATurn = name.endsWith("intent") || name.endsWith("sending") ||
                                   name.endsWith("result") || name.endsWith("fire");
            if (isOfATurn)
                QTest::newRow(name.constData()) << name;
        }
    }

    void whicheverPlaceOfATurnFailsTheStoryEndsTheSame()
    {
        QFETCH(const QByteArray, point);
        Story undisturbed(false);
        QVERIFY(undisturbed.play());
        Story story(false);
        QVERIFY(failpoint::arm(point + ":error"));
        QVERIFY(story.play());
        QCOMPARE(story.m_failures, 1);
        QCOMPARE(story.ending(), undisturbed.ending());
    }

    void whateverCannotBeReadAtStartIsSaid_data()
    {
        QTest::addColumn<QByteArray>("call");
        for (const char *call : {"storeId", "openEffects", "setTimers", "openAlerts", "grantChecks",
                                 "stopped", "systems"})
            QTest::newRow(call) << QByteArray(call);
    }

    void whateverCannotBeReadAtStartIsSaid()
    {
        QFETCH(const QByteArray, call);
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->faults.failAllOf(call);
        const Result<void> started = m_bench->tryRestart();
        QVERIFY(!started);
        QCOMPARE(started.error().code, FaultyStore::error().code);
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->faults.heal();
        m_bench->restart();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->host.jobs.size(), 1U);
    }

    // Until it is known whether somebody has pulled the stop, nothing starts.
    void nothingStartsWhileTheStopFlagCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::newRow("stop flag") << QByteArray("stopped");
        QTest::newRow("systems") << QByteArray("systems");
    }

    void nothingStartsWhileTheStopFlagCannotBeRead()
    {
        QFETCH(const QByteArray, call);
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->start(u"j"_s);
        m_bench->faults.failAllOf(call);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!m_bench->worker->turn());
            QVERIFY(m_bench->worker->hasWork());
            QVERIFY(m_bench->host.jobs.empty());
        }
        m_bench->faults.heal();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->host.jobs.size(), 1U);
    }

    // A reading that failed may be a store that cannot be written either: no effect starts before
    // that is known (P12).
    void afterAFailureSomethingIsWrittenBeforeAnythingStarts()
    {
        m_bench = std::make_unique<ShellBench>(Worker::Limits{.liveRuns = 0});
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->host.full.insert(u"directory"_s);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->append(run, TaskDone{.task = 99, .values = {}, .by = {}});
        m_bench->faults.failAllOf("run");
        QVERIFY(!m_bench->worker->turn());
        m_bench->faults.failAllOf("commit");
        m_bench->host.full.clear();
        m_bench->worker->available(u"directory"_s);
        QVERIFY(!m_bench->worker->turn());
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->faults.heal();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->host.jobs.size(), 1U);
    }

    void aTurnWithNothingToWriteAfterAFailureWritesThatItWritesAgain()
    {
        m_bench->publish(u"j"_s, taskJourney);
        m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->faults.failAllOf("unapplied");
        m_bench->worker->noticeForeignChange();
        QVERIFY(!m_bench->worker->turn());
        QCOMPARE(m_bench->audited(u"store.writes_again"_s), 0);
        m_bench->faults.heal();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->audited(u"store.writes_again"_s), 1);
        m_bench->worker->noticeForeignChange();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->audited(u"store.writes_again"_s), 1);
    }

    // The commit is on disk, only its answer was lost.
    void aTryWhoseResultWasWrittenUnansweredCountsOnce()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->report(m_bench->job(), EffectVerdict::Failed, u"transient"_s);
        loseAnswer();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->store.tries().size(), 1U);
        QCOMPARE(m_bench->effect(run, 1).attempts, 1);
        m_bench->clock.instant = m_bench->worker->next()->at;
        m_bench->settle();
        QCOMPARE(m_bench->job().attempt, 2);
    }

    void anAlertThatWasWrittenUnansweredStillEndsWithItsCause()
    {
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->report(m_bench->job(), EffectVerdict::Failed, u"auth_failed"_s);
        loseAnswer();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->alerts(), QStringList(u"system:directory auth_failed"_s));
        m_bench->clock.instant = m_bench->worker->next()->at;
        m_bench->settle();
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    void aGrantThatWasProvenUnansweredIsLookedAtAgainInTime()
    {
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        m_bench->report(job, EffectVerdict::Done, {}, *m_bench->send(job));
        loseAnswer();
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->pass(hour);
        m_bench->settle();
        QVERIFY(m_bench->job().readBackOnly);
    }

    void aTimerThatWasMovedUnansweredIsNotEarly()
    {
        m_bench->publish(u"j"_s, u"start s -> t\ncatch t timer:2 -> a\nhuman a"_s,
                         enginetest::timersFromStartDate);
        const RunId run = m_bench->start(u"j"_s);
        const Instant begun = m_bench->clock.now();
        m_bench->moveStartDate(run, begun);
        m_bench->settle();
        QCOMPARE(m_bench->worker->next()->at, begun + 2 * hour);
        m_bench->moveStartDate(run, begun + 10 * hour);
        loseAnswer();
        m_bench->pass(3 * hour);
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->openTasks(run).empty());
        m_bench->clock.instant = begun + 12 * hour;
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    void anIntentThatWasWrittenUnansweredIsHandedOutOnce()
    {
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->start(u"j"_s);
        loseAnswer();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->host.jobs.size(), 1U);
        QCOMPARE(m_bench->audited(u"effect.intent"_s), 1);
    }

    // The row says that it may be on its way; nothing was.
    void aSendingThatWasWrittenUnansweredIsNotSentButLookedFor()
    {
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->faults.fail(Counted::Commits, 1, Fault::AnswerLost);
        const EffectJob job = m_bench->job();
        QCOMPARE(m_bench->send(job).error().code, FaultyStore::error().code);
        m_bench->report(job, EffectVerdict::NotStarted);
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->job().mayHaveBeenSent);
        QCOMPARE(m_bench->job().attempt, 1);
        QCOMPARE(*m_bench->send(m_bench->job()), 2);
    }

    // What a run cannot read blocks nobody.
    void unreadableEventsThatFillASliceLetTheOthersPass()
    {
        m_bench = std::make_unique<ShellBench>(Worker::Limits{.eventsPerTurn = 3});
        m_bench->publish(u"j"_s, taskJourney);
        const RunId bad = m_bench->start(u"j"_s, PersonId(1));
        const RunId good = m_bench->start(u"j"_s, PersonId(2));
        m_bench->settle();
        m_bench->store.damageStateOf(bad);
        m_bench->restart();
        for (int i = 0; i < 7; ++i)
            m_bench->append(bad, TaskDone{.task = 2, .values = {}, .by = {}});
        m_bench->append(good, TaskDone{.task = m_bench->task(good).number, .values = {}, .by = {}});
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(good).node, u"b"_s);
        QCOMPARE(m_bench->store.unapplied(100)->size(), 7U);
    }

    void aReportAboutARunThatIsNotThereBlocksNobody()
    {
        m_bench->publish(u"j"_s, taskJourney);
        EffectReport stray;
        stray.run = RunId(77);
        stray.number = 1;
        stray.verdict = EffectVerdict::Done;
        m_bench->worker->report(stray);
        const RunId run = m_bench->start(u"j"_s);
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    void anUndoWhoseGiverCannotBeReadIsHandedOutLater()
    {
        m_bench->publish(u"give"_s, u"start s -> e\neffect e"_s);
        m_bench->publish(u"take"_s, u"start s -> e\neffect e verb:account.remove"_s);
        m_bench->start(u"give"_s);
        m_bench->settle();
        m_bench->complete(m_bench->job(), {{u"existed"_s, false}});
        m_bench->faults.failAllOf("grantSource");
        m_bench->start(u"take"_s, PersonId(1), u"withdraw"_s);
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->faults.heal();
        m_bench->pass(std::chrono::seconds(30));
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->job().restore, (QJsonObject{{u"existed"_s, false}}));
    }

private:
    /// The next commit is on disk and the worker is told that it failed.
    void loseAnswer()
    {
        m_bench->faults.fail(Counted::Commits, 1, Fault::AnswerLost);
        QVERIFY(!m_bench->worker->turn());
        QVERIFY(m_bench->faults.hasStruck());
    }

    std::unique_ptr<ShellBench> m_bench;
};

QTEST_GUILESS_MAIN(TestShellFaults)
#include "tst_shellfaults.moc"
