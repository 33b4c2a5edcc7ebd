// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/carriers.h"
#include "engine/codec.h"
#include "play.h"

#include <QRandomGenerator>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::Play;

namespace {

const QString everything = uR"(
    start s -> f
    and f -> a | b | t | m | g | p | q | c | j
    human a -> j
    effect b -> e
    boundary bt on b timer:4 nonint -> a
    catch t timer:3 -> e
    catch m message:hello -> e
    first g -> gm | gt
    catch gm message:bye
    catch gt timer:9
    sub p each:kit.items until:`loop.done = 2` -> e {
        start ps -> pa
        human pa
    }
    sub q -> e {
        start qs -> qa
        human qa
        handler {
            start h message:note nonint -> ha
            human ha
        }
        handler {
            start i timer:5 -> ia
            human ia
        }
    }
    call c in:size=person.size -> e {
        start cs -> ca
        effect ca
    }
    and j -> e
    end e
)"_s;

Play busy()
{
    Play play(everything);
    play.start(
        uR"({"size": "XL", "start": {"@date": "2026-08-03"}, "at": {"@instant": "2026-08-03T07:00:00.000Z"},
                    "for": {"@duration": "P3D"}, "tags": ["a", true, null, 1.5], "deep": {"er": {"est": "ß 漢 😀"}}})"_s,
        uR"({"items": [{"id": "laptop"}, {"id": "phone"}]})"_s);
    play.message(u"note"_s);
    play.message(u"kept"_s, uR"({"why": "nobody waits"})"_s);
    play.done(u"p#1[2]/pa#1"_s, u"done"_s, uR"({"ok": true})"_s);
    play.effectUnclear(u"b#1"_s);
    play.undated(u"bt"_s);
    return play;
}

