// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Play;

namespace {

const QString mailbox = uR"(
    start s -> b
    effect b set:mail=person.mail set:phone=person.phone -> c
    human c assignee:task.b.address
)"_s;

} // namespace

class TestEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAreWorkedOutAndNullIsLeftOut()
    {
        Play play(mailbox);
        QCOMPARE(play.start(uR"({"mail": "lin@example.org"})"_s),
                 uR"(effect b#1 {"mail":"lin@example.org"})"_s);
    }

    void parametersKeepTheirTypes()
    {
        Play play(uR"(
            start s -> b
            effect b set:day=person.start set:kind=event.kind set:tags=person.tags set:n=1.5
        )"_s);
        QCOMPARE(
            play.start(uR"({"start": {"@date": "2026-08-03"}, "tags": ["a", "b"]})"_s),
            uR"(effect b#1 {"day":{"@date":"2026-08-03"},"kind":"join","n":1.5,"tags":["a","b"]})"_s);
    }

    void whatWasSeenIsKnownLater()
    {
        Play play(mailbox);
        play.start();
        QCOMPARE(play.effectDone(u"b#1"_s, uR"({"address": "lin"})"_s), u"task c#1 for lin"_s);
    }

    void anEffectThatIsOverBecomesWorkOnTheSameToken()
    {
        Play play(mailbox);
        play.start(uR"({"mail": "lin@example.org"})"_s);
        const engine::Token before = play.state().tokens.front();
        QCOMPARE(play.effectOver(u"b#1"_s),
                 uR"(fallback b#1 ldap.refused {"mail":"lin@example.org"})"_s);
        QCOMPARE(play.state().tokens.size(), 1U);
        QCOMPARE(play.state().tokens.front().id, before.id);
        QCOMPARE(play.state().tokens.front().visit, before.visit);
        QCOMPARE(play.done(u"b#1"_s, u"done"_s, uR"({"address": "by hand"})"_s),
                 u"by hand b#1; task c#1 for by hand"_s);
    }

    void aFallbackShowsTheFactsOfNow()
    {
        Play play(mailbox);
        play.start(uR"({"mail": "old@example.org"})"_s);
        play.facts(uR"({"mail": "new@example.org"})"_s);
        QCOMPARE(play.effectOver(u"b#1"_s),
                 uR"(fallback b#1 ldap.refused {"mail":"new@example.org"})"_s);
    }

    void aPersonMayHaveItTriedAgainUnderTheSameNumber()
    {
        Play play(mailbox);
        play.start();
        const engine::Number effect = play.state().tokens.front().effect;
        play.effectOver(u"b#1"_s);
        QCOMPARE(play.done(u"b#1"_s, u"retry"_s), u"retry b#1"_s);
        QCOMPARE(play.state().tokens.front().effect, effect);
        QCOMPARE(play.effectDone(u"b#1"_s), u"task c#1"_s);
    }

    void aPersonMayGoOnWithoutIt()
    {
        Play play(mailbox);
        play.start();
        play.effectOver(u"b#1"_s);
        QCOMPARE(play.done(u"b#1"_s, u"skip"_s), u"skipped b#1; task c#1"_s);
    }

    void anUnclearEffectAsksAPerson()
    {
        Play play(mailbox);
        play.start();
        QCOMPARE(play.effectUnclear(u"b#1"_s), u"exception b#1 ldap.silence [retry skip]"_s);
        QCOMPARE(play.done(u"b#1"_s, u"retry"_s), u"retry b#1"_s);
        QCOMPARE(play.effectUnclear(u"b#1"_s), u"exception b#1 ldap.silence [retry skip]"_s);
        QCOMPARE(play.done(u"b#1"_s), u"by hand b#1; task c#1"_s);
    }

    void aReadBackThatSeesItAfterAllNeedsNobody()
    {
        for (const bool unclear : {true, false}) {
            Play play(mailbox);
            play.start();
            if (unclear)
                play.effectUnclear(u"b#1"_s);
            else
                play.effectOver(u"b#1"_s);
            QCOMPARE(play.effectDone(u"b#1"_s, uR"({"address": "lin"})"_s),
                     u"close b#1; task c#1 for lin"_s);
            QCOMPARE(play.done(u"b#1"_s), QString());
        }
    }

    void anUnclearEffectMayTurnOutToBeOver()
    {
        Play play(mailbox);
        play.start();
        play.effectUnclear(u"b#1"_s);
        QCOMPARE(play.effectOver(u"b#1"_s), u"close b#1; fallback b#1 ldap.refused"_s);
        QCOMPARE(play.effectUnclear(u"b#1"_s), QString());
    }

    void anUnclearEffectThatIsOverMayMeetABoundary()
    {
        Play play(uR"(
            start s -> b
            effect b -> e
            boundary x on b error -> c
            human c
            end e
        )"_s);
        play.start();
        play.effectUnclear(u"b#1"_s);
        QCOMPARE(play.effectOver(u"b#1"_s), u"close b#1; interrupted b#1; task c#1"_s);
    }

    void anUnboundSystemMeansWorkByHandAndNoError()
    {
        Play play(uR"(
            start s -> b
            effect b set:mail=person.mail -> e
            boundary x on b error -> c
            human c
            end e
        )"_s);
        play.start(uR"({"mail": "lin@example.org"})"_s);
        QCOMPARE(play.effectOver(u"b#1"_s, u"manual"_s),
                 uR"(work by hand b#1 {"mail":"lin@example.org"})"_s);
        QCOMPARE(play.done(u"b#1"_s, u"retry"_s), QString());
        QCOMPARE(play.done(u"b#1"_s), u"by hand b#1; finish completed"_s);
    }

    void anAnswerThatComesTooLateChangesNothing()
    {
        Play play(uR"(
            start s -> b
            effect b -> e
            boundary t on b timer:3 -> c
            human c
            end e
        )"_s);
        play.start();
        QCOMPARE(play.due(u"t"_s), u"withdraw b#1; interrupted b#1; task c#1"_s);
        const engine::RunState before = play.state();
        QCOMPARE(play.effectDone(u"b#1"_s), QString());
        QCOMPARE(play.effectOver(u"b#1"_s), QString());
        QCOMPARE(play.effectUnclear(u"b#1"_s), QString());
        QVERIFY(play.state() == before);
    }

    void aParameterThatCannotBeWorkedOutAsksAPerson()
    {
        Play play(uR"(
            start s -> b
            effect b set:hit=`list contains(person.list, 1)` -> c
            human c
        )"_s);
        QCOMPARE(play.start(u"{\"list\": [0%1]}"_s.arg(u",0"_s.repeated(12'000))),
                 u"exception b#1 expression.too_many_steps [retry skip]"_s);
        play.facts(uR"({"list": [1]})"_s);
        QCOMPARE(play.done(u"b#1"_s), uR"(effect b#1 {"hit":true})"_s);
    }

    void factsOfTheMomentAreUsed()
    {
        Play play(uR"(
            start s -> a
            human a -> b
            effect b set:mail=person.mail set:old=previous.mail
        )"_s);
        play.start(uR"({"mail": "old@example.org"})"_s);
        play.facts(uR"({"mail": "new@example.org"})"_s);
        QCOMPARE(play.done(u"a#1"_s), uR"(effect b#1 {"mail":"new@example.org"})"_s);
    }

    void changedFactsWithoutAKitKeepTheKit()
    {
        Play play(uR"(
            start s -> a
            human a -> b
            effect b set:size=kit.size
        )"_s);
        play.start({}, uR"({"size": "XL"})"_s);
        play.facts(uR"({"mail": "new@example.org"})"_s);
        QCOMPARE(play.done(u"a#1"_s), uR"(effect b#1 {"size":"XL"})"_s);
    }
};

QTEST_APPLESS_MAIN(TestEffects)
#include "tst_effects.moc"
