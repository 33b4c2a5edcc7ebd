// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QTest>

using namespace tenure;
using services::BatchApply;
using services::BatchLine;
using services::FactRow;
using services::PersonFilter;
using services::PersonRow;
using services::Verdict;

namespace {

const QString hr = QStringLiteral("hr");

QStringList numbers(const Result<std::vector<PersonRow>> &people)
{
    QStringList found;
    for (const PersonRow &person : people ? *people : std::vector<PersonRow>())
        found << person.number;
    return found;
}

} // namespace

class TestStorePeople : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;

    services::PeopleStore &people() { return m_fixture->store().people(); }
    services::FeedStore &feeds() { return m_fixture->store().feeds(); }

    BatchApply nextBatch(int persons = 1)
    {
        const auto ids = people().reserve(persons);
        BatchApply apply;
        apply.feedRevision = feeds().feed(hr)->revision;
        apply.batch = samples::batch(ids->batch, hr);
        for (int i = 0; i < persons; ++i)
            apply.added.push_back(
                {samples::person(PersonId(ids->firstPerson.value() + i), hr,
                                 QStringLiteral("n%1").arg(ids->firstPerson.value() + i)),
                 {}});
        return apply;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        QVERIFY(feeds().saveFeed({hr, QStringLiteral("standard"), {{QStringLiteral("mode"), 1}}, 0},
                                 samples::audit()));
    }

    void aPersonComesBackWhole()
    {
        BatchApply batch = nextBatch();
        const PersonRow person = batch.added.front().person;
        QVERIFY(people().apply(batch));
        QVERIFY(*people().person(person.id) == person);
        QVERIFY(*people().personByNumber(hr, person.number) == person);
        m_fixture->reopen();
        QVERIFY(people().peopleByNumber(person.number)->front() == person);
    }

    void aPersonWithoutDatesComesBackWithoutDates()
    {
        BatchApply batch = nextBatch();
        batch.added.front().person = {};
        batch.added.front().person.id = PersonId(1);
        batch.added.front().person.feed = hr;
        batch.added.front().person.number = QStringLiteral("7");
        QVERIFY(people().apply(batch));
        QVERIFY(*people().person(PersonId(1)) == batch.added.front().person);
    }

    void nobodyIsToldByCode()
    {
        QCOMPARE(people().person(PersonId(9)).error().code, QStringLiteral("person.unknown"));
        QCOMPARE(people().personByNumber(hr, QStringLiteral("9")).error().code,
                 QStringLiteral("person.unknown"));
        QVERIFY(people().peopleByNumber(QStringLiteral("9"))->empty());
    }

    void theSameNumberInAnotherFeedIsAnotherPerson()
    {
        QVERIFY(feeds().saveFeed({QStringLiteral("agency"), {}, {}, 0}, samples::audit()));
        BatchApply one = nextBatch();
        one.added.front().person.number = QStringLiteral("7");
        QVERIFY(people().apply(one));
        BatchApply two = nextBatch();
        two.feedRevision = 0;
        two.batch.feed = two.added.front().person.feed = QStringLiteral("agency");
        two.added.front().person.number = QStringLiteral("7");
        QVERIFY(people().apply(two));
        QCOMPARE(people().peopleByNumber(QStringLiteral("7"))->size(), size_t(2));
    }

    void reservedIdsAreNeverGivenOutTwice()
    {
        const auto one = people().reserve(10);
        const auto two = people().reserve(0);
        const auto three = people().reserve(1);
        QVERIFY(one && two && three);
        QCOMPARE(one->firstPerson, PersonId(1));
        QCOMPARE(three->firstPerson, PersonId(11));
        QCOMPARE(two->batch.value(), one->batch.value() + 1);
        QCOMPARE(three->batch.value(), one->batch.value() + 2);
    }

    void aBatchWritesEverythingTogether()
    {
        const VersionId version = m_fixture->publish(QStringLiteral("join"));
        BatchApply batch = nextBatch(2);
        const PersonId first = batch.added.front().person.id;
        batch.added.front().history = {{QStringLiteral("title"), QStringLiteral("Engineer"),
                                        samples::at(1), batch.batch.id, 2}};
        batch.lines = {
            {2, QStringLiteral("n1"), QStringLiteral("applied"), QStringLiteral("join"), {}}};
        batch.runs = {samples::newRun(first, version, QStringLiteral("join:feed-1"))};
        batch.audit = {samples::audit(QStringLiteral("feed.import"))};
        QVERIFY(people().apply(batch));

        QVERIFY(*feeds().batch(batch.batch.id) == batch.batch);
        QVERIFY(*feeds().lines(batch.batch.id) == batch.lines);
        QVERIFY(*people().factHistory(first) == batch.added.front().history);
        QCOMPARE(m_fixture->store().runs().activeRuns(first)->size(), size_t(1));
        QCOMPARE(m_fixture->store().runs().unapplied(9)->size(), size_t(1));
        services::AuditFilter filter;
        filter.action = QStringLiteral("feed.import");
        QCOMPARE(m_fixture->store().audit().entries(filter)->size(), size_t(1));
    }

    void aBatchThatFailsAtItsLastRowLeavesNothing()
    {
        BatchApply batch = nextBatch(2);
        batch.lines = {{2, QStringLiteral("n1"), QStringLiteral("applied"), {}, {}}};
        batch.events = {samples::event(RunId(99), QStringLiteral("feed:1:2"))};
        const auto applied = people().apply(batch);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, QStringLiteral("store.unknown_run"));
        QCOMPARE(feeds().feed(hr)->revision, qint64(0));
        QVERIFY(people().people({})->empty());
        QVERIFY(feeds().batches(hr, 9)->empty());
        QVERIFY(m_fixture->store().check()->empty());
    }

    void aPlanMadeFromAnOlderSnapshotIsRefused()
    {
        const BatchApply stale = nextBatch();
        const BatchApply other = nextBatch();
        QVERIFY(people().apply(other));
        const auto applied = people().apply(stale);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, QStringLiteral("store.feed_moved"));
        QCOMPARE(feeds().batches(hr, 9)->size(), size_t(1));
    }

    void changedPersonsKeepWhoTheyAre()
    {
        BatchApply batch = nextBatch();
        QVERIFY(people().apply(batch));
        PersonRow person = batch.added.front().person;
        BatchApply change = nextBatch(0);
        person.name = QStringLiteral("Jörg Schmidt");
        person.facts = {{QStringLiteral("title"), QStringLiteral("Lead")}};
        person.lastDay = {};
        change.changed = {{person,
                           {{QStringLiteral("title"), QStringLiteral("Lead"), samples::at(9),
                             change.batch.id, 3}}}};
        QVERIFY(people().apply(change));
        QVERIFY(*people().person(person.id) == person);
        QCOMPARE(people().factHistory(person.id)->size(), size_t(1));
    }

    void changingSomebodyUnknownIsRefused()
    {
        BatchApply change = nextBatch(0);
        change.changed = {{samples::person(PersonId(77), hr, QStringLiteral("x")), {}}};
        QCOMPARE(people().apply(change).error().code, QStringLiteral("person.unknown"));
    }

    void factsComeInTheOrderInWhichTheyWereLearned()
    {
        BatchApply batch = nextBatch();
        const PersonId id = batch.added.front().person.id;
        batch.added.front().history = {
            {QStringLiteral("title"), QStringLiteral("a"), samples::at(1), batch.batch.id, 5},
            {QStringLiteral("department"), QStringLiteral("b"), samples::at(1), batch.batch.id, 5}};
        QVERIFY(people().apply(batch));
        BatchApply later = nextBatch(0);
        later.changed = {
            {batch.added.front().person,
             {{QStringLiteral("title"), QString(), samples::at(2), later.batch.id, 1}}}};
        QVERIFY(people().apply(later));
        QStringList told;
        const auto history = people().factHistory(id);
        for (const FactRow &fact : *history)
            told << fact.name + u'=' + fact.value;
        QCOMPARE(told.join(u' '), QStringLiteral("department=b title=a title="));
    }

    void snapshotsGiveTheFeedAndItsRevision()
    {
        QVERIFY(people().apply(nextBatch(3)));
        int seen = 0;
        const auto revision = people().eachPerson(hr, [&](PersonRow &&person) {
            QVERIFY(!person.facts.isEmpty());
            ++seen;
        });
        QVERIFY(revision);
        QCOMPARE(*revision, qint64(1));
        QCOMPARE(seen, 3);
        seen = 0;
        QCOMPARE(*people().eachPerson(QStringLiteral("other"), [&](PersonRow &&) { ++seen; }),
                 qint64(0));
        QCOMPARE(seen, 0);
        QCOMPARE(*people().eachPerson(QString(), [&](PersonRow &&) { ++seen; }), qint64(0));
        QCOMPARE(seen, 3);
    }

    void listsFilterAndPage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("everybody")
            << QString()
            << QStringList{QStringLiteral("n1"), QStringLiteral("n2"), QStringLiteral("n3")};
        QTest::newRow("by number") << QStringLiteral("N2") << QStringList{QStringLiteral("n2")};
        QTest::newRow("by name") << QStringLiteral("meier") << QStringList{QStringLiteral("n3")};
        QTest::newRow("percent is a letter") << QStringLiteral("%") << QStringList();
        QTest::newRow("underscore is a letter") << QStringLiteral("_") << QStringList();
        QTest::newRow("backslash is a letter") << QStringLiteral("\\") << QStringList();
    }

    void listsFilterAndPage()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        BatchApply batch = nextBatch(3);
        batch.added[2].person.name = QStringLiteral("Anna Meier");
        QVERIFY(people().apply(batch));
        PersonFilter filter;
        filter.text = text;
        QCOMPARE(numbers(people().people(filter)), found);
        filter.limit = 1;
        QStringList paged;
        for (auto page = people().people(filter); !page->empty(); page = people().people(filter)) {
            paged << numbers(page);
            filter.after = page->back().id;
        }
        QCOMPARE(paged, found);
    }

    void listsFilterByDatesStageAndFeed()
    {
        BatchApply batch = nextBatch(3);
        batch.added[0].person.startDate = QDate(2026, 1, 1);
        batch.added[1].person.lastDay = {};
        batch.added[2].person.stage = QStringLiteral("leaving");
        QVERIFY(people().apply(batch));
        PersonFilter filter;
        filter.startsFrom = filter.startsTo = QDate(2026, 1, 1);
        QCOMPARE(numbers(people().people(filter)), QStringList{QStringLiteral("n1")});
        filter = {};
        filter.leavesFrom = QDate(2027, 1, 31);
        QCOMPARE(numbers(people().people(filter)).size(), 2);
        filter.leavesTo = QDate(2027, 1, 30);
        QVERIFY(people().people(filter)->empty());
        filter = {};
        filter.stage = QStringLiteral("leaving");
        QCOMPARE(numbers(people().people(filter)), QStringList{QStringLiteral("n3")});
        filter = {};
        filter.feed = QStringLiteral("agency");
        QVERIFY(people().people(filter)->empty());
    }

    void feedsKeepTheirRevisionWhenTheyAreChanged()
    {
        QVERIFY(people().apply(nextBatch()));
        QVERIFY(feeds().saveFeed({hr, QStringLiteral("other"), {{QStringLiteral("x"), 2}}, 99},
                                 samples::audit()));
        const services::FeedRow expected{
            hr, QStringLiteral("other"), {{QStringLiteral("x"), 2}}, 1};
        QVERIFY(*feeds().feed(hr) == expected);
        QCOMPARE(feeds().feeds()->size(), size_t(1));
        QCOMPARE(feeds().feed(QStringLiteral("no")).error().code, QStringLiteral("feed.unknown"));
    }

    void mappingsAreReplacedByName()
    {
        const services::MappingRow mapping{QStringLiteral("standard"),
                                           {{QStringLiteral("number"), QStringLiteral("Emp No")}}};
        QVERIFY(feeds().saveMapping({QStringLiteral("standard"), {}}, samples::audit()));
        QVERIFY(feeds().saveMapping(mapping, samples::audit()));
        QVERIFY(*feeds().mapping(QStringLiteral("standard")) == mapping);
        QCOMPARE(feeds().mappings()->size(), size_t(1));
        QCOMPARE(feeds().mapping(QStringLiteral("no")).error().code,
                 QStringLiteral("feed.unknown_mapping"));
    }

    void batchesComeBackWholeNewestFirst()
    {
        const BatchApply one = nextBatch();
        QVERIFY(people().apply(one));
        BatchApply two = nextBatch(0);
        two.batch.verdict = Verdict::Held;
        two.batch.exportedAt = std::nullopt;
        two.batch.releases = one.batch.id;
        two.batch.reason = {};
        QVERIFY(people().apply(two));
        QVERIFY((*feeds().batches(hr, 9) == std::vector{two.batch, one.batch}));
        QCOMPARE(feeds().batches(hr, 1)->size(), size_t(1));
        QCOMPARE(feeds().batch(BatchId(99)).error().code, QStringLiteral("feed.unknown_batch"));
    }

    void theLastTakenBatchIsNeitherHeldNorRefused()
    {
        QVERIFY(!*feeds().lastTaken(hr, false));
        const BatchApply full = nextBatch();
        BatchApply delta = nextBatch(0);
        delta.feedRevision = 1;
        delta.batch.full = false;
        BatchApply held = nextBatch(0);
        held.feedRevision = 2;
        held.batch.verdict = Verdict::Held;
        BatchApply refused = nextBatch(0);
        refused.feedRevision = 3;
        refused.batch.verdict = Verdict::Refused;
        for (const BatchApply &batch : {full, delta, held, refused})
            QVERIFY(people().apply(batch));
        QCOMPARE((*feeds().lastTaken(hr, false))->id, delta.batch.id);
        QCOMPARE((*feeds().lastTaken(hr, true))->id, full.batch.id);
        QVERIFY(!*feeds().lastTaken(QStringLiteral("agency"), true));
    }

    void leaversAreCountedOfTakenBatchesSinceAnInstant()
    {
        BatchApply early = nextBatch(0);
        early.batch.readAt = samples::at(-5000);
        BatchApply late = nextBatch(0);
        late.feedRevision = 1;
        BatchApply held = nextBatch(0);
        held.feedRevision = 2;
        held.batch.verdict = Verdict::Held;
        BatchApply none = nextBatch(0);
        none.feedRevision = 3;
        none.batch.leavers = 0;
        for (const BatchApply &batch : {early, late, held, none})
            QVERIFY(people().apply(batch));
        QCOMPARE(feeds().leavers(samples::at(0))->size(), size_t(1));
        const auto all = feeds().leavers(early.batch.readAt);
        QCOMPARE(all->size(), size_t(2));
        QVERIFY((all->front() == services::LeaverCount{hr, early.batch.readAt, 2}));
    }

    void knownFilesAreThoseTakenOrHeld()
    {
        BatchApply taken = nextBatch(0);
        taken.batch.sha256 = "taken";
        BatchApply held = nextBatch(0);
        held.feedRevision = 1;
        held.batch.sha256 = "held";
        held.batch.verdict = Verdict::Held;
        BatchApply refused = nextBatch(0);
        refused.feedRevision = 2;
        refused.batch.sha256 = "refused";
        refused.batch.verdict = Verdict::Refused;
        for (const BatchApply &batch : {taken, held, refused})
            QVERIFY(people().apply(batch));
        QCOMPARE(*feeds().knownFiles(hr), (QSet<QByteArray>{"taken", "held"}));
    }

    void releasedNumbersStayUntilABatchTakesThem()
    {
        const QHash<QString, QDate> persons{{QStringLiteral("7"), QDate(2026, 9, 30)},
                                            {QStringLiteral("8"), QDate()}};
        QVERIFY(feeds().release(hr, persons, samples::audit()));
        QCOMPARE(*feeds().released(hr), persons);
        BatchApply held = nextBatch(0);
        held.batch.verdict = Verdict::Held;
        held.lines = {
            {2, QStringLiteral("7"), QStringLiteral("held"), QStringLiteral("leave"), {}}};
        QVERIFY(people().apply(held));
        QCOMPARE(feeds().released(hr)->size(), 2);
        BatchApply taken = nextBatch(0);
        taken.lines = {
            {2, QStringLiteral("7"), QStringLiteral("applied"), QStringLiteral("leave"), {}},
            {3, QStringLiteral("8"), QStringLiteral("held"), QStringLiteral("leave"), {}}};
        QVERIFY(people().apply(taken));
        QCOMPARE(feeds().released(hr)->keys(), QStringList{QStringLiteral("8")});
    }

    void severalPersonsWithoutALineMayBeSpokenOf()
    {
        BatchApply batch = nextBatch(0);
        batch.lines = {{0, QStringLiteral("7"), QStringLiteral("absent"), {}, {}},
                       {0, QStringLiteral("8"), QStringLiteral("absent"), {}, {}}};
        QVERIFY(people().apply(batch));
        QCOMPARE(feeds().lines(batch.batch.id)->size(), size_t(2));
    }

    void hostileTextStaysText()
    {
        const QString hostile = QStringLiteral("'; DROP TABLE person; -- \"");
        BatchApply batch = nextBatch();
        PersonRow &person = batch.added.front().person;
        person.number = person.name = person.stage = hostile;
        person.facts = {{hostile, hostile}};
        batch.batch.fileName = hostile;
        batch.lines = {{1, hostile, hostile, hostile, {hostile}}};
        QVERIFY(people().apply(batch));
        QVERIFY(*people().personByNumber(hr, hostile) == person);
        QVERIFY(*feeds().lines(batch.batch.id) == batch.lines);
        PersonFilter filter;
        filter.text = hostile;
        QCOMPARE(people().people(filter)->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestStorePeople)
#include "tst_storepeople.moc"
