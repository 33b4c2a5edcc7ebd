// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::ShellBench;

namespace {

constexpr milliseconds second{1000};
constexpr std::chrono::minutes minute{1};
constexpr std::chrono::hours hour{1};

const QString effectJourney = u"start s -> e\neffect e -> a\nhuman a"_s;
const QString taskJourney = u"start s -> a\nhuman a -> b\nhuman b"_s;
const QString timerJourney = u"start s -> t\ncatch t timer:2 -> a\nhuman a"_s;

Error diskFull()
{
    return Error{u"store.disk_full"_s};
}

} // namespace

/// What the worker looks after for a long time: timers, stuck tokens, grants that were proven.
class TestWatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShellBench>(); }
    void cleanup() { m_bench.reset(); }

    // Timers: never early, exactly once, whatever the clock does.
    void aTimerIsNeverEarlyAndFiresOnce()
    {
        m_bench->publish(u"j"_s, timerJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        QCOMPARE(m_bench->worker->next()->kind, u"timer"_s);
        QCOMPARE(m_bench->worker->next()->at, m_bench->clock.now() + 2 * hour);
        m_bench->pass(2 * hour - milliseconds(1));
        m_bench->settle();
        QVERIFY(m_bench->openTasks(run).empty());
        m_bench->pass(milliseconds(1));
        m_bench->settle();
        QCOMPARE(m_bench->task(run).node, u"a"_s);
        m_bench->pass(48 * hour);
        m_bench->settle();
        QCOMPARE(m_bench->store.tasks(run).size(), 1U);
    }

    void aTimerThatIsOverdueAfterARestartFiresOnce()
    {
        m_bench->publish(u"j"_s, timerJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->pass(10 * 24 * hour);
        m_bench->restart();
        m_bench->settle();
        QCOMPARE(m_bench->task(run).node, u"a"_s);
        m_bench->restart();
        m_bench->settle();
        QCOMPARE(m_bench->store.tasks(run).size(), 1U);
    }

    void aClockThatGoesBackMakesATimerWaitAndNotFireTwice()
    {
        m_bench->publish(u"j"_s, timerJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->pass(-24 * hour);
        m_bench->settle();
        m_bench->pass(24 * hour);
        m_bench->settle();
        QVERIFY(m_bench->openTasks(run).empty());
        m_bench->pass(2 * hour);
        m_bench->settle();
        m_bench->pass(-24 * hour);
        m_bench->settle();
        m_bench->pass(48 * hour);
        m_bench->settle();
        QCOMPARE(m_bench->store.tasks(run).size(), 1U);
    }

    void aCrashBetweenFiringAndDiskFiresOnceAfterwards()
    {
        m_bench->publish(u"j"_s, timerJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->pass(2 * hour);
        m_bench->store.failWith(diskFull());
        QVERIFY(!m_bench->worker->turn());
        m_bench->restart();
        m_bench->store.failWith({});
        m_bench->settle();
        QCOMPARE(m_bench->store.tasks(run).size(), 1U);
    }

    // Both are due when the machine wakes up: what interrupts goes first, as the core wants it.
    void timersOfOneInstantGoInTheCoresOrder()
    {
        m_bench->publish(u"j"_s, uR"(
            start s -> a
            human a -> end1
            boundary r on a timer:2 nonint -> reminder
            boundary t on a timer:2 -> late
            human reminder
            human late
            end end1
        )"_s);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->pass(2 * hour);
        m_bench->settle();
        QCOMPARE(m_bench->task(run).node, u"late"_s);
    }

    void anAnchorThatMovesTakesItsTimerAlong()
    {
        m_bench->publish(u"j"_s, timerJourney, enginetest::timersFromStartDate);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        // Without the anchor nobody can tell when it is due: a person is asked.
        QCOMPARE(m_bench->task(run).kind, TaskKind::Exception);
        const auto startsAt = [&](Instant instant) {
            m_bench->moveStartDate(run, instant);
            QVERIFY(m_bench->settle());
        };
        const Instant first = m_bench->clock.now() + 24 * hour;
        startsAt(first);
        QVERIFY(m_bench->openTasks(run).empty());
        QCOMPARE(m_bench->worker->next()->at, first + 2 * hour);
        startsAt(first + 48 * hour);
        QCOMPARE(m_bench->worker->next()->at, first + 50 * hour);
        m_bench->restart();
        QCOMPARE(m_bench->worker->next()->at, first + 50 * hour);
        m_bench->pass(60 * hour);
        startsAt(first); // moved into the past: due now, once
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    // The watchdog.
    void aTimerThatVanishedIsToldOfOnce()
    {
        m_bench->publish(u"j"_s, timerJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->store.dropTimersOf(run);
        m_bench->restart();
        m_bench->settle();
        const TaskRow told = m_bench->task(run);
        QCOMPARE(told.kind, TaskKind::Exception);
        QCOMPARE(told.code, u"run.uncarried"_s);
        QCOMPARE(told.node, u"t"_s);
        m_bench->pass(hour);
        m_bench->settle();
        QCOMPARE(m_bench->store.tasks(run).size(), 1U);
        m_bench->restart(); // still open: not told again
        m_bench->settle();
        QCOMPARE(m_bench->audited(u"run.uncarried"_s), 1);
        m_bench->answer(run);
        m_bench->pass(hour);
        m_bench->settle();
        QVERIFY(m_bench->openTasks(run).empty());
    }

    void aTaskThatVanishedIsToldOf()
    {
        m_bench->publish(u"j"_s, taskJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->store.dropTasksOf(run);
        m_bench->restart();
        m_bench->settle();
        QCOMPARE(m_bench->task(run).code, u"run.uncarried"_s);
    }

    void theWatchdogComesBackAtItsInterval()
    {
        m_bench->publish(u"j"_s, timerJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->store.dropTimersOf(run);
        m_bench->pass(59 * second);
        m_bench->settle();
        QVERIFY(m_bench->openTasks(run).empty());
        QVERIFY(m_bench->worker->isQuiet());
        // The row is gone from the store but not from this worker's memory.
        const RunId other = m_bench->start(u"j"_s, PersonId(2));
        m_bench->settle();
        m_bench->pass(second);
        QVERIFY(m_bench->worker->hasWork());
        m_bench->settle();
        QVERIFY(m_bench->openTasks(other).empty());
    }

    void theWatchdogLooksAtEveryRunInSlices()
    {
        Worker::Limits limits;
        limits.liveRuns = 2;
        limits.watch.slice = 3;
        m_bench = std::make_unique<ShellBench>(limits);
        m_bench->publish(u"j"_s, timerJourney);
        std::vector<RunId> runs;
        for (int i = 1; i <= 10; ++i)
            runs.push_back(m_bench->start(u"j"_s, PersonId(i)));
        m_bench->settle();
        for (const RunId run : runs)
            m_bench->store.dropTimersOf(run);
        m_bench->restart();
        QVERIFY(m_bench->settle());
        for (const RunId run : runs)
            QCOMPARE(m_bench->task(run).code, u"run.uncarried"_s);
    }

    void whatTheWatchdogTellsOfInAFailedTurnIsToldInTheNext()
    {
        m_bench->publish(u"j"_s, timerJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->store.dropTimersOf(run);
        m_bench->restart();
        m_bench->store.failWith(diskFull());
        QVERIFY(!m_bench->worker->turn());
        m_bench->store.failWith({});
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(run).code, u"run.uncarried"_s);
    }

    void theWatchdogLeavesHealthyRunsAlone()
    {
        m_bench->publish(u"e"_s, effectJourney);
        m_bench->publish(u"t"_s, timerJourney);
        m_bench->publish(u"h"_s, taskJourney);
        for (const QString &journey : {u"e"_s, u"t"_s, u"h"_s})
            m_bench->start(journey, PersonId(journey[0].unicode()));
        m_bench->settle();
        for (int i = 0; i < 5; ++i) {
            m_bench->pass(90 * second);
            m_bench->settle();
        }
        m_bench->restart();
        m_bench->settle();
        QCOMPARE(m_bench->audited(u"run.uncarried"_s), 0);
        QCOMPARE(m_bench->host.jobs.size(), 1U);
    }

    // Read-backs of grants, after 1 h, 24 h and 7 d.
    void aProvenGrantIsLookedAtAgainThreeTimes()
    {
        const RunId run = m_bench->begin(u"effect e verb:group.add `set:group=\"sales\"`"_s);
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->status(run), RunStatus::Completed); // no step waits for them
        QVERIFY(!m_bench->worker->next());
        const Instant proven = m_bench->clock.now();
        for (const milliseconds after :
             {milliseconds(hour), milliseconds(24 * hour), milliseconds(7 * 24 * hour)}) {
            m_bench->clock.instant = proven + after - milliseconds(1);
            m_bench->settle();
            QVERIFY(m_bench->host.jobs.empty());
            m_bench->clock.instant = proven + after;
            QVERIFY(m_bench->worker->hasWork());
            m_bench->settle();
            const EffectJob look = m_bench->job();
            QVERIFY(look.readBackOnly);
            QCOMPARE(look.verb, u"group.add"_s);
            QCOMPARE(look.params.value(u"group"), QJsonValue(u"sales"_s));
            QCOMPARE(look.personNumber, u"1001"_s);
            m_bench->report(look, EffectVerdict::Done);
            m_bench->settle();
        }
        QVERIFY(m_bench->store.grantChecks()->empty());
        QCOMPARE(m_bench->store.grantChanges().back().seen, std::optional(true));
        m_bench->pass(1000 * hour);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
    }

    void readBacksSurviveARestartAndMissedOnesAreMadeUpForOnce()
    {
        m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        m_bench->restart();
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->pass(30 * hour); // two are due
        m_bench->restart();
        m_bench->settle();
        m_bench->report(m_bench->job(), EffectVerdict::Done);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
        QCOMPARE(m_bench->store.grantChecks()->front().stage, 2);
    }

    void aGrantThatIsGoneIsOneExceptionOnThePerson()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        m_bench->pass(hour);
        m_bench->settle();
        m_bench->fail(m_bench->job(), u"not_found"_s);
        QCOMPARE(m_bench->task(run).code, u"grant.gone"_s);
        QCOMPARE(m_bench->task(run).kind, TaskKind::Exception);
        QCOMPARE(m_bench->task(run).person, PersonId(1));
        QCOMPARE(m_bench->alerts(), QStringList(u"run:%1/effect:1 grant.gone"_s.arg(run.value())));
        QCOMPARE(m_bench->store.grantChanges().back().seen, std::optional(false));
        m_bench->pass(23 * hour);
        m_bench->settle();
        m_bench->fail(m_bench->job(), u"not_found"_s);
        QCOMPARE(m_bench->store.tasks(run).size(), 1U);
        m_bench->answer(run);
        QCOMPARE(m_bench->alerts(), QStringList());
        QVERIFY(m_bench->openTasks(run).empty());
    }

    void aGrantThatIsFoundAgainEndsItsAlert()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        m_bench->pass(hour);
        m_bench->settle();
        m_bench->fail(m_bench->job(), u"not_found"_s);
        m_bench->pass(23 * hour);
        m_bench->settle();
        m_bench->report(m_bench->job(), EffectVerdict::Done);
        m_bench->settle();
        QCOMPARE(m_bench->alerts(), QStringList());
        QCOMPARE(m_bench->store.grantChanges().back().seen, std::optional(true));
        QCOMPARE(m_bench->openTasks(run).size(), 1U); // somebody should still know
    }

    void whatCannotBeReadSaysNothingAndIsTriedAgain_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("errorClass");
        QTest::newRow("unreachable") << int(EffectVerdict::Unknown) << u"transient"_s;
        QTest::newRow("refused") << int(EffectVerdict::Failed) << u"auth_failed"_s;
        QTest::newRow("cannot tell") << int(EffectVerdict::Unknown) << u"unknown"_s;
    }

    void whatCannotBeReadSaysNothingAndIsTriedAgain()
    {
        QFETCH(const int, verdict);
        QFETCH(const QString, errorClass);
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        const size_t known = m_bench->store.grantChanges().size();
        m_bench->pass(hour);
        m_bench->settle();
        m_bench->report(m_bench->job(), EffectVerdict(verdict), errorClass);
        m_bench->settle();
        QCOMPARE(m_bench->store.grantChanges().size(), known);
        QVERIFY(m_bench->openTasks(run).empty());
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->pass(15 * minute);
        m_bench->settle();
        m_bench->report(m_bench->job(), EffectVerdict::Done);
        m_bench->settle();
        QCOMPARE(m_bench->store.grantChecks()->front().stage, 1);
        QCOMPARE(m_bench->store.grantChecks()->front().attempts, 0);
    }

    void whatCanNeverBeReadIsGivenUp()
    {
        m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        int looks = 0;
        while (!m_bench->store.grantChecks()->empty()) {
            m_bench->clock.instant = m_bench->store.grantChecks()->front().dueAt;
            m_bench->settle();
            m_bench->report(m_bench->job(), EffectVerdict::Unknown, u"transient"_s);
            m_bench->settle();
            QVERIFY(++looks < 50);
        }
        QVERIFY(looks > 10);
    }

    void nobodyLooksForWhatIsTakenAway()
    {
        m_bench->begin(u"effect e verb:account.ensure"_s);
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->store.grantChecks()->size(), 1U);
        m_bench->begin(u"effect e verb:account.disable"_s, u"e"_s, u"leave"_s);
        QVERIFY(m_bench->store.grantChecks()->empty());
        m_bench->complete(m_bench->job());
        m_bench->pass(hour);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
    }

    void withTheAccountNobodyLooksForItsGroups()
    {
        m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        m_bench->begin(u"effect e verb:group.add `set:group=\"sales\"`"_s);
        m_bench->complete(m_bench->job());
        m_bench->begin(u"effect e verb:group.add system:mail `set:group=\"list\"`"_s);
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->store.grantChecks()->size(), 3U);
        m_bench->begin(u"effect e verb:account.disable"_s, u"e"_s, u"leave"_s);
        QCOMPARE(m_bench->store.grantChecks()->size(), 1U);
        QCOMPARE(m_bench->store.grantChecks()->front().system, u"mail"_s);
    }

    // Otherwise a new title would look like a grant that is gone.
    void aChangedAccountIsHeldAgainstItsNewValues()
    {
        m_bench->begin(u"effect e verb:account.ensure `set:title=\"Clerk\"` `set:mail=\"a@b\"`"_s);
        m_bench->complete(m_bench->job());
        m_bench->begin(u"effect e verb:account.update `set:title=\"Manager\"`"_s);
        m_bench->complete(m_bench->job());
        m_bench->pass(hour);
        m_bench->settle();
        QCOMPARE(m_bench->job().params,
                 (QJsonObject{{u"title"_s, u"Manager"_s}, {u"mail"_s, u"a@b"_s}}));
    }

    void aReadBackWaitsForThePersonsOtherEffects()
    {
        m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        m_bench->begin(u"effect e verb:group.add `set:group=\"sales\"`"_s);
        m_bench->pass(hour);
        m_bench->settle();
        QCOMPARE(m_bench->job().verb, u"group.add"_s);
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->job().verb, u"account.ensure"_s);
        QVERIFY(m_bench->job().readBackOnly);
    }

    void aReadBackOfAFailedTurnCountsInTheNext()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        m_bench->pass(hour);
        m_bench->settle();
        m_bench->report(m_bench->job(), EffectVerdict::Failed, u"not_found"_s);
        m_bench->store.failWith(Error{u"store.disk_full"_s});
        QVERIFY(!m_bench->worker->turn());
        m_bench->store.failWith({});
        m_bench->settle();
        QCOMPARE(m_bench->task(run).code, u"grant.gone"_s);
    }

    void messagesAreNotReadBack()
    {
        m_bench->begin(u"effect e verb:message.send system:mail"_s);
        m_bench->complete(m_bench->job());
        QVERIFY(m_bench->store.grantChecks()->empty());
    }

private:
    std::unique_ptr<ShellBench> m_bench;
};

QTEST_GUILESS_MAIN(TestWatches)
#include "tst_watches.moc"
