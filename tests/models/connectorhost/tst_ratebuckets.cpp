// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/ratebuckets.h"
#include "models/connectorhost/handticks.h"

#include <QTest>

#include <deque>

using namespace tenure;
using namespace tenure::connectorhost;
using namespace tenure::test;
using namespace std::chrono_literals;

namespace {

const QString disable = QStringLiteral("disable");
const QString modify = QStringLiteral("modify");

} // namespace

class TestRatebuckets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burstIsATenthOfTheMinuteAndNoMore()
    {
        HandTicks hand;
        RateBuckets rates(defaultRateLimits(), hand.ticks());
        int passed = 0;
        while (rates.take(modify) == 0ms)
            ++passed;
        QCOMPARE(passed, 12);
    }

    // A worker that dies and comes back every second would else disable six each time.
    void startingAgainGainsNoDisables()
    {
        HandTicks hand;
        int passed = 0;
        for (int start = 0; start < 60; ++start) {
            RateBuckets rates(defaultRateLimits(), hand.ticks());
            while (rates.take(disable) == 0ms)
                ++passed;
            hand.pass(1s);
        }
        QCOMPARE(passed, 60);
    }

    void waitIsWhatItSays()
    {
        HandTicks hand;
        RateBuckets rates(defaultRateLimits(), hand.ticks());
        while (rates.take(disable) == 0ms) {
        }
        const milliseconds wait = rates.take(disable);
        QCOMPARE(wait, 1000ms);
        hand.pass(wait - 1ms);
        QVERIFY(rates.take(disable) > 0ms);
        hand.pass(1ms);
        QCOMPARE(rates.take(disable), 0ms);
        QVERIFY(rates.take(disable) > 0ms);
    }

    void neverMoreThanLimitAndBurstInAnyMinute_data()
    {
        QTest::addColumn<QString>("bucket");
        QTest::addColumn<int>("perMinute");
        for (const auto &[bucket, perMinute] : {std::pair(modify, 120), {disable, 60}})
            QTest::newRow(qPrintable(bucket)) << bucket << perMinute;
    }

    void neverMoreThanLimitAndBurstInAnyMinute()
    {
        QFETCH(QString, bucket);
        QFETCH(int, perMinute);
        HandTicks hand;
        const Ticks now = hand.ticks();
        RateBuckets rates(defaultRateLimits(), now);
        std::deque<milliseconds> passed;
        size_t most = 0;
        for (int step = 0; step < 20000; ++step) {
            if (rates.take(bucket) == 0ms)
                passed.push_back(now());
            while (!passed.empty() && passed.front() <= now() - 60s)
                passed.pop_front();
            most = std::max(most, passed.size());
            hand.pass(37ms);
        }
        QVERIFY(most <= size_t(perMinute + std::max(1, perMinute / 10)));
        QVERIFY(most >= size_t(perMinute) * 9 / 10);
    }

    void bucketsDoNotShareTheirTokens()
    {
        HandTicks hand;
        RateBuckets rates(defaultRateLimits(), hand.ticks());
        while (rates.take(modify) == 0ms) {
        }
        QCOMPARE(rates.take(disable), 0ms);
    }

    void unnamedBucketHasNoLimit()
    {
        HandTicks hand;
        RateBuckets rates(defaultRateLimits(), hand.ticks());
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(rates.take(QStringLiteral("read")), 0ms);
    }

    void longPauseGivesNoMoreThanOneBurst()
    {
        HandTicks hand;
        RateBuckets rates(defaultRateLimits(), hand.ticks());
        while (rates.take(disable) == 0ms) {
        }
        hand.pass(24h);
        int passed = 0;
        while (rates.take(disable) == 0ms)
            ++passed;
        QCOMPARE(passed, 6);
    }

    void quietAskedForHoldsForEveryBucket()
    {
        HandTicks hand;
        RateBuckets rates(defaultRateLimits(), hand.ticks());
        rates.closeFor(30s);
        QCOMPARE(rates.take(disable), 30000ms);
        QCOMPARE(rates.take(QStringLiteral("read")), 30000ms);
        // A shorter wish does not shorten it.
        rates.closeFor(1s);
        hand.pass(29s);
        QCOMPARE(rates.take(modify), 1000ms);
        hand.pass(1s);
        QCOMPARE(rates.take(modify), 0ms);
    }
};

QTEST_APPLESS_MAIN(TestRatebuckets)
#include "tst_ratebuckets.moc"
