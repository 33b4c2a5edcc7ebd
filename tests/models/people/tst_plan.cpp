// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"

using namespace tenure;
using namespace tenure::people;

namespace {

const QString terminated = QStringLiteral("terminated");
const QString yesterday = QStringLiteral("2026-07-29");

RecentHistory tookEarlier(const QByteArray &hash = "earlier")
{
    RecentHistory history;
    history.lastTaken = PastBatch{{}, hash, true};
    return history;
}

Result<FeedPlan> releasing(const Snapshot &stored, const std::vector<Row> &rows,
                           const Release &release, const RecentHistory &history = {})
{
    return planReleased(plainFeed(), stored, tableOf(rows), readingOn(today()), history, release);
}

Release singly(const QStringList &numbers)
{
    Release release;
    for (const QString &number : numbers)
        release.persons.insert(number, {});
    release.typedCount = numbers.size();
    return release;
}

Release whole(qint64 typed)
{
    Release release;
    release.wholeBatch = true;
    release.typedCount = typed;
    return release;
}

QString codeOf(const Result<FeedPlan> &plan)
{
    return plan ? QString() : plan.error().code;
}

QStringList absentNumbers(const FeedPlan &plan)
{
    QStringList numbers;
    for (const Absence &absence : plan.absences)
        numbers << absence.number + (absence.review ? QStringLiteral("!") : QString());
    return numbers;
}

std::vector<Row> terminating(std::vector<Row> rows, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        rows[i].status = terminated;
        rows[i].end = yesterday;
    }
    return rows;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowEndsInOneOfFourWays()
    {
        std::vector<Row> rows = company(30);
        const Snapshot stored = storedAfter(rows);
        rows[0].dept = QStringLiteral("Sales");
        rows[1].end = QStringLiteral("2026-08-31");
        rows[2].status = terminated;
        rows[3].start = QStringLiteral("soon");
        rows[4].cc = QStringLiteral("1");
        Row joiner;
        joiner.start = QStringLiteral("2026-08-03");
        rows.push_back(joiner);
        const FeedPlan plan = planOn(today(), stored, rows);
        QCOMPARE(plan.verdict, Verdict());
        QCOMPARE(rowOf(plan, QStringLiteral("1001")).finding.kind, Lifecycle::Move);
        QCOMPARE(rowOf(plan, QStringLiteral("1002")).finding.kind, Lifecycle::Leave);
        QCOMPARE(rowOf(plan, QStringLiteral("1003")).outcome, Outcome::Held);
        QCOMPARE(rowOf(plan, QStringLiteral("1004")).outcome, Outcome::Rejected);
        QCOMPARE(rowOf(plan, QStringLiteral("1005")).finding.kind, Lifecycle::Change);
        QCOMPARE(rowOf(plan, QStringLiteral("100")).finding.kind, Lifecycle::Join);
        const Counts &counts = plan.counts;
        QCOMPARE(counts.rows, 31);
        QCOMPARE(counts.applied, 4);
        QCOMPARE(counts.unchanged, 25);
        QCOMPARE(counts.held, 1);
        QCOMPARE(counts.rejected, 1);
        QCOMPARE(counts.of(Lifecycle::Join), 1);
        QCOMPARE(counts.of(Lifecycle::Move), 1);
        QCOMPARE(counts.of(Lifecycle::Leave), 1);
        QCOMPARE(counts.of(Lifecycle::Change), 1);
        QCOMPARE(counts.of(Lifecycle::Unchanged), 0);
        QCOMPARE(plan.leavers, 2);
    }

    void theFirstImportKnowsEverybodyAndRunsNothing()
    {
        const FeedPlan plan = planOn(today(), {}, company(200));
        QCOMPARE(plan.verdict.kind, Verdict::Kind::Take);
        QCOMPARE(plan.counts.of(Lifecycle::Known), 200);
        QCOMPARE(plan.counts.applied, 200);
        QCOMPARE(plan.leavers, 0);
    }

    void takingAPlanAndReadingTheFileAgainChangesNothing()
    {
        std::vector<Row> rows = company(50);
        Snapshot stored = storedAfter(rows);
        rows[0].dept = QStringLiteral("Sales");
        rows[1].end = QStringLiteral("2026-08-31");
        rows[2].mgr = QStringLiteral("1001");
        rows[3].mgr = QStringLiteral("nobody");
        rows.push_back(Row());
        rows.back().start = QStringLiteral("2026-08-03");
        stored = applied(std::move(stored), planOn(today(), stored, rows));
        const FeedPlan again = planOn(today(), stored, rows);
        QCOMPARE(again.counts.unchanged, 51);
        QVERIFY(applied(stored, again) == stored);
    }

