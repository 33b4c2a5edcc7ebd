// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Play;

class TestScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSubProcessIsDoneWhenAllInsideIs()
    {
        Play play(uR"(
            start s -> p
            sub p -> c {
                start ps -> a | b
                human a
                human b
            }
            human c
        )"_s);
        QCOMPARE(play.start(), u"task p#1/a#1; task p#1/b#1"_s);
        QCOMPARE(play.done(u"p#1/a#1"_s), QString());
        QCOMPARE(play.done(u"p#1/b#1"_s), u"task c#1"_s);
    }

    void anEmptySubProcessIsPassed()
    {
        Play play(uR"(
            start s -> p
            sub p -> c {
            }
            human c
        )"_s);
        QCOMPARE(play.start(), u"task c#1"_s);
    }

    void eachVisitOfASubProcessHasItsOwnPaths()
    {
        Play play(uR"(
            start s -> p
            sub p -> x {
                start ps -> a
                human a
            }
            xor x -> p if task.a.again = true | e default
            end e
        )"_s);
        play.start();
        QCOMPARE(play.done(u"p#1/a#1"_s, u"done"_s, uR"({"again": true})"_s), u"task p#2/a#1"_s);
    }

    void whatASubProcessFoundOutIsSeenAfterIt()
    {
        Play play(uR"(
            start s -> p
            sub p -> c {
                start ps -> a
                human a
            }
            human c assignee:task.a.who
        )"_s);
        play.start();
        QCOMPARE(play.done(u"p#1/a#1"_s, u"done"_s, uR"({"who": "grace"})"_s),
                 u"task c#1 for grace"_s);
    }

    void anInterruptedSubProcessTakesAllInsideWithIt()
    {
        Play play(uR"(
            start s -> p
            sub p -> e {
                start ps -> a | b | q | w
                human a
                effect b
                boundary bt on b timer:4 nonint -> a
                sub q {
                    start qs -> d
                    human d
                }
                catch w timer:5
            }
            boundary t on p timer:8 -> c
            human c
            end e
        )"_s);
        QCOMPARE(
            play.start(),
            u"timer t@p#1; task p#1/a#1; timer bt@p#1/b#1; effect p#1/b#1; timer w@p#1/w#1; task p#1/q#1/d#1"_s);
        QCOMPARE(play.due(u"t"_s), u"close p#1/a#1; interrupted p#1/a#1; withdraw p#1/b#1; cancel "
                                   u"bt@p#1/b#1; interrupted p#1/b#1; "
                                   "close p#1/q#1/d#1; interrupted p#1/q#1/d#1; interrupted "
                                   "p#1/q#1; cancel w@p#1/w#1; interrupted p#1/w#1; "
                                   "interrupted p#1; task c#1"_s);
        QCOMPARE(play.state().frames.size(), 1U);
    }

    void terminateEndsOnlyItsOwnScope()
    {
        Play play(uR"(
            start s -> p | z
            human z
            sub p -> c {
                start ps -> a | b
                human a -> k
                end k terminate
                human b
            }
            human c
        )"_s);
        play.start();
        QCOMPARE(play.done(u"p#1/a#1"_s), u"close p#1/b#1; interrupted p#1/b#1; task c#1"_s);
        QCOMPARE(play.done(u"z#1"_s), QString());
    }

    void terminateOfTheProcessEndsTheRun()
    {
        Play play(uR"(
            start s -> a | b | c
            human a -> k
            end k terminate
            effect b
            catch c timer:5
        )"_s);
        play.start();
        QCOMPARE(
            play.done(u"a#1"_s),
            u"withdraw b#1; interrupted b#1; cancel c@c#1; interrupted c#1; finish terminated"_s);
    }

    void anInterruptingEventSubProcessReplacesItsScope()
    {
        Play play(uR"(
            start s -> a | b
            human a
            effect b
            handler {
                start h message:stop -> y
                human y assignee:task.h.who -> ye
                end ye
            }
            handler {
                start i timer:7 nonint -> z
                human z
            }
        )"_s);
        QCOMPARE(play.start(), u"timer i@; task a#1; effect b#1"_s);
        QCOMPARE(
            play.message(u"stop"_s, uR"({"who": "grace"})"_s),
            u"cancel i@; close a#1; interrupted a#1; withdraw b#1; interrupted b#1; task h#1/y#1 for grace"_s);
        // Nothing listens in an interrupted scope.
        QCOMPARE(play.message(u"stop"_s), QString());
        QCOMPARE(play.done(u"h#1/y#1"_s), u"finish completed"_s);
    }

    void aNonInterruptingEventSubProcessRunsBeside()
    {
        Play play(uR"(
            start s -> a
            human a
            handler {
                start h message:note nonint -> y
                human y
            }
        )"_s);
        play.start();
        QCOMPARE(play.message(u"note"_s), u"task h#1/y#1"_s);
        QCOMPARE(play.message(u"note"_s), u"task h#2/y#1"_s);
        QCOMPARE(play.done(u"a#1"_s), QString());
        QCOMPARE(play.done(u"h#2/y#1"_s), QString());
        QCOMPARE(play.done(u"h#1/y#1"_s), u"finish completed"_s);
    }

    void aTimerHandlerFiresOnce()
    {
        Play play(uR"(
            start s -> p
            sub p -> c {
                start ps -> a
                human a
                handler {
                    start h timer:4 nonint -> y
                    human y
                }
            }
            human c
        )"_s);
        QCOMPARE(play.start(), u"timer h@p#1; task p#1/a#1"_s);
        QCOMPARE(play.due(u"h"_s), u"task p#1/h#1/y#1"_s);
        QCOMPARE(play.due(u"h"_s), QString());
        QCOMPARE(play.done(u"p#1/a#1"_s), QString());
        QCOMPARE(play.done(u"p#1/h#1/y#1"_s), u"task c#1"_s);
    }

    void handlersGoWithTheirScope()
    {
        Play play(uR"(
            start s -> p
            sub p -> c {
                start ps -> a
                human a
                handler {
                    start h timer:4 nonint -> y
                    human y
                }
            }
            human c
        )"_s);
        play.start();
        QCOMPARE(play.done(u"p#1/a#1"_s), u"cancel h@p#1; task c#1"_s);
    }

    void terminateInAHandlerLeavesItsScopeAlone()
    {
        Play play(uR"(
            start s -> a
            human a
            handler {
                start h message:note nonint -> y | z
                human y -> k
                end k terminate
                human z
            }
        )"_s);
        play.start();
        play.message(u"note"_s);
        QCOMPARE(play.done(u"h#1/y#1"_s), u"close h#1/z#1; interrupted h#1/z#1"_s);
        QCOMPARE(play.done(u"a#1"_s), u"finish completed"_s);
    }

    void theInnermostHandlerTakesTheMessage()
    {
        Play play(uR"(
            start s -> p
            sub p -> c {
                start ps -> a
                human a
                handler {
                    start h message:note nonint -> y
                    human y
                }
            }
            human c
            handler {
                start i message:note nonint -> z
                human z
            }
        )"_s);
        play.start();
        QCOMPARE(play.message(u"note"_s), u"task p#1/h#1/y#1"_s);
        play.done(u"p#1/a#1"_s);
        QCOMPARE(play.done(u"p#1/h#1/y#1"_s), u"task c#1"_s);
        QCOMPARE(play.message(u"note"_s), u"task i#1/z#1"_s);
    }

    void cancelWithdrawsEverything()
    {
        Play play(uR"(
            start s -> a | b | p | t
            human a
            effect b
            boundary bt on b timer:9 -> a
            sub p {
                start ps -> c
                human c
                handler {
                    start h timer:4 -> y
                    human y
                }
            }
            catch t timer:3
        )"_s);
        play.start();
        QCOMPARE(
            play.cancel(),
            u"close a#1; withdrawn a#1; withdraw b#1; cancel bt@b#1; withdrawn b#1; cancel h@p#1; "
            u"close p#1/c#1; "
            "withdrawn p#1/c#1; withdrawn p#1; cancel t@t#1; withdrawn t#1; finish cancelled"_s);
        QVERIFY(play.state().tokens.empty());
        QVERIFY(play.state().frames.empty());
        QVERIFY(play.state().timers.empty());
    }

    void cancelClosesExceptionsToo()
    {
        Play play(uR"(
            start s -> x | b
            xor x -> a if person.on = true
            human a
            effect b
        )"_s);
        play.start();
        play.effectUnclear(u"b#1"_s);
        QCOMPARE(play.cancel(), u"close x#1; close b#1; withdrawn b#1; finish cancelled"_s);
    }
};

QTEST_APPLESS_MAIN(TestScopes)
#include "tst_scopes.moc"
