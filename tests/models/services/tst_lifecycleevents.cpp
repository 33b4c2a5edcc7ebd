// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"

#include "services/ports/cataloguestore.h"
#include "services/ports/runqueries.h"

#include <QJsonArray>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using services::RunListRow;

/// What a file does to the runs of the people in it. The worker never runs here, so every inbox
/// holds all that was ever said to its run.
class TestLifecycleEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void joinStartsWithFactsAnchorsAndNothingBefore();
    void changedFactsReachTheRunUnderWay();
    void moveStartsItsJourneyWithTheFactsBefore();
    void leaveEndsTheOtherRunsAndStartsItsOwn();
    void withdrawnHireEndsTheJoin();
    void leaveThatIsTakenBackIsCancelled();
    void rehireTakesTheJoinJourneyAndEndsTheLeave();
    void eventWithoutJourneyIsToldAndFactsAreKept();
    void somebodyKnownForLongStartsNothing();
    void kitOfTheRoleComesWithTheStart();

private:
    RunId onlyRun(const QString &number, const QString &lifecycle);
    template<typename Happening>
    int count(RunId run);
    QString cancelCode(RunId run);
    Row atWork() const;

    std::unique_ptr<ServiceBench> m_bench;
    std::vector<Row> m_others = company(60); // so that one leaver is no mass
};

void TestLifecycleEvents::init()
{
    m_bench = std::make_unique<ServiceBench>();
    for (const QString &lifecycle : {u"join"_s, u"move"_s, u"leave"_s, u"withdraw"_s})
        m_bench->publish(lifecycle, lifecycle);
}

RunId TestLifecycleEvents::onlyRun(const QString &number, const QString &lifecycle)
{
    RunId found;
    for (const RunListRow &row : m_bench->runs(number)) {
        if (row.run.lifecycle != lifecycle)
            continue;
        if (found.isValid())
            qFatal("two runs for one event");
        found = row.run.id;
    }
    return found;
}

template<typename Happening>
int TestLifecycleEvents::count(RunId run)
{
    int found = 0;
    for (const engine::Happening &happening : m_bench->inbox(run))
        found += std::holds_alternative<Happening>(happening) ? 1 : 0;
    return found;
}

QString TestLifecycleEvents::cancelCode(RunId run)
{
    for (const engine::Happening &happening : m_bench->inbox(run)) {
        if (const auto *const cancelled = std::get_if<engine::Cancelled>(&happening))
            return cancelled->code;
    }
    return {};
}

Row TestLifecycleEvents::atWork() const
{
    Row row = joiner(u"3001"_s);
    row.start = u"2024-01-08"_s;
    row.status = u"active"_s;
    return row;
}

void TestLifecycleEvents::joinStartsWithFactsAnchorsAndNothingBefore()
{
    m_bench->import({joiner()});
    const RunId run = onlyRun(u"2001"_s, u"join"_s);
    QVERIFY(run.isValid());
    const std::vector<engine::Happening> inbox = m_bench->inbox(run);
    QCOMPARE(inbox.size(), 1u);
    const auto *const started = std::get_if<engine::Started>(&inbox.front());
    QVERIFY(started);
    QCOMPARE(started->lifecycle, u"join"_s);
    QCOMPARE(started->person.field(u"title")->toDisplayText(), u"Engineer"_s);
    QCOMPARE(*started->person.field(u"startDate")->as<QDate>(), QDate(2026, 8, 4));
    QCOMPARE(*started->anchors.field(u"startDate")->as<QDate>(), QDate(2026, 8, 4));
    QVERIFY(started->previous.isNull());
}

void TestLifecycleEvents::changedFactsReachTheRunUnderWay()
{
    m_bench->import({joiner()});
    Row later = joiner();
    later.start = u"2026-08-11"_s;
    m_bench->import({later});
    const RunId run = onlyRun(u"2001"_s, u"join"_s);
    const std::vector<engine::Happening> inbox = m_bench->inbox(run);
    QCOMPARE(inbox.size(), 2u);
    const auto *const changed = std::get_if<engine::FactsChanged>(&inbox.back());
    QVERIFY(changed);
    QCOMPARE(*changed->anchors.field(u"startDate")->as<QDate>(), QDate(2026, 8, 11));
    QVERIFY(changed->kit.isNull());
}

void TestLifecycleEvents::moveStartsItsJourneyWithTheFactsBefore()
{
    m_bench->import({atWork()});
    QCOMPARE(m_bench->runs(u"3001"_s).size(), 0u);
    Row moved = atWork();
    moved.dept = u"Research"_s;
    m_bench->import({moved});
    const std::vector<engine::Happening> inbox = m_bench->inbox(onlyRun(u"3001"_s, u"move"_s));
    QCOMPARE(inbox.size(), 1u);
    const auto *const started = std::get_if<engine::Started>(&inbox.front());
    QVERIFY(started);
    QCOMPARE(started->person.field(u"department")->toDisplayText(), u"Research"_s);
    QCOMPARE(started->previous.field(u"department")->toDisplayText(), u"Platform"_s);
}