    void samePlanFromSameArguments()
    {
        std::vector<Row> rows = company(300);
        const Snapshot stored = storedAfter(rows);
        rows = terminating(rows, 20);
        rows.resize(290);
        QVERIFY(planOn(today(), stored, rows) == planOn(today(), stored, rows));
    }

    void aManagerMayComeInTheSameFile()
    {
        std::vector<Row> rows = company(3);
        rows[0].mgr = QStringLiteral("1003");
        rows[1].mgr = QStringLiteral("1001");
        const FeedPlan plan = planOn(today(), {}, rows);
        for (const RowPlan &row : plan.rows) {
            QVERIFY(row.problems.empty());
            QVERIFY(!row.managerUnknown);
        }
    }

    void anUnknownManagerIsStoredAsUnresolved()
    {
        std::vector<Row> rows = company(3);
        rows[0].mgr = QStringLiteral("999");
        rows[1].mgr = QStringLiteral("1002");
        const FeedPlan plan = planOn(today(), {}, rows);
        const RowPlan &row = rowOf(plan, QStringLiteral("1001"));
        QCOMPARE(row.outcome, Outcome::Applied);
        QVERIFY(row.managerUnknown);
        QCOMPARE(codesOf(row.problems), QStringList{QStringLiteral("person.unknown_manager")});
        QCOMPARE(row.problems.front().value, QStringLiteral("999"));
        QCOMPARE(row.problems.front().field, QStringLiteral("mgr"));
        QCOMPARE(codesOf(rowOf(plan, QStringLiteral("1002")).problems),
                 QStringList{QStringLiteral("person.own_manager")});
        const Snapshot stored = applied({}, plan);
        QVERIFY(stored.find(QStringLiteral("1001"))->managerUnknown);
        QCOMPARE(stored.find(QStringLiteral("1001"))->facts.value(fact::manager),
                 QStringLiteral("999"));
    }

    void anUnresolvedManagerIsFoundWhenTheyCome()
    {
        std::vector<Row> rows = company(3);
        rows[0].mgr = QStringLiteral("999");
        Snapshot stored = storedAfter(rows);
        QCOMPARE(planOn(today(), stored, rows).managersFound, QStringList());
        rows.push_back(Row());
        rows.back().no = QStringLiteral("999");
        const FeedPlan plan = planOn(today(), stored, rows);
        QCOMPARE(plan.managersFound, QStringList{QStringLiteral("1001")});
        QCOMPARE(rowOf(plan, QStringLiteral("1001")).outcome, Outcome::Unchanged);
        stored = applied(std::move(stored), plan);
        QVERIFY(!stored.find(QStringLiteral("1001"))->managerUnknown);
        QCOMPARE(planOn(today(), stored, rows).managersFound, QStringList());
    }

    void aManagerWhoseOwnRowIsHeldIsNobodyYet()
    {
        std::vector<Row> rows = company(2);
        const Snapshot stored = storedAfter(rows);
        rows.push_back(Row());
        rows.back().no = QStringLiteral("01001"); // looks like 1001
        rows[1].mgr = QStringLiteral("01001");
        const FeedPlan plan = planOn(today(), stored, rows);
        QCOMPARE(rowOf(plan, QStringLiteral("01001")).outcome, Outcome::Held);
        QVERIFY(rowOf(plan, QStringLiteral("1002")).managerUnknown);
    }

    void twoNewNumbersThatLookAlikeAreBothHeld()
    {
        std::vector<Row> rows = company(2);
        rows[0].no = QStringLiteral("E001");
        rows[1].no = QStringLiteral("e001");
        const FeedPlan plan = planOn(today(), {}, rows);
        QCOMPARE(plan.counts.held, 2);
        QCOMPARE(plan.rows[0].problems.front().other, QStringLiteral("e001"));
        QCOMPARE(plan.rows[1].problems.front().other, QStringLiteral("E001"));
        const Result<FeedPlan> released =
            releasing({}, rows, singly({QStringLiteral("E001"), QStringLiteral("e001")}));
        QVERIFY(released);
        QCOMPARE(released->counts.applied, 2);
    }

