// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Play;

class TestJoins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inclusiveJoinWaitsForTheBranchesThatWereTaken()
    {
        Play play(uR"(
            start s -> o
            or o -> a if person.laptop = true | b if person.phone = true | c if person.badge = true
            human a -> j
            human b -> j
            human c -> j
            or j -> d
            human d
        )"_s);
        QCOMPARE(play.start(uR"({"laptop": true, "badge": true})"_s), u"task a#1; task c#1"_s);
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"c#1"_s), u"task d#1"_s);
        QCOMPARE(play.done(u"d#1"_s), u"finish completed"_s);
    }

    void inclusiveJoinGoesOnWhenABranchTurnsAway()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b
            human a -> j
            human b -> x
            xor x -> j if person.remote = true | e default
            end e
            or j -> d
            human d
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"b#1"_s), u"task d#1"_s);
    }

    void inclusiveJoinGoesOnWhenABranchIsInterrupted()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b
            human a -> j
            human b -> j
            boundary t on b timer:2 -> e
            end e
            or j -> d
            human d
        )"_s);
        play.start();
        play.done(u"a#1"_s);
        QCOMPARE(play.due(u"t"_s), u"close b#1; interrupted b#1; task d#1"_s);
    }

    void aBoundaryEventThatLeadsThereKeepsItWaiting()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b
            human a -> j
            human b -> e
            boundary t on b timer:2 -> j
            end e
            or j -> d
            human d
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"b#1"_s), u"cancel t@b#1; task d#1"_s);
    }

    void inclusiveJoinTakesEveryTokenThatCame()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b | c
            human a -> m
            human b -> m
            xor m -> j
            human c -> j
            or j -> d
            human d
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"c#1"_s), QString());
        QCOMPARE(play.done(u"b#1"_s), u"task d#1"_s);
        QCOMPARE(play.done(u"d#1"_s), u"finish completed"_s);
    }

    void aTokenBehindTheJoinThatMayComeBackIsWaitedFor()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b
            human a -> j
            human b -> c
            human c -> x
            xor x -> j if task.c.again = true | e default
            end e
            or j -> d
            human d -> x
        )"_s);
        play.start();
        play.done(u"b#1"_s);
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"c#1"_s, u"done"_s, uR"({"again": false})"_s), u"task d#1"_s);
        QCOMPARE(play.done(u"d#1"_s), u"finish completed"_s);
    }

    void aJoinInsideALoopFiresEachTime()
    {
        Play play(uR"(
            start s -> o
            or o -> a | b if person.phone = true
            human a -> j
            human b -> j
            or j -> c
            human c -> x
            xor x -> o if task.c.again = true | e default
            end e
        )"_s);
        QCOMPARE(play.start(uR"({"phone": true})"_s), u"task a#1; task b#1"_s);
        play.done(u"a#1"_s);
        QCOMPARE(play.done(u"b#1"_s), u"task c#1"_s);
        play.facts(uR"({"phone": false})"_s);
        QCOMPARE(play.done(u"c#1"_s, u"done"_s, uR"({"again": true})"_s), u"task a#2"_s);
        QCOMPARE(play.done(u"a#2"_s), u"task c#2"_s);
        QCOMPARE(play.done(u"c#2"_s, u"done"_s, uR"({"again": false})"_s), u"finish completed"_s);
    }

    void joinsThatWaitForEachOtherAreOpenedByTheOldest()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b
            human a -> j
            human b -> k
            or j -> c
            human c -> x
            xor x -> k if person.on = true | e default
            or k -> d
            human d -> y
            xor y -> j if person.on = true | e default
            end e
        )"_s);
        play.start();
        play.done(u"b#1"_s);
        // j and k each could be reached only through the other: a's token came into being first.
        QCOMPARE(play.done(u"a#1"_s), u"task c#1"_s);
        QCOMPARE(play.done(u"c#1"_s), u"task d#1"_s);
        QCOMPARE(play.done(u"d#1"_s), u"finish completed"_s);
    }

    void ofNestedJoinsInALoopTheInnerOneFiresFirst_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("outer branch first") << QStringList{u"c"_s, u"a"_s, u"b"_s};
        QTest::newRow("outer branch between") << QStringList{u"a"_s, u"c"_s, u"b"_s};
        QTest::newRow("outer branch last") << QStringList{u"b"_s, u"a"_s, u"c"_s};
    }

    // A token at either join could come to the other one by the way back.
    void ofNestedJoinsInALoopTheInnerOneFiresFirst()
    {
        QFETCH(const QStringList, order);
        Play play(uR"(
            start s -> again
            xor again -> split
            or split -> inner if true | c if true
            or inner -> a if true | b if true
            human a -> ij
            human b -> ij
            human c -> oj
            or ij -> oj
            or oj -> check
            human check -> back
            xor back -> again if person.on = true | e default
            end e
        )"_s);
        play.start();
        QCOMPARE(play.done(order[0] + u"#1"_s), QString());
        QCOMPARE(play.done(order[1] + u"#1"_s), QString());
        QCOMPARE(play.done(order[2] + u"#1"_s), u"task check#1"_s);
        QCOMPARE(play.state().tokens.size(), 1U);
    }

    // The inner split took one branch only: a token could still come back for the other one, but
    // nothing is there that the outer join does not wait for.
    void aNestedJoinWithOneBranchTakenFiresBeforeTheOuterOne()
    {
        Play play(uR"(
            start s -> again
            xor again -> split
            or split -> inner if true | c if true
            or inner -> a if true | b if person.phone = true
            human a -> ij
            human b -> ij
            human c -> oj
            or ij -> oj
            or oj -> check
            human check -> back
            xor back -> again if person.on = true | e default
            end e
        )"_s);
        play.start();
        play.done(u"c#1"_s);
        QCOMPARE(play.done(u"a#1"_s), u"task check#1"_s);
        QCOMPARE(play.state().tokens.size(), 1U);
    }

    void parallelJoinsThatWaitForEachOtherGoToAPerson()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b
            human a -> j
            human b -> k
            and j -> c
            human c -> k
            and k -> d
            human d -> j
        )"_s);
        play.start();
        play.done(u"a#1"_s);
        QCOMPARE(play.done(u"b#1"_s), u"exception j#1 run.join_unreachable []"_s);
        QCOMPARE(play.done(u"j#1"_s), u"task c#1"_s);
        QCOMPARE(play.done(u"c#1"_s), u"task d#1"_s);
        QCOMPARE(play.done(u"d#1"_s), u"exception j#2 run.join_unreachable []"_s);
    }

    void aDeadJoinUpstreamIsSettledBeforeTheJoinThatWaitsForIt()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b | x
            human a -> j
            human b -> k
            human x -> y
            xor y -> k if person.on = true | e default
            end e
            and k -> c
            human c -> j
            or j -> d
            human d
        )"_s);
        play.start();
        play.done(u"a#1"_s);
        play.done(u"b#1"_s);
        // k will never fire; j waits for the person who decides about k, and fires once.
        QCOMPARE(play.done(u"x#1"_s), u"exception k#1 run.join_unreachable []"_s);
        QCOMPARE(play.done(u"k#1"_s), u"task c#1"_s);
        QCOMPARE(play.done(u"c#1"_s), u"task d#1"_s);
        QCOMPARE(play.done(u"d#1"_s), u"finish completed"_s);
    }

    void anExceptionThatCanStillLeadThereIsWaitedFor()
    {
        Play play(uR"(
            start s -> f
            and f -> a | x
            human a -> j
            xor x -> j if person.on = true | e if person.on = true
            end e
            or j -> d
            human d
        )"_s);
        QCOMPARE(play.start(), u"task a#1; exception x#1 run.no_true_branch [retry x>j x>e]"_s);
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"x#1"_s, u"x>e"_s), u"task d#1"_s);
    }

    void aStepInsideASubProcessKeepsTheJoinOutsideWaiting()
    {
        Play play(uR"(
            start s -> f
            and f -> a | p
            human a -> j
            sub p -> j {
                start ps -> b
                human b
            }
            or j -> d
            human d
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"p#1/b#1"_s), u"task d#1"_s);
    }

    void nestedInclusiveBlocksJoinFromInsideOut()
    {
        Play play(uR"(
            start s -> o
            or o -> p | c
            or p -> a | b
            human a -> q
            human b -> q
            or q -> j
            human c -> j
            or j -> d
            human d
        )"_s);
        QCOMPARE(play.start(), u"task c#1; task a#1; task b#1"_s);
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"c#1"_s), QString());
        QCOMPARE(play.done(u"b#1"_s), u"task d#1"_s);
        QVERIFY(play.takeSteps().endsWith(u"-b#1 +q#1 -q#1 +j#1 -j#1 +d#1"));
    }
};

QTEST_APPLESS_MAIN(TestJoins)
#include "tst_joins.moc"
