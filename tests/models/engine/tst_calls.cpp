// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Play;

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCalledJourneySeesWhatItIsGivenAndTheFacts()
    {
        Play play(uR"(
            start s -> a
            human a -> c
            call c in:size=task.a.size -> e {
                start cs -> b
                effect b set:size=journey.size set:secret=task.a.size set:name=person.name
            }
            end e
        )"_s);
        play.start(uR"({"name": "Lin"})"_s);
        QCOMPARE(play.done(u"a#1"_s, u"done"_s, uR"({"size": "XL"})"_s),
                 uR"(effect c#1/b#1 {"name":"Lin","size":"XL"})"_s);
    }

    void itGivesBackWhatItsCallNames()
    {
        Play play(uR"(
            start s -> c
            call c out:grade=task.b.grade -> d {
                start cs -> b
                human b
            }
            effect d set:grade=task.c.grade set:inner=task.b.grade
        )"_s);
        play.start();
        QCOMPARE(play.done(u"c#1/b#1"_s, u"done"_s, uR"({"grade": "good", "note": "x"})"_s),
                 uR"(effect d#1 {"grade":"good"})"_s);
    }

    void theRunItselfWasGivenNothing()
    {
        Play play(u"start s -> b\neffect b set:size=journey.size"_s);
        QCOMPARE(play.start(), u"effect b#1"_s);
    }

    void theElementOfALoopOutsideIsNotSeen()
    {
        Play play(uR"(
            start s -> c
            call c each:kit.items as:thing in:what=thing.id {
                start cs -> b
                effect b set:given=journey.what set:seen=thing.id set:n=loop.index
            }
        )"_s);
        QCOMPARE(play.start({}, uR"({"items": [{"id": "laptop"}]})"_s),
                 uR"(effect c#1[1]/b#1 {"given":"laptop"})"_s);
    }

    void outputsOfEachInstanceReachTheCompletionCondition()
    {
        Play play(uR"(
            start s -> c
            call c each:kit.items out:ok=task.b.ok until:`task.c.ok = false` -> d {
                start cs -> b
                human b
            }
            human d
        )"_s);
        play.start({}, uR"({"items": [1, 2]})"_s);
        QCOMPARE(play.done(u"c#1[2]/b#1"_s, u"done"_s, uR"({"ok": false})"_s),
                 u"close c#1[1]/b#1; interrupted c#1[1]/b#1; interrupted c#1[1]; task d#1"_s);
    }

    void aCallOfNothingAsksAPerson()
    {
        Play play(u"start s -> c\ncall c -> d\nhuman d"_s);
        QCOMPARE(play.start(), u"exception c#1 run.nothing_to_call [retry skip]"_s);
        QCOMPARE(play.done(u"c#1"_s, u"skip"_s), u"skipped c#1; task d#1"_s);
    }

    void aJourneyThatCallsItselfIsStopped()
    {
        Play play(uR"(
            start s -> c
            call c -> e {
                start cs -> d
                call d
            }
            end e
        )"_s,
                  [](journey::Definition &made) { made.nodes[3].inner = made.nodes[1].inner; });
        const QString asked = play.start();
        QVERIFY(asked.startsWith(u"exception c#1/d#1/d#1/"));
        QVERIFY(asked.endsWith(u" run.too_deep [retry skip]"));
        QCOMPARE(play.state().frames.size(), 64U);
        QVERIFY(play.done(asked.section(u' ', 1, 1), u"skip"_s).endsWith(u"finish completed"));
    }
};

QTEST_APPLESS_MAIN(TestCalls)
#include "tst_calls.moc"
