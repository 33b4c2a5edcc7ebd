// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include "base/failpoint.h"
#include "engine/ledger.h"
#include "engine/runcache.h"
#include "engine/shelltask.h"
#include "engine/turnfailpoints.h"
#include "engine/undo.h"
#include "support/stores/samplerows.h"

#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enginetest::ShellBench;
using enginetest::SmallVerbBook;

namespace {

const Instant start = instantFromMillis(1'000'000'000'000);
const VerbFacts gives{VerbClass::Creates, VerbDirection::Gives, {}};
const VerbFacts takes{VerbClass::SetsState, VerbDirection::Takes, {}};
const VerbFacts neither{VerbClass::SetsState, VerbDirection::Neither, {}};

EffectRow effectOn(const QString &item, const QString &system = u"ad"_s, int person = 1)
{
    EffectRow row = samples::effect(RunId(1), 5, PersonId(person));
    row.item = item;
    row.system = system;
    row.params = {{u"title"_s, u"Clerk"_s}};
    row.externalRef = {{u"id"_s, u"uuid"_s}, {u"etag"_s, u"7"_s}};
    return row;
}

EffectReport looked(EffectVerdict verdict, const QString &errorClass = {})
{
    EffectReport report;
    report.verdict = verdict;
    report.errorClass = errorClass;
    report.observed = {{u"enabled"_s, false}};
    return report;
}

/// A watch over one grant that was just proven.
struct Watched
{
    Watched()
    {
        Commit commit;
        watch.proven(commit, effectOn(u"account"_s), gives, start);
        watch.follow(commit);
    }

    /// What it comes to when the read-back that is due has found this.
    GrantCheckRow after(const EffectReport &report, Instant now)
    {
        Commit commit;
        const std::vector<GrantCheckRow> due = watch.takeDue(now);
        if (due.size() != 1)
            qFatal("%zu are due", due.size());
        watch.note(commit, due.front(), report, now);
        watch.follow(commit);
        changes = commit.grants;
        return commit.checks.front();
    }

    GrantWatch watch{GrantWatch::Pace()};
    std::vector<GrantChange> changes;
};

} // namespace

