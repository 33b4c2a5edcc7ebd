// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Play;

class TestGateways : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exclusiveTakesTheFirstTrueFlowInFileOrder()
    {
        Play play(uR"(
            start s -> x
            xor x -> a if person.level > 5 | b if person.level > 1 | c if person.level > 0
            human a
            human b
            human c
        )"_s);
        QCOMPARE(play.start(uR"({"level": 3})"_s), u"task b#1"_s);
    }

    void exclusiveTakesItsDefaultLast()
    {
        Play play(uR"(
            start s -> x
            xor x -> a default | b if person.level > 1
            human a
            human b
        )"_s);
        QCOMPARE(play.start(uR"({"level": 3})"_s), u"task b#1"_s);
    }

    void exclusiveMergesWithoutWaiting()
    {
        Play play(uR"(
            start s -> a | b
            human a -> x
            human b -> x
            xor x -> c
            human c
        )"_s);
        play.start();
        QCOMPARE(play.done(u"b#1"_s), u"task c#1"_s);
        QCOMPARE(play.done(u"a#1"_s), u"task c#2"_s);
    }

    void noTrueBranchAndNoDefaultAsksAPerson()
    {
        Play play(uR"(
            start s -> x | z
            xor x -> a if person.level > 5 | b if person.level > 1
            human a
            human b
            human z
        )"_s);
        QCOMPARE(play.start(uR"({"level": 0})"_s),
                 u"exception x#1 run.no_true_branch [retry x>a x>b]; task z#1"_s);
        // The other branch goes on.
        QCOMPARE(play.done(u"z#1"_s), QString());
        QCOMPARE(play.done(u"x#1"_s, u"x>b"_s), u"task b#1"_s);
    }

    void aPersonMayMendTheFactsAndTryAgain()
    {
        Play play(uR"(
            start s -> x
            xor x -> a if person.level > 5
            human a
        )"_s);
        play.start(uR"({"level": 0})"_s);
        QCOMPARE(play.done(u"x#1"_s, u"retry"_s),
                 u"exception x#1 run.no_true_branch [retry x>a]"_s);
        play.facts(uR"({"level": 9})"_s);
        QCOMPARE(play.done(u"x#1"_s), u"task a#1"_s);
    }

    void aStepWithoutATrueBranchAsksAPerson()
    {
        Play play(uR"(
            start s -> a
            human a -> b if person.remote = true
            human b
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), u"exception a#1 run.no_true_branch [retry a>b]"_s);
        QCOMPARE(play.takeSteps(), u"+s#1 -s#1 +a#1 -a#1"_s);
    }

    void aConditionThatIsUnknownIsNotMet()
    {
        Play play(uR"(
            start s -> x
            xor x -> a if person.nothing > 5 | b default
            human a
            human b
        )"_s);
        QCOMPARE(play.start(), u"task b#1"_s);
    }

    void parallelForksAndJoins()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b | c
            human a -> j
            human b -> j
            human c -> j
            and j -> d
            human d
        )"_s);
        QCOMPARE(play.start(), u"task a#1; task b#1; task c#1"_s);
        QCOMPARE(play.done(u"c#1"_s), QString());
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"b#1"_s), u"task d#1"_s);
        QVERIFY(play.takeSteps().endsWith(u"+j#1 -j#1 +d#1"));
    }

    void parallelIgnoresConditions()
    {
        Play play(uR"(
            start s -> f
            and f -> a if person.remote = true | b
            human a
            human b
        )"_s);
        QCOMPARE(play.start(), u"task a#1; task b#1"_s);
    }

    void oneGatewayMayJoinAndFork()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b
            human a -> j
            human b -> j
            and j -> c | d
            human c
            human d
        )"_s);
        play.start();
        play.done(u"a#1"_s);
        QCOMPARE(play.done(u"b#1"_s), u"task c#1; task d#1"_s);
    }

    void aSecondTokenOfTheSameFlowWaitsForTheNextRound()
    {
        Play play(uR"(
            start s -> f
            and f -> a | a | b | b
            human a -> j
            human b -> j
            and j -> c
            human c
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"a#2"_s), QString());
        QCOMPARE(play.done(u"b#1"_s), u"task c#1"_s);
        QCOMPARE(play.done(u"b#2"_s), u"task c#2"_s);
    }

    void aJoinThatNothingCanReachAsksAPerson()
    {
        Play play(uR"(
            start s -> f
            and f -> a | x
            human a -> j
            human x -> y
            xor y -> j if person.remote = true | e default
            end e
            and j -> c
            human c
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"x#1"_s), u"exception j#1 run.join_unreachable []"_s);
        QCOMPARE(play.done(u"j#1"_s), u"task c#1"_s);
        QCOMPARE(play.done(u"c#1"_s), u"finish completed"_s);
    }

    void aJoinBehindAChoiceAsksAPersonAtOnce()
    {
        Play play(uR"(
            start s -> x
            xor x -> a if person.remote = true | b default
            human a -> j
            human b -> j
            and j -> c
            human c
        )"_s);
        play.start();
        QCOMPARE(play.done(u"b#1"_s), u"exception j#1 run.join_unreachable []"_s);
    }

    void aJoinAfterAnInterruptedBranchAsksAPerson()
    {
        Play play(uR"(
            start s -> f
            and f -> a | b
            human a -> j
            human b -> j
            boundary t on b timer:2 -> e
            end e
            and j -> c
            human c
        )"_s);
        play.start();
        play.done(u"a#1"_s);
        QCOMPARE(play.due(u"t"_s),
                 u"close b#1; interrupted b#1; exception j#1 run.join_unreachable []"_s);
    }

    void inclusiveForkTakesEveryTrueFlow()
    {
        Play play(uR"(
            start s -> o
            or o -> a if person.laptop = true | b if person.phone = true | c default | d
            human a
            human b
            human c
            human d
        )"_s);
        QCOMPARE(play.start(uR"({"laptop": true, "phone": true})"_s),
                 u"task a#1; task b#1; task d#1"_s);
    }

    void inclusiveForkTakesItsDefaultOnlyIfNothingElseHolds()
    {
        Play play(uR"(
            start s -> o
            or o -> a if person.laptop = true | c default
            human a
            human c
        )"_s);
        QCOMPARE(play.start(), u"task c#1"_s);
    }

    void inclusiveForkWithoutATrueBranchAsksAPerson()
    {
        Play play(uR"(
            start s -> o
            or o -> a if person.laptop = true | b if person.phone = true
            human a
            human b
        )"_s);
        QCOMPARE(play.start(), u"exception o#1 run.no_true_branch [retry o>a o>b]"_s);
        QCOMPARE(play.done(u"o#1"_s, u"o>c"_s), QString());
        QCOMPARE(play.done(u"o#1"_s, u"o>a"_s), u"task a#1"_s);
    }

    void aConditionThatCannotBeWorkedOutAsksAPerson()
    {
        Play play(uR"(
            start s -> x
            xor x -> a if list contains(person.list, 1) | b default
            human a
            human b
        )"_s);
        QCOMPARE(play.start(u"{\"list\": [0%1]}"_s.arg(u",0"_s.repeated(12'000))),
                 u"exception x#1 expression.too_many_steps [retry x>a x>b]"_s);
    }
};

QTEST_APPLESS_MAIN(TestGateways)
#include "tst_gateways.moc"
