// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"
#include "people/guards.h"

using namespace tenure;
using namespace tenure::people;
using namespace std::chrono;

namespace {

qint64 limitFor(qint64 active, qint64 past, const GuardLimits &limits = {})
{
    return leaverLimit({active, 0, past}, limits);
}

/// So that the usual day never is the lowest limit.
constexpr qint64 manyInThePast = 1'000'000;

std::vector<Row> withLeavers(std::vector<Row> rows, int leavers, int from = 0)
{
    for (int i = from; i < from + leavers; ++i)
        rows[size_t(i)].end = QStringLiteral("2026-07-31");
    return rows;
}

FeedPlan leaving(int leavers, int active, const RecentHistory &history = {})
{
    const std::vector<Row> rows = company(active);
    return planOn(today(), storedAfter(rows), withLeavers(rows, leavers), history);
}

RecentHistory after(std::vector<PastLeavers> leavers)
{
    RecentHistory history;
    history.leavers = std::move(leavers);
    return history;
}

PastLeavers earlier(milliseconds ago, qint64 persons, bool sameFeed = true)
{
    return {readingOn(today()).now - ago, persons, sameFeed};
}

/// G1 word for word: does a number of leavers reach any of the three?
bool reachesAny(qint64 leavers, qint64 active, qint64 past)
{
    const double twoPercent = std::max(5.0, double(active) * 2 / 100);
    const double usual = std::max(5.0, 5 * double(past) / 90);
    const bool tenPercent = leavers >= 3 && double(leavers) >= double(active) * 10 / 100;
    return double(leavers) >= twoPercent || double(leavers) >= usual || tenPercent;
}

bool isHeld(const FeedPlan &plan)
{
    return plan.verdict.kind == Verdict::Kind::Hold && plan.verdict.guard == u"G1";
}

} // namespace

class TestGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLowestOfThreeLimitsCounts_data()
    {
        QTest::addColumn<qint64>("active");
        QTest::addColumn<qint64>("past");
        QTest::addColumn<qint64>("limit");
        const auto row = [](const char *name, qint64 active, qint64 past, qint64 limit) {
            QTest::newRow(name) << active << past << limit;
        };
        // 10 % of the active, at least 3
        row("nobody active", 0, manyInThePast, 3);
        row("ten", 10, manyInThePast, 3);
        row("twenty", 20, manyInThePast, 3);
        row("thirty", 30, manyInThePast, 3);
        row("thirty-one", 31, manyInThePast, 4);
        row("forty", 40, manyInThePast, 4);
        row("forty-one", 41, manyInThePast, 5);
        // max(5, 2 % of the active)
        row("fifty-one", 51, manyInThePast, 5);
        row("250", 250, manyInThePast, 5);
        row("251", 251, manyInThePast, 6);
        row("300", 300, manyInThePast, 6);
        row("10,000", 10'000, manyInThePast, 200);
        row("10,001", 10'001, manyInThePast, 201);
        // 5 times the daily mean of 90 days, at least 5
        row("a new store", 10'000, 0, 5);
        row("one a day", 10'000, 90, 5);
        row("a little over one a day", 10'000, 91, 6);
        row("two a day", 10'000, 180, 10);
        row("40 a day", 10'000, 3600, 200);
        row("41 a day", 10'000, 3690, 200);
        row("39 a day", 10'000, 3510, 195);
    }

    void theLowestOfThreeLimitsCounts()
    {
        QFETCH(qint64, active);
        QFETCH(qint64, past);
        QTEST(limitFor(active, past), "limit");
    }

    void theLimitIsTheFirstNumberThatReachesAnyRule()
    {
        for (qint64 active = 0; active < 3000; active += active < 120 ? 1 : 37) {
            for (const qint64 past : {0, 45, 89, 90, 91, 200, 450, 1801, 90'000}) {
                const qint64 limit = limitFor(active, past);
                QVERIFY(reachesAny(limit, active, past));
                QVERIFY(!reachesAny(limit - 1, active, past));
            }
        }
    }

    void limitsAreSettings()
    {
        GuardLimits limits;
        limits.leaverFloor = 10;
        QCOMPARE(limitFor(10'000, 0, limits), 10);
        limits.leaverPercent = 1;
        QCOMPARE(limitFor(10'000, manyInThePast, limits), 100);
        limits.usualDaysFactor = 2;
        QCOMPARE(limitFor(10'000, 900, limits), 20);
        limits.leaverSharePercent = 5;
        limits.leaverShareFloor = 2;
        QCOMPARE(limitFor(40, manyInThePast, limits), 2);
    }

    void massLeaversAreHeldAtTheLimitAndNotBelow_data()
    {
        QTest::addColumn<int>("leavers");
        QTest::addColumn<int>("active");
        QTest::addColumn<bool>("held");
        QTest::newRow("1 of 10") << 1 << 10 << false;
        QTest::newRow("2 of 10") << 2 << 10 << false;
        QTest::newRow("3 of 10") << 3 << 10 << true;
        QTest::newRow("2 of 20") << 2 << 20 << false;
        QTest::newRow("3 of 20") << 3 << 20 << true;
        QTest::newRow("3 of 31") << 3 << 31 << false;
        QTest::newRow("4 of 31") << 4 << 31 << true;
        QTest::newRow("4 of 1,000") << 4 << 1000 << false;
        QTest::newRow("5 of 1,000") << 5 << 1000 << true;
        QTest::newRow("all of 1") << 1 << 1 << false;
        QTest::newRow("all of 3") << 3 << 3 << true;
    }

    void massLeaversAreHeldAtTheLimitAndNotBelow()
    {
        QFETCH(int, leavers);
        QFETCH(int, active);
        QFETCH(bool, held);
        const FeedPlan plan = leaving(leavers, active);
        QCOMPARE(isHeld(plan), held);
        QCOMPARE(plan.counts.of(Lifecycle::Leave), held ? 0 : leavers);
        QCOMPARE(plan.counts.held, held ? leavers : 0);
        QCOMPARE(plan.counts.unchanged, active - leavers);
        QCOMPARE(plan.leavers, leavers);
    }

    void fourOfTenThousandPassAndEightHundredAreOneHold()
    {
        const std::vector<Row> rows = company(10'000);
        const Snapshot stored = storedAfter(rows);
        QCOMPARE(planOn(today(), stored, withLeavers(rows, 4)).counts.of(Lifecycle::Leave), 4);
        const FeedPlan held = planOn(today(), stored, withLeavers(rows, 800));
        QVERIFY(isHeld(held));
        QCOMPARE(held.verdict.releaseCount, 800);
        QCOMPARE(held.counts.held, 800);
        QCOMPARE(held.counts.applied, 0);
        QVERIFY(!held.verdict.needsSecondPerson);
        QCOMPARE(held.verdict.reason->args.value(u"limit").toInt(), 5);
        QCOMPARE(held.verdict.reason->args.value(u"leavers").toInt(), 800);
    }

    void twoPercentOfTenThousandToTheLastOne()
    {
        const std::vector<Row> rows = company(10'000);
        const Snapshot stored = storedAfter(rows);
        const RecentHistory usual = after({earlier(days(2), manyInThePast)});
        QVERIFY(!isHeld(planOn(today(), stored, withLeavers(rows, 199), usual)));
        QVERIFY(isHeld(planOn(today(), stored, withLeavers(rows, 200), usual)));
    }

    void usualDaysToTheLastOne()
    {
        const std::vector<Row> rows = company(1000);
        const Snapshot stored = storedAfter(rows);
        // 3 a day for 90 days: 15, below 2 % of 1,000.
        const RecentHistory usual =
            after({earlier(days(2), 100), earlier(days(50), 100), earlier(days(90), 70)});
        QVERIFY(!isHeld(planOn(today(), stored, withLeavers(rows, 14), usual)));
        QVERIFY(isHeld(planOn(today(), stored, withLeavers(rows, 15), usual)));
    }

    void onlyNinetyDaysAreUsual()
    {
        const RecentHistory history =
            after({earlier(hours(24 * 91) - 1ms, 90), earlier(hours(24 * 91), 9000)});
        QCOMPARE(leaverScope(history, readingOn(today()).now, 1, 10, false).past, 90);
    }

    void the24HoursBeforeCountWithTheBatch_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("leavers");
        QTest::addColumn<bool>("held");
        const qint64 day = milliseconds(24h).count();
        QTest::newRow("4 and 1 an hour later") << qint64(3'600'000) << 4 << 1 << true;
        QTest::newRow("3 and 1") << qint64(3'600'000) << 3 << 1 << false;
        QTest::newRow("just within") << day - 1 << 4 << 1 << true;
        QTest::newRow("just outside") << day << 4 << 1 << false;
        QTest::newRow("no new leaver") << qint64(3'600'000) << 400 << 0 << false;
        QTest::newRow("a clock that went back") << qint64(-3'600'000) << 4 << 1 << true;
    }

    void the24HoursBeforeCountWithTheBatch()
    {
        QFETCH(qint64, ago);
        QFETCH(int, before);
        QFETCH(int, leavers);
        const FeedPlan plan = leaving(leavers, 1000, after({earlier(milliseconds(ago), before)}));
        QTEST(isHeld(plan), "held");
    }

    void leaversOfOtherFeedsCountForTheStore()
    {
        RecentHistory history = after({earlier(hours(1), 4, false)});
        history.activeElsewhere = 5000;
        QVERIFY(isHeld(leaving(1, 1000, history)));
        history = after({earlier(hours(1), 3, false)});
        QVERIFY(!isHeld(leaving(1, 1000, history)));
    }

    // The same 800 people in 80 batches of 10: the first one is stopped already, and nobody is
    // ended by the others.
    void eightyBatchesOfTenStopBelowTheLowestLimit()
    {
        const std::vector<Row> rows = company(10'000);
        Snapshot stored = storedAfter(rows);
        RecentHistory history = after({earlier(days(10), 180)}); // two a day: the limit is 10
        const qint64 limit =
            leaverLimit(leaverScope(history, readingOn(today()).now, 0, 10'000, true), {});
        QCOMPARE(limit, 10);
        qint64 ended = 0;
        Feed feed = plainFeed(FeedMode::Delta);
        Reading reading = readingOn(today());
        for (int i = 0; i < 80; ++i) {
            reading.now += 10min; // across midnight
            const int size = 7;
            const std::vector<Row> part(rows.begin() + i * 10, rows.begin() + i * 10 + 10);
            const Table table = tableOf(withLeavers(part, size));
            const FeedPlan plan = people::plan(feed, stored, table, reading, history);
            const qint64 leavers = plan.counts.of(Lifecycle::Leave);
            if (leavers > 0)
                history.leavers.push_back({reading.now, leavers, i % 2 == 0});
            ended += leavers;
            stored = applied(std::move(stored), plan);
        }
        QVERIFY2(ended < limit, qPrintable(QString::number(ended)));
        QCOMPARE(ended, 7);
    }

    void leaversWithinAnyDayNeverReachTheLimit()
    {
        const std::vector<Row> rows = company(2000);
        Snapshot stored = storedAfter(rows);
        RecentHistory history;
        Reading reading = readingOn(QDate(2026, 10, 24)); // a change from summer time lies ahead
        std::vector<PastLeavers> taken;
        for (int i = 0; i < 300; ++i) {
            reading.now += 37min;
            const std::vector<Row> part(rows.begin() + i * 5, rows.begin() + i * 5 + 5);
            const FeedPlan plan =
                people::plan(plainFeed(FeedMode::Delta), stored,
                             tableOf(withLeavers(part, 1 + i % 3)), reading, history);
            const qint64 leavers = plan.counts.of(Lifecycle::Leave);
            if (leavers > 0)
                history.leavers.push_back({reading.now, leavers, true});
            stored = applied(std::move(stored), plan);
        }
        for (const PastLeavers &from : history.leavers) {
            qint64 within = 0;
            for (const PastLeavers &past : history.leavers)
                within += past.at >= from.at && past.at < from.at + 24h ? past.persons : 0;
            QVERIFY2(within < 5, qPrintable(QString::number(within)));
        }
    }

    void withdrawalsAndEarlierLastDaysEndAccessToo()
    {
        std::vector<Row> rows = company(100);
        for (size_t i = 0; i < 3; ++i)
            rows[i].end = QStringLiteral("2026-12-31");
        for (size_t i = 3; i < 5; ++i) {
            rows[i].start = QStringLiteral("2026-09-01");
            rows[i].status = QStringLiteral("hired");
        }
        Snapshot stored = storedAfter(rows);
        for (size_t i = 0; i < 3; ++i) {
            Person person = *stored.find(rows[i].no);
            person.stage = Stage::Leaving;
            stored.insert(person);
            rows[i].end = QStringLiteral("2026-07-30");
        }
        for (size_t i = 3; i < 5; ++i)
            rows[i].status = QStringLiteral("withdrawn");
        QVERIFY(isHeld(planOn(today(), stored, rows)));
        rows[4].status = QStringLiteral("hired");
        QVERIFY(!isHeld(planOn(today(), stored, rows)));
    }

    void joinersForAFixedTermAreNoLeavers()
    {
        std::vector<Row> rows = company(30);
        const Snapshot stored = storedAfter(rows);
        std::vector<Row> interns = company(60);
        for (size_t i = 30; i < 60; ++i) {
            interns[i].start = QStringLiteral("2026-08-01");
            interns[i].end = QStringLiteral("2026-09-30");
        }
        const FeedPlan plan = planOn(today(), stored, interns);
        QCOMPARE(plan.verdict.kind, Verdict::Kind::Take);
        QCOMPARE(plan.counts.of(Lifecycle::Join), 30);
    }

    void aTenthOfTheCompanyNeedsASecondPerson()
    {
        QVERIFY(needsSecondPerson(10, 100));
        QVERIFY(!needsSecondPerson(9, 100));
        QVERIFY(!needsSecondPerson(0, 0));
        QVERIFY(needsSecondPerson(1, 0));
        QVERIFY(leaving(10, 100).verdict.needsSecondPerson);
        QVERIFY(!leaving(9, 100).verdict.needsSecondPerson);
    }

    void droppedRowsHoldFromFivePercentOn_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("now");
        QTest::addColumn<bool>("held");
        QTest::newRow("same") << 100 << 100 << false;
        QTest::newRow("grown") << 100 << 150 << false;
        QTest::newRow("4 of 100") << 100 << 96 << false;
        QTest::newRow("5 of 100") << 100 << 95 << true;
        QTest::newRow("1 of 20") << 20 << 19 << true;
        QTest::newRow("1 of 21") << 21 << 20 << false;
        QTest::newRow("9 of 199") << 199 << 190 << false;
        QTest::newRow("10 of 199") << 199 << 189 << true;
    }

    void droppedRowsHoldFromFivePercentOn()
    {
        QFETCH(int, last);
        QFETCH(int, now);
        QFETCH(bool, held);
        RecentHistory history;
        history.lastFullRows = last;
        const FeedPlan plan = planOn(today(), {}, company(now), history);
        QCOMPARE(plan.verdict.kind, held ? Verdict::Kind::Hold : Verdict::Kind::Take);
        const FeedPlan delta =
            planOn(today(), {}, company(now), history, plainFeed(FeedMode::Delta));
        QCOMPARE(delta.verdict.kind, Verdict::Kind::Take);
        if (held) {
            QCOMPARE(plan.verdict.guard, QStringLiteral("G2"));
            QCOMPARE(plan.verdict.releaseCount, now);
        }
    }

    void rejectedRowsAreNotMissing()
    {
        std::vector<Row> rows = company(20);
        rows[3].status = QStringLiteral("gone");
        RecentHistory history;
        history.lastFullRows = 20;
        const FeedPlan plan = planOn(today(), {}, rows, history);
        QCOMPARE(plan.verdict.kind, Verdict::Kind::Take);
        QCOMPARE(plan.counts.rejected, 1);
    }

    void anEmptiedColumnHoldsFromThreePersonsOn_data()
    {
        QTest::addColumn<int>("filled");
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("held");
        QTest::newRow("2 emptied") << 2 << 0 << false;
        QTest::newRow("3 emptied") << 3 << 0 << true;
        QTest::newRow("9 emptied, 1 left") << 10 << 1 << false;
        QTest::newRow("all emptied") << 10 << 0 << true;
    }

    void anEmptiedColumnHoldsFromThreePersonsOn()
    {
        QFETCH(int, filled);
        QFETCH(int, left);
        QFETCH(bool, held);
        std::vector<Row> rows = company(10);
        for (Row &row : rows)
            row.site.clear();
        for (int i = 0; i < filled; ++i)
            rows[size_t(i)].site = QStringLiteral("Berlin");
        const Snapshot stored = storedAfter(rows);
        for (int i = left; i < filled; ++i)
            rows[size_t(i)].site.clear();
        const FeedPlan plan = planOn(today(), stored, rows);
        QCOMPARE(codesOf(plan.problems),
                 held ? QStringList{QStringLiteral("guard.column_emptied")} : QStringList());
        QCOMPARE(plan.verdict.kind, held ? Verdict::Kind::Hold : Verdict::Kind::Take);
        if (held)
            QCOMPARE(plan.problems.front().field, QStringLiteral("site"));
    }

    void newColumnsHoldUnlessTheFeedSaysOtherwise()
    {
        Table table = tableOf(company(3));
        table.newHeaders = QStringList{QStringLiteral("salary")};
        Feed feed = plainFeed();
        const auto kind = [&] {
            return people::plan(feed, {}, table, readingOn(today()), {}).verdict.kind;
        };
        QCOMPARE(kind(), Verdict::Kind::Hold);
        feed.mode = FeedMode::Delta;
        QCOMPARE(kind(), Verdict::Kind::Hold);
        feed.limits.holdNewColumns = false;
        QCOMPARE(kind(), Verdict::Kind::Take);
    }

    void everythingThatIsOddAboutAFileIsTold()
    {
        std::vector<Row> rows = company(100);
        const Snapshot stored = storedAfter(rows);
        rows = withLeavers(rows, 10);
        rows.resize(90);
        Table table = tableOf(rows);
        table.newHeaders = QStringList{QStringLiteral("salary")};
        table.endsWithNewline = false;
        RecentHistory history;
        history.lastFullRows = 100;
        history.lastTaken = PastBatch{{}, {}, true};
        const FeedPlan plan = people::plan(plainFeed(), stored, table, readingOn(today()), history);
        QCOMPARE(codesOf(plan.problems), (QStringList{QStringLiteral("guard.rows_dropped"),
                                                      QStringLiteral("guard.new_columns"),
                                                      QStringLiteral("guard.end_missing")}));
        // Who would leave weighs most: it decides what must be typed, and by how many people.
        QCOMPARE(plan.verdict.guard, QStringLiteral("G1"));
        QCOMPARE(plan.verdict.releaseCount, 10);
    }
};

QTEST_APPLESS_MAIN(TestGuards)
#include "tst_guards.moc"
