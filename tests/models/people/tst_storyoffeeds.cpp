// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"

using namespace tenure;
using namespace tenure::people;

// Nightly files of one employer, told as the events that come of them.

namespace {

/// A store that takes one file a night and writes down what happened.
class Nights
{
public:
    explicit Nights(std::vector<Row> staff) : rows(std::move(staff)) { read(); }

    /// What came of tonight's file: why the batch was not taken, "number event" for each row that
    /// is applied, "number code" for each that is held or rejected, "number absent" to be looked
    /// at.
    QStringList read(const Release *release = nullptr)
    {
        const Table table = tableOf(rows);
        const Reading reading = readingOn(day);
        const FeedPlan plan = release
                                  ? *planReleased(feed, stored, table, reading, history, *release)
                                  : people::plan(feed, stored, table, reading, history);
        remember(plan, table, reading);
        day = day.addDays(1);
        return logOf(plan);
    }

    Row &row(const QString &number) { return *std::ranges::find(rows, number, &Row::no); }
    QString in(int days) const { return day.addDays(days).toString(Qt::ISODate); }
    void drop(const QString &number)
    {
        std::erase_if(rows, [&](const Row &row) { return row.no == number; });
    }

    std::vector<Row> rows;
    Feed feed = plainFeed();
    Snapshot stored;
    RecentHistory history;
    QDate day = today();

private:
    void remember(const FeedPlan &plan, const Table &table, const Reading &reading)
    {
        stored = applied(std::move(stored), plan);
        const qint64 leavers = std::ranges::count_if(plan.rows, [](const RowPlan &row) {
            return row.outcome == Outcome::Applied && row.finding.endsAccess;
        });
        if (leavers > 0)
            history.leavers.push_back({reading.now, leavers, true});
        if (plan.verdict.kind != Verdict::Kind::Take)
            return;
        history.lastTaken = PastBatch{reading.exported, table.hash, table.endsWithNewline};
        history.lastFullRows = plan.counts.rows;
    }

    static QStringList logOf(const FeedPlan &plan)
    {
        QStringList log;
        if (plan.verdict.reason)
            log << plan.verdict.reason->code;
        for (const RowPlan &row : plan.rows) {
            if (row.outcome == Outcome::Applied)
                log << row.number + u' ' + lifecycleName(row.finding.kind);
            else if (row.outcome != Outcome::Unchanged && !plan.verdict.reason)
                log << row.number + u' ' + row.problems.front().code;
        }
        for (const Absence &absence : plan.absences) {
            if (absence.review)
                log << absence.number + QStringLiteral(" absent");
        }
        return log;
    }
};

QStringList log(std::initializer_list<const char *> lines)
{
    QStringList list;
    for (const char *const line : lines)
        list << QString::fromLatin1(line);
    return list;
}

const QString eva = QStringLiteral("2001");

Row evaRow(const Nights &nights)
{
    Row row;
    row.no = eva;
    row.first = QStringLiteral("Eva");
    row.last = QStringLiteral("Horn");
    row.mail = QStringLiteral("eva@example.org");
    row.start = nights.in(10);
    row.status = QStringLiteral("hired");
    return row;
}

} // namespace

class TestStoryoffeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyJoinsMovesLeavesAndReturns()
    {
        Nights nights(company(60));
        QCOMPARE(nights.read(), log({}));
        nights.rows.push_back(evaRow(nights));
        QCOMPARE(nights.read(), log({"2001 join"}));
        nights.row(eva).start = nights.in(12);
        QCOMPARE(nights.read(), log({"2001 change"}));
        nights.day = nights.day.addDays(20);
        nights.row(eva).status = QStringLiteral("active");
        QCOMPARE(nights.read(), log({"2001 change"}));
        nights.row(eva).dept = QStringLiteral("Sales");
        QCOMPARE(nights.read(), log({"2001 move"}));
        nights.row(eva).end = nights.in(30);
        QCOMPARE(nights.read(), log({"2001 leave"}));
        nights.row(eva).end = nights.in(25);
        QCOMPARE(nights.read(), log({"2001 change"}));
        nights.day = nights.day.addDays(40);
        nights.row(eva).status = QStringLiteral("terminated");
        QCOMPARE(nights.read(), log({"2001 change"}));
        QCOMPARE(nights.read(), log({}));
        nights.row(eva).status = QStringLiteral("hired");
        nights.row(eva).start = nights.in(14);
        nights.row(eva).end.clear();
        QCOMPARE(nights.read(), log({"2001 rehire"}));
        QCOMPARE(nights.read(), log({}));
    }

    void aHireIsWithdrawnAndComesAfterAll()
    {
        Nights nights(company(60));
        nights.rows.push_back(evaRow(nights));
        QCOMPARE(nights.read(), log({"2001 join"}));
        nights.row(eva).status = QStringLiteral("withdrawn");
        QCOMPARE(nights.read(), log({"2001 withdraw"}));
        QCOMPARE(nights.read(), log({}));
        nights.row(eva).status = QStringLiteral("hired");
        QCOMPARE(nights.read(), log({"2001 join"}));
    }

    void aHireThatVanishesIsOnlyLookedAt()
    {
        Nights nights(company(60));
        nights.rows.push_back(evaRow(nights));
        nights.read();
        nights.drop(eva);
        nights.rows[0].cc = QStringLiteral("1"); // no two nights' files are the same
        QCOMPARE(nights.read(), log({"1001 change"}));
        nights.rows[0].cc = QStringLiteral("2");
        QCOMPARE(nights.read(), log({"1001 change", "2001 absent"}));
        nights.rows[0].cc = QStringLiteral("3");
        QCOMPARE(nights.read(), log({"1001 change"}));
        QCOMPARE(nights.stored.find(eva)->stage, Stage::Employed);
    }

    void aLeaveIsTakenBackInTime()
    {
        Nights nights(company(60));
        nights.rows[0].end = nights.in(20);
        QCOMPARE(nights.read(), log({"1001 leave"}));
        nights.rows[0].end.clear();
        QCOMPARE(nights.read(), log({"1001 change"}));
        QCOMPARE(nights.stored.find(QStringLiteral("1001"))->stage, Stage::Employed);
        nights.rows[0].end = nights.in(5);
        QCOMPARE(nights.read(), log({"1001 leave"}));
    }

    // A6: a contract that runs out without anybody saying so. Its date raises the leave, by itself
    // and in time; extending it calls it off.
    void aContractRunsOutOrIsExtended()
    {
        Nights nights(company(60));
        nights.rows.push_back(evaRow(nights));
        nights.row(eva).end = nights.in(100);
        QCOMPARE(nights.read(), log({"2001 join"}));
        const auto isDue = [&] { return leaveIsDue(*nights.stored.find(eva), {}, nights.day); };
        nights.day = nights.day.addDays(80);
        QCOMPARE(nights.read(), log({}));
        QVERIFY(!isDue());
        nights.day = nights.day.addDays(5);
        QVERIFY(isDue());
        nights.row(eva).end = nights.in(100);
        QCOMPARE(nights.read(), log({"2001 change"}));
        QVERIFY(!isDue());
    }

    void twoWhoLeaveTogetherAreTwoLeaves()
    {
        Nights nights(company(60));
        for (const size_t i : {3, 4}) {
            nights.rows[i].status = QStringLiteral("terminated");
            nights.rows[i].end = nights.in(0);
        }
        QCOMPARE(nights.read(), log({"1004 leave", "1005 leave"}));
    }

    // HR terminates a department by mistake, finds out, and sends the right file two nights later.
    void aMistakeInHrPassesWithoutATrace()
    {
        Nights nights(company(60));
        const std::vector<Row> right = nights.rows;
        for (size_t i = 0; i < 40; ++i) {
            nights.rows[i].status = QStringLiteral("terminated");
            nights.rows[i].end = nights.in(-1);
        }
        const Snapshot before = nights.stored;
        QCOMPARE(nights.read(), log({"guard.mass_leavers"}));
        QCOMPARE(nights.read(), log({"guard.mass_leavers"}));
        QVERIFY(nights.stored == before);
        nights.rows = right;
        QCOMPARE(nights.read(), log({}));
    }

    void aHeldBatchIsReleased()
    {
        Nights nights(company(60));
        for (size_t i = 0; i < 6; ++i)
            nights.rows[i].end = nights.in(10);
        QCOMPARE(nights.read(), log({"guard.mass_leavers"}));
        Release release;
        release.wholeBatch = true;
        release.typedCount = 6;
        QCOMPARE(nights.read(&release).size(), 6);
        QCOMPARE(nights.read(), log({}));
    }

    void aCutFileIsHeldAndTheWholeOneTaken()
    {
        Nights nights(company(60));
        const std::vector<Row> all = nights.rows;
        nights.rows.resize(40);
        QCOMPARE(nights.read(), log({"guard.rows_dropped"}));
        nights.rows = all;
        nights.rows[0].dept = QStringLiteral("Sales");
        QCOMPARE(nights.read(), log({"1001 move"}));
    }

    void deltasSayNothingAboutAnybodyElse()
    {
        Nights nights(company(60));
        nights.feed.mode = FeedMode::Delta;
        Row changed = nights.rows[7];
        changed.title = QStringLiteral("Lead");
        nights.rows = {changed};
        QCOMPARE(nights.read(), log({"1008 move"}));
        nights.rows.clear();
        for (int night = 0; night < 5; ++night)
            QCOMPARE(nights.read(), log({}));
        nights.rows = {changed};
        nights.rows[0].end = nights.in(3);
        QCOMPARE(nights.read(), log({"1008 leave"}));
    }

    void aDoubtfulRowWaitsWhileTheOthersGoOn()
    {
        Nights nights(company(60));
        nights.rows[0].status = QStringLiteral("terminated");
        nights.rows[1].dept = QStringLiteral("Sales");
        nights.rows[2].start = QStringLiteral("soon");
        QCOMPARE(nights.read(),
                 log({"1001 person.last_day_missing", "1002 move", "1003 feed.date_unreadable"}));
        nights.rows[0].end = nights.in(0);
        nights.rows[2].start = QStringLiteral("2020-01-01");
        QCOMPARE(nights.read(), log({"1001 leave"}));
    }

    void aRecycledNumberWaitsUntilHrMendsIt()
    {
        Nights nights(company(60));
        nights.rows[0].end = nights.in(0);
        nights.read();
        nights.day = nights.day.addDays(400);
        nights.drop(QStringLiteral("1001"));
        Row other = evaRow(nights);
        other.no = QStringLiteral("1001");
        nights.rows.push_back(other);
        QCOMPARE(nights.read(), log({"1001 person.number_reused"}));
        nights.row(QStringLiteral("1001")).no = eva;
        QCOMPARE(nights.read(), log({"2001 join"}));
        const Person *const old = nights.stored.find(QStringLiteral("1001"));
        QCOMPARE(old->facts.value(fact::givenName), QStringLiteral("Ada"));
    }

    void somebodyHiredAgainBeforeTheEndReturnsAfterIt()
    {
        Nights nights(company(60));
        nights.rows[0].end = nights.in(5);
        QCOMPARE(nights.read(), log({"1001 leave"}));
        nights.rows[0].end.clear();
        nights.rows[0].start = nights.in(20);
        QCOMPARE(nights.read(), log({"1001 person.return_early"}));
        QCOMPARE(nights.stored.find(QStringLiteral("1001"))->stage, Stage::Leaving);
        nights.day = nights.day.addDays(5);
        QCOMPARE(nights.read(), log({"1001 rehire"}));
    }
};

QTEST_APPLESS_MAIN(TestStoryoffeeds)
#include "tst_storyoffeeds.moc"
