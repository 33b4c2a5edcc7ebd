// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include "engine/alertbook.h"
#include "engine/codec.h"
#include "engine/effectkey.h"
#include "engine/ledger.h"
#include "engine/shelltask.h"
#include "engine/subjects.h"
#include "engine/turn.h"
#include "support/stores/samplerows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::ScriptedHost;
using enginetest::ShellBench;

namespace {

Instant at(int seconds)
{
    return instantFromMillis(1'000'000'000'000 + seconds * 1000LL);
}

Ticket ticket(int run, int effect, int person, int notBefore = 0, const QString &system = u"ad"_s)
{
    return {RunId(run),          Number(effect),   system,
            u"account.ensure"_s, PersonId(person), at(notBefore)};
}

/// "1.2 3.4": runs and numbers in order.
QString names(const std::vector<Ticket> &tickets)
{
    QStringList names;
    for (const Ticket &each : tickets)
        names << u"%1.%2"_s.arg(each.run.value()).arg(each.number);
    return names.join(u' ');
}

} // namespace

/// The small parts of the shell, each alone.
class TestShellParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Turn.
    void aRunThatDidNotAdvanceIsNotWrittenAgain()
    {
        LiveRun run;
        run.row.id = RunId(7);
        Turn turn;
        turn.touched[run.row.id] = &run;
        flush(turn);
        QVERIFY(turn.commit.isEmpty());
        turn.advanced.insert(run.row.id);
        flush(turn);
        QCOMPARE(turn.commit.runs.size(), size_t(1));
        QCOMPARE(turn.commit.runs.front().state, encode(RunState()));
    }

    // Effect queue.
    void aLaneIsOnePersonOnOneSystem()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.add(ticket(1, 1, 1));
        queue.add(ticket(2, 1, 1));
        queue.add(ticket(3, 1, 2));
        queue.add(ticket(4, 1, 1, 0, u"mail"_s));
        QCOMPARE(names(queue.take(at(0))), u"1.1 3.1 4.1"_s);
        QCOMPARE(names(queue.take(at(0))), QString());
        queue.finished(RunId(3), 1);
        QCOMPARE(names(queue.take(at(0))), QString());
        queue.finished(RunId(1), 1);
        QCOMPARE(names(queue.take(at(0))), u"2.1"_s);
    }

    void nothingStartsBeforeItsTime()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.add(ticket(1, 1, 1, 10));
        QCOMPARE(queue.next(), std::optional(at(10)));
        QCOMPARE(names(queue.take(at(9))), QString());
        QCOMPARE(names(queue.take(at(10))), u"1.1"_s);
        QVERIFY(!queue.next());
    }

    // One that waits for its next try does not hold up the person's others.
    void whoIsDueFirstGoesFirst()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.add(ticket(1, 1, 1, 60));
        queue.add(ticket(2, 1, 1, 5));
        QCOMPARE(names(queue.take(at(5))), u"2.1"_s);
        queue.finished(RunId(2), 1);
        QCOMPARE(queue.next(), std::optional(at(60)));
    }

    void addingAgainMovesATicket()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.add(ticket(1, 1, 1, 5));
        queue.add(ticket(1, 1, 1, 50));
        QCOMPARE(names(queue.take(at(5))), QString());
        QCOMPARE(names(queue.take(at(50))), u"1.1"_s);
    }

    void aRemovedTicketIsGone()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.add(ticket(1, 1, 1));
        queue.add(ticket(2, 1, 1));
        queue.remove(RunId(1), 1);
        queue.remove(RunId(9), 9);
        QVERIFY(!queue.holds(RunId(1), 1));
        QVERIFY(queue.holds(RunId(2), 1));
        QCOMPARE(names(queue.take(at(0))), u"2.1"_s);
        QVERIFY(queue.holds(RunId(2), 1));
        QVERIFY(queue.isUnderWay(RunId(2), 1));
    }

    void aFullSystemParksItsLanesUntilItWakes()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        host.full.insert(u"ad"_s);
        queue.add(ticket(1, 1, 1));
        queue.add(ticket(2, 1, 2));
        QCOMPARE(names(queue.take(at(0))), QString());
        QVERIFY(queue.waitsForHost());
        QVERIFY(!queue.next());
        host.full.clear();
        queue.wake(u"mail"_s);
        QCOMPARE(names(queue.take(at(0))), QString());
        queue.wake(u"ad"_s);
        QCOMPARE(names(queue.take(at(0))), u"1.1 2.1"_s);
        QVERIFY(!queue.waitsForHost());
    }

    void aFinishedEffectWakesItsSystem()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.add(ticket(1, 1, 1));
        queue.take(at(0));
        host.full.insert(u"ad"_s);
        queue.add(ticket(2, 1, 2));
        queue.take(at(0));
        QVERIFY(queue.waitsForHost());
        host.full.clear();
        queue.finished(RunId(1), 1);
        QCOMPARE(names(queue.take(at(0))), u"2.1"_s);
    }

    void aClosedSystemIsAskedAgainAtItsInstant()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        host.closedUntil.insert(u"ad"_s, at(30));
        queue.add(ticket(1, 1, 1));
        QCOMPARE(names(queue.take(at(0))), QString());
        QCOMPARE(queue.next(), std::optional(at(30)));
        QVERIFY(!queue.waitsForHost());
        host.closedUntil.clear();
        QCOMPARE(names(queue.take(at(29))), QString());
        QCOMPARE(names(queue.take(at(30))), u"1.1"_s);
    }

    void aPausedSystemIsNotEvenAsked()
    {
        ScriptedHost host;
        EffectQueue queue(host);
        queue.setPaused({u"ad"_s});
        queue.add(ticket(1, 1, 1));
        queue.add(ticket(2, 1, 1, 0, u"mail"_s));
        QCOMPARE(names(queue.take(at(0))), u"2.1"_s);
        QVERIFY(!queue.waitsForHost()); // nobody but a person ends it
        queue.wake(u"ad"_s);
        QCOMPARE(names(queue.take(at(0))), QString());
        queue.setPaused({});
        QCOMPARE(names(queue.take(at(0))), u"1.1"_s);
    }

    // Whatever happens, each ticket comes out exactly once, in its lane one at a time.
    void byChanceNothingIsLostAndNothingDoubled()
    {
        for (quint32 seed = 1; seed <= 50; ++seed) {
            QRandomGenerator random(seed);
            ScriptedHost host;
            EffectQueue queue(host);
            std::map<std::pair<QString, PersonId>, int> busy;
            std::vector<Ticket> underWay;
            int out = 0;
            int now = 0;
            for (int i = 1; i <= 100; ++i)
                queue.add(ticket(i, 1, 1 + int(random.bounded(8)), int(random.bounded(50)),
                                 random.bounded(2) ? u"ad"_s : u"mail"_s));
            for (int round = 0; round < 5'000 && out < 100; ++round) {
                now += int(random.bounded(3));
                if (random.bounded(10) == 0)
                    host.full.insert(u"ad"_s);
                if (random.bounded(3) == 0 && host.full.remove(u"ad"_s))
                    queue.wake(u"ad"_s);
                if (random.bounded(20) == 0)
                    queue.setPaused(random.bounded(2) ? QSet<QString>{u"mail"_s} : QSet<QString>());
                for (const Ticket &taken : queue.take(at(now))) {
                    QVERIFY(taken.notBefore <= at(now));
                    QCOMPARE(++busy[std::pair(taken.system, taken.person)], 1);
                    underWay.push_back(taken);
                    ++out;
                }
                if (!underWay.empty() && random.bounded(2)) {
                    const Ticket done = underWay.back();
                    underWay.pop_back();
                    --busy[std::pair(done.system, done.person)];
                    queue.finished(done.run, done.number);
                }
            }
            QVERIFY2(out == 100, qPrintable(u"seed %1: %2"_s.arg(seed).arg(out)));
        }
    }

    // Timer queue.
    void timersComeInOrderOfTimeRunAndNumber()
    {
        TimerQueue queue;
        queue.set({RunId(2), 1}, at(5));
        queue.set({RunId(1), 2}, at(5));
        queue.set({RunId(1), 1}, at(5));
        queue.set({RunId(9), 1}, at(1));
        const std::vector<TimerQueue::Key> order{
            {RunId(9), 1}, {RunId(1), 1}, {RunId(1), 2}, {RunId(2), 1}};
        QCOMPARE(queue.due(at(5), 10), order);
        QCOMPARE(queue.due(at(5), 2).size(), 2U);
        QCOMPARE(queue.due(at(4), 10).size(), 1U);
        QCOMPARE(queue.next(), std::optional(at(1)));
        QCOMPARE(queue.size(), 4U);
    }

    void aTimerThatIsSetAgainMoves()
    {
        TimerQueue queue;
        queue.set({RunId(1), 1}, at(5));
        queue.set({RunId(1), 1}, at(50));
        QVERIFY(queue.due(at(49), 10).empty());
        QCOMPARE(queue.dueAt({RunId(1), 1}), at(50));
        queue.remove({RunId(1), 1});
        queue.remove({RunId(1), 1});
        QVERIFY(!queue.holds({RunId(1), 1}));
        QVERIFY(!queue.next());
    }

    // Keys of effects.
    void theKeyNamesOneEffectAndOutlivesItsTries()
    {
        const EffectRow row = samples::effect(RunId(3), 4, PersonId(5));
        const QByteArray key = effectKey(u"store"_s, row);
        QCOMPARE(key.size(), 64);
        EffectRow later = row;
        later.attempts += 5;
        later.epoch += 5;
        later.externalRef = {{u"id"_s, u"uuid"_s}};
        later.params = {{u"a"_s, 1}};
        later.number += 1;
        QCOMPARE(effectKey(u"store"_s, later), key);
    }

    void whateverDiffersInPlaceOrSubjectHasAnotherKey()
    {
        const EffectRow row = samples::effect(RunId(3), 4, PersonId(5));
        std::vector<EffectRow> others(6, row);
        others[0].run = RunId(4);
        others[1].path += u"x"_s;
        others[2].logicalSystem += u"x"_s;
        others[3].verb += u"x"_s;
        others[4].item += u"x"_s;
        others[5].item.clear();
        QSet<QByteArray> keys{effectKey(u"store"_s, row), effectKey(u"other"_s, row)};
        for (const EffectRow &other : others)
            keys.insert(effectKey(u"store"_s, other));
        QCOMPARE(keys.size(), 8);
        // Where one part ends must not be a matter of taste.
        EffectRow left = row;
        EffectRow right = row;
        left.path = u"a"_s;
        left.logicalSystem = u"bc"_s;
        right.path = u"ab"_s;
        right.logicalSystem = u"c"_s;
        QVERIFY(effectKey(u"store"_s, left) != effectKey(u"store"_s, right));
    }

    // The ledger's names.
    void theLedgerNamesItemGroupOrAccount()
    {
        EffectRow row = samples::effect(RunId(1), 1, PersonId(1));
        row.item = u"laptop"_s;
        row.params = {{u"group"_s, u"sales"_s}};
        QCOMPARE(grantItem(row), u"laptop"_s);
        row.item.clear();
        QCOMPARE(grantItem(row), u"group:sales"_s);
        row.params = {};
        QCOMPARE(grantItem(row), u"account"_s);
        QVERIFY(!wantedBy(row, VerbDirection::Neither, at(0)));
        QVERIFY(!seenBy(row, VerbDirection::Neither, at(0)));
    }

    // Open rows of a run.
    void onlyTouchedRowsAreWrittenAndEndedOnesLetGo()
    {
        OpenRows<TimerRow> rows;
        rows.load(samples::timer(RunId(1), 1, PersonId(1)));
        rows.load(samples::timer(RunId(1), 2, PersonId(1)));
        QVERIFY(!rows.touch(3));
        rows.touch(2)->state = TimerState::Fired;
        rows.add(samples::timer(RunId(1), 4, PersonId(1))).state = TimerState::Set;
        std::vector<TimerRow> written;
        const auto isSet = [](const TimerRow &row) { return row.state == TimerState::Set; };
        rows.flush(written, isSet);
        QCOMPARE(written.size(), 2U);
        QCOMPARE(written[0].number, 2U);
        QVERIFY(!rows.find(2));
        QVERIFY(rows.find(1) && rows.find(4));
        written.clear();
        rows.flush(written, isSet);
        QVERIFY(written.empty());
    }

    // Runs in memory.
    void theCacheKeepsTheMostRecentRuns()
    {
        ShellBench bench;
        bench.publish(u"j"_s, u"start s -> a\nhuman a"_s);
        for (int i = 1; i <= 4; ++i)
            bench.start(u"j"_s, PersonId(i));
        bench.settle();
        RunCache cache(bench.store, bench.journeys, 2);
        for (int i = 1; i <= 4; ++i)
            QVERIFY(cache.get(RunId(i)));
        QVERIFY(cache.get(RunId(1)));
        QVERIFY(cache.holds(RunId(2)));
        cache.trim();
        QVERIFY(cache.holds(RunId(1)) && cache.holds(RunId(4)));
        QVERIFY(!cache.holds(RunId(2)) && !cache.holds(RunId(3)));
        cache.forget(RunId(1));
        cache.forget(RunId(1));
        QVERIFY(!cache.holds(RunId(1)));
    }

    void aRunFromTheStoreIsTheOneThatWasInMemory()
    {
        ShellBench bench;
        bench.publish(u"j"_s, uR"(
            start s -> f
            and f -> a | e | t
            human a
            effect e
            catch t timer:2
        )"_s);
        const RunId run = bench.start(u"j"_s);
        bench.settle();
        RunCache cache(bench.store, bench.journeys, 2);
        const Result<LiveRun *> live = cache.get(run);
        QVERIFY(live);
        QCOMPARE(encode((*live)->state), bench.store.run(run)->state);
        QCOMPARE((*live)->tasks.rows().size(), 1U);
        QCOMPARE((*live)->effects.rows().size(), 1U);
        QCOMPARE((*live)->timers.rows().size(), 1U);
    }

    void aRunThatIsNotThereIsAnErrorAndNotKept()
    {
        ShellBench bench;
        RunCache cache(bench.store, bench.journeys, 2);
        QCOMPARE(cache.get(RunId(77)).error().code, u"store.unknown_run"_s);
        QVERIFY(!cache.holds(RunId(77)));
    }

    // Alerts.
    void endingWhatIsNotOpenWritesNothing()
    {
        AlertBook book;
        Commit commit;
        book.end(commit, systemSubject(u"ad"_s), at(0));
        QVERIFY(commit.isEmpty());
    }

    void allAlertsOfASubjectEndTogether()
    {
        AlertBook book;
        book.load({{u"system:ad"_s, u"a"_s, {}, at(0), std::nullopt},
                   {u"system:ad"_s, u"b"_s, {}, at(0), std::nullopt},
                   {u"system:mail"_s, u"a"_s, {}, at(0), std::nullopt}});
        Commit commit;
        book.end(commit, systemSubject(u"ad"_s), at(5));
        QCOMPARE(commit.alerts.size(), 2U);
        for (const AlertRow &alert : commit.alerts)
            QCOMPARE(alert.endedAt, std::optional(at(5)));
        book.follow(commit);
        Commit again;
        book.end(again, systemSubject(u"ad"_s), at(6));
        QVERIFY(again.isEmpty());
        book.end(again, systemSubject(u"mail"_s), at(6));
        QCOMPARE(again.alerts.size(), 1U);
    }

    void anAlertRaisedAndEndedInOneTurnIsOver()
    {
        ShellBench bench;
        AlertBook book;
        Commit commit;
        commit.alerts.push_back({u"system:ad"_s, u"a"_s, {}, at(0), std::nullopt});
        book.end(commit, systemSubject(u"ad"_s), at(0));
        book.follow(commit);
        QVERIFY(bench.store.commit(commit));
        QCOMPARE(bench.alerts(), QStringList());
    }

    void exceptionsOfTheShellNeverShareANumberWithTheCore()
    {
        const EffectRow row = samples::effect(RunId(1), 7, PersonId(1));
        const TaskRow task = exceptionFor(row, u"effect.done_after_withdrawal"_s, at(0));
        QCOMPARE(task.number, firstShellTask + 7);
        QVERIFY(task.number < firstWatchTask);
        QCOMPARE(task.kind, TaskKind::Exception);
        QCOMPARE(task.path, row.path);
        QCOMPARE(effectSubject(row.run, row.number), u"run:1/effect:7"_s);
    }

    // The watchdog's intervals.
    void theWatchdogIsDueAtStartAtItsIntervalAndWhenTheClockWentBack()
    {
        ShellBench bench;
        Watchdog watchdog({.every = std::chrono::seconds(60), .slice = 2});
        QVERIFY(watchdog.isDue(at(0)));
        QVERIFY(watchdog.takeSlice(bench.store, at(0))->empty());
        QVERIFY(!watchdog.isDue(at(59)));
        QVERIFY(watchdog.isDue(at(60)));
        QVERIFY(watchdog.isDue(at(-1)));
    }

    void theWatchdogsRoundIsDueUntilItIsOver()
    {
        ShellBench bench;
        bench.publish(u"j"_s, u"start s -> a\nhuman a"_s);
        for (int i = 1; i <= 3; ++i)
            bench.start(u"j"_s, PersonId(i));
        Watchdog watchdog({.every = std::chrono::seconds(60), .slice = 2});
        QCOMPARE(*watchdog.takeSlice(bench.store, at(0)), (std::vector{RunId(1), RunId(2)}));
        QVERIFY(watchdog.isDue(at(0)));
        QCOMPARE(*watchdog.takeSlice(bench.store, at(0)), std::vector{RunId(3)});
        QVERIFY(!watchdog.isDue(at(0)));
    }
};

QTEST_GUILESS_MAIN(TestShellParts)
#include "tst_shellparts.moc"
