// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"

#include <QRandomGenerator>

#include <numeric>

using namespace tenure;
using namespace tenure::people;

namespace {

constexpr int nights = 20;

/// An HR system that errs: people come, move, leave and return, and now and then the export is
/// wrong.
class Company
{
public:
    explicit Company(quint32 seed) : m_random(seed), m_rows(company(m_random.bounded(20, 60))) {}

    void liveOneDay(QDate day)
    {
        for (Row &row : m_rows) {
            switch (m_random.bounded(60)) {
            case 0:
                row.dept = pick({"Sales", "Platform", "Research"});
                break;
            case 1:
                row.end = day.addDays(m_random.bounded(-40, 60)).toString(Qt::ISODate);
                break;
            case 2:
                row.status =
                    pick({"active", "terminated", "leave", "withdrawn", "hired", "gone", ""});
                break;
            case 3:
                row.end.clear();
                break;
            case 4:
                row.start = day.addDays(m_random.bounded(-30, 60)).toString(Qt::ISODate);
                break;
            case 5:
                row.title = pick({"Engineer", "=1+1", "Lead", "\"a\nb\"", ""});
                break;
            case 6:
                row.mgr = QString::number(m_random.bounded(1001, 1090));
                break;
            case 7:
                row.last = pick({"Hopper", "Liskov", "Allen"});
                break;
            case 8:
            case 9:
                comeBack(row, day);
                break;
            default:
                break;
            }
        }
        if (m_random.bounded(3) == 0)
            hire(day);
    }

    /// What the export shows of it: usually everybody, sometimes less.
    std::vector<Row> exported()
    {
        std::vector<Row> rows = m_rows;
        if (m_random.bounded(5) == 0)
            rows.resize(size_t(m_random.bounded(int(rows.size()) + 1)));
        if (m_random.bounded(9) == 0 && rows.size() > 2)
            rows[1].no = rows[0].no;
        if (m_random.bounded(9) == 0 && !rows.empty())
            rows.front().no = QStringLiteral("0") + rows.front().no;
        if (m_random.bounded(15) == 0) {
            for (Row &row : rows)
                row.site.clear();
        }
        return rows;
    }

private:
    void hire(QDate day)
    {
        Row row;
        row.no = QString::number(5000 + m_rows.size());
        row.start = day.addDays(m_random.bounded(-20, 40)).toString(Qt::ISODate);
        row.status = QStringLiteral("hired");
        m_rows.push_back(row);
    }

    void comeBack(Row &row, QDate day)
    {
        row.start = day.addDays(m_random.bounded(-10, 30)).toString(Qt::ISODate);
        row.end.clear();
        row.status = QStringLiteral("active");
    }

    QString pick(std::initializer_list<const char *> words)
    {
        return QString::fromLatin1(words.begin()[m_random.bounded(int(words.size()))]);
    }

    QRandomGenerator m_random;
    std::vector<Row> m_rows;
};

bool hasOneOutcome(const RowPlan &row, const Verdict &verdict)
{
    switch (row.outcome) {
    case Outcome::Applied:
        return row.finding.kind != Lifecycle::Unchanged && !row.finding.held &&
               verdict.kind == Verdict::Kind::Take;
    case Outcome::Unchanged:
        return row.finding.changes.empty() && row.problems.empty();
    case Outcome::Held:
    case Outcome::Rejected:
        return !row.problems.empty() && row.problems.front().at.line > 0;
    }
    return false;
}

qint64 appliedLeavers(const FeedPlan &plan)
{
    return std::ranges::count_if(plan.rows, [](const RowPlan &row) {
        return row.outcome == Outcome::Applied && row.finding.endsAccess;
    });
}

} // namespace

class TestRandomfeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverComesThePromisesHold_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 48; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverComesThePromisesHold()
    {
        QFETCH(quint32, seed);
        Company company(seed);
        Snapshot stored;
        RecentHistory history;
        const FeedMode mode = seed % 3 == 0 ? FeedMode::Delta : FeedMode::Full;
        for (int night = 0; night < nights; ++night) {
            const QDate day = today().addDays(night);
            company.liveOneDay(day);
            const std::vector<Row> rows = company.exported();
            const FeedPlan plan = planOn(day, stored, rows, history, plainFeed(mode));
            QVERIFY(plan == planOn(day, stored, rows, history, plainFeed(mode)));
            checkOutcomes(plan, rows.size());
            const Snapshot after = applied(stored, plan);
            checkAbsenceEndsNobody(stored, after, plan, rows, day);
            checkBatchIsAllOrNothing(stored, after, plan);
            checkAgainIsUnchanged(after, plan, rows, day, mode);
            remember(history, plan, rows, day);
            stored = after;
        }
    }

    // Promises that are only kept where nothing happens would prove nothing.
    void theCompaniesLiveThroughEverythingThatAPlanKnows()
    {
        std::array<qint64, 8> lifecycle = {};
        std::array<int, 3> verdicts = {};
        qint64 held = 0;
        qint64 rejected = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            Company company(seed);
            Snapshot stored;
            for (int night = 0; night < nights; ++night) {
                const QDate day = today().addDays(night);
                company.liveOneDay(day);
                const FeedPlan plan = planOn(day, stored, company.exported());
                ++verdicts[size_t(plan.verdict.kind)];
                held += plan.counts.held;
                rejected += plan.counts.rejected;
                for (size_t kind = 0; kind < lifecycle.size(); ++kind)
                    lifecycle[kind] += plan.counts.lifecycle[kind];
                stored = applied(std::move(stored), plan);
            }
        }
        for (const int count : verdicts)
            QVERIFY(count > 5);
        for (size_t kind = 1; kind < lifecycle.size(); ++kind)
            QVERIFY2(lifecycle[kind] > 0, qPrintable(lifecycleName(Lifecycle(kind))));
        QVERIFY(held > 20);
        QVERIFY(rejected > 20);
    }

private:
    static void checkOutcomes(const FeedPlan &plan, size_t rows)
    {
        QCOMPARE(plan.rows.size(), rows);
        for (const RowPlan &row : plan.rows)
            QVERIFY2(hasOneOutcome(row, plan.verdict), qPrintable(row.number));
        const Counts &counts = plan.counts;
        QCOMPARE(counts.applied + counts.unchanged + counts.held + counts.rejected, counts.rows);
        QCOMPARE(std::accumulate(counts.lifecycle.begin(), counts.lifecycle.end(), qint64(0)),
                 counts.applied);
        if (plan.verdict.kind != Verdict::Kind::Take)
            QVERIFY(plan.verdict.reason.has_value());
    }

    // Whoever is not named keeps stage and facts; whoever is ended was named with a reason of their
    // own.
    static void checkAbsenceEndsNobody(const Snapshot &before, const Snapshot &after,
                                       const FeedPlan &plan, const std::vector<Row> &rows,
                                       QDate day)
    {
        QSet<QString> named;
        for (const Row &row : rows)
            named.insert(row.no);
        for (const Person &person : before) {
            const Person *const now = after.find(person.number);
            QVERIFY(now);
            if (named.contains(person.number))
                continue;
            QCOMPARE(now->stage, person.stage);
            QCOMPARE(now->facts, person.facts);
        }
        for (const RowPlan &row : plan.rows) {
            if (row.outcome != Outcome::Applied || row.finding.kind != Lifecycle::Leave)
                continue;
            const QDate last = after.find(row.number)->facts.day(fact::lastDay);
            QVERIFY(last.isValid() && last >= day.addDays(-30) && last <= day.addDays(400));
        }
    }

    static void checkBatchIsAllOrNothing(const Snapshot &before, const Snapshot &after,
                                         const FeedPlan &plan)
    {
        if (plan.verdict.kind == Verdict::Kind::Take)
            return;
        QVERIFY(after == before);
        QVERIFY(plan.absences.empty());
    }

    static void checkAgainIsUnchanged(const Snapshot &after, const FeedPlan &plan,
                                      const std::vector<Row> &rows, QDate day, FeedMode mode)
    {
        if (plan.verdict.kind != Verdict::Kind::Take)
            return;
        RecentHistory history;
        history.lastTaken = PastBatch{{}, tableOf(rows).hash, true};
        const FeedPlan again = planOn(day, after, rows, history, plainFeed(mode));
        QCOMPARE(again.counts.applied, 0);
        QCOMPARE(again.counts.unchanged, plan.counts.applied + plan.counts.unchanged);
        QVERIFY(applied(after, again) == after);
    }

    static void remember(RecentHistory &history, const FeedPlan &plan, const std::vector<Row> &rows,
                         QDate day)
    {
        if (plan.verdict.kind != Verdict::Kind::Take)
            return;
        history.lastTaken = PastBatch{{}, tableOf(rows).hash, true};
        history.lastFullRows = qint64(rows.size());
        if (const qint64 leavers = appliedLeavers(plan); leavers > 0)
            history.leavers.push_back({readingOn(day).now, leavers, true});
    }
};

QTEST_APPLESS_MAIN(TestRandomfeeds)
#include "tst_randomfeeds.moc"
