// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include "engine/pump.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::ShellBench;

namespace {

constexpr std::chrono::hours hour{1};
constexpr int often = 50; ///< looks at the store: between them a pump that may turn does so

Pump::Pace quick()
{
    return {
        .poll = milliseconds(1), .longestSleep = milliseconds(20), .firstPause = milliseconds(1)};
}

/// Nothing but a letter or trouble makes it turn again.
Pump::Pace patient()
{
    return {.poll = milliseconds(1),
            .longestSleep = std::chrono::minutes(10),
            .firstPause = std::chrono::minutes(10)};
}

/// The pump has looked so often for what other programs wrote.
bool hasLooked(const ShellBench &bench, int times = often)
{
    const int until = bench.store.looks() + times;
    return QTest::qWaitFor([&] { return bench.store.looks() >= until; });
}

} // namespace

/// What makes the worker turn: work, time, letters, other programs, and trouble that goes by.
class TestPump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePumpTurnsUntilItIsQuiet()
    {
        ShellBench bench;
        bench.publish(u"j"_s, u"start s -> a\nhuman a"_s);
        const RunId run = bench.start(u"j"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, quick());
        QSignalSpy quiet(&pump, &Pump::quiet);
        pump.start();
        QVERIFY(quiet.wait());
        QCOMPARE(bench.openTasks(run).size(), 1U);
    }

    void thePumpIsWokenByAReport()
    {
        ShellBench bench;
        bench.publish(u"j"_s, u"start s -> e\neffect e"_s);
        const RunId run = bench.start(u"j"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, quick());
        pump.start();
        QTRY_COMPARE(bench.host.jobs.size(), 1U);
        QSignalSpy quiet(&pump, &Pump::quiet);
        bench.report(bench.job(), EffectVerdict::Done);
        QVERIFY(quiet.wait());
        QCOMPARE(bench.status(run), RunStatus::Completed);
    }

    void thePumpSeesWhatAnotherProgramWrote()
    {
        ShellBench bench;
        bench.publish(u"j"_s, u"start s -> a\nhuman a"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, quick());
        QSignalSpy quiet(&pump, &Pump::quiet);
        pump.start();
        QVERIFY(quiet.wait());
        NewRun run;
        run.person = PersonId(1);
        run.version = VersionId(1);
        run.journey = u"j"_s;
        run.lifecycleEvent = u"x"_s;
        run.started = {{}, u"x"_s, bench.clock.now(), toJson(Started{}), {}};
        const auto made = bench.store.startRun(run, {});
        QVERIFY(made);
        QTRY_COMPARE(bench.openTasks(made->id).size(), 1U);
    }

    void thePumpSaysWhatTroubleTheStoreHasAndGoesOnByItself()
    {
        ShellBench bench;
        bench.publish(u"j"_s, u"start s -> a\nhuman a"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, quick());
        QSignalSpy trouble(&pump, &Pump::troubleChanged);
        const RunId run = bench.start(u"j"_s);
        bench.store.failWith(Error{u"store.disk_full"_s});
        pump.start();
        QVERIFY(trouble.wait());
        QCOMPARE(pump.trouble().code, u"store.disk_full"_s);
        bench.store.failWith({});
        QVERIFY(trouble.wait());
        QCOMPARE(pump.trouble().code, QString());
        QCOMPARE(trouble.count(), 2);
        QTRY_COMPARE(bench.openTasks(run).size(), 1U);
    }

    void aStoppedPumpTurnsNoMore()
    {
        ShellBench bench;
        bench.publish(u"j"_s, u"start s -> a\nhuman a"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, quick());
        QSignalSpy quiet(&pump, &Pump::quiet);
        pump.start();
        QVERIFY(quiet.wait());
        pump.stop();
        const RunId run = bench.start(u"j"_s);
        bench.worker->available(u"ad"_s);
        QCoreApplication::processEvents();
        QVERIFY(bench.openTasks(run).empty());
        pump.start();
        QVERIFY(quiet.wait());
        QCOMPARE(bench.openTasks(run).size(), 1U);
    }

    // The clock of a machine that slept, or that somebody set, says nothing of the timers that were
    // begun before.
    void aClockThatJumpsIsSeenWithinTheLongestSleep()
    {
        ShellBench bench;
        const RunId run = bench.begin(u"catch t timer:1000 -> a\nhuman a"_s, u"t"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, quick());
        QSignalSpy quiet(&pump, &Pump::quiet);
        pump.start();
        QVERIFY(quiet.wait());
        bench.pass(1000 * hour);
        QTRY_COMPARE(bench.openTasks(run).size(), 1U);
    }

    void underTheGlobalStopThePumpRests()
    {
        ShellBench bench;
        bench.store.setStopped(true);
        bench.begin(u"effect e"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, patient());
        QSignalSpy quiet(&pump, &Pump::quiet);
        pump.start();
        QVERIFY(hasLooked(bench)); // and seen all that was written before
        const auto turns = quiet.count();
        QVERIFY(turns > 0);
        QVERIFY(hasLooked(bench));
        QCOMPARE(quiet.count(), turns);
        bench.store.setStopped(false);
        QTRY_COMPARE(bench.host.jobs.size(), 1U);
    }

    // A host that has much to say must not make a failing disk fail faster.
    void inTroubleLettersAndForeignWritesDoNotHurryThePump()
    {
        ShellBench bench;
        const RunId run = bench.begin(u"effect e -> a\nhuman a"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, patient());
        QSignalSpy trouble(&pump, &Pump::troubleChanged);
        bench.report(bench.job(), EffectVerdict::Done);
        bench.store.failWith(Error{u"store.disk_full"_s});
        pump.start();
        QVERIFY(trouble.wait());
        bench.store.failWith({});
        bench.worker->available(u"directory"_s);
        bench.store.setSystems(*bench.store.systems());
        QVERIFY(hasLooked(bench));
        QCOMPARE(pump.trouble().code, u"store.disk_full"_s);
        QVERIFY(bench.openTasks(run).empty());
        // Whoever starts it again does not wait for the pause.
        pump.stop();
        pump.start();
        QVERIFY(trouble.wait());
        QCOMPARE(pump.trouble().code, QString());
        QCOMPARE(bench.openTasks(run).size(), 1U);
    }

    void eachKindOfTroubleIsSaidOnceHoweverLongItLasts()
    {
        ShellBench bench;
        bench.publish(u"j"_s, u"start s -> a\nhuman a"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, quick());
        QStringList said;
        connect(&pump, &Pump::troubleChanged, this, [&] { said << pump.trouble().code; });
        bench.start(u"j"_s);
        for (const QString &code : {u"store.disk_full"_s, u"store.read_only"_s}) {
            bench.store.failWith(Error{code});
            pump.start();
            QTRY_COMPARE(pump.trouble().code, code);
            QVERIFY(hasLooked(bench));
        }
        bench.store.failWith({});
        QTRY_COMPARE(pump.trouble().code, QString());
        QCOMPARE(said, (QStringList{u"store.disk_full"_s, u"store.read_only"_s, QString()}));
    }

    void aPumpWithAJobAtTheHostIsNotQuiet()
    {
        ShellBench bench;
        bench.begin(u"effect e"_s);
        Pump pump(*bench.worker, bench.store, bench.clock, quick());
        QSignalSpy quiet(&pump, &Pump::quiet);
        pump.start();
        QVERIFY(hasLooked(bench));
        QCOMPARE(quiet.count(), 0);
        bench.report(bench.job(), EffectVerdict::Done);
        QVERIFY(quiet.wait());
    }
};

QTEST_GUILESS_MAIN(TestPump)
#include "tst_pump.moc"