/// What is looked after when no step waits any more: grants, tokens that nothing wakes, what an
/// undo takes back.
class TestLookAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Read-backs of grants.
    void aReadBackIsTheGivingEffectsOwn()
    {
        Watched grant;
        const std::vector<GrantCheckRow> due = grant.watch.takeDue(start + 1h);
        QCOMPARE(due.size(), 1U);
        QVERIFY(grant.watch.takeDue(start + 1h).empty()); // each comes once
        const EffectJob job = grant.watch.jobFor(due.front());
        QVERIFY(job.readBackOnly && job.mayHaveBeenSent);
        QCOMPARE(job.attempt, 1);
        QCOMPARE(job.params, (QJsonObject{{u"title"_s, u"Clerk"_s}}));
        QCOMPARE(job.externalRef, (QJsonObject{{u"id"_s, u"uuid"_s}})); // not the version read then
        QVERIFY(GrantWatch::isCheck(job.number));
        QVERIFY(job.key != effectOn(u"account"_s).key);
        QVERIFY(grant.watch.find(job.run, job.number));
        QVERIFY(!grant.watch.find(RunId(2), job.number));
    }

    void numbersOfReadBacksAreNeitherTheCoresNorOfTasks()
    {
        for (const Number number : {1U, 0x3fff'ffffU, 0x8000'0000U, 0xA000'0005U, 0xC000'0005U})
            QVERIFY(!GrantWatch::isCheck(number));
        QVERIFY(GrantWatch::isCheck(0x4000'0000U) && GrantWatch::isCheck(0x7fff'ffffU));
        GrantCheckRow row;
        row.run = RunId(1);
        row.effect = 5;
        QVERIFY(GrantWatch::isCheck(GrantWatch::numberOf(row)));
        const TaskRow task =
            exceptionFor(row, looked(EffectVerdict::Failed, u"not_found"_s), start);
        QCOMPARE(task.number, firstCheckTask + 5);
        QCOMPARE(task.args.value(u"differences"), QJsonValue(u"enabled"_s));
    }

    void whatCanBeFoundIsWatchedAndWhatCannotIsNot_data()
    {
        QTest::addColumn<VerbClass>("verbClass");
        QTest::addColumn<VerbDirection>("direction");
        QTest::addColumn<bool>("watched");
        QTest::newRow("sets") << VerbClass::SetsState << VerbDirection::Gives << true;
        QTest::newRow("creates") << VerbClass::Creates << VerbDirection::Gives << true;
        QTest::newRow("order") << VerbClass::Once << VerbDirection::Gives << false;
        QTest::newRow("changes") << VerbClass::SetsState << VerbDirection::Neither << false;
        QTest::newRow("takes") << VerbClass::SetsState << VerbDirection::Takes << false;
    }

    void whatCanBeFoundIsWatchedAndWhatCannotIsNot()
    {
        QFETCH(const VerbClass, verbClass);
        QFETCH(const VerbDirection, direction);
        QFETCH(const bool, watched);
        GrantWatch watch{GrantWatch::Pace()};
        Commit commit;
        watch.proven(commit, effectOn(u"laptop"_s), {verbClass, direction, {}}, start);
        QCOMPARE(commit.checks.size(), watched ? 1U : 0U);
        GrantWatch never{GrantWatch::Pace{.after = {}}};
        Commit none;
        never.proven(none, effectOn(u"laptop"_s), {verbClass, direction, {}}, start);
        QVERIFY(none.isEmpty());
    }

    void theNextReadBackIsTheFirstThatStillTellsSomething_data()
    {
        QTest::addColumn<milliseconds>("lookedAfter");
        QTest::addColumn<milliseconds>("next");
        QTest::newRow("in time") << milliseconds(1h) << milliseconds(24h);
        QTest::newRow("late") << milliseconds(23h) << milliseconds(24h);
        QTest::newRow("two at once") << milliseconds(24h) << milliseconds(168h);
        QTest::newRow("a day late") << milliseconds(48h) << milliseconds(168h);
        QTest::newRow("all at once") << milliseconds(168h) << milliseconds(0);
        QTest::newRow("a year late") << milliseconds(9000h) << milliseconds(0);
    }

    void theNextReadBackIsTheFirstThatStillTellsSomething()
    {
        QFETCH(const milliseconds, lookedAfter);
        QFETCH(const milliseconds, next);
        for (const auto &report :
             {looked(EffectVerdict::Done), looked(EffectVerdict::Failed, u"not_found"_s)}) {
            Watched grant;
            const GrantCheckRow row = grant.after(report, start + lookedAfter);
            QCOMPARE(row.over, next == milliseconds(0));
            QCOMPARE(grant.watch.next(), row.over ? std::nullopt : std::optional(start + next));
            QCOMPARE(grant.changes.size(), 1U);
            QCOMPARE(grant.changes.front().seen,
                     std::optional(report.verdict == EffectVerdict::Done));
            QVERIFY(!grant.changes.front().wanted); // what is wanted is not for a look to say
        }
    }

    void whatCannotBeReadIsAskedForMoreAndMoreRarely()
    {
        Watched grant;
        Instant now = start + 1h;
        const std::vector<milliseconds> pauses{15min, 30min, 1h, 2h, 4h, 8h, 16h, 24h, 24h};
        for (size_t i = 0; i < pauses.size(); ++i) {
            const GrantCheckRow row =
                grant.after(looked(EffectVerdict::Unknown, u"transient"_s), now);
            QCOMPARE(row.dueAt, now + pauses[i]);
            QCOMPARE(row.attempts, int(i) + 1);
            QCOMPARE(row.stage, 0);
            QVERIFY(grant.changes.empty());
            now = row.dueAt;
        }
        const GrantCheckRow seen = grant.after(looked(EffectVerdict::Done), now);
        QCOMPARE(seen.attempts, 0);
        QCOMPARE(seen.dueAt, start + 168h);
    }

    void onlyALookThatSawSaysWhatItSaw_data()
    {
        QTest::addColumn<EffectVerdict>("verdict");
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<GrantWatch::Finding>("finding");
        using Finding = GrantWatch::Finding;
        QTest::newRow("there") << EffectVerdict::Done << QString() << Finding::Agrees;
        QTest::newRow("gone") << EffectVerdict::Failed << u"not_found"_s << Finding::Disagrees;
        QTest::newRow("perhaps gone")
            << EffectVerdict::Unknown << u"not_found"_s << Finding::Unreadable;
        QTest::newRow("ambiguous")
            << EffectVerdict::Failed << u"ambiguous"_s << Finding::Unreadable;
        QTest::newRow("may not look")
            << EffectVerdict::Failed << u"permission"_s << Finding::Unreadable;
        QTest::newRow("not begun") << EffectVerdict::NotStarted << QString() << Finding::Unreadable;
    }

    void onlyALookThatSawSaysWhatItSaw()
    {
        QFETCH(const EffectVerdict, verdict);
        QFETCH(const QString, errorClass);
        QFETCH(const GrantWatch::Finding, finding);
        QCOMPARE(GrantWatch::findingOf(looked(verdict, errorClass)), finding);
    }

    // What is taken away is looked for no more; with an account goes all that it had there.
    void whatIsTakenAwayIsLookedForNoMore_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("system");
        QTest::addColumn<int>("person");
        QTest::addColumn<QString>("left");
        QTest::newRow("a group") << u"group:a"_s << u"ad"_s << 1
                                 << u"account group:b mail account"_s;
        QTest::newRow("an account") << u"account"_s << u"ad"_s << 1 << u"mail account"_s;
        QTest::newRow("there") << u"account"_s << u"crm"_s << 1
                               << u"account group:a group:b mail account"_s;
        QTest::newRow("another's")
            << u"group:a"_s << u"ad"_s << 3 << u"account group:a group:b mail account"_s;
        QTest::newRow("the other's")
            << u"account"_s << u"ad"_s << 2 << u"account group:a group:b mail"_s;
    }

    void whatIsTakenAwayIsLookedForNoMore()
    {
        QFETCH(const QString, item);
        QFETCH(const QString, system);
        QFETCH(const int, person);
        QFETCH(const QString, left);
        GrantWatch watch{GrantWatch::Pace()};
        Commit given;
        Number number = 0;
        const auto give = [&](const QString &what, const QString &where, int whom) {
            EffectRow row = effectOn(what, where, whom);
            row.number = ++number;
            watch.proven(given, row, gives, start);
        };
        give(u"account"_s, u"ad"_s, 1);
        give(u"group:a"_s, u"ad"_s, 1);
        give(u"group:b"_s, u"ad"_s, 1);
        give(u"mail"_s, u"mail"_s, 1);
        give(u"account"_s, u"ad"_s, 2);
        watch.follow(given);
        Commit taken;
        watch.proven(taken, effectOn(item, system, person), takes, start);
        watch.follow(taken);
        QStringList items;
        for (const GrantCheckRow &row : watch.takeDue(start + 1h))
            items << row.item;
        QCOMPARE(items.join(u' '), left);
    }

    void anAccountThatIsChangedIsHeldAgainstItsNewValuesAtItsOldTime()
    {
        Watched grant;
        EffectRow update = effectOn(u"account"_s);
        update.params = {{u"title"_s, u"Manager"_s}, {u"phone"_s, u"7"_s}};
        Commit commit;
        grant.watch.proven(commit, update, neither, start + 30min);
        grant.watch.proven(commit, effectOn(u"laptop"_s), neither, start + 30min);
        QCOMPARE(commit.checks.size(), 1U); // what nobody gave is not watched for a change
        grant.watch.follow(commit);
        QCOMPARE(grant.watch.next(), std::optional(start + 1h));
        QCOMPARE(grant.watch.takeDue(start + 1h).front().params, update.params);
    }

    void aGrantGivenAnewIsWatchedUnderItsNewEffectOnly()
    {
        Watched grant;
        EffectRow again = effectOn(u"account"_s);
        again.number = 8;
        Commit commit;
        grant.watch.proven(commit, again, gives, start + 10h);
        grant.watch.follow(commit);
        QCOMPARE(grant.watch.next(), std::optional(start + 11h));
        GrantCheckRow old;
        old.effect = 5;
        QVERIFY(!grant.watch.find(RunId(1), GrantWatch::numberOf(old)));
        grant.watch.load({});
        QVERIFY(!grant.watch.next());
    }

    // A look that was under way when the grant was taken away finds nothing, and that is right.
    void aLookUnderWayWhenTheGrantIsTakenAwayRefutesNothing()
    {
        ShellBench bench;
        const RunId run = bench.begin(u"effect e"_s);
        bench.complete(bench.job());
        bench.pass(1h);
        bench.settle();
        const EffectJob look = bench.job();
        bench.begin(u"effect e verb:account.disable"_s, u"e"_s, u"leave"_s);
        bench.fail(look, u"not_found"_s);
        QVERIFY(bench.openTasks(run).empty());
        QCOMPARE(bench.alerts(), QStringList());
        QCOMPARE(bench.job().verb, u"account.disable"_s);
    }

    // Tokens that nothing would wake.
    void aTokenWhoseRowIsGoneIsFound_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<Neglect>("why");
        QTest::newRow("effect") << u"effect e"_s << Neglect::NoTask;
        QTest::newRow("task") << u"human e"_s << Neglect::NoTask;
        QTest::newRow("timer") << u"catch e timer:2"_s << Neglect::NoTimer;
    }

    void aTokenWhoseRowIsGoneIsFound()
    {
        QFETCH(const QString, step);
        QFETCH(const Neglect, why);
        ShellBench bench;
        const RunId id = bench.begin(step);
        RunCache cache(bench.store, bench.journeys, 1);
        LiveRun &run = **cache.get(id);
        QVERIFY(stuckTokens(run).empty());
        run.effects = {};
        run.tasks = {};
        run.timers = {};
        const std::vector<Uncarried> stuck = stuckTokens(run);
        QCOMPARE(stuck.size(), 1U);
        QCOMPARE(stuck.front().why, why);
        const TaskRow task = exceptionFor(run, stuck.front(), start);
        QCOMPARE(task.node, u"e"_s);
        QVERIFY(task.number > firstWatchTask);
        QCOMPARE(task.args.value(u"why"), QJsonValue(int(why)));
        run.state.phase = Phase::Cancelled;
        QVERIFY(stuckTokens(run).empty()); // who has ended waits for nothing
    }

    // An effect that is over is a person's: as a carrier it would wake nobody.
    void anEffectThatIsOverCarriesNoToken()
    {
        ShellBench bench;
        const RunId id = bench.begin(u"effect e"_s);
        RunCache cache(bench.store, bench.journeys, 1);
        LiveRun &run = **cache.get(id);
        for (const EffectState state :
             {EffectState::Queued, EffectState::Leased, EffectState::Sending, EffectState::Over,
              EffectState::Unclear}) {
            run.effects.touch(1)->state = state;
            QCOMPARE(stuckTokens(run).empty(), wantsHost(state));
        }
    }

    void whatWasToldOfIsNotToldAgainUnlessItsTurnFailed()
    {
        Watchdog watchdog{Watchdog::Pace()};
        const Uncarried one{3, Neglect::NoTask};
        QVERIFY(watchdog.isNew(RunId(1), one));
        QVERIFY(!watchdog.isNew(RunId(1), one));
        QVERIFY(watchdog.isNew(RunId(2), one));
        watchdog.forgetTurn({RunId(2)});
        QVERIFY(!watchdog.isNew(RunId(1), one));
        QVERIFY(watchdog.isNew(RunId(2), one));
        QVERIFY(watchdog.isDue(start)); // and the round begins anew
    }

    // What an undo takes back.
    void onlyWhatTenureChangedAndTheVerbInvertsIsTakenBack_data()
    {
        QTest::addColumn<QString>("lifecycle");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<EffectState>("state");
        QTest::addColumn<bool>("changed");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const QString &lifecycle, const QString &verb,
                            EffectState state, bool changed, bool found) {
            QTest::newRow(name) << lifecycle << verb << state << changed << found;
        };
        const QString remove = u"account.remove"_s;
        row("all right", u"withdraw"_s, remove, EffectState::Done, true, true);
        row("a leaver", u"leave"_s, remove, EffectState::Done, true, false);
        row("nothing changed", u"withdraw"_s, remove, EffectState::Done, false, false);
        row("over", u"withdraw"_s, remove, EffectState::Over, true, false);
        row("being sent", u"withdraw"_s, remove, EffectState::Sending, true, false);
        row("not the inverse", u"withdraw"_s, u"account.disable"_s, EffectState::Done, true, false);
        row("gives itself", u"withdraw"_s, u"account.ensure"_s, EffectState::Done, true, false);
        row("neither", u"withdraw"_s, u"account.update"_s, EffectState::Done, true, false);
    }

    void onlyWhatTenureChangedAndTheVerbInvertsIsTakenBack()
    {
        QFETCH(const QString, lifecycle);
        QFETCH(const QString, verb);
        QFETCH(const EffectState, state);
        QFETCH(const bool, changed);
        QFETCH(const bool, found);
        ShellBench bench;
        bench.begin(u"effect e"_s);
        bench.complete(bench.job(), {{u"existed"_s, false}});
        Commit commit;
        commit.effects = bench.effects(RunId(1));
        commit.effects.front().state = state;
        commit.effects.front().changed = changed;
        QVERIFY(bench.store.commit(commit));
        EffectRow effect = commit.effects.front();
        effect.number = 9;
        effect.verb = verb;
        const auto undone = effectUndoneBy(bench.store, bench.verbs, lifecycle, effect);
        QVERIFY(undone);
        QCOMPARE(undone->has_value(), found);
    }

    void anUndoKeepsTheObjectThatItsOwnTryHasSeen()
    {
        EffectRow undone = effectOn(u"account"_s);
        undone.beforeImage = {{u"existed"_s, false}};
        EffectJob job;
        fillUndo(job, undone);
        QCOMPARE(job.restore, undone.beforeImage);
        QCOMPARE(job.externalRef, (QJsonObject{{u"id"_s, u"uuid"_s}}));
        job.externalRef = {{u"id"_s, u"seen"_s}};
        fillUndo(job, undone);
        QCOMPARE(job.externalRef, (QJsonObject{{u"id"_s, u"seen"_s}}));
    }

    // A claim is not a proof.
    void theLedgerKeepsWhatIsWantedAndWhatWasSeenApart()
    {
        const EffectRow row = effectOn(u"laptop"_s);
        for (const VerbDirection direction : {VerbDirection::Gives, VerbDirection::Takes}) {
            const bool wanted = direction == VerbDirection::Gives;
            const auto claimed = wantedBy(row, direction, start);
            const auto proven = seenBy(row, direction, start);
            QVERIFY(claimed && proven);
            QCOMPARE(claimed->wanted, std::optional(wanted));
            QVERIFY(!claimed->seen && claimed->observed.isEmpty());
            QCOMPARE(proven->wanted, std::optional(wanted));
            QCOMPARE(proven->seen, std::optional(wanted));
            QCOMPARE(proven->observed, row.observed);
        }
    }

    // Failpoints strike where they say and nowhere else.
    void aFailpointStrikesTheTurnThatHoldsItsRowAlone_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<QString>("action");
        for (const QByteArray &name : failpoint::names()) {
            if (name.endsWith("intent") || name.endsWith("sending") || name.endsWith("result"))
                QTest::newRow(name.constData())
                    << name << u"effect."_s + QString::fromLatin1(name.split('_').last());
            else if (name.endsWith("fire"))
                QTest::newRow(name.constData()) << name << QString();
        }
    }

    void aFailpointStrikesTheTurnThatHoldsItsRowAlone()
    {
        QFETCH(const QByteArray, point);
        QFETCH(const QString, action);
        const bool before = point.contains("before");
        const auto passes = [&](const Turn &turn) {
            failpoint::arm(point + ":error");
            const Result<void> passed = before ? passBefore(turn) : passAfter(turn);
            const Result<void> other = before ? passAfter(turn) : passBefore(turn);
            return bool(passed) && bool(other);
        };
        Turn holds;
        Turn others;
        for (const char *each : {"effect.intent", "effect.sending", "effect.result", "run.ended"}) {
            AuditRow row = samples::audit(QString::fromLatin1(each));
            (row.action == action ? holds : others).commit.audit.push_back(row);
        }
        TimerRow timer = samples::timer(RunId(1), 1, PersonId(1));
        others.commit.timers.push_back(timer);
        timer.state = TimerState::Fired;
        (action.isEmpty() ? holds : others).commit.timers.push_back(timer);
        QVERIFY(passes(others));
        QVERIFY(!passes(holds));
    }
};

QTEST_GUILESS_MAIN(TestLookAfter)
#include "tst_lookafter.moc"
