// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include "engine/mailbox.h"
#include "engine/readableruns.h"
#include "engine/surroundings.h"
#include "engine/timerdesk.h"
#include "support/stores/samplerows.h"

#include <QTest>

#include <thread>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::ScriptedHost;
using enginetest::ShellBench;

namespace {

constexpr std::chrono::hours hour{1};

Instant at(int seconds)
{
    return instantFromMillis(1'000'000'000'000 + seconds * 1000LL);
}

Ticket ticket(int run, int person = 1, const QString &verb = u"account.ensure"_s, int notBefore = 0)
{
    return {RunId(run), 1, u"ad"_s, verb, PersonId(person), at(notBefore)};
}

QString runsOf(const std::vector<Ticket> &tickets)
{
    QStringList runs;
    for (const Ticket &each : tickets)
        runs << QString::number(each.run.value());
    return runs.join(u' ');
}

/// Closed to one verb until an instant; counts how often it was asked.
class CountingHost final : public EffectHost
{
public:
    bool accepts(const QString &, const QString &verb, std::optional<Instant> *next) override
    {
        ++asked;
        if (verb != closedVerb)
            return true;
        *next = opens;
        return false;
    }
    void run(EffectJob) override {}
    void cancel(RunId, Number) override {}

    int asked = 0;
    QString closedVerb;
    Instant opens;
};

EffectReport reportOf(int run)
{
    EffectReport report;
    report.run = RunId(run);
    return report;
}

SystemRow system(const QString &name, const QStringList &logicalNames, bool paused = false)
{
    return {name, u"scripted"_s, {}, logicalNames, paused};
}

} // namespace

