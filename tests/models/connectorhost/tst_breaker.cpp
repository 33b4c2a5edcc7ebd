// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/breaker.h"
#include "models/connectorhost/handticks.h"

#include <QTest>

using namespace tenure;
using namespace tenure::connectorhost;
using namespace tenure::test;
using namespace std::chrono_literals;

class TestBreaker : public QObject
{
    Q_OBJECT

private:
    // "+" a call that went well, "-" one that failed, a digit so many seconds.
    static void play(Breaker &breaker, HandTicks &hand, const char *script)
    {
        for (const char *step = script; *step; ++step) {
            if (*step == '+')
                breaker.noteSuccess();
            else if (*step == '-')
                breaker.noteFailure();
            else
                hand.pass(std::chrono::seconds(*step - '0'));
        }
    }

    static Breaker opened(HandTicks &hand)
    {
        Breaker breaker({}, hand.ticks());
        play(breaker, hand, "-----");
        return breaker;
    }

private Q_SLOTS:
    void opensAtTheLimits_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<bool>("opens");
        QTest::newRow("four failures") << QByteArray("----") << false;
        QTest::newRow("five failures") << QByteArray("-----") << true;
        QTest::newRow("five of ten") << QByteArray("+-+-+-+-+-") << true;
        QTest::newRow("the fifth comes eleven calls after the first")
            << QByteArray("-++---+++++-") << true;
        QTest::newRow("one of ten in five minutes") << QByteArray("+++++++++-") << false;
        QTest::newRow("two of ten in five minutes") << QByteArray("++++++++--") << true;
        QTest::newRow("two of eleven in five minutes") << QByteArray("+++++++++--") << false;
        QTest::newRow("three of fifteen in five minutes") << QByteArray("++++++++++++---") << true;
        QTest::newRow("two of nine") << QByteArray("+++++++--") << false;
        QTest::newRow("all is well") << QByteArray("++++++++++++++++++++") << false;
    }

    void opensAtTheLimits()
    {
        QFETCH(QByteArray, script);
        QFETCH(bool, opens);
        HandTicks hand;
        Breaker breaker({}, hand.ticks());
        play(breaker, hand, script.constData());
        QCOMPARE(breaker.state(), opens ? Breaker::State::Open : Breaker::State::Closed);
        QCOMPARE(breaker.allows(), !opens);
    }

    void oldFailuresAreForgottenByTheShare()
    {
        HandTicks hand;
        Breaker breaker({}, hand.ticks());
        play(breaker, hand, "--");
        hand.pass(5min + 1ms);
        play(breaker, hand, "+++++++++-");
        QCOMPARE(breaker.state(), Breaker::State::Closed);
    }

    void oneCallTriesWhenThePauseIsOver()
    {
        HandTicks hand;
        Breaker breaker = opened(hand);
        QCOMPARE(breaker.pauseLeft(), 30000ms);
        hand.pass(30s - 1ms);
        QVERIFY(!breaker.allows());
        hand.pass(1ms);
        QCOMPARE(breaker.state(), Breaker::State::HalfOpen);
        QVERIFY(breaker.allows());
        QVERIFY(!breaker.allows());
    }

    void successOfTheTryCloses()
    {
        HandTicks hand;
        Breaker breaker = opened(hand);
        hand.pass(30s);
        QVERIFY(breaker.allows());
        breaker.noteSuccess();
        QCOMPARE(breaker.state(), Breaker::State::Closed);
        // And what was before is forgotten.
        play(breaker, hand, "----");
        QCOMPARE(breaker.state(), Breaker::State::Closed);
    }

    void failureOfTheTryOpensForTwiceAsLongUpToAQuarterHour()
    {
        HandTicks hand;
        Breaker breaker = opened(hand);
        milliseconds pause = 30s;
        for (int i = 0; i < 8; ++i) {
            hand.pass(pause);
            QVERIFY(breaker.allows());
            breaker.noteFailure();
            pause = std::min<milliseconds>(pause * 2, 15min);
            QCOMPARE(breaker.pauseLeft(), pause);
        }
        QCOMPARE(pause, milliseconds(15min));
    }

    void tryThatWasNotMadeLeavesItsPlaceToAnother()
    {
        HandTicks hand;
        Breaker breaker = opened(hand);
        hand.pass(30s);
        QVERIFY(breaker.allows());
        breaker.noteNothing();
        QCOMPARE(breaker.state(), Breaker::State::HalfOpen);
        QVERIFY(breaker.allows());
    }

    void lateFailureOfAnEarlierCallDoesNotProlong()
    {
        HandTicks hand;
        Breaker breaker = opened(hand);
        hand.pass(10s);
        breaker.noteFailure();
        QCOMPARE(breaker.pauseLeft(), 20000ms);
    }
};

QTEST_APPLESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
