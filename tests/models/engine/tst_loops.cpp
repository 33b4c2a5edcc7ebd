// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Play;

namespace {

const QString threeItems = uR"({"items": [{"id": "laptop"}, {"id": "phone"}, {"id": "badge"}]})"_s;

} // namespace

class TestLoops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parallelInstancesBeginTogether()
    {
        Play play(uR"(
            start s -> b
            effect b each:kit.items as:thing set:what=thing.id -> c
            human c
        )"_s);
        QCOMPARE(
            play.start({}, threeItems),
            uR"(effect b#1[1] {"what":"laptop"}; effect b#1[2] {"what":"phone"}; effect b#1[3] {"what":"badge"})"_s);
        QCOMPARE(play.effectDone(u"b#1[2]"_s), QString());
        QCOMPARE(play.effectDone(u"b#1[1]"_s), QString());
        QCOMPARE(play.effectDone(u"b#1[3]"_s), u"task c#1"_s);
        QCOMPARE(play.takeSteps(),
                 u"+s#1 -s#1 +b#1 +b#1[1] +b#1[2] +b#1[3] -b#1[2] -b#1[1] -b#1[3] -b#1 +c#1"_s);
    }

    void sequentialInstancesBeginOneByOne()
    {
        Play play(uR"(
            start s -> b
            human b each:kit.items seq -> c
            human c
        )"_s);
        QCOMPARE(play.start({}, threeItems), u"task b#1[1]"_s);
        QCOMPARE(play.done(u"b#1[1]"_s), u"task b#1[2]"_s);
        QCOMPARE(play.done(u"b#1[2]"_s), u"task b#1[3]"_s);
        QCOMPARE(play.done(u"b#1[3]"_s), u"task c#1"_s);
    }

    void completionCancelsTheRest()
    {
        Play play(uR"(
            start s -> b
            human b each:kit.items until:`task.b.ok = false` -> x
            xor x -> c if task.b.ok = true | d default
            human c
            human d
        )"_s);
        play.start({}, threeItems);
        QCOMPARE(play.done(u"b#1[3]"_s, u"done"_s, uR"({"ok": true})"_s), QString());
        QCOMPARE(play.done(u"b#1[1]"_s, u"done"_s, uR"({"ok": false})"_s),
                 u"close b#1[2]; interrupted b#1[2]; task d#1"_s);
    }

    void completionSeesHowManyAreDone()
    {
        Play play(uR"(
            start s -> b
            human b each:kit.items seq until:`loop.done >= 2 and loop.total = 3` -> c
            human c
        )"_s);
        play.start({}, threeItems);
        QCOMPARE(play.done(u"b#1[1]"_s), u"task b#1[2]"_s);
        QCOMPARE(play.done(u"b#1[2]"_s), u"task c#1"_s);
    }

    void anInstanceKnowsItsPlace()
    {
        Play play(uR"(
            start s -> b
            effect b each:kit.items set:n=loop.index set:of=loop.total seq
        )"_s);
        QCOMPARE(play.start({}, threeItems), uR"(effect b#1[1] {"n":1,"of":3})"_s);
        QCOMPARE(play.effectDone(u"b#1[1]"_s), uR"(effect b#1[2] {"n":2,"of":3})"_s);
    }

    void anEmptyListIsPassed()
    {
        Play play(uR"(
            start s -> b
            effect b each:kit.items -> c
            human c
        )"_s);
        QCOMPARE(play.start({}, uR"({"items": []})"_s), u"task c#1"_s);
    }

    void aMissingListAsksAPerson()
    {
        Play play(uR"(
            start s -> b
            effect b each:kit.items -> c
            boundary t on b timer:4 nonint -> d
            human c
            human d
        )"_s);
        QCOMPARE(play.start(), u"timer t@b#1; exception b#1 run.list_expected [retry skip]"_s);
        QCOMPARE(play.done(u"b#1"_s), u"exception b#1 run.list_expected [retry skip]"_s);
        play.facts({}, uR"({"items": [1]})"_s);
        QCOMPARE(play.done(u"b#1"_s, u"retry"_s), u"effect b#1[1]"_s);
    }

    void aMissingListMayBeSkipped()
    {
        Play play(uR"(
            start s -> b
            effect b each:kit.items -> c
            human c
        )"_s);
        play.start({}, uR"({"items": "all"})"_s);
        QCOMPARE(play.done(u"b#1"_s, u"skip"_s), u"skipped b#1; task c#1"_s);
    }

    void aListBeyondTheLimitAsksAPerson()
    {
        QStringList numbers;
        for (int i = 0; i <= 1'000; ++i)
            numbers << QString::number(i);
        Play play(u"start s -> b\neffect b each:kit.items"_s);
        QCOMPARE(play.start({}, u"{\"items\": [%1]}"_s.arg(numbers.join(u','))),
                 u"exception b#1 run.list_too_long [retry skip]"_s);
    }

    void aListAtTheLimitRuns()
    {
        QStringList numbers;
        for (int i = 0; i < 1'000; ++i)
            numbers << QString::number(i);
        Play play(u"start s -> b\nhuman b each:kit.items"_s);
        QVERIFY(play.start({}, u"{\"items\": [%1]}"_s.arg(numbers.join(u',')))
                    .endsWith(u"task b#1[1000]"));
    }

    void theListIsTakenOnce()
    {
        Play play(uR"(
            start s -> b
            effect b each:kit.items as:thing set:what=thing.id seq -> c
            human c
        )"_s);
        play.start({}, threeItems);
        play.facts({}, uR"({"items": []})"_s);
        QCOMPARE(play.effectDone(u"b#1[1]"_s), uR"(effect b#1[2] {"what":"phone"})"_s);
    }

    void aSubProcessMayRunForEachElement()
    {
        Play play(uR"(
            start s -> p
            sub p each:kit.items -> c {
                start ps -> a
                effect a set:what=item.id -> b
                effect b set:seen=task.a.serial
            }
            human c
        )"_s);
        QCOMPARE(play.start({}, uR"({"items": [{"id": "laptop"}, {"id": "phone"}]})"_s),
                 uR"(effect p#1[1]/a#1 {"what":"laptop"}; effect p#1[2]/a#1 {"what":"phone"})"_s);
        // Each instance sees what it found out itself.
        QCOMPARE(play.effectDone(u"p#1[2]/a#1"_s, uR"({"serial": "P2"})"_s),
                 uR"(effect p#1[2]/b#1 {"seen":"P2"})"_s);
        QCOMPARE(play.effectDone(u"p#1[1]/a#1"_s, uR"({"serial": "L1"})"_s),
                 uR"(effect p#1[1]/b#1 {"seen":"L1"})"_s);
        QCOMPARE(play.effectDone(u"p#1[1]/b#1"_s), QString());
        QCOMPARE(play.effectDone(u"p#1[2]/b#1"_s), u"task c#1"_s);
    }

    void anInstanceSeesWhatWasKnownBefore()
    {
        Play play(uR"(
            start s -> a
            human a -> b
            effect b each:kit.items set:size=task.a.size
        )"_s);
        play.start({}, uR"({"items": [1]})"_s);
        QCOMPARE(play.done(u"a#1"_s, u"done"_s, uR"({"size": "XL"})"_s),
                 uR"(effect b#1[1] {"size":"XL"})"_s);
    }

    void theLastInstanceToEndIsSeenAfterTheStep()
    {
        Play play(uR"(
            start s -> b
            human b each:kit.items -> c
            human c assignee:task.b.who
        )"_s);
        play.start({}, uR"({"items": [1, 2]})"_s);
        play.done(u"b#1[2]"_s, u"done"_s, uR"({"who": "second"})"_s);
        QCOMPARE(play.done(u"b#1[1]"_s, u"done"_s, uR"({"who": "first"})"_s),
                 u"task c#1 for first"_s);
    }

    void boundaryEventsHangOnTheStepAsAWhole()
    {
        Play play(uR"(
            start s -> b
            human b each:kit.items -> e
            boundary t on b timer:4 -> c
            human c
            end e
        )"_s);
        QCOMPARE(play.start({}, uR"({"items": [1, 2]})"_s),
                 u"timer t@b#1; task b#1[1]; task b#1[2]"_s);
        QCOMPARE(
            play.due(u"t"_s),
            u"close b#1[1]; interrupted b#1[1]; close b#1[2]; interrupted b#1[2]; interrupted b#1; task c#1"_s);
        QVERIFY(play.state().loops.empty());
    }

    void terminateInsideEndsItsInstanceAlone()
    {
        Play play(uR"(
            start s -> p
            sub p each:kit.items -> c {
                start ps -> a | b
                human a -> k
                end k terminate
                human b
            }
            human c
        )"_s);
        play.start({}, uR"({"items": [1, 2]})"_s);
        QCOMPARE(play.done(u"p#1[1]/a#1"_s), u"close p#1[1]/b#1; interrupted p#1[1]/b#1"_s);
        QCOMPARE(play.done(u"p#1[2]/a#1"_s),
                 u"close p#1[2]/b#1; interrupted p#1[2]/b#1; task c#1"_s);
    }

    void loopsMayLieInsideLoops()
    {
        Play play(uR"(
            start s -> p
            sub p each:kit.groups as:group -> c {
                start ps -> a
                effect a each:group.members as:member set:who=member set:in=group.name set:n=loop.index
            }
            human c
        )"_s);
        QCOMPARE(
            play.start(
                {},
                uR"({"groups": [{"name": "x", "members": ["m"]}, {"name": "y", "members": ["n", "o"]}]})"_s),
            uR"(effect p#1[1]/a#1[1] {"in":"x","n":1,"who":"m"}; effect p#1[2]/a#1[1] {"in":"y","n":1,"who":"n"}; )"
            uR"(effect p#1[2]/a#1[2] {"in":"y","n":2,"who":"o"})"_s);
        play.effectDone(u"p#1[1]/a#1[1]"_s);
        play.effectDone(u"p#1[2]/a#1[2]"_s);
        QCOMPARE(play.effectDone(u"p#1[2]/a#1[1]"_s), u"task c#1"_s);
    }

    void receiveTasksTakeOneMessageEach()
    {
        Play play(uR"(
            start s -> r
            receive r message:arrived each:kit.items -> c
            human c
        )"_s);
        play.start({}, uR"({"items": [1, 2]})"_s);
        QCOMPARE(play.message(u"arrived"_s), QString());
        QCOMPARE(play.message(u"arrived"_s), u"task c#1"_s);
    }

    void aBareTaskMayBeRepeatedForNothing()
    {
        Play play(uR"(
            start s -> p
            pass p each:kit.items -> c
            human c
        )"_s);
        QCOMPARE(play.start({}, threeItems), u"task c#1"_s);
    }
};

QTEST_APPLESS_MAIN(TestLoops)
#include "tst_loops.moc"