/// Where the worker's mail lies, who may be sent where, which run can be read, who waits in which
/// lane: each alone, with what spoils it.
class TestDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The mailbox.
    void whatIsPutBackComesBeforeWhatCameSince()
    {
        Mailbox box;
        box.post(reportOf(1));
        box.post(reportOf(2));
        HostMail mail = box.take();
        QVERIFY(box.isEmpty());
        box.post(reportOf(3));
        box.putBack(std::move(mail));
        const HostMail all = box.take();
        QCOMPARE(all.reports.size(), 3U);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(all.reports[size_t(i)].run, RunId(i + 1));
    }

    // The host was told no; asking again is its business.
    void aRequestToSendIsNotPutBack()
    {
        Mailbox box;
        int answers = 0;
        box.post(SendingRequest{RunId(1), 1, {}, [&](const Result<qint64> &) { ++answers; }});
        box.postAvailable(u"ad"_s);
        box.putBack(box.take());
        const HostMail mail = box.take();
        QVERIFY(mail.sendings.empty());
        QCOMPARE(mail.available, QSet<QString>{u"ad"_s});
        QCOMPARE(answers, 0);
    }

    void nothingIsLostBetweenThreads()
    {
        constexpr int writers = 4;
        constexpr int letters = 500;
        Mailbox box;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&box, writer] {
                for (int i = 0; i < letters; ++i)
                    box.post(reportOf(writer * letters + i + 1));
            });
        }
        std::set<RunId> seen;
        std::map<qint64, qint64> last; // of each writer, in its own order
        bool inOrder = true;
        while (seen.size() < size_t(writers * letters)) {
            const HostMail mail = box.take();
            for (const EffectReport &report : mail.reports) {
                const qint64 number = report.run.value() - 1;
                qint64 &before = last.try_emplace(number / letters, -1).first->second;
                inOrder &= number > before;
                before = number;
                QVERIFY(seen.insert(report.run).second);
            }
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(inOrder);
        QVERIFY(box.isEmpty());
    }

    // Surroundings.
    void everyLogicalNameLeadsToItsSystem()
    {
        MemoryStore store;
        store.setSystems({system(u"directory"_s, {u"ad"_s, QString()}),
                          system(u"mail"_s, {u"mail"_s}, true), system(u"spare"_s, {})});
        Surroundings around;
        QVERIFY(around.read(store));
        QCOMPARE(around.systems().size(), 3);
        QCOMPARE(around.systems().value(u"ad"_s).name, u"directory"_s);
        QCOMPARE(around.systems().value(QString()).name, u"directory"_s);
        QCOMPARE(around.pausedSystems(), QSet<QString>{u"mail"_s});
        QVERIFY(around.isClosed(u"mail"_s) && !around.isClosed(u"directory"_s));
        store.setStopped(true);
        QVERIFY(around.read(store));
        QVERIFY(around.isStopped() && around.isClosed(u"directory"_s));
        store.setSystems({});
        store.setStopped(false);
        QVERIFY(around.read(store));
        QVERIFY(around.systems().isEmpty() && around.pausedSystems().isEmpty());
        QVERIFY(!around.isClosed(u"mail"_s));
    }

    // Above all the stop: a store that cannot be read does not lift it.
    void whatCannotBeReadLeavesWhatWasKnown_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::newRow("stop") << QByteArray("stopped");
        QTest::newRow("systems") << QByteArray("systems");
    }

    void whatCannotBeReadLeavesWhatWasKnown()
    {
        QFETCH(const QByteArray, call);
        MemoryStore store;
        enginetest::FaultyStore faults(store);
        store.setSystems({system(u"mail"_s, {u"mail"_s}, true)});
        store.setStopped(true);
        Surroundings around;
        QVERIFY(around.read(faults));
        store.setSystems({});
        store.setStopped(false);
        faults.failAllOf(call);
        QVERIFY(!around.read(faults));
        QVERIFY(around.isStopped());
        QVERIFY(around.pausedSystems().contains(u"mail"_s));
        QVERIFY(around.systems().contains(u"mail"_s));
    }

    // Runs that can be read.
    void aRunThatCannotBeReadIsToldOfOnceUntilATurnFails()
    {
        ShellBench bench;
        const RunId run = bench.begin(u"human e"_s);
        bench.store.damageStateOf(run);
        RunCache cache(bench.store, bench.journeys, 10);
        ReadableRuns runs(cache);
        Turn turn;
        for (int i = 0; i < 3; ++i) {
            const Result<LiveRun *> read = runs.get(turn, run);
            QVERIFY(read && *read == nullptr);
        }
        QVERIFY(runs.isSetAside(run));
        QCOMPARE(turn.commit.alerts.size(), 1U);
        QCOMPARE(turn.commit.alerts.front().subject, u"run:1"_s);
        QVERIFY(turn.commit.alerts.front().code.startsWith(u"state."_s));
        runs.forgetTurn();
        QVERIFY(!runs.isSetAside(run));
        Turn next;
        QVERIFY(runs.get(next, run));
        QCOMPARE(next.commit.alerts.size(), 1U);
    }

    void whatTheDiskRefusesIsNoFaultOfTheRun()
    {
        ShellBench bench;
        const RunId run = bench.begin(u"human e"_s);
        for (const char *call : {"run", "effects", "openTasks", "timers"}) {
            RunCache cache(bench.faults, bench.journeys, 10);
            ReadableRuns runs(cache);
            bench.faults.failAllOf(call);
            Turn turn;
            QCOMPARE(runs.get(turn, run).error().code, enginetest::FaultyStore::error().code);
            QVERIFY(turn.commit.isEmpty() && !runs.isSetAside(run) && !cache.holds(run));
            bench.faults.heal();
            QVERIFY(*runs.get(turn, run) != nullptr);
        }
    }

    void aRunThatIsNotThereIsSetAside()
    {
        ShellBench bench;
        RunCache cache(bench.store, bench.journeys, 10);
        ReadableRuns runs(cache);
        Turn turn;
        const Result<LiveRun *> none = runs.get(turn, RunId(9));
        QVERIFY(none && *none == nullptr);
        QCOMPARE(turn.commit.alerts.front().code, u"store.unknown_run"_s);
    }

    // Requests to send.
    void aRequestWhoseRunCannotBeReadIsRefusedInTheStoresWords()
    {
        ShellBench bench(Worker::Limits{.liveRuns = 0});
        const RunId run = bench.begin(u"effect e"_s);
        const EffectJob job = bench.job();
        bench.faults.failAllOf("effects");
        const Result<qint64> refused = bench.send(job);
        QCOMPARE(refused.error().code, enginetest::FaultyStore::error().code);
        bench.faults.heal();
        QCOMPARE(bench.effect(run, 1).epoch, 0);
        bench.report(job, EffectVerdict::NotStarted);
        QVERIFY(bench.settle());
        QCOMPARE(*bench.send(bench.job()), 1);
    }

    void aRequestForWhatIsNotUnderWayIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"no such effect", "no such run", "done", "over", "unclear"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void aRequestForWhatIsNotUnderWayIsRefused()
    {
        QFETCH(const QString, what);
        ShellBench bench;
        const RunId run = bench.begin(u"effect e verb:message.send system:mail -> a\nhuman a"_s);
        EffectJob job = bench.job();
        if (what == u"done")
            bench.complete(job);
        if (what == u"over")
            bench.fail(job, u"validation"_s);
        if (what == u"unclear") {
            bench.report(job, EffectVerdict::Unknown, u"unknown"_s, *bench.send(job));
            bench.settle();
        }
        const qint64 epoch = bench.effect(run, 1).epoch;
        const EffectState state = bench.effect(run, 1).state;
        if (what == u"no such effect")
            job.number = 99;
        if (what == u"no such run")
            job.run = RunId(99);
        QVERIFY(!bench.send(job));
        QCOMPARE(bench.effect(run, 1).epoch, epoch);
        QCOMPARE(bench.effect(run, 1).state, state);
    }

    // Timers of all runs.
    void aTimerThatLostItsPlaceIsRestoredAndOneThatHasItStays()
    {
        ShellBench bench;
        const RunId run = bench.begin(u"catch t timer:2"_s, u"t"_s);
        RunCache cache(bench.store, bench.journeys, 10);
        ReadableRuns runs(cache);
        TimerDesk desk(runs);
        QVERIFY(!desk.next());
        desk.restore(**cache.get(run));
        QCOMPARE(desk.next(), std::optional(bench.clock.now() + 2 * hour));
        Commit moved;
        moved.timers = bench.timers(run);
        moved.timers.front().dueAt += hour;
        desk.follow(moved);
        desk.restore(**cache.get(run));
        QCOMPARE(desk.next(), std::optional(bench.clock.now() + 3 * hour));
        for (const TimerState over : {TimerState::Fired, TimerState::Cancelled}) {
            desk.load(bench.timers(run));
            moved.timers.front().state = over;
            desk.follow(moved);
            QVERIFY(!desk.next());
        }
    }

    void manyTimersOfOneMomentFireInSlicesAndEachOnce()
    {
        ShellBench bench(Worker::Limits{.eventsPerTurn = 3});
        bench.publish(u"j"_s, u"start s -> t\ncatch t timer:2 -> a\nhuman a"_s);
        std::vector<RunId> runs;
        for (int i = 1; i <= 10; ++i)
            runs.push_back(bench.start(u"j"_s, PersonId(i)));
        bench.settle();
        bench.pass(2 * hour);
        QVERIFY(bench.worker->turn());
        int fired = 0;
        for (const RunId run : runs)
            fired += bench.openTasks(run).empty() ? 0 : 1;
        QCOMPARE(fired, 3);
        QVERIFY(bench.settle());
        for (const RunId run : runs)
            QCOMPARE(bench.store.tasks(run).size(), 1U);
    }

    void theTimersOfARunThatCannotBeReadKeepNobodyWaiting()
    {
        ShellBench bench;
        bench.publish(u"j"_s, u"start s -> t\ncatch t timer:2 -> a\nhuman a"_s);
        const RunId bad = bench.start(u"j"_s, PersonId(1));
        const RunId good = bench.start(u"j"_s, PersonId(2));
        bench.settle();
        bench.store.damageStateOf(bad);
        bench.restart();
        bench.pass(2 * hour);
        QVERIFY(bench.settle());
        QCOMPARE(bench.task(good).node, u"a"_s);
        QCOMPARE(bench.timers(bad).front().state, TimerState::Set);
        QVERIFY(!bench.worker->next()); // nor is it asked for again and again
    }

    // Lanes.
    void aParkedEffectThatIsWithdrawnIsNotWaitedFor()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        host.full.insert(u"ad"_s);
        queue.add(ticket(1));
        queue.add(ticket(2, 2));
        QVERIFY(queue.take(at(0)).empty());
        queue.remove(RunId(1), 1);
        QVERIFY(queue.waitsForHost());
        queue.remove(RunId(2), 1);
        QVERIFY(!queue.waitsForHost());
        host.full.clear();
        queue.wake(u"ad"_s);
        QVERIFY(queue.take(at(0)).empty());
    }

    // A rate that is used up for one verb is asked about once, not once for each person.
    void aClosedVerbIsAskedOnceAndHoldsUpNoOtherVerb()
    {
        CountingHost host;
        host.closedVerb = u"account.disable"_s;
        host.opens = at(30);
        EffectQueue queue(host);
        for (int person = 1; person <= 5; ++person)
            queue.add(ticket(person, person, u"account.disable"_s));
        queue.add(ticket(6, 6, u"group.add"_s));
        QCOMPARE(runsOf(queue.take(at(0))), u"6"_s);
        QCOMPARE(host.asked, 2);
        QCOMPARE(queue.next(), std::optional(at(30)));
        QVERIFY(!queue.waitsForHost());
        host.closedVerb.clear();
        QCOMPARE(runsOf(queue.take(at(30))), u"1 2 3 4 5"_s);
    }

    void aSystemThatClosesAgainIsAskedAgainEachTime()
    {
        CountingHost host;
        host.closedVerb = u"account.ensure"_s;
        EffectQueue queue(host);
        queue.add(ticket(1));
        for (int second = 0; second < 5; ++second) {
            host.opens = at(second + 1);
            QVERIFY(queue.take(at(second)).empty());
            QCOMPARE(queue.next(), std::optional(at(second + 1)));
        }
        QCOMPARE(host.asked, 5);
    }

    // "Take it again at once" would be asked for ever.
    void aSystemThatOpensInThePastIsWaitedForLikeOneThatSaysNothing()
    {
        CountingHost host;
        host.closedVerb = u"account.ensure"_s;
        host.opens = at(-5);
        EffectQueue queue(host);
        queue.add(ticket(1));
        QVERIFY(queue.take(at(0)).empty());
        QCOMPARE(host.asked, 1);
        QVERIFY(queue.waitsForHost());
        host.closedVerb.clear();
        queue.wake(u"ad"_s);
        QCOMPARE(runsOf(queue.take(at(0))), u"1"_s);
    }

    void whatIsAddedAgainWhileUnderWayWaitsForItsOwnEnd()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.add(ticket(1));
        queue.take(at(0));
        queue.add(ticket(1));
        QVERIFY(queue.take(at(0)).empty());
        queue.finished(RunId(1), 1);
        QCOMPARE(runsOf(queue.take(at(0))), u"1"_s);
        queue.finished(RunId(7), 7);
        QVERIFY(queue.take(at(0)).empty());
        QVERIFY(queue.isUnderWay(RunId(1), 1));
    }

    void aPauseThatBeginsWhileOneIsUnderWayKeepsTheNext()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.add(ticket(1));
        queue.add(ticket(2));
        QCOMPARE(runsOf(queue.take(at(0))), u"1"_s);
        queue.setPaused({u"ad"_s});
        queue.finished(RunId(1), 1);
        QVERIFY(queue.take(at(0)).empty());
        QVERIFY(!queue.hasUnderWay());
        queue.setPaused({u"ad"_s}); // the same again releases nobody
        QVERIFY(queue.take(at(0)).empty());
        queue.setPaused({});
        QCOMPARE(runsOf(queue.take(at(0))), u"2"_s);
    }

    void whatIsNotDueWaitsItsTimeThroughAPause()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.setPaused({u"ad"_s});
        queue.add(ticket(1, 1, u"account.ensure"_s, 60));
        queue.setPaused({});
        QVERIFY(queue.take(at(59)).empty());
        QCOMPARE(runsOf(queue.take(at(60))), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestDesks)
#include "tst_desks.moc"
