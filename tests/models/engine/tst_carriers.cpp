// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/carriers.h"
#include "play.h"

#include <functional>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::Play;

namespace {

const QString everyWait = uR"(
    start s -> a | b | t | m | g | p | j | k
    human a -> j
    effect b
    catch t timer:3
    receive m message:hello
    first g -> gt
    catch gt timer:4
    sub p {
        start ps -> pa
        human pa
    }
    and j -> e
    and k -> e
    end e
)"_s;

QString name(CarrierKind kind)
{
    static const QStringList names{u"effect"_s,  u"task"_s,  u"timer"_s, u"message"_s,
                                   u"gateway"_s, u"scope"_s, u"join"_s};
    return names.value(int(kind));
}

QString told(const Play &play)
{
    QStringList lines;
    for (const Carrier &carrier : carriers(play.state())) {
        lines << play.definition().node(carrier.node).id + u' ' + name(carrier.kind) +
                     (carrier.number != 0 ? u' ' + QString::number(carrier.number) : QString());
    }
    return lines.join(u"; "_s);
}

} // namespace

class TestCarriers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTokenHasOneCarrier()
    {
        Play play(everyWait);
        play.start();
        QCOMPARE(
            told(play),
            u"a task 1; b effect 2; t timer 3; m message; g gateway; p scope; j join; pa task 5"_s);
    }

    void anOverEffectIsCarriedByItsTask()
    {
        Play play(u"start s -> b\neffect b"_s);
        play.start();
        play.effectOver(u"b#1"_s);
        QCOMPARE(told(play), u"b task 2"_s);
        play.done(u"b#1"_s, u"retry"_s);
        QCOMPARE(told(play), u"b effect 1"_s);
    }

    void anUndatedTimerIsCarriedByItsQuestion()
    {
        Play play(u"start s -> t\ncatch t timer:3"_s);
        play.start();
        QCOMPARE(told(play), u"t timer 1"_s);
        play.undated(u"t"_s);
        QCOMPARE(told(play), u"t task 2"_s);
    }

    void boundaryTimersCarryNothing()
    {
        Play play(u"start s -> a\nhuman a\nboundary t on a timer:3 -> e\nend e"_s);
        play.start();
        QCOMPARE(told(play), u"a task 2"_s);
        QCOMPARE(play.state().timers.size(), 1U);
    }

    void damageIsFound_data()
    {
        using Damage = std::function<void(RunState &)>;
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<Neglect>("why");
        const auto row = [](const char *name, Neglect why, Damage damage) {
            QTest::newRow(name) << std::move(damage) << why;
        };
        // Tokens in order: a, b, t, m, g, p, j (waits for a and the start), inside p: pa.
        row("a task without number", Neglect::NoTask,
            [](RunState &state) { state.tokens[0].task = 0; });
        row("an effect without number", Neglect::NoTask,
            [](RunState &state) { state.tokens[1].effect = 0; });
        row("two tokens, one task", Neglect::NoTask,
            [](RunState &state) { state.tokens[7].task = state.tokens[0].task; });
        row("no timer", Neglect::NoTimer,
            [](RunState &state) { state.timers.erase(state.timers.begin()); });
        row("no event at the gateway", Neglect::NoEvent,
            [](RunState &state) { state.timers.pop_back(); });
        row("a message nobody sends", Neglect::NoMessage,
            [](RunState &state) { state.tokens[0].wait = Wait::Message; });
        row("no frame", Neglect::NoFrame, [](RunState &state) {
            state.frames.pop_back();
            state.tokens.pop_back();
        });
        row("an empty frame", Neglect::NoFrame, [](RunState &state) { state.tokens.pop_back(); });
        row("a frame that is gone", Neglect::Orphan,
            [](RunState &state) { state.tokens.back().frame = 99; });
        row("a join nothing can reach", Neglect::DeadJoin,
            [](RunState &state) { state.tokens.erase(state.tokens.begin()); });
        row("a token on its way", Neglect::Adrift,
            [](RunState &state) { state.tokens[0].wait = Wait::Moving; });
        row("no token at all", Neglect::EmptyRun, [](RunState &state) { state.tokens.clear(); });
    }

    void damageIsFound()
    {
        QFETCH(const std::function<void(RunState &)>, damage);
        QFETCH(const Neglect, why);
        Play play(everyWait);
        play.start();
        RunState state = play.state();
        damage(state);
        const std::vector<Uncarried> found = uncarried(play.definition(), state);
        QVERIFY(
            std::ranges::any_of(found, [why](const Uncarried &each) { return each.why == why; }));
    }
};

QTEST_APPLESS_MAIN(TestCarriers)
#include "tst_carriers.moc"
