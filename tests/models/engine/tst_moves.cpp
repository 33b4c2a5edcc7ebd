// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/carriers.h"
#include "engine/codec.h"
#include "engine/moverun.h"
#include "play.h"
#include "shellbench.h"
#include "sketch.h"

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::Play;
using enginetest::ShellBench;
using enginetest::sketch;

namespace {

const QString desk = u"start s -> a\n human a -> b\n human b -> e\n end e"_s;

journey::Definition later(const QString &text)
{
    journey::Definition definition = sketch(text);
    definition.sha256 = "22" + definition.sha256.mid(2);
    return definition;
}

QStringList codesOf(const Moved &moved)
{
    QStringList codes;
    for (const Obstacle &obstacle : moved.obstacles)
        codes << obstacle.code + u' ' + obstacle.step;
    return codes;
}

template<typename C>
int countOf(const Moved &moved)
{
    return int(std::ranges::count_if(moved.outcome.commands, [](const Command &command) {
        return std::holds_alternative<C>(command);
    }));
}

Moved move(const Play &play, const journey::Definition &to)
{
    Moved moved = moveRun(play.definition(), to, play.state(), instantFromMillis(5));
    if (moved.obstacles.empty() && moved.outcome.state.isActive()) {
        // What comes out is a state of the new version, whole and carried.
        const Result<RunState> read = decode(to, encode(moved.outcome.state));
        if (!read || !(*read == moved.outcome.state))
            qFatal("the moved state does not survive its bytes");
        if (!uncarried(to, moved.outcome.state).empty())
            qFatal("a token of the moved state has no carrier");
    }
    return moved;
}

Outcome answered(const journey::Definition &definition, const Moved &moved, Number task)
{
    return advance(definition, moved.outcome.state,
                   {instantFromMillis(6), TaskDone{.task = task, .values = {}, .by = {}}});
}

} // namespace

class TestMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openTaskStaysOpenAndTheNewStepsFollowIt()
    {
        Play play(desk);
        play.start();
        const auto to = later(u"start s -> a\n human a -> c\n human c -> e\n end e"_s);
        const Moved moved = move(play, to);
        QCOMPARE(codesOf(moved), QStringList());
        QVERIFY(moved.outcome.commands.empty());
        const Outcome next = answered(to, moved, play.number(u"a#1"_s));
        QCOMPARE(next.state.tokens.size(), 1u);
        QCOMPARE(to.node(next.state.tokens.front().node).id, u"c"_s);
    }

    void stepUnderWayThatIsGoneIsAnObstacle()
    {
        Play play(desk);
        play.start();
        const Moved moved = move(play, later(u"start s -> b\n human b -> e\n end e"_s));
        QCOMPARE(codesOf(moved), QStringList{u"move.step_gone a"_s});
        QVERIFY(moved.outcome.state == play.state());
    }

    void stepUnderWayWithAnotherPurposeIsAnObstacle_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("kind") << desk << u"start s -> a\n effect a verb:group.add -> e\n end e"_s;
        QTest::newRow("verb") << u"start s -> a\n effect a verb:group.add -> e\n end e"_s
                              << u"start s -> a\n effect a verb:account.ensure -> e\n end e"_s;
        QTest::newRow("system")
            << u"start s -> a\n effect a system:x verb:group.add -> e\n end e"_s
            << u"start s -> a\n effect a system:y verb:group.add -> e\n end e"_s;
        QTest::newRow("once or for each") << u"start s -> a\n human a each:kit.items -> e\n end e"_s
                                          << u"start s -> a\n human a -> e\n end e"_s;
    }
    void stepUnderWayWithAnotherPurposeIsAnObstacle()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Play play(before);
        play.start({}, uR"({"items": [{"id": "x"}]})"_s);
        QCOMPARE(codesOf(move(play, later(after))).value(0), u"move.step_changed a"_s);
    }

    void stepThatIsBehindMayChangeAsItLikes()
    {
        Play play(desk);
        play.start();
        play.done(u"a#1"_s);
        const auto to = later(u"start s -> b\n human b -> e\n end e"_s);
        const Moved moved = move(play, to);
        QCOMPARE(codesOf(moved), QStringList());
        QVERIFY(!answered(to, moved, play.number(u"b#1"_s)).state.isActive());
    }

    void stepThatWasGoneForAVersionDoesNotUseItsPathsAgain()
    {
        Play play(u"start s -> x\n human x -> a\n human a -> e\n end e"_s);
        play.start();
        play.done(u"x#1"_s);
        const auto without = later(u"start s -> a\n human a -> e\n end e"_s);
        const Moved first = move(play, without);
        auto with = later(u"start s -> a\n human a -> x\n human x -> e\n end e"_s);
        with.sha256 = "33" + with.sha256.mid(2);
        const Moved second = moveRun(without, with, first.outcome.state, instantFromMillis(6));
        QCOMPARE(codesOf(second), QStringList());
        const Outcome next = answered(with, second, play.number(u"a#1"_s));
        const auto opened = std::ranges::find_if(next.commands, [](const Command &command) {
            return std::holds_alternative<OpenTask>(command);
        });
        QVERIFY(opened != next.commands.end());
        QCOMPARE(std::get<OpenTask>(*opened).path, u"x#2"_s);
    }

    void timersAreToldAgainUnderTheirNumbers()
    {
        Play play(u"start s -> t\n catch t timer:3 -> e\n end e"_s);
        play.start();
        const Moved moved = move(play, later(u"start s -> t\n catch t timer:9 -> e\n end e"_s));
        QCOMPARE(countOf<SetTimer>(moved), 1);
        const auto &told = std::get<SetTimer>(moved.outcome.commands.front());
        QCOMPARE(told.timer, play.state().timers.front().number);
        QCOMPARE(told.entered, play.state().timers.front().entered); // as when the step began
    }

    void boundaryTimersFollowTheNewVersion()
    {
        Play play(u"start s -> a\n human a -> e\n boundary old on a timer:2 nonint -> e\n end e"_s);
        play.start();
        const Moved moved = move(
            play,
            later(
                u"start s -> a\n human a -> e\n boundary new on a timer:1 nonint -> e\n end e"_s));
        QCOMPARE(countOf<CancelTimer>(moved), 1);
        QCOMPARE(countOf<SetTimer>(moved), 1);
        QCOMPARE(moved.outcome.state.timers.size(), 1u);
    }

    void boundaryThatHasFiredIsNotSetAgain()
    {
        const QString text =
            u"start s -> a\n human a -> e\n boundary once on a timer:2 nonint -> r\n pass r -> e\n end e"_s;
        Play play(text);
        play.start();
        play.due(u"once"_s);
        QCOMPARE(countOf<SetTimer>(move(play, later(text))), 0);
    }

    void handlersFollowTheNewVersion()
    {
        const QString head = u"start s -> a\n human a -> e\n end e\n"_s;
        Play play(head);
        play.start();
        const Moved moved =
            move(play, later(head + u"handler {\n start h timer:4 nonint -> ha\n human ha\n }"_s));
        QCOMPARE(countOf<SetTimer>(moved), 1);
    }

    void joinThatIsCompleteInTheNewVersionGoesOnAtOnce()
    {
        Play play(u"start s -> f\n and f -> a | b\n human a -> j\n human b -> j\n and j -> c\n"
                  "human c -> e\n end e"_s);
        play.start();
        play.done(u"a#1"_s);
        play.done(u"b#1"_s); // nothing waits any more
        Play waiting(u"start s -> f\n and f -> a | b\n human a -> j\n human b -> x\n pass x -> j\n"
                     "and j -> c\n human c -> e\n end e"_s);
        waiting.start();
        waiting.done(u"a#1"_s);
        const auto to = later(u"start s -> f\n and f -> a | b\n human a -> j\n human b -> e2\n"
                              "end e2\n and j -> c\n human c -> e\n end e"_s);
        const Moved moved = move(waiting, to);
        QCOMPARE(codesOf(moved), QStringList());
        QCOMPARE(countOf<OpenTask>(moved), 1);
    }

    void branchThatIsGoneIsAnObstacleForWhatWaitsAtItsJoin()
    {
        Play play(
            u"start s -> f\n and f -> a | b\n human a -> j\n human b -> j\n and j -> e\n end e"_s);
        play.start();
        play.done(u"a#1"_s);
        const Moved moved =
            move(play, later(u"start s -> f\n and f -> b | k\n human b -> j\n human k -> j\n"
                             "and j -> e\n end e"_s));
        QCOMPARE(codesOf(moved), QStringList{u"move.branch_gone j"_s});
    }

    void whoWaitsForTheFirstOfSeveralEventsKeepsThem()
    {
        const QString head = u"start s -> g\n first g -> m | t\n catch m message:x -> e\n"_s;
        Play play(head + u"catch t timer:2 -> e\n end e"_s);
        play.start();
        const Moved same = move(play, later(head + u"catch t timer:5 -> e\n end e"_s));
        QCOMPARE(codesOf(same), QStringList());
        const Moved less =
            move(play, later(u"start s -> g\n first g -> m | n\n catch m message:x -> e\n"
                             "catch n message:y -> e\n end e"_s));
        QVERIFY(codesOf(less).contains(u"move.step_changed g"_s));
    }

    void insidesOfSubProcessesAreFoundByTheirSteps()
    {
        const QString text =
            u"start s -> p\n sub p -> e {\n start ps -> pa\n human pa\n }\n end e"_s;
        Play play(text);
        play.start();
        const Moved kept = move(play, later(u"start s -> q\n pass q -> p\n sub p -> e {\n"
                                            "start ps -> pa\n human pa\n }\n end e"_s));
        QCOMPARE(codesOf(kept), QStringList());
        const Moved flat = move(play, later(u"start s -> pa\n human pa -> e\n end e"_s));
        QVERIFY(!flat.obstacles.empty());
    }

    void endedRunStaysAsItIs()
    {
        Play play(desk);
        play.start();
        play.cancel();
        const Moved moved = move(play, later(desk));
        QVERIFY(moved.obstacles.empty() && moved.outcome.commands.empty());
        QVERIFY(moved.outcome.state == play.state());
    }

    void workerMovesTheRunAndGoesOnThereAfterARestart()
    {
        ShellBench bench;
        bench.publish(u"desk"_s, desk);
        const RunId run = bench.start(u"desk"_s);
        QVERIFY(bench.settle());
        const VersionId newer =
            bench.publish(u"desk"_s, u"start s -> a\n human a -> c\n human c -> e\n end e"_s);
        bench.append(run, VersionChanged{Number(newer.value())});
        QVERIFY(bench.settle());
        QCOMPARE(bench.store.run(run)->version, newer);
        QCOMPARE(bench.audited(u"run.moved"_s), 1);
        bench.restart();
        bench.append(run, TaskDone{.task = bench.task(run).number, .values = {}, .by = u"ada"_s});
        QVERIFY(bench.settle());
        QCOMPARE(bench.task(run).node, u"c"_s);
        QCOMPARE(bench.alerts(), QStringList());
    }

    void runWithAnObstacleStaysAndSaysSoUntilItGoesOn()
    {
        ShellBench bench;
        const VersionId first = bench.publish(u"desk"_s, desk);
        const RunId run = bench.start(u"desk"_s);
        QVERIFY(bench.settle());
        const VersionId newer = bench.publish(u"desk"_s, u"start s -> b\n human b -> e\n end e"_s);
        bench.append(run, VersionChanged{Number(newer.value())});
        QVERIFY(bench.settle());
        QCOMPARE(bench.store.run(run)->version, first);
        QCOMPARE(bench.audited(u"run.stayed"_s), 1);
        QCOMPARE(bench.alerts(), QStringList{u"run:1 move.step_gone"_s});
        bench.append(run, TaskDone{.task = bench.task(run).number, .values = {}, .by = u"ada"_s});
        QVERIFY(bench.settle());
        QCOMPARE(bench.task(run).node, u"b"_s);
        QCOMPARE(bench.alerts(), QStringList());
    }

    void runThatEndedMeanwhileKeepsItsVersion()
    {
        ShellBench bench;
        const VersionId first = bench.publish(u"desk"_s, desk);
        const RunId run = bench.start(u"desk"_s);
        QVERIFY(bench.settle());
        bench.append(run, Cancelled{});
        bench.append(
            run, VersionChanged{Number(bench.publish(u"desk"_s, desk + u"\n end e2"_s).value())});
        QVERIFY(bench.settle());
        QCOMPARE(bench.store.run(run)->version, first);
        QCOMPARE(bench.alerts(), QStringList());
    }

    void versionThatCannotBeReadChangesNothing()
    {
        ShellBench bench;
        bench.publish(u"desk"_s, desk);
        const RunId run = bench.start(u"desk"_s);
        QVERIFY(bench.settle());
        bench.append(run, VersionChanged{77});
        bench.journeys.failure = Error{u"journey.unknown"_s};
        QVERIFY(bench.settle());
        bench.journeys.failure.reset();
        QCOMPARE(bench.audited(u"run.stayed"_s), 1);
        QCOMPARE(bench.task(run).node, u"a"_s);
    }
};

QTEST_APPLESS_MAIN(TestMoves)
#include "tst_moves.moc"