// A few of everything that could follow; what it gives does not matter, that it gives something
// does.
void trample(const journey::Definition &definition, RunState state)
{
    std::vector<Happening> events;
    for (Number number = 1; number <= 24; ++number) {
        events.push_back(TaskDone{.task = number, .values = {}, .by = {}});
        events.push_back(TimerDue{number});
        events.push_back(EffectOver{number, u"defect"_s, {}});
    }
    events.push_back(MessageArrived{u"hello"_s, {}});
    events.push_back(Cancelled{});
    for (const Happening &what : events)
        state = advance(definition, std::move(state), {instantFromMillis(0), what}).state;
    QVERIFY(!state.isActive());
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBusyStateComesBackExactly()
    {
        const Play play = busy();
        const Result<RunState> read = decode(play.definition(), encode(play.state()));
        QVERIFY(read);
        QVERIFY(*read == play.state());
        QCOMPARE(encode(*read), encode(play.state()));
    }

    void textsComeBackUnitByUnit()
    {
        Play play(u"start s -> a\nhuman a"_s);
        play.start();
        RunState state = play.state();
        for (const QString &name :
             {QString(), u"\0x"_s, QString(QChar(0xd800)), u"漢😀"_s, QString(300, u'é')})
            state.mailbox.push_back({name, journey::Value(name)});
        QVERIFY(*decode(play.definition(), encode(state)) == state);
    }

    void numbersComeBackBitByBit()
    {
        Play play(u"start s -> a\nhuman a"_s);
        play.start();
        RunState state = play.state();
        for (const double number : {0.0, 0.1, 1e300, -5e-324, 9007199254740993.0})
            state.mailbox.push_back({QString(), journey::Value(number)});
        state.mailbox.push_back(
            {QString(), journey::Value(instantFromMillis(-62'000'000'000'000))});
        state.mailbox.push_back({QString(), journey::Value(milliseconds(-1))});
        state.mailbox.push_back({QString(), journey::Value(QDate(1, 1, 1))});
        state.mailbox.push_back({QString(), journey::Value(false)});
        QVERIFY(*decode(play.definition(), encode(state)) == state);
    }

    void aRunThatHasNotBegunIsNoBytes()
    {
        const Play play(u"start s -> a\nhuman a"_s);
        QVERIFY(*decode(play.definition(), QByteArray()) == RunState());
        QVERIFY(*decode(play.definition(), encode(RunState())) == RunState());
    }

    void anEndedRunComesBack()
    {
        Play play(u"start s -> a\nhuman a"_s);
        play.start();
        play.done(u"a#1"_s);
        QVERIFY(*decode(play.definition(), encode(play.state())) == play.state());
    }

    void aRunOf47TasksStaysSmall()
    {
        QString journey = u"start s -> f\nand f -> t0"_s;
        for (int i = 1; i < 47; ++i)
            journey += u" | t%1"_s.arg(i);
        for (int i = 0; i < 47; ++i)
            journey += u"\nhuman t%1 -> j\nboundary b%1 on t%1 timer:4 nonint -> j"_s.arg(i);
        Play play(journey + u"\nor j -> e\nend e"_s);
        play.start();
        for (int i = 0; i < 47; i += 2)
            play.due(u"b%1"_s.arg(i));
        RunState state = play.state();
        state.facts = nullptr;
        // All 47 open at once, with 47 timers set or fired: the most there can be.
        QVERIFY2(encode(state).size() < 2'048,
                 QByteArray::number(encode(state).size()).constData());
    }

    void anotherFormatIsNamed()
    {
        const Play play = busy();
        QByteArray bytes = encode(play.state());
        bytes[0] = 9;
        const Result<RunState> read = decode(play.definition(), bytes);
        QCOMPARE(read.error().code, u"state.unknown_format"_s);
        QCOMPARE(read.error().args.value(u"format"_s).toInt(), 9);
    }

    void anotherJourneyVersionIsRefused()
    {
        const Play play = busy();
        const Play other(everything + u"\nhuman extra"_s);
        QCOMPARE(decode(other.definition(), encode(play.state())).error().code,
                 u"state.other_version"_s);
    }

    void bytesThatEndEarlyAreRefused()
    {
        const Play play = busy();
        const QByteArray bytes = encode(play.state());
        for (qsizetype length = 1; length < bytes.size(); ++length)
            QVERIFY(!decode(play.definition(), QByteArrayView(bytes).first(length)));
        QVERIFY(!decode(play.definition(), bytes + '\0'));
    }

    void damagedBytesDoNoHarm()
    {
        const Play play = busy();
        const QByteArray bytes = encode(play.state());
        QRandomGenerator random(7);
        int accepted = 0;
        for (int round = 0; round < 2'000; ++round) {
            QByteArray damaged = bytes;
            for (int i = random.bounded(1, 4); i > 0; --i)
                damaged[random.bounded(1, int(damaged.size()))] = char(random.bounded(256));
            const Result<RunState> read = decode(play.definition(), damaged);
            if (!read)
                continue;
            ++accepted;
            uncarried(play.definition(), *read);
            carriers(*read);
            trample(play.definition(), *read);
        }
        QVERIFY(accepted > 50);
    }

    void hugeCountsAskForNoMemory()
    {
        const Play play(u"start s -> a\nhuman a"_s);
        QByteArray bytes = encode(RunState());
        bytes.truncate(5);
        bytes.append("\xff\xff\xff\xff\xff\xff\xff\x7f");
        QCOMPARE(decode(play.definition(), bytes).error().code, u"state.unreadable"_s);
    }

    void valuesNestedWithoutEndAreRefused()
    {
        Play play(u"start s -> a\nhuman a"_s);
        play.start();
        RunState state = play.state();
        journey::Value nested;
        for (int i = 0; i < 127; ++i)
            nested = journey::ValueList{nested};
        state.mailbox = {{QString(), nested}};
        QVERIFY(decode(play.definition(), encode(state)));
        state.mailbox = {{QString(), journey::ValueList{nested}}};
        QVERIFY(!decode(play.definition(), encode(state)));
    }
};

QTEST_APPLESS_MAIN(TestCodec)
#include "tst_codec.moc"