void TestLifecycleEvents::leaveEndsTheOtherRunsAndStartsItsOwn()
{
    std::vector<Row> rows = m_others;
    rows.push_back(atWork());
    m_bench->import(rows);
    rows.back().dept = u"Research"_s;
    m_bench->import(rows);
    rows.back().end = u"2026-08-31"_s;
    m_bench->import(rows);
    QCOMPARE(cancelCode(onlyRun(u"3001"_s, u"move"_s)), u"run.superseded_by_leave"_s);
    const RunId leave = onlyRun(u"3001"_s, u"leave"_s);
    QCOMPARE(count<engine::Started>(leave), 1);
    QCOMPARE(cancelCode(leave), QString());
}

void TestLifecycleEvents::withdrawnHireEndsTheJoin()
{
    std::vector<Row> rows = m_others;
    rows.push_back(joiner());
    m_bench->import(rows);
    rows.back().status = u"withdrawn"_s;
    m_bench->import(rows);
    QCOMPARE(cancelCode(onlyRun(u"2001"_s, u"join"_s)), u"run.hire_withdrawn"_s);
    QCOMPARE(count<engine::Started>(onlyRun(u"2001"_s, u"withdraw"_s)), 1);
}

void TestLifecycleEvents::leaveThatIsTakenBackIsCancelled()
{
    std::vector<Row> rows = m_others;
    rows.push_back(atWork());
    m_bench->import(rows);
    rows.back().end = u"2026-08-31"_s;
    m_bench->import(rows);
    rows.back().end.clear();
    m_bench->import(rows);
    QCOMPARE(cancelCode(onlyRun(u"3001"_s, u"leave"_s)), u"run.leave_rescinded"_s);
    QCOMPARE(m_bench->runs(u"3001"_s).size(), 1u);
}

void TestLifecycleEvents::rehireTakesTheJoinJourneyAndEndsTheLeave()
{
    std::vector<Row> rows = m_others;
    rows.push_back(atWork());
    m_bench->import(rows);
    rows.back().status = u"terminated"_s;
    rows.back().end = u"2026-07-29"_s;
    m_bench->import(rows);
    rows.back().status = u"hired"_s;
    rows.back().start = u"2026-08-10"_s;
    rows.back().end.clear();
    m_bench->import(rows);
    QCOMPARE(cancelCode(onlyRun(u"3001"_s, u"leave"_s)), u"run.superseded_by_rehire"_s);
    const RunId rehire = onlyRun(u"3001"_s, u"rehire"_s);
    QVERIFY(rehire.isValid());
    const auto details = m_bench->stores.runs.details(rehire);
    QVERIFY(details);
    QCOMPARE(details->row.run.journey, u"join"_s);
}

void TestLifecycleEvents::eventWithoutJourneyIsToldAndFactsAreKept()
{
    const auto bench = std::make_unique<ServiceBench>();
    const services::ImportResult result = bench->import({joiner()});
    QCOMPARE(result.withoutJourney, QStringList{u"join"_s});
    QCOMPARE(bench->person(u"2001"_s).startDate, QDate(2026, 8, 4));
    QCOMPARE(bench->runs(u"2001"_s).size(), 0u);
}

void TestLifecycleEvents::somebodyKnownForLongStartsNothing()
{
    const services::ImportResult result = m_bench->import({atWork()});
    QCOMPARE(result.plan.counts.of(people::Lifecycle::Known), 1);
    QCOMPARE(m_bench->runs(u"3001"_s).size(), 0u);
    QVERIFY(result.withoutJourney.isEmpty());
}

void TestLifecycleEvents::kitOfTheRoleComesWithTheStart()
{
    services::CatalogueStore &catalogue = m_bench->stores.catalogue;
    const engine::AuditRow audit =
        ServiceBench::caller().audit(m_bench->clock.now(), u"test"_s, {});
    QVERIFY(catalogue.saveItem({u"laptop"_s,
                                u"Laptop"_s,
                                u"laptop"_s,
                                u"assets"_s,
                                {{u"team"_s, u"it"_s}, {u"leadDays"_s, 5}}},
                               audit));
    QVERIFY(catalogue.saveKit({u"engineer"_s,
                               u"Engineer"_s,
                               {{u"titles"_s, QJsonArray{u"Engineer"_s}},
                                {u"items"_s, QJsonArray{u"laptop"_s}},
                                {u"variants"_s, QJsonArray()}}},
                              audit));
    m_bench->import({joiner()});
    const std::vector<engine::Happening> inbox = m_bench->inbox(onlyRun(u"2001"_s, u"join"_s));
    QCOMPARE(inbox.size(), 1u);
    const journey::Value &kit = std::get<engine::Started>(inbox.front()).kit;
    QCOMPARE(kit.field(u"key")->toDisplayText(), u"engineer"_s);
    QCOMPARE(kit.field(u"items")->as<journey::ValueList>()->size(), 1);
}

QTEST_APPLESS_MAIN(TestLifecycleEvents)
#include "tst_lifecycleevents.moc"