    void ofManyNumbersThatLookAlikeEachNamesAnother()
    {
        std::vector<Row> rows = company(4);
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i].no = QString(int(i), u'0') + QStringLiteral("7");
        const FeedPlan plan = planOn(today(), {}, rows);
        QCOMPARE(plan.counts.held, 4);
        QCOMPARE(plan.rows[0].problems.front().other, QStringLiteral("07"));
        for (size_t i = 1; i < rows.size(); ++i)
            QCOMPARE(plan.rows[i].problems.front().other, QStringLiteral("7"));
    }

    // A spreadsheet program has eaten the leading zeros of a whole company.
    void lostZerosMakeNoNewPeopleAndNobodyAbsent()
    {
        std::vector<Row> rows = company(20);
        for (Row &row : rows)
            row.no.prepend(QStringLiteral("00"));
        const Snapshot stored = storedAfter(rows);
        for (Row &row : rows)
            row.no.remove(0, 2);
        const FeedPlan plan = planOn(today(), stored, rows, tookEarlier());
        QCOMPARE(plan.counts.held, 20);
        QVERIFY(plan.absences.empty());
        QVERIFY(applied(stored, plan) == stored);
    }

    void numbersThatWereAlwaysThereMayLookAlike()
    {
        std::vector<Row> rows = company(2);
        rows[0].no = QStringLiteral("100");
        rows[1].no = QStringLiteral("0100");
        Snapshot stored;
        for (const QString &number : {QStringLiteral("100"), QStringLiteral("0100")}) {
            Person person = *storedAfter(company(1)).find(QStringLiteral("1001"));
            person.number = number;
            stored.insert(person);
        }
        QCOMPARE(planOn(today(), stored, rows).counts.held, 0);
    }

    void absenceIsLookedAtAfterTwoGoodFeedsAndNeverEndsAnybody()
    {
        std::vector<Row> rows = company(100);
        Snapshot stored = storedAfter(rows);
        rows.resize(97);
        FeedPlan plan = planOn(today(), stored, rows, tookEarlier("1"));
        QCOMPARE(absentNumbers(plan), (QStringList{QStringLiteral("1098"), QStringLiteral("1099"),
                                                   QStringLiteral("1100")}));
        stored = applied(std::move(stored), plan);
        plan = planOn(today(), stored, rows, tookEarlier("2"));
        QCOMPARE(absentNumbers(plan), (QStringList{QStringLiteral("1098!"), QStringLiteral("1099!"),
                                                   QStringLiteral("1100!")}));
        stored = applied(std::move(stored), plan);
        // Asked once, not every night.
        plan = planOn(today(), stored, rows, tookEarlier("3"));
        QCOMPARE(absentNumbers(plan).front(), QStringLiteral("1098"));
        for (int night = 0; night < 30; ++night) {
            plan = planOn(today(), stored, rows, tookEarlier(QByteArray::number(night)));
            QCOMPARE(plan.leavers, 0);
            stored = applied(std::move(stored), plan);
        }
        QCOMPARE(stored.find(QStringLiteral("1098"))->stage, Stage::Known);
        QVERIFY(isActive(*stored.find(QStringLiteral("1098")), today()));
    }

    void whoComesBackIsNoLongerMissed()
    {
        std::vector<Row> rows = company(100);
        Snapshot stored = storedAfter(rows);
        std::vector<Row> fewer = rows;
        fewer.pop_back();
        stored = applied(stored, planOn(today(), stored, fewer, tookEarlier("1")));
        QCOMPARE(stored.find(QStringLiteral("1100"))->missed, 1);
        stored = applied(stored, planOn(today(), stored, rows, tookEarlier("2")));
        QCOMPARE(stored.find(QStringLiteral("1100"))->missed, 0);
        stored = applied(stored, planOn(today(), stored, fewer, tookEarlier("3")));
        QCOMPARE(stored.find(QStringLiteral("1100"))->missed, 1);
    }

    void onlyAGoodFullFeedTellsWhoIsAbsent()
    {
        std::vector<Row> rows = company(100);
        const Snapshot stored = storedAfter(rows);
        rows.pop_back();
        const auto absent = [&](const RecentHistory &history, FeedMode mode = FeedMode::Full) {
            return planOn(today(), stored, rows, history, plainFeed(mode)).absences.size();
        };
        QCOMPARE(absent(tookEarlier()), size_t(1));
        QCOMPARE(absent(tookEarlier(), FeedMode::Delta), size_t(0));
        QCOMPARE(absent(tookEarlier(tableOf(rows).hash)),
                 size_t(0));                  // the same content is no second feed
        rows[0].no = QStringLiteral("1 001"); // could be anybody
        QCOMPARE(absent(tookEarlier()), size_t(0));
        rows[0].no = QStringLiteral("1001");
        rows = terminating(rows, 10); // held
        QCOMPARE(absent(tookEarlier()), size_t(0));
    }

    void whoIsGoneIsNotMissed()
    {
        std::vector<Row> rows = company(10);
        rows[9].end = yesterday;
        const Snapshot stored = storedAfter(rows);
        rows.pop_back();
        QVERIFY(planOn(today(), stored, rows, tookEarlier()).absences.empty());
    }

    void aRowThatIsRejectedOrHeldIsStillThere()
    {
        std::vector<Row> rows = company(10);
        const Snapshot stored = storedAfter(rows);
        rows[0].status = QStringLiteral("gone");
        rows[1].status = terminated;
        QVERIFY(planOn(today(), stored, rows, tookEarlier()).absences.empty());
    }

    void duplicatesRefuseTheFileAndNameEveryOne()
    {
        std::vector<Row> rows = company(6);
        rows[3].no = rows[0].no;
        rows[5].no = rows[0].no;
        const FeedPlan plan = planOn(today(), {}, rows);
        QCOMPARE(plan.verdict.kind, Verdict::Kind::Refuse);
        QCOMPARE(plan.verdict.guard, QStringLiteral("G2"));
        QCOMPARE(plan.counts.rejected, 6);
        QCOMPARE(plan.verdict.reason->args.value(u"line").toInt(), 5);
        QCOMPARE(plan.verdict.reason->args.value(u"other").toString(), QStringLiteral("2"));
        QCOMPARE(plan.rows[5].problems.front().other, QStringLiteral("2"));
        for (const RowPlan &row : plan.rows)
            QCOMPARE(codesOf(row.problems), QStringList{QStringLiteral("feed.number_twice")});
    }

    void aDeltaMayBeEmptyAFullFeedMayNot()
    {
        QCOMPARE(planOn(today(), {}, {}).verdict.reason->code, QStringLiteral("feed.no_rows"));
        QCOMPARE(planOn(today(), {}, {}, {}, plainFeed(FeedMode::Delta)).verdict, Verdict());
    }

    void aFileThatCannotBeReadIsAPlanToo()
    {
        const FeedPlan plan = refused(Error{QStringLiteral("feed.empty")});
        QCOMPARE(plan.verdict.kind, Verdict::Kind::Refuse);
        QCOMPARE(plan.counts, Counts());
        const Snapshot stored = storedAfter(company(2));
        QVERIFY(applied(stored, plan) == stored);
    }

    void everyRowOfAHeldBatchSaysWhy()
    {
        std::vector<Row> rows = company(20);
        const Snapshot stored = storedAfter(rows);
        rows = terminating(rows, 5);
        rows[10].dept = QStringLiteral("Sales");
        const FeedPlan plan = planOn(today(), stored, rows);
        QCOMPARE(plan.counts.held, 6);
        QCOMPARE(plan.counts.unchanged, 14);
        for (const RowPlan &row : plan.rows) {
            if (row.outcome == Outcome::Held)
                QCOMPARE(codesOf(row.problems), QStringList{QStringLiteral("guard.mass_leavers")});
        }
        QCOMPARE(plan.rows[10].finding.kind, Lifecycle::Move); // what it would do, to be shown
        QCOMPARE(plan.rows[10].problems.front().at.line, 12);
    }

    // A11: the HR source answered 302 and was once read as "no accounts".
    void aRedirectEndsNobody()
    {
        const Snapshot stored = storedAfter(company(500));
        const Result<Table> table =
            readTable("HTTP/1.1 302 Found\r\nLocation: /login\r\n\r\n", plainMapping());
        QVERIFY(!table);
        const FeedPlan plan = refused(table.error());
        QCOMPARE(plan.leavers, 0);
        QVERIFY(applied(stored, plan) == stored);
    }

    // A12: thousands disabled in HR by mistake at night, and three people who must really leave.
    void massTerminationIsHeldAndThreeUrgentOnesCanBeReleasedSingly()
    {
        std::vector<Row> rows = company(10'000);
        Snapshot stored = storedAfter(rows);
        rows = terminating(rows, 800);
        const FeedPlan held = planOn(today(), stored, rows);
        QCOMPARE(held.verdict.guard, QStringLiteral("G1"));
        QCOMPARE(held.counts.held, 800);
        const QStringList urgent = {QStringLiteral("1002"), QStringLiteral("1400"),
                                    QStringLiteral("1800")};
        const Result<FeedPlan> plan = releasing(stored, rows, singly(urgent));
        QVERIFY(plan);
        QCOMPARE(plan->verdict.kind, Verdict::Kind::Hold);
        QCOMPARE(plan->counts.of(Lifecycle::Leave), 3);
        QCOMPARE(plan->counts.held, 797);
        QVERIFY(!plan->verdict.needsSecondPerson);
        stored = applied(std::move(stored), *plan);
        for (const QString &number : urgent)
            QCOMPARE(stored.find(number)->stage, Stage::Leaving);
        QCOMPARE(stored.find(QStringLiteral("1001"))->stage, Stage::Known);
        // The three are done; the rest is still held the next time.
        QCOMPARE(planOn(today(), stored, rows).counts.held, 797);
    }

    void aWholeBatchIsReleasedByTypingItsLeavers()
    {
        std::vector<Row> rows = company(100);
        const Snapshot stored = storedAfter(rows);
        rows = terminating(rows, 12);
        rows[20].dept = QStringLiteral("Sales");
        const FeedPlan held = planOn(today(), stored, rows);
        QCOMPARE(held.verdict.releaseCount, 12);
        QVERIFY(held.verdict.needsSecondPerson);
        const Result<FeedPlan> plan = releasing(stored, rows, whole(12));
        QVERIFY(plan);
        QCOMPARE(plan->verdict.kind, Verdict::Kind::Take);
        QCOMPARE(plan->counts.of(Lifecycle::Leave), 12);
        QCOMPARE(plan->counts.of(Lifecycle::Move), 1);
        QVERIFY(plan->verdict.needsSecondPerson);
    }

    void aReleasedBatchStillHoldsItsDoubtfulRows()
    {
        std::vector<Row> rows = company(100);
        const Snapshot stored = storedAfter(rows);
        rows = terminating(rows, 6);
        rows[5].end.clear();
        const Result<FeedPlan> plan = releasing(stored, rows, whole(5));
        QVERIFY(plan);
        QCOMPARE(plan->counts.of(Lifecycle::Leave), 5);
        QCOMPARE(rowOf(*plan, QStringLiteral("1006")).outcome, Outcome::Held);
    }

    void aHeldRowIsReleasedWithTheDayThatAPersonGives()
    {
        std::vector<Row> rows = company(100);
        const Snapshot stored = storedAfter(rows);
        rows[0].status = terminated;
        Release release = singly({QStringLiteral("1001")});
        release.persons[QStringLiteral("1001")].lastDay = today();
        const Result<FeedPlan> plan = releasing(stored, rows, release);
        QVERIFY(plan);
        QCOMPARE(plan->verdict.kind, Verdict::Kind::Take);
        QCOMPARE(plan->counts.of(Lifecycle::Leave), 1);
        const Snapshot after = applied(stored, *plan);
        QCOMPARE(after.find(QStringLiteral("1001"))->facts.day(fact::lastDay), today());
        QCOMPARE(planOn(today(), after, rows).counts.unchanged, 100);
    }

    void releasingManySinglyNeedsASecondPersonToo()
    {
        std::vector<Row> rows = company(20);
        const Snapshot stored = storedAfter(rows);
        rows = terminating(rows, 5);
        QVERIFY(releasing(stored, rows, singly({QStringLiteral("1001"), QStringLiteral("1002")}))
                    ->verdict.needsSecondPerson);
        QVERIFY(
            !releasing(stored, rows, singly({QStringLiteral("1001")}))->verdict.needsSecondPerson);
    }

    // G3: nothing chosen is an error, never "all".
    void aReleaseOfNobodyIsAnError()
    {
        std::vector<Row> rows = company(20);
        const Snapshot stored = storedAfter(rows);
        rows = terminating(rows, 5);
        for (const qint64 typed : {-1, 0, 5}) {
            Release release;
            release.typedCount = typed;
            QCOMPARE(codeOf(releasing(stored, rows, release)), QStringLiteral("release.empty"));
        }
    }

    void aReleaseMustFitWhatIsHeld_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<qint64>("typed");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QStringList &numbers, qint64 typed,
                            const char *code) {
            QTest::newRow(name) << numbers << typed << QString::fromLatin1(code);
        };
        row("right", {QStringLiteral("1001")}, 1, "");
        row("typed too many", {QStringLiteral("1001")}, 2, "release.count_differs");
        row("typed nothing", {QStringLiteral("1001")}, -1, "release.count_differs");
        row("not held", {QStringLiteral("1010")}, 1, "release.not_held");
        row("nobody's number", {QStringLiteral("77")}, 1, "release.not_held");
        row("one of two not held", {QStringLiteral("1001"), QStringLiteral("1010")}, 2,
            "release.not_held");
        row("an empty number", {QString()}, 1, "release.not_held");
        row("whole", {}, 5, "");
        row("whole, typed too few", {}, 4, "release.count_differs");
        row("whole, typed nothing", {}, -1, "release.count_differs");
    }

    void aReleaseMustFitWhatIsHeld()
    {
        QFETCH(QStringList, numbers);
        QFETCH(qint64, typed);
        QFETCH(QString, code);
        std::vector<Row> rows = company(20);
        const Snapshot stored = storedAfter(rows);
        rows = terminating(rows, 5);
        Release release = singly(numbers);
        release.wholeBatch = numbers.isEmpty();
        release.typedCount = typed;
        QCOMPARE(codeOf(releasing(stored, rows, release)), code);
    }

    void nothingHeldCannotBeReleased()
    {
        std::vector<Row> rows = company(20);
        const Snapshot stored = storedAfter(rows);
        QCOMPARE(codeOf(releasing(stored, rows, whole(0))), QStringLiteral("release.nothing_held"));
        QCOMPARE(codeOf(releasing(stored, rows, singly({QStringLiteral("1001")}))),
                 QStringLiteral("release.not_held"));
        rows[1].no = rows[0].no;
        QCOMPARE(codeOf(releasing(stored, rows, whole(20))),
                 QStringLiteral("release.nothing_held"));
        QCOMPARE(codeOf(releasing(stored, rows, singly({QStringLiteral("1001")}))),
                 QStringLiteral("release.nothing_held"));
    }

    void whatIsAppliedIsWrittenWithItsSource()
    {
        std::vector<Row> rows = company(3);
        const Snapshot stored = storedAfter(rows);
        rows[2].dept = QStringLiteral("Sales");
        rows[2].cc.clear();
        const FeedPlan plan = planOn(today(), stored, rows);
        const Instant now = readingOn(today()).now;
        const std::vector<FactEntry> entries = factEntries(plan.rows[2], now, BatchId(9));
        QCOMPARE(entries.size(), size_t(2));
        QVERIFY(std::ranges::find(entries, FactEntry{fact::department, QStringLiteral("Sales"), now,
                                                     BatchId(9), 4}) != entries.end());
        QVERIFY(std::ranges::find(entries, FactEntry{fact::costCentre, {}, now, BatchId(9), 4}) !=
                entries.end());
        QVERIFY(factEntries(plan.rows[0], now, BatchId(9)).empty());
    }

    void historyAndSnapshotAgree()
    {
        std::vector<Row> rows = company(1);
        FactHistory history;
        Snapshot stored;
        for (int day = 0; day < 4; ++day) {
            rows[0].dept = QStringLiteral("Department %1").arg(day);
            rows[0].cc = day % 2 == 0 ? QStringLiteral("4711") : QString();
            const FeedPlan plan = planOn(today().addDays(day), stored, rows);
            for (FactEntry &entry :
                 factEntries(plan.rows[0], readingOn(today().addDays(day)).now, BatchId(day + 1)))
                history.add(std::move(entry));
            stored = applied(std::move(stored), plan);
            QCOMPARE(history.at(readingOn(today().addDays(day)).now),
                     stored.find(QStringLiteral("1001"))->facts);
        }
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
