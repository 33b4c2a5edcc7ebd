// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/retry.h"

#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = instantFromMillis(1'000'000);

FailedTry failure(const QString &errorClass, int attempt = 1)
{
    FailedTry failed;
    failed.key = "key";
    failed.attempt = attempt;
    failed.errorClass = errorClass;
    failed.now = start;
    failed.deadline = start + 24h;
    return failed;
}

NextStep next(const QString &errorClass, journey::OnFailure onFailure = journey::OnFailure::Wait)
{
    FailedTry failed = failure(errorClass);
    failed.onFailure = onFailure;
    return decide({}, failed).next;
}

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClassDecides_data()
    {
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<NextStep>("wait");
        QTest::addColumn<NextStep>("person");
        const auto row = [](const char *name, NextStep wait, NextStep person) {
            QTest::newRow(name) << QString::fromLatin1(name) << wait << person;
        };
        row("transient", NextStep::RetryAt, NextStep::Over);
        row("throttled", NextStep::RetryAt, NextStep::Over);
        row("unknown", NextStep::Reconcile, NextStep::Reconcile);
        row("auth_failed", NextStep::PauseSystem, NextStep::Over);
        for (const char *name : {"permission", "config", "validation", "not_found", "already_done",
                                 "conflict", "ambiguous", "capacity", "unsupported", "policy",
                                 "partial_failure", "defect", "", "never heard of"})
            row(name, NextStep::Over, NextStep::Over);
    }

    void theClassDecides()
    {
        QFETCH(const QString, errorClass);
        QTEST(next(errorClass), "wait");
        QTEST(next(errorClass, journey::OnFailure::Person), "person");
    }

    void waitsDoubleUpToTheCap()
    {
        RetryPolicy policy;
        policy.jitter = 0;
        const std::vector<milliseconds> expected{5s,   10s,  20s,  40s,   80s,
                                                 160s, 320s, 640s, 15min, 15min};
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(backOff(policy, "key", int(i) + 1), expected[i]);
        QCOMPARE(backOff(policy, "key", 1'000'000'000), milliseconds(15min));
        QCOMPARE(backOff(policy, "key", 0), milliseconds(5s));
        QCOMPARE(backOff(policy, "key", -5), milliseconds(5s));
    }

    void jitterStaysWithinItsShareAndSpreads()
    {
        const RetryPolicy policy;
        milliseconds least = 1h;
        milliseconds most = 0s;
        for (int i = 0; i < 1'000; ++i) {
            const milliseconds wait = backOff(policy, QByteArray::number(i), 1);
            QVERIFY(wait >= 4s && wait <= 6s);
            least = std::min(least, wait);
            most = std::max(most, wait);
        }
        QVERIFY(least < 4'100ms);
        QVERIFY(most > 5'900ms);
    }

    void jitterIsTheSameEachTime()
    {
        const RetryPolicy policy;
        QCOMPARE(backOff(policy, "key", 3), backOff(policy, "key", 3));
        QVERIFY(backOff(policy, "key", 3) != backOff(policy, "other", 3));
        QVERIFY(backOff(policy, "key", 3) * 2 != backOff(policy, "key", 4));
    }

    void theNextTryIsOneWaitAhead()
    {
        const RetryPolicy policy;
        const Decision decision = decide(policy, failure(u"transient"_s, 4));
        QCOMPARE(decision.at, start + backOff(policy, "key", 4));
    }

    void whatTheSystemAsksForIsHonoured()
    {
        FailedTry failed = failure(u"throttled"_s);
        failed.retryAfter = 2h;
        QCOMPARE(decide({}, failed), (Decision{NextStep::RetryAt, start + 2h}));
        failed.retryAfter = 1ms;
        QCOMPARE(decide({}, failed).at, start + backOff({}, "key", 1));
    }

    void theLastTryIsMadeAtTheDeadline()
    {
        FailedTry failed = failure(u"transient"_s, 9);
        failed.deadline = start + 1min;
        QCOMPARE(decide({}, failed), (Decision{NextStep::RetryAt, start + 1min}));
    }

    void nothingIsTriedAfterTheDeadline()
    {
        for (const QString &errorClass :
             {u"transient"_s, u"throttled"_s, u"unknown"_s, u"auth_failed"_s}) {
            FailedTry failed = failure(errorClass);
            failed.deadline = start;
            QCOMPARE(decide({}, failed), (Decision{NextStep::Over, start}));
        }
    }

    void aSystemThatAsksToWaitBeyondTheDeadlineEndsIt()
    {
        FailedTry failed = failure(u"throttled"_s);
        failed.retryAfter = 25h;
        QCOMPARE(decide({}, failed).next, NextStep::Over);
    }

    void whatIsAskedForExactlyAtTheDeadlineIsTheLastTry()
    {
        FailedTry failed = failure(u"throttled"_s);
        failed.retryAfter = 24h;
        QCOMPARE(decide({}, failed), (Decision{NextStep::RetryAt, start + 24h}));
        failed.retryAfter = 24h + 1ms;
        QCOMPARE(decide({}, failed).next, NextStep::Over);
    }

    void aWaitIsHonouredWhateverTheClass()
    {
        for (const QString &errorClass : {u"transient"_s, u"unknown"_s, u"auth_failed"_s}) {
            FailedTry failed = failure(errorClass);
            failed.retryAfter = 2h;
            QCOMPARE(decide({}, failed).at, start + 2h);
        }
    }

    // Waits of the last minutes are as short as they must be, never negative, never past the end.
    void everyNextTryLiesBetweenNowAndTheDeadline()
    {
        for (int attempt = 1; attempt < 40; ++attempt) {
            for (const milliseconds left : {1ms, 999ms, 4'000ms, 60'000ms, 3'600'000ms}) {
                FailedTry failed = failure(u"transient"_s, attempt);
                failed.deadline = start + left;
                const Decision decision = decide({}, failed);
                QVERIFY(decision.at > start && decision.at <= failed.deadline);
            }
        }
    }

    void whatIsTheSystemsTrouble_data()
    {
        QTest::addColumn<bool>("trouble");
        for (const char *name : {"transient", "unknown", "auth_failed", "config", "defect"})
            QTest::newRow(name) << true;
        for (const char *name : {"throttled", "permission", "validation", "not_found", "conflict",
                                 "ambiguous", "capacity", "policy", "already_done", ""})
            QTest::newRow(name) << false;
    }

    void whatIsTheSystemsTrouble()
    {
        QFETCH(const bool, trouble);
        QCOMPARE(isSystemTrouble(QString::fromLatin1(QTest::currentDataTag())), trouble);
    }

    void patienceIsADayUnlessSaid()
    {
        QCOMPARE(RetryPolicy().deadline(start), start + 24h);
        QCOMPARE(RetryPolicy{.patience = 1s}.deadline(start), start + 1s);
    }
};

QTEST_APPLESS_MAIN(TestRetry)
#include "tst_retry.moc"
