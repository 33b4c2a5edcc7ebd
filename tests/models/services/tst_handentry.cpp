// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"

#include "services/handentry.h"
#include "services/ports/auditstore.h"
#include "services/ports/feedstore.h"

#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using people::Lifecycle;
using services::HandEntry;

namespace {

const HandEntry::Facts ada{{u"givenName"_s, u"Ada"_s},
                           {u"familyName"_s, u"Lovelace"_s},
                           {u"startDate"_s, u"2026-08-03"_s},
                           {u"title"_s, u"Countess, \"analyst\""_s}};

HandEntry::Facts with(HandEntry::Facts facts, const QString &fact, const QString &value)
{
    facts.insert(fact, value);
    return facts;
}

} // namespace

/// People whom no HR system names.
class TestHandEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tryingOutSaysWhatWouldHappenAndWritesNothing();
    void somebodyNewGetsANumberAndTheirJourney();
    void numbersAreNotGivenTwice();
    void whatIsNotNamedStaysAsItIs();
    void aFactIsTakenAway();
    void aMovedStartDateMovesThePerson();
    void anotherPersonByHandIsNoReasonToMissTheFirst();
    void whomAFeedNamesIsNotChangedByHand();
    void whatCannotBeReadChangesNothing_data();
    void whatCannotBeReadChangesNothing();
    void onlyThoseWhoMayImportMayEnter();
    void enteringIsEvidence();

private:
    Result<services::ImportResult> save(const HandEntry::Facts &facts,
                                        const QString &role = u"hr"_s);
    bool isFeedThere() { return bool(m_bench->stores.feeds.feed(u"hand"_s)); }

    std::unique_ptr<ServiceBench> m_bench;
    std::optional<services::FeedService> m_feeds;
    std::optional<HandEntry> m_entry;
};

void TestHandEntry::init()
{
    m_entry.reset();
    m_feeds.reset();
    m_bench = std::make_unique<ServiceBench>();
    m_feeds.emplace(m_bench->stores, m_bench->clock, m_bench->times);
    m_entry.emplace(m_bench->stores, *m_feeds, m_bench->clock);
    m_bench->publish(u"join"_s, u"join"_s);
}

Result<services::ImportResult> TestHandEntry::save(const HandEntry::Facts &facts,
                                                   const QString &role)
{
    return m_entry->save(ServiceBench::caller(role), facts);
}

void TestHandEntry::tryingOutSaysWhatWouldHappenAndWritesNothing()
{
    const auto tried = m_entry->tryOut(ServiceBench::caller(u"hr"_s), ada);
    QVERIFY2(tried, qPrintable(tried ? QString() : tried.error().code));
    QCOMPARE(tried->plan.counts.of(Lifecycle::Join), 1);
    QVERIFY(!isFeedThere());
    QVERIFY(m_bench->stores.people.peopleByNumber(u"H1"_s)->empty());
}

void TestHandEntry::somebodyNewGetsANumberAndTheirJourney()
{
    const auto saved = save(ada);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().code));
    QCOMPARE(saved->plan.counts.applied, 1);
    const services::PersonRow person = m_bench->person(u"H1"_s, u"hand"_s);
    QCOMPARE(person.name, u"Ada Lovelace"_s);
    QCOMPARE(person.startDate, QDate(2026, 8, 3));
    QCOMPARE(person.facts.value(u"title").toString(), u"Countess, \"analyst\""_s);
    services::RunFilter runs;
    runs.person = person.id;
    QCOMPARE(m_bench->stores.runs.runs(runs)->size(), 1u);
}

void TestHandEntry::numbersAreNotGivenTwice()
{
    QVERIFY(save(ada));
    QVERIFY(save(with(ada, u"givenName"_s, u"Grace"_s)));
    QCOMPARE(m_bench->person(u"H2"_s, u"hand"_s).name, u"Grace Lovelace"_s);
    QCOMPARE(*m_entry->nextNumber(), u"H3"_s);
}

void TestHandEntry::whatIsNotNamedStaysAsItIs()
{
    QVERIFY(save(ada));
    const auto changed = save({{u"number"_s, u"H1"_s}, {u"department"_s, u"Engineering"_s}});
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().code));
    const services::PersonRow person = m_bench->person(u"H1"_s, u"hand"_s);
    QCOMPARE(person.facts.value(u"department").toString(), u"Engineering"_s);
    QCOMPARE(person.facts.value(u"givenName").toString(), u"Ada"_s);
    QCOMPARE(person.startDate, QDate(2026, 8, 3));
}

void TestHandEntry::aFactIsTakenAway()
{
    QVERIFY(save(ada));
    const auto changed = save({{u"number"_s, u"H1"_s}, {u"title"_s, QString()}});
    QVERIFY(changed);
    QCOMPARE(changed->plan.counts.applied, 1);
    QVERIFY(!m_bench->person(u"H1"_s, u"hand"_s).facts.contains(u"title"));
}

void TestHandEntry::aMovedStartDateMovesThePerson()
{
    QVERIFY(save(ada));
    const auto moved = save({{u"number"_s, u"H1"_s}, {u"startDate"_s, u"2026-08-17"_s}});
    QVERIFY(moved);
    QCOMPARE(moved->plan.counts.applied, 1);
    QCOMPARE(m_bench->person(u"H1"_s, u"hand"_s).startDate, QDate(2026, 8, 17));
}

// Each entry is a file of one row: it must not say that everybody else is gone.
void TestHandEntry::anotherPersonByHandIsNoReasonToMissTheFirst()
{
    QVERIFY(save(ada));
    for (int i = 0; i < 4; ++i)
        QVERIFY(save(with(ada, u"givenName"_s, u"Grace %1"_s.arg(i))));
    QCOMPARE(m_bench->person(u"H1"_s, u"hand"_s).missed, 0);
    QVERIFY(m_bench->stores.feeds.openHolds()->empty());
}

void TestHandEntry::whomAFeedNamesIsNotChangedByHand()
{
    m_bench->import(people::company(3));
    const auto refused = save(with(ada, u"number"_s, u"1001"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"person.of_a_feed"_s);
    QCOMPARE(refused.error().args.value(u"feed").toString(), u"hr"_s);
    QVERIFY(!isFeedThere());
}

void TestHandEntry::whatCannotBeReadChangesNothing_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::newRow("a day that is none") << u"startDate"_s << u"soon"_s;
    QTest::newRow("no start") << u"startDate"_s << QString();
    QTest::newRow("a status that is none") << u"status"_s << u"perhaps"_s;
}

void TestHandEntry::whatCannotBeReadChangesNothing()
{
    QFETCH(QString, fact);
    QFETCH(QString, value);
    const auto result = save(with(ada, fact, value));
    QVERIFY(!result || result->plan.counts.applied == 0);
    QCOMPARE(m_bench->stores.people.peopleByNumber(u"H1"_s)->size(), 0u);
}

void TestHandEntry::onlyThoseWhoMayImportMayEnter()
{
    QCOMPARE(save(ada, u"helpdesk"_s).error().code, u"rights.not_allowed"_s);
    QVERIFY(!isFeedThere());
}

void TestHandEntry::enteringIsEvidence()
{
    QVERIFY(save(ada));
    services::AuditFilter filter;
    filter.action = u"feed.import"_s;
    const auto told = m_bench->stores.audit.entries(filter);
    QVERIFY(told);
    QCOMPARE(told->size(), 1u);
    QCOMPARE(told->front().row.details.value(u"file").toString(), u"H1"_s);
}

QTEST_GUILESS_MAIN(TestHandEntry)
#include "tst_handentry.moc"
