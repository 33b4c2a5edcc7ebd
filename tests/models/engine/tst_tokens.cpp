// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Play;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStepFollowsTheOther()
    {
        Play play(uR"(
            start s -> a
            human a -> b
            effect b -> e
            end e
        )"_s);
        QCOMPARE(play.start(), u"task a#1"_s);
        QCOMPARE(play.done(u"a#1"_s), u"effect b#1"_s);
        QCOMPARE(play.effectDone(u"b#1"_s), u"finish completed"_s);
        QCOMPARE(play.takeSteps(), u"+s#1 -s#1 +a#1 -a#1 +b#1 -b#1 +e#1 -e#1"_s);
    }

    void severalIncomingFlowsRunTheStepOncePerToken()
    {
        Play play(uR"(
            start s -> f
            and f -> a | a
            human a -> e
            end e
        )"_s);
        QCOMPARE(play.start(), u"task a#1; task a#2"_s);
        QCOMPARE(play.done(u"a#2"_s), QString());
        QCOMPARE(play.done(u"a#1"_s), u"finish completed"_s);
    }

    void severalUnconditionedFlowsFork()
    {
        Play play(uR"(
            start s -> a
            human a -> b | c
            human b
            human c
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), u"task b#1; task c#1"_s);
    }

    void conditionedFlowsOfAStepAreTakenWhereTheyHold()
    {
        Play play(uR"(
            start s -> a
            human a -> b if person.remote = true | c if person.level > 3 | d default | x
            human b
            human c
            human d
            human x
        )"_s);
        play.start(uR"({"remote": true, "level": 1})"_s);
        QCOMPARE(play.done(u"a#1"_s), u"task b#1; task x#1"_s);
    }

    void aStepTakesItsDefaultOnlyIfNothingElseHolds()
    {
        Play play(uR"(
            start s -> a
            human a -> b if person.remote = true | d default
            human b
            human d
        )"_s);
        play.start(uR"({"remote": false})"_s);
        QCOMPARE(play.done(u"a#1"_s), u"task d#1"_s);
    }

    void aStepWithoutOutgoingFlowEndsItsToken()
    {
        Play play(uR"(
            start s -> a
            human a
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), u"finish completed"_s);
    }

    void theRunEndsWithItsLastToken()
    {
        Play play(uR"(
            start s -> a | b
            human a -> e
            end e
            human b -> e
        )"_s);
        play.start();
        QCOMPARE(play.done(u"b#1"_s), QString());
        QVERIFY(play.state().isActive());
        QCOMPARE(play.done(u"a#1"_s), u"finish completed"_s);
        QVERIFY(!play.state().isActive());
    }

    void goingBackCountsVisits()
    {
        Play play(uR"(
            start s -> a
            human a -> x
            xor x -> a if task.a.again = true | e default
            end e
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s, u"done"_s, uR"({"again": true})"_s), u"task a#2"_s);
        QCOMPARE(play.done(u"a#2"_s, u"done"_s, uR"({"again": true})"_s), u"task a#3"_s);
        QCOMPARE(play.done(u"a#3"_s, u"done"_s, uR"({"again": false})"_s), u"finish completed"_s);
    }

    void aBareTaskIsPassed()
    {
        Play play(uR"(
            start s -> p
            pass p -> a
            human a
        )"_s);
        QCOMPARE(play.start(), u"task a#1"_s);
        QCOMPARE(play.takeSteps(), u"+s#1 -s#1 +p#1 -p#1 +a#1"_s);
    }

    void goingRoundWithoutEndBecomesAnException()
    {
        Play play(uR"(
            start s -> p
            pass p -> x
            xor x -> p if person.stuck = true | e default
            end e
        )"_s);
        // The start, then p and x in turn: the 10,001st move would be the 5,001st visit of x.
        QCOMPARE(play.start(uR"({"stuck": true})"_s), u"exception x#5000 run.too_many_moves []"_s);
        QVERIFY(play.done(u"x#5000"_s).startsWith(u"exception "));
        play.facts(uR"({"stuck": false})"_s);
        QCOMPARE(play.done(u"x#10000"_s), u"finish completed"_s);
    }

    void forksWithoutEndAreBoundedToo()
    {
        Play play(uR"(
            start s -> f
            and f -> f | f
        )"_s);
        const QString asked = play.start();
        QVERIFY(asked.startsWith(u"exception f#"));
        QVERIFY(play.state().tokens.size() <= 10'001);
    }

    void assigneesAreWorkedOut()
    {
        Play play(uR"(
            start s -> a
            human a assignee:person.manager -> b
            human b assignee:person.nobody
        )"_s);
        QCOMPARE(play.start(uR"({"manager": "grace"})"_s), u"task a#1 for grace"_s);
        QCOMPARE(play.done(u"a#1"_s), u"task b#1"_s);
    }

    void nothingHappensBeforeTheStart()
    {
        Play play(u"start s -> a\nhuman a"_s);
        QCOMPARE(play.message(u"hello"_s), QString());
        QCOMPARE(play.cancel(), QString());
        QCOMPARE(play.state(), engine::RunState());
    }

    void nothingHappensAfterTheEnd()
    {
        Play play(u"start s -> a\nhuman a"_s);
        play.start();
        play.done(u"a#1"_s);
        const engine::RunState ended = play.state();
        QCOMPARE(play.start(), QString());
        QCOMPARE(play.message(u"hello"_s), QString());
        QCOMPARE(play.cancel(), QString());
        QCOMPARE(play.facts(uR"({"remote": true})"_s), QString());
        QVERIFY(play.state() == ended);
    }

    void numbersThatAreNotOpenChangeNothing()
    {
        Play play(uR"(
            start s -> a | b
            human a
            effect b
        )"_s);
        play.start();
        const engine::RunState before = play.state();
        for (const engine::Number number : {0U, 3U, 77U, ~0U}) {
            QCOMPARE(play.send(engine::TaskDone{.task = number, .values = {}, .by = {}}),
                     QString());
            QCOMPARE(play.send(engine::EffectDone{.effect = number, .observed = {}}), QString());
            QCOMPARE(play.send(engine::EffectOver{number, u"defect"_s, {}}), QString());
            QCOMPARE(play.send(engine::EffectUnclear{number, {}}), QString());
            QCOMPARE(play.send(engine::TimerDue{number}), QString());
            QCOMPARE(play.send(engine::TimerUnresolved{number, {}}), QString());
        }
        QVERIFY(play.state() == before);
    }

    void anAnswerThatWasNotOfferedChangesNothing()
    {
        Play play(u"start s -> a\nhuman a"_s);
        play.start();
        const engine::RunState before = play.state();
        QCOMPARE(play.done(u"a#1"_s, u"skip"_s), QString());
        QCOMPARE(play.done(u"a#1"_s, u""_s), QString());
        QVERIFY(play.state() == before);
    }

    void valuesThatAreNoneOfOursAreLeftOut()
    {
        Play play(uR"(
            start s -> a
            human a -> x
            xor x -> b if task.a.day = null | c default
            human b
            human c
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s, u"done"_s, uR"({"day": {"@date": "yesterday"}})"_s),
                 u"task b#1"_s);
    }
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
