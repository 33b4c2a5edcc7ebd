// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Play;

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimerCatchWaitsUntilItIsDue()
    {
        Play play(uR"(
            start s -> t
            catch t timer:8 -> a
            human a
        )"_s);
        QCOMPARE(play.start(), u"timer t@t#1"_s);
        QCOMPARE(play.due(u"t"_s), u"task a#1"_s);
        QCOMPARE(play.due(u"t"_s), QString());
    }

    void aTimerTellsWhenItsStepBegan()
    {
        Play play(u"start s -> t\ncatch t timer:8"_s);
        play.start();
        QCOMPARE(play.state().timers.front().entered, instantFromMillis(3'600'000));
    }

    void anInterruptingBoundaryTimerEndsTheStep()
    {
        Play play(uR"(
            start s -> a
            human a -> e
            boundary t on a timer:8 -> b
            human b
            end e
        )"_s);
        QCOMPARE(play.start(), u"timer t@a#1; task a#1"_s);
        QCOMPARE(play.due(u"t"_s), u"close a#1; interrupted a#1; task b#1"_s);
        QCOMPARE(play.done(u"a#1"_s), QString());
    }

    void aNonInterruptingBoundaryTimerLeavesTheStepAtWork()
    {
        Play play(uR"(
            start s -> a
            human a -> e
            boundary t on a timer:8 nonint -> b
            human b
            end e
        )"_s);
        play.start();
        QCOMPARE(play.due(u"t"_s), u"task b#1"_s);
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"b#1"_s), u"finish completed"_s);
    }

    void boundaryTimersGoWithTheirStep()
    {
        Play play(uR"(
            start s -> a
            human a -> e
            boundary t on a timer:8 nonint -> b
            boundary u on a timer:9 -> b
            human b
            end e
        )"_s);
        QCOMPARE(play.start(), u"timer t@a#1; timer u@a#1; task a#1"_s);
        QCOMPARE(play.done(u"a#1"_s), u"cancel t@a#1; cancel u@a#1; finish completed"_s);
    }

    void interruptingTimersGoFirstAtTheSameInstant()
    {
        Play play(uR"(
            start s -> a | w
            human a -> e
            boundary t on a timer:8 nonint -> b
            boundary u on a timer:8 -> b
            human b
            end e
            catch w timer:8 -> e
        )"_s);
        play.start();
        std::vector<engine::Number> due{99, play.number(u"t@a#1"_s), play.number(u"w@w#1"_s),
                                        play.number(u"u@a#1"_s)};
        engine::orderDue(play.definition(), play.state(), due);
        QCOMPARE(due, (std::vector<engine::Number>{play.number(u"u@a#1"_s), play.number(u"t@a#1"_s),
                                                   play.number(u"w@w#1"_s), 99}));
        QCOMPARE(play.due(u"u"_s), u"close a#1; cancel t@a#1; interrupted a#1; task b#1"_s);
        QCOMPARE(play.due(u"t"_s), QString());
    }

    void aMessageCatchTakesItsMessage()
    {
        Play play(uR"(
            start s -> m
            catch m message:cleared -> x
            xor x -> a if task.m.grade = "good" | b default
            human a
            human b
        )"_s);
        QCOMPARE(play.start(), QString());
        QCOMPARE(play.message(u"other"_s), QString());
        QCOMPARE(play.message(u"cleared"_s, uR"({"grade": "good"})"_s), u"task a#1"_s);
    }

    void aReceiveTaskTakesItsMessage()
    {
        Play play(uR"(
            start s -> r
            receive r message:delivered -> a
            boundary t on r timer:9 -> b
            human a
            human b
        )"_s);
        QCOMPARE(play.start(), u"timer t@r#1"_s);
        QCOMPARE(play.message(u"delivered"_s), u"cancel t@r#1; task a#1"_s);
    }

    void aMessageIsKeptUntilAWaitTakesIt()
    {
        Play play(uR"(
            start s -> a
            human a -> m
            catch m message:cleared -> b
            human b
        )"_s);
        play.start();
        QCOMPARE(play.message(u"cleared"_s), QString());
        QCOMPARE(play.done(u"a#1"_s), u"task b#1"_s);
        QVERIFY(play.state().mailbox.empty());
    }

    void oneMessageServesOneWait()
    {
        Play play(uR"(
            start s -> m | n
            catch m message:cleared -> a
            catch n message:cleared -> b
            human a
            human b
        )"_s);
        play.start();
        QCOMPARE(play.message(u"cleared"_s), u"task a#1"_s);
        QCOMPARE(play.message(u"cleared"_s), u"task b#1"_s);
        QCOMPARE(play.message(u"cleared"_s), QString());
        QCOMPARE(play.state().mailbox.size(), 1U);
    }

    void messagesAreTakenInTheOrderTheyCame()
    {
        Play play(uR"(
            start s -> a
            human a -> m
            catch m message:cleared -> b
            human b assignee:task.m.who -> n
            catch n message:cleared -> c
            human c assignee:task.n.who
        )"_s);
        play.start();
        play.message(u"cleared"_s, uR"({"who": "first"})"_s);
        play.message(u"cleared"_s, uR"({"who": "second"})"_s);
        QCOMPARE(play.done(u"a#1"_s), u"task b#1 for first"_s);
        QCOMPARE(play.done(u"b#1"_s), u"task c#1 for second"_s);
    }

    void anInterruptingBoundaryMessageEndsTheStep()
    {
        Play play(uR"(
            start s -> a
            effect a -> e
            boundary m on a message:stop -> b
            human b assignee:task.m.who
            end e
        )"_s);
        play.start();
        QCOMPARE(play.message(u"stop"_s, uR"({"who": "grace"})"_s),
                 u"withdraw a#1; interrupted a#1; task b#1 for grace"_s);
        QCOMPARE(play.effectDone(u"a#1"_s), QString());
    }

    void aNonInterruptingBoundaryMessageTakesEachOne()
    {
        Play play(uR"(
            start s -> a
            human a -> e
            boundary m on a message:note nonint -> b
            human b
            end e
        )"_s);
        play.start();
        QCOMPARE(play.message(u"note"_s), u"task b#1"_s);
        QCOMPARE(play.message(u"note"_s), u"task b#2"_s);
    }

    void aMessageKeptBeforeTheStepBeganReachesItsBoundary()
    {
        Play play(uR"(
            start s -> a
            human a -> b
            human b -> e
            boundary m on b message:stop -> c
            human c
            end e
        )"_s);
        play.start();
        play.message(u"stop"_s);
        QCOMPARE(play.done(u"a#1"_s), u"task b#1; close b#1; interrupted b#1; task c#1"_s);
    }

    void theMostDirectWaitTakesTheMessage()
    {
        Play play(uR"(
            start s -> a | b | m
            human a
            boundary n on a message:go nonint -> x
            human b
            boundary i on b message:go -> x
            catch m message:go -> x
            human x
            handler {
                start h message:go nonint -> y
                human y
            }
        )"_s);
        play.start();
        QCOMPARE(play.message(u"go"_s), u"task x#1"_s);
        QVERIFY(play.takeSteps().contains(u"-m#1"));
        QCOMPARE(play.message(u"go"_s), u"close b#1; interrupted b#1; task x#2"_s);
        QCOMPARE(play.message(u"go"_s), u"task x#3"_s);
        QVERIFY(play.takeSteps().contains(u"+n#1"));
        QCOMPARE(play.message(u"go"_s), u"task x#4"_s);
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.message(u"go"_s), u"task h#1/y#1"_s);
    }

    void theFirstOfSeveralEventsWins()
    {
        Play play(uR"(
            start s -> g
            first g -> m | t | r
            catch m message:cleared -> a
            catch t timer:8 -> b
            receive r message:refused -> c
            human a
            human b
            human c
        )"_s);
        QCOMPARE(play.start(), u"timer t@g#1"_s);
        QCOMPARE(play.message(u"cleared"_s), u"cancel t@g#1; task a#1"_s);
        QCOMPARE(play.message(u"refused"_s), QString());
        QCOMPARE(play.due(u"t"_s), QString());
        QCOMPARE(play.takeSteps(), u"+s#1 -s#1 +g#1 -g#1 +m#1 -m#1 +a#1"_s);
    }

    void aTimerMayWinAtTheEventGateway()
    {
        Play play(uR"(
            start s -> g
            first g -> m | t
            catch m message:cleared -> a
            catch t timer:8 -> b
            human a
            human b
        )"_s);
        play.start();
        QCOMPARE(play.due(u"t"_s), u"task b#1"_s);
        QCOMPARE(play.message(u"cleared"_s), QString());
    }

    void aReceiveTaskMayWinAtTheEventGateway()
    {
        Play play(uR"(
            start s -> g
            first g -> m | r
            catch m message:cleared -> a
            receive r message:refused -> c
            human a
            human c assignee:task.r.by
        )"_s);
        play.start();
        QCOMPARE(play.message(u"refused"_s, uR"({"by": "hr"})"_s), u"task c#1 for hr"_s);
    }

    void anEventGatewayTakesAKeptMessageAtOnce()
    {
        Play play(uR"(
            start s -> a
            human a -> g
            first g -> m | t
            catch m message:cleared -> b
            catch t timer:8 -> c
            human b
            human c
        )"_s);
        play.start();
        play.message(u"cleared"_s);
        QCOMPARE(play.done(u"a#1"_s), u"timer t@g#1; cancel t@g#1; task b#1"_s);
    }

    void anEventGatewayWithoutEventsAsksAPerson()
    {
        Play play(uR"(
            start s -> g
            first g -> a | b
            human a
            human b
        )"_s);
        QCOMPARE(play.start(), u"exception g#1 run.no_true_branch [retry g>a g>b]"_s);
        QCOMPARE(play.done(u"g#1"_s, u"g>b"_s), u"task b#1"_s);
    }

    void anEventThatWaitsForNothingIsPassed()
    {
        Play play(u"start s -> c\ncatch c -> w\nthrow w -> a\nhuman a"_s);
        QCOMPARE(play.start(), u"task a#1"_s);
    }

    void aTimerNobodyCanDateAsksAPerson()
    {
        Play play(uR"(
            start s -> t
            catch t timer:8 -> a
            human a
        )"_s);
        play.start();
        QCOMPARE(play.undated(u"t"_s), u"exception t#1 timing.no_anchor [retry]"_s);
        QCOMPARE(play.done(u"t#1"_s, u"skip"_s), QString());
        QCOMPARE(play.done(u"t#1"_s, u"retry"_s), u"timer t@t#1"_s);
        QCOMPARE(play.undated(u"t"_s), u"exception t#1 timing.no_anchor [retry]"_s);
        QCOMPARE(play.done(u"t#1"_s), u"cancel t@t#1; task a#1"_s);
    }

    void aBoundaryTimerNobodyCanDateLeavesTheStepAtWork()
    {
        Play play(uR"(
            start s -> a
            human a -> e
            boundary t on a timer:8 -> b
            human b
            end e
        )"_s);
        play.start();
        const engine::Number task = play.number(u"a#1"_s);
        QCOMPARE(play.undated(u"t"_s), u"exception a#1 timing.no_anchor [retry skip]"_s);
        QCOMPARE(play.done(u"a#1"_s, u"skip"_s), u"cancel t@a#1"_s);
        QCOMPARE(play.send(engine::TaskDone{.task = task, .values = {}, .by = {}}),
                 u"finish completed"_s);
    }

    void newFactsMayDateATimer()
    {
        Play play(uR"(
            start s -> t
            catch t timer:8 -> a
            human a
        )"_s);
        play.start();
        play.undated(u"t"_s);
        QCOMPARE(play.facts(uR"({"start": "known"})"_s), u"close t#1; timer t@t#1"_s);
        QCOMPARE(play.due(u"t"_s), u"task a#1"_s);
    }

    void aTimerThatIsDueAfterAllNeedsNobody()
    {
        Play play(uR"(
            start s -> t
            catch t timer:8 -> a
            human a
        )"_s);
        play.start();
        play.undated(u"t"_s);
        QCOMPARE(play.due(u"t"_s), u"close t#1; task a#1"_s);
    }

    void aQuestionAboutATimerGoesWithItsStep()
    {
        Play play(uR"(
            start s -> a
            effect a -> e
            boundary t on a timer:8 -> e
            end e
        )"_s);
        play.start();
        play.undated(u"t"_s);
        QCOMPARE(play.effectDone(u"a#1"_s), u"close a#1; cancel t@a#1; finish completed"_s);
    }

    void unfiredTimersKeepTheirNumbersWhenFactsChange()
    {
        Play play(uR"(
            start s -> t
            catch t timer:8 -> a
            human a
        )"_s);
        play.start(uR"({"level": 1})"_s);
        const std::vector<engine::OpenTimer> before = play.state().timers;
        QCOMPARE(play.facts(uR"({"level": 2})"_s), QString());
        QVERIFY(play.state().timers == before);
        QCOMPARE(play.due(u"t"_s), u"task a#1"_s);
    }

    void aProcessMayBeStartedByAnyTrigger()
    {
        for (const QString &trigger : {u"message:hired"_s, u"timer:3"_s, u""_s}) {
            Play play(u"start s "_s + trigger + u" -> a\nhuman a"_s);
            QCOMPARE(play.start(), u"task a#1"_s);
        }
    }
};

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"
