// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Play;

class TestCatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoundaryErrorTakesAnEffectThatIsOver()
    {
        Play play(uR"(
            start s -> b
            effect b -> e
            boundary x on b error:capacity -> c
            human c assignee:task.x.errorClass
            end e
        )"_s);
        play.start();
        QCOMPARE(play.effectOver(u"b#1"_s, u"capacity"_s),
                 u"interrupted b#1; task c#1 for capacity"_s);
    }

    void aBoundaryErrorOfAnotherCodeDoesNot()
    {
        Play play(uR"(
            start s -> b
            effect b -> e
            boundary x on b error:capacity -> c
            human c
            end e
        )"_s);
        play.start();
        QCOMPARE(play.effectOver(u"b#1"_s, u"permission"_s), u"fallback b#1 ldap.refused"_s);
    }

    void theExactCodeGoesBeforeTheOneThatTakesAll()
    {
        Play play(uR"(
            start s -> b
            effect b -> e
            boundary any on b error -> c
            boundary exact on b error:capacity -> d
            human c
            human d
            end e
        )"_s);
        play.start();
        QCOMPARE(play.effectOver(u"b#1"_s, u"capacity"_s), u"interrupted b#1; task d#1"_s);
    }

    void theInnermostHandlerWinsEvenIfAnOuterOneIsExact()
    {
        Play play(uR"(
            start s -> p
            sub p -> e {
                start ps -> b
                effect b
                handler {
                    start h error -> y
                    human y
                }
            }
            boundary x on p error:capacity -> c
            human c
            end e
        )"_s);
        play.start();
        QCOMPARE(play.effectOver(u"p#1/b#1"_s, u"capacity"_s),
                 u"interrupted p#1/b#1; task p#1/h#1/y#1"_s);
    }

    void anErrorNobodyTakesInsideGoesOutwards()
    {
        Play play(uR"(
            start s -> p
            sub p -> e {
                start ps -> b | a
                effect b
                human a
            }
            boundary x on p error:capacity -> c
            human c
            end e
        )"_s);
        play.start();
        QCOMPARE(
            play.effectOver(u"p#1/b#1"_s, u"capacity"_s),
            u"interrupted p#1/b#1; close p#1/a#1; interrupted p#1/a#1; interrupted p#1; task c#1"_s);
    }

    void anErrorEndEndsItsScope()
    {
        Play play(uR"(
            start s -> p
            sub p -> e {
                start ps -> a | b
                human a -> k
                end k error:refused
                human b
            }
            boundary x on p error:refused -> c
            human c assignee:task.x.code
            end e
        )"_s);
        play.start();
        QCOMPARE(play.done(u"p#1/a#1"_s),
                 u"close p#1/b#1; interrupted p#1/b#1; interrupted p#1; task c#1 for refused"_s);
    }

    void anErrorEndMayBeTakenByAnEventSubProcess()
    {
        Play play(uR"(
            start s -> a | b
            human a -> k
            end k error:refused
            human b
            handler {
                start h error:refused -> y
                human y
            }
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), u"close b#1; interrupted b#1; task h#1/y#1"_s);
        QCOMPARE(play.done(u"h#1/y#1"_s), u"finish completed"_s);
    }

    void anErrorNobodyHandlesAsksAPersonAndTheRestGoesOn()
    {
        Play play(uR"(
            start s -> a | b
            human a -> k
            end k error:refused
            human b
        )"_s);
        play.start();
        QCOMPARE(play.done(u"a#1"_s), u"exception k#1 run.error_unhandled []"_s);
        QCOMPARE(play.done(u"b#1"_s), QString());
        QCOMPARE(play.done(u"k#1"_s), u"finish completed"_s);
    }

    void anErrorInAHandlerIsNotTakenByItself()
    {
        Play play(uR"(
            start s -> p
            sub p -> e {
                start ps -> a
                human a -> k
                end k error:first
                handler {
                    start h error -> y
                    human y -> l
                    end l error:second
                }
            }
            boundary x on p error -> c
            human c assignee:task.x.code
            end e
        )"_s);
        play.start();
        play.done(u"p#1/a#1"_s);
        QCOMPARE(play.done(u"p#1/h#1/y#1"_s), u"interrupted p#1; task c#1 for second"_s);
    }

    void anEscalationInAHandlerIsNotTakenByItself()
    {
        Play play(uR"(
            start s -> w
            throw w escalation:late -> a
            human a
            handler {
                start h escalation:late nonint -> y
                human y -> v
                throw v escalation:late -> z
                human z
            }
            handler {
                start i escalation nonint -> u
                human u
            }
        )"_s);
        QCOMPARE(play.start(), u"task a#1; task h#1/y#1"_s);
        // Another one beside it may take it.
        QCOMPARE(play.done(u"h#1/y#1"_s), u"task h#1/z#1; task i#1/u#1"_s);
    }

    void anErrorCrossesTheBorderOfACalledJourney()
    {
        Play play(uR"(
            start s -> p
            call p -> e {
                start ps -> a
                human a -> k
                end k error:refused
            }
            boundary x on p error:refused -> c
            human c
            end e
        )"_s);
        play.start();
        QCOMPARE(play.done(u"p#1/a#1"_s), u"interrupted p#1; task c#1"_s);
    }

    void anErrorInOneInstanceEndsTheWholeStep()
    {
        Play play(uR"(
            start s -> b
            effect b each:kit.items -> e
            boundary x on b error:capacity -> c
            human c
            end e
        )"_s);
        QCOMPARE(play.start({}, uR"({"items": [1, 2]})"_s), u"effect b#1[1]; effect b#1[2]"_s);
        QCOMPARE(
            play.effectOver(u"b#1[2]"_s, u"capacity"_s),
            u"withdraw b#1[1]; interrupted b#1[1]; interrupted b#1[2]; interrupted b#1; task c#1"_s);
    }

    void anErrorTakerAlwaysInterrupts()
    {
        Play play(uR"(
            start s -> b
            effect b -> e
            boundary x on b error nonint -> c
            human c
            end e
        )"_s);
        play.start();
        QCOMPARE(play.effectOver(u"b#1"_s), u"interrupted b#1; task c#1"_s);
    }

    void anEscalationGoesToTheNearestTaker()
    {
        Play play(uR"(
            start s -> p
            sub p -> e {
                start ps -> q
                sub q -> a {
                    start qs -> w
                    throw w escalation:late -> b
                    human b
                }
                human a
                handler {
                    start h escalation:late nonint -> y
                    human y
                }
            }
            boundary x on p escalation:late nonint -> c
            human c
            end e
        )"_s);
        QCOMPARE(play.start(), u"task p#1/q#1/b#1; task p#1/h#1/y#1"_s);
    }

    void anEscalationMayLeaveItsScopeAtWork()
    {
        Play play(uR"(
            start s -> p
            sub p -> e {
                start ps -> w
                throw w escalation:late -> b
                human b
            }
            boundary x on p escalation:late nonint -> c
            human c assignee:task.x.code
            end e
        )"_s);
        QCOMPARE(play.start(), u"task p#1/b#1; task c#1 for late"_s);
    }

    void anEscalationMayEndItsScope()
    {
        Play play(uR"(
            start s -> p
            sub p -> e {
                start ps -> w
                throw w escalation:late -> b
                human b
            }
            boundary x on p escalation:late -> c
            human c
            end e
        )"_s);
        QCOMPARE(play.start(), u"interrupted p#1; task c#1"_s);
    }

    void anEscalationNobodyTakesGoesOn()
    {
        Play play(uR"(
            start s -> w
            throw w escalation:late -> b
            human b -> k
            end k escalation:later
        )"_s);
        QCOMPARE(play.start(), u"task b#1"_s);
        QCOMPARE(play.done(u"b#1"_s), u"finish completed"_s);
    }

    void anEscalationEndEndsItsTokenAlone()
    {
        Play play(uR"(
            start s -> p
            sub p -> e {
                start ps -> k | b
                end k escalation:late
                human b
            }
            boundary x on p escalation:late nonint -> c
            human c
            end e
        )"_s);
        QCOMPARE(play.start(), u"task p#1/b#1; task c#1"_s);
        QCOMPARE(play.done(u"p#1/b#1"_s), QString());
        QCOMPARE(play.done(u"c#1"_s), u"finish completed"_s);
    }
};

QTEST_APPLESS_MAIN(TestCatching)
#include "tst_catching.moc"
