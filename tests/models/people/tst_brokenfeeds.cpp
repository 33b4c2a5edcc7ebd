// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"
#include "people/proposal.h"

#include <QRandomGenerator>

using namespace tenure;
using namespace tenure::people;

// Files broken by chance rather than by hand: bytes changed, cut out, doubled, moved. What such a
// file says is anybody's guess; that it hurts nobody is not.

namespace {

QByteArray broken(QByteArray bytes, QRandomGenerator &random)
{
    const auto place = [&] { return random.bounded(int(bytes.size())); };
    for (int times = random.bounded(1, 4); times > 0; --times) {
        const int at = place();
        const int length = random.bounded(1, 200);
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(place(), length));
            break;
        case 3:
            bytes.truncate(at + 1);
            break;
        case 4:
            bytes.insert(at, "\",;\n\r=\t"[random.bounded(7)]);
            break;
        default:
            std::swap(bytes.data()[at], bytes.data()[place()]);
            break;
        }
        if (bytes.isEmpty())
            bytes = "\n";
    }
    return bytes;
}

int linesOf(QByteArrayView bytes)
{
    const auto isBreak = [](char c) { return c == '\n' || c == '\r'; };
    return int(std::ranges::count_if(bytes, isBreak)) + 1;
}

bool isInside(Place place, int lines)
{
    return place.line >= 1 && place.line <= lines && place.column >= 1;
}

bool namesAnEnd(const Finding &finding)
{
    return std::ranges::any_of(finding.changes, [](const FactChange &change) {
        return change.name == fact::lastDay || change.name == fact::status;
    });
}

Mapping seenMapping()
{
    Mapping mapping = plainMapping();
    mapping.seenHeaders = plainHeader().split(u',');
    return mapping;
}

} // namespace

class TestBrokenfeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_rows = company(25);
        for (size_t i = 1; i < m_rows.size(); ++i)
            m_rows[i].mgr = QStringLiteral("1001");
        m_stored = storedAfter(m_rows);
        m_history.lastFullRows = 25;
        m_history.lastTaken = PastBatch{{}, "earlier", true};
    }

    void whateverBreaksNobodyIsEndedWithoutTheirRowSayingSo_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverBreaksNobodyIsEndedWithoutTheirRowSayingSo()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 25; ++i) {
            const QByteArray bytes = broken(fileOf(m_rows), random);
            const Result<Table> table = readTable(bytes, seenMapping());
            if (table) {
                checkPlan(plan(plainFeed(), m_stored, *table, readingOn(today()), m_history),
                          linesOf(bytes));
                continue;
            }
            const QJsonObject args = table.error().args;
            const Place at{args.value(u"line").toInt(), args.value(u"column").toInt()};
            QVERIFY2(isInside(at, linesOf(bytes)), qPrintable(table.error().code));
        }
    }

    void whateverBreaksAProposalCanBeUsedOrAsks()
    {
        QRandomGenerator random(7);
        const QByteArray good = fileOf(m_rows)
                                    .replace("no,first,last,", "EmpNo,First Name,Last Name,")
                                    .replace(",start,end,", ",Start Date,End Date,");
        QVERIFY(propose(good)->isComplete());
        int complete = 0;
        for (int i = 0; i < 200; ++i) {
            const Result<Proposal> proposal = propose(broken(good, random));
            if (!proposal || !proposal->isComplete())
                continue;
            ++complete;
            QVERIFY(check(proposal->mapping));
        }
        QVERIFY(complete > 0);
    }

    void theRowsOfAFileMayComeInAnyOrder()
    {
        std::vector<Row> rows = m_rows;
        std::ranges::reverse(rows);
        const FeedPlan plan = planOn(today(), m_stored, rows, m_history);
        QCOMPARE(plan.counts.unchanged, 25);
        QCOMPARE(plan.verdict.kind, Verdict::Kind::Take);
    }

private:
    void checkPlan(const FeedPlan &plan, int lines)
    {
        for (const RowPlan &row : plan.rows) {
            for (const Problem &problem : row.problems)
                QVERIFY2(isInside(problem.at, lines), qPrintable(problem.code));
            if (row.outcome == Outcome::Applied && row.finding.endsAccess)
                QVERIFY(namesAnEnd(row.finding));
        }
        if (plan.verdict.kind != Verdict::Kind::Take)
            QVERIFY(applied(m_stored, plan) == m_stored);
        for (const Absence &absence : plan.absences)
            QCOMPARE(absence.missed, 1);
    }

    std::vector<Row> m_rows;
    Snapshot m_stored;
    RecentHistory m_history;
};

QTEST_APPLESS_MAIN(TestBrokenfeeds)
#include "tst_brokenfeeds.moc"
