// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"

#include "services/feedpreview.h"
#include "services/ports/auditstore.h"

#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using people::Lifecycle;
using services::ImportRequest;
using services::ImportResult;

namespace {

ImportRequest requestOf(const std::vector<Row> &rows)
{
    return {{}, {}, u"people.csv"_s, people::fileOf(rows)};
}

// Twenty of thirty are gone all of a sudden.
std::vector<Row> massLeavers()
{
    std::vector<Row> rows = company(30);
    for (size_t i = 0; i < 20; ++i) {
        rows[i].status = u"terminated"_s;
        rows[i].end = u"2026-07-30"_s;
    }
    return rows;
}

qint64 endedRows(const people::Counts &counts)
{
    return counts.applied + counts.unchanged + counts.held + counts.rejected;
}

} // namespace

class TestFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ServiceBench>(); }
    void cleanup() { m_bench.reset(); }

    void joinerIsStoredWithHistoryAndARun();
    void dryRunChangesNothing();
    void sameFileTwiceChangesNothing();
    void everyRowEndsInOneOfFourWays();
    void rejectedRowsDoNotStopTheOthers();
    void massLeaverIsHeldAndNobodyIsTouched();
    void heldBatchIsReleasedByATypedCountOnly();
    void fileThatIsNoListIsRecordedAndChangesNothing();
    void batchIsAppliedWholeOrNotAtAll();
    void absenceEndsNobody();
    void unknownLocationIsToldOnce();
    void everyImportIsInTheAudit();
    void batchesAreListedNewestFirst();
    void onlyThoseWithTheRightMayImportAndRelease();
    void theFileOfAHeldBatchIsKeptUntilSomebodyDecides();
    void aHeldBatchIsPlannedAnewWhenItIsLookedAt();
    void singlePeopleOfAHeldBatchAreTakenAndTheRestStaysHeld();
    void peopleReleasedOutOfHalfAFileMakeItNoGoodFile();
    void peopleReleasedOutOfAFileLeaveTheAbsenceOfOthersAsItWas();
    void releasingAFileThatWasHeldTwiceClosesBoth();
    void aRejectedBatchNeedsAReasonAndCannotBeReleased();
    void twoDecisionsAreOneAndTheLaterIsRefused();
    void aLaterFullFileOvertakesAHeldOne();
    void whatIsTriedOutNeedsNoFeedAndWritesNothing();
    void aFileIsProposedAsItWasReadBefore();
    void aPlanIsToldInPeopleDaysAndGrants();
    void mappingIsRememberedByNameAndMakesTheFeed();
    void mappingThatReadsNothingIsRefused();
    void unknownFeedAndMappingAreNamed();

private:
    BatchId holdMassLeavers();
    Result<std::vector<services::AuditEntry>> rejections();

    std::unique_ptr<ServiceBench> m_bench;
};

void TestFeeds::joinerIsStoredWithHistoryAndARun()
{
    m_bench->publish(u"join"_s, u"join"_s);
    const ImportResult result = m_bench->import({joiner()});
    QCOMPARE(result.plan.counts.of(Lifecycle::Join), 1);
    QVERIFY(result.batch.isValid());
    const services::PersonRow person = m_bench->person(u"2001"_s);
    QCOMPARE(person.name, u"Grace Hopper"_s);
    QCOMPARE(person.startDate, QDate(2026, 8, 4));
    QCOMPARE(person.facts.value("title"_L1).toString(), u"Engineer"_s);
    const auto history = m_bench->stores.people.factHistory(person.id);
    QVERIFY(history && !history->empty());
    QCOMPARE(history->front().batch, result.batch);
    QCOMPARE(history->front().line, 2);
    const auto runs = m_bench->runs(u"2001"_s);
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs.front().run.lifecycle, u"join"_s);
}

void TestFeeds::dryRunChangesNothing()
{
    m_bench->publish(u"join"_s, u"join"_s);
    const QStringList before = dumpRaw(m_bench->fixture.file());
    ImportRequest request = requestOf({joiner()});
    request.dryRun = true;
    const auto result = m_bench->feeds().import(ServiceBench::caller(), request);
    QVERIFY(result);
    QVERIFY(!result->batch.isValid());
    QCOMPARE(result->plan.counts.of(Lifecycle::Join), 1);
    QCOMPARE(dumpRaw(m_bench->fixture.file()), before);
}

void TestFeeds::sameFileTwiceChangesNothing()
{
    m_bench->publish(u"join"_s, u"join"_s);
    std::vector<Row> rows = company(8);
    rows.push_back(joiner());
    m_bench->import(rows);
    const int events = m_bench->inboxSize();
    const ImportResult again = m_bench->import(rows);
    QCOMPARE(again.plan.counts.unchanged, 9);
    QCOMPARE(again.plan.counts.applied, 0);
    QCOMPARE(m_bench->inboxSize(), events);
    QCOMPARE(m_bench->runs(u"2001"_s).size(), 1u);
}

void TestFeeds::everyRowEndsInOneOfFourWays()
{
    m_bench->import(company(6));
    std::vector<Row> rows = company(6);
    rows[0].title = u"Lead"_s;                         // applied
    rows[2].end = u"2031-12-31"_s;                     // held: too far ahead
    rows[3].start = u"31.12.2020"_s;                   // rejected: no date of this feed
    rows.push_back(joiner());                          // applied
    const ImportResult result = m_bench->import(rows); // the others: unchanged
    const people::Counts &counts = result.plan.counts;
    QCOMPARE(counts.rows, 7);
    QCOMPARE(endedRows(counts), counts.rows);
    QCOMPARE(counts.applied, 2);
    QCOMPARE(counts.held, 1);
    QCOMPARE(counts.rejected, 1);
    QCOMPARE(counts.unchanged, 3);
    const auto lines = m_bench->stores.feeds.lines(result.batch);
    QVERIFY(lines);
    QMap<QString, QString> ended;
    for (const services::BatchLine &line : *lines) {
        ended.insert(line.number, line.outcome);
        if (line.outcome != u"applied")
            QVERIFY2(!line.problems.isEmpty(), qPrintable(line.number));
    }
    QCOMPARE(ended.value(u"1001"_s), u"applied"_s);
    QCOMPARE(ended.value(u"1003"_s), u"held"_s);
    QCOMPARE(ended.value(u"1004"_s), u"rejected"_s);
    QVERIFY(!ended.contains(u"1002"_s));
}

void TestFeeds::rejectedRowsDoNotStopTheOthers()
{
    std::vector<Row> rows = company(5);
    rows[2].title = u"=cmd()"_s;
    const ImportResult result = m_bench->import(rows);
    QVERIFY(!result.tookNothing());
    QCOMPARE(result.plan.counts.rejected, 1);
    QCOMPARE(m_bench->personCount(), 4);
}

void TestFeeds::massLeaverIsHeldAndNobodyIsTouched()
{
    m_bench->publish(u"leave"_s, u"leave"_s);
    m_bench->import(company(30));
    const ImportResult result = m_bench->import(massLeavers());
    QVERIFY(result.tookNothing());
    QCOMPARE(result.plan.verdict.kind, people::Verdict::Kind::Hold);
    QCOMPARE(result.plan.verdict.guard, u"G1"_s);
    QCOMPARE(m_bench->person(u"1001"_s).stage, m_bench->person(u"1030"_s).stage);
    QCOMPARE(m_bench->runs(u"1001"_s).size(), 0u);
    QCOMPARE(m_bench->inboxSize(), 0);
    const auto batch = m_bench->stores.feeds.batch(result.batch);
    QVERIFY(batch);
    QCOMPARE(batch->verdict, services::Verdict::Held);
    QCOMPARE(batch->leavers, 0);
}

void TestFeeds::heldBatchIsReleasedByATypedCountOnly()
{
    m_bench->publish(u"leave"_s, u"leave"_s);
    m_bench->import(company(30));
    const qint64 count = m_bench->import(massLeavers()).plan.verdict.releaseCount;
    people::Release release;
    release.wholeBatch = true;
    release.typedCount = count + 1;
    const auto refused =
        m_bench->feeds().release(ServiceBench::caller(u"hr"_s), requestOf(massLeavers()), release);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"release.count_differs"_s);
    QCOMPARE(m_bench->runs(u"1001"_s).size(), 0u);
    release.typedCount = count;
    const auto released =
        m_bench->feeds().release(ServiceBench::caller(u"hr"_s), requestOf(massLeavers()), release);
    QVERIFY(released);
    QVERIFY(!released->tookNothing());
    QCOMPARE(released->plan.counts.of(Lifecycle::Leave), 20);
    QCOMPARE(m_bench->runs(u"1001"_s).size(), 1u);
    QCOMPARE(m_bench->runs(u"1030"_s).size(), 0u);
}

void TestFeeds::fileThatIsNoListIsRecordedAndChangesNothing()
{
    m_bench->import(company(3));
    const auto result = m_bench->feeds().import(
        ServiceBench::caller(), {{}, {}, u"people.csv"_s, "<!DOCTYPE html><html></html>\n"});
    QVERIFY(result);
    QVERIFY(result->tookNothing());
    QVERIFY(result->plan.verdict.reason);
    QCOMPARE(m_bench->personCount(), 3);
    const auto batch = m_bench->stores.feeds.batch(result->batch);
    QVERIFY(batch);
    QCOMPARE(batch->verdict, services::Verdict::Refused);
    QCOMPARE(batch->reason.code, result->plan.verdict.reason->code);
}

// The last row that a batch writes is refused by the disk; nothing of the others may stay.
void TestFeeds::batchIsAppliedWholeOrNotAtAll()
{
    m_bench->publish(u"join"_s, u"join"_s);
    m_bench->import(company(3));
    QVERIFY(runRaw(m_bench->fixture.file(), "CREATE TRIGGER full BEFORE INSERT ON run "
                                            "BEGIN SELECT RAISE(ABORT, 'no more room'); END"));
    std::vector<Row> rows = company(3);
    rows[0].title = u"Lead"_s;
    rows.push_back(joiner());
    const auto failed = m_bench->feeds().import(ServiceBench::caller(), requestOf(rows));
    QVERIFY(!failed);
    QCOMPARE(m_bench->personCount(), 3);
    QCOMPARE(m_bench->person(u"1001"_s).facts.value("title"_L1).toString(), u"Engineer"_s);
    QCOMPARE(m_bench->stores.feeds.batches(u"hr"_s, 10)->size(), 1u);
    QVERIFY(runRaw(m_bench->fixture.file(), "DROP TRIGGER full"));
    QCOMPARE(m_bench->import(rows).plan.counts.applied, 2);
    QCOMPARE(m_bench->personCount(), 4);
}

void TestFeeds::absenceEndsNobody()
{
    m_bench->publish(u"leave"_s, u"leave"_s);
    m_bench->import(company(40));
    std::vector<Row> rows = company(40);
    rows.erase(rows.begin());
    for (const QString &title : {u"Lead"_s, u"Head"_s, u"Chief"_s}) {
        rows[0].title = title; // the same file again would be no further look at the company
        m_bench->import(rows);
    }
    QCOMPARE(m_bench->runs(u"1001"_s).size(), 0u);
    const services::PersonRow absent = m_bench->person(u"1001"_s);
    QCOMPARE(absent.stage, m_bench->person(u"1002"_s).stage);
    QCOMPARE(absent.missed, 3);
}

void TestFeeds::unknownLocationIsToldOnce()
{
    std::vector<Row> rows = company(4);
    rows[1].site = rows[2].site = u"Atlantis"_s;
    const ImportResult result = m_bench->import(rows);
    QCOMPARE(people::codesOf(result.plan.problems).count(u"location.unknown"_s), 1);
    QCOMPARE(result.plan.problems.front().value, u"Atlantis"_s);
    QCOMPARE(result.plan.counts.applied, 4);
}

void TestFeeds::everyImportIsInTheAudit()
{
    const ImportResult result = m_bench->import(company(2));
    services::AuditFilter filter;
    filter.subject = u"batch:%1"_s.arg(result.batch.value());
    const auto entries = m_bench->stores.audit.entries(filter);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1u);
    QCOMPARE(entries->front().row.action, u"feed.import"_s);
    QCOMPARE(entries->front().row.authority.user, u"ada"_s);
    QCOMPARE(entries->front().row.authority.channel, u"test"_s);
}

void TestFeeds::batchesAreListedNewestFirst()
{
    const BatchId first = m_bench->import(company(2)).batch;
    const BatchId second = m_bench->import(company(3)).batch;
    const auto batches = m_bench->feeds().batches({}, 10);
    QVERIFY(batches);
    QCOMPARE(batches->size(), 2u);
    QCOMPARE((*batches)[0].id, second);
    QCOMPARE((*batches)[1].id, first);
    QCOMPARE((*batches)[0].unchanged, 2);
}

void TestFeeds::onlyThoseWithTheRightMayImportAndRelease()
{
    people::Release release;
    release.wholeBatch = true;
    for (const QString &role : {u"analyst"_s, u"auditor"_s, u"designer"_s, u""_s}) {
        const services::Caller caller = ServiceBench::caller(role);
        const auto imported = m_bench->feeds().import(caller, requestOf({joiner()}));
        QCOMPARE(imported ? QString() : imported.error().code, u"rights.not_allowed"_s);
        const auto released = m_bench->feeds().release(caller, requestOf({joiner()}), release);
        QCOMPARE(released ? QString() : released.error().code, u"rights.not_allowed"_s);
        const auto mapped = m_bench->feeds().map(caller, {}, u"mine"_s, people::plainMapping());
        QCOMPARE(mapped ? QString() : mapped.error().code, u"rights.not_allowed"_s);
    }
    QCOMPARE(m_bench->personCount(), 0);
    QVERIFY(m_bench->feeds().import(ServiceBench::caller(u"hr"_s), requestOf({joiner()})));
}

void TestFeeds::mappingIsRememberedByNameAndMakesTheFeed()
{
    people::Mapping mapping = people::plainMapping();
    mapping.dates = people::DateFormat::German;
    QVERIFY(
        m_bench->feeds().map(ServiceBench::caller(u"hr"_s), u"payroll"_s, u"german"_s, mapping));
    Row row = joiner();
    row.start = u"04.08.2026"_s;
    ImportRequest request = requestOf({row});
    request.feed = u"payroll"_s;
    const auto result = m_bench->feeds().import(ServiceBench::caller(), request);
    QVERIFY(result);
    QCOMPARE(result->plan.counts.applied, 1);
    const auto person = m_bench->stores.people.personByNumber(u"payroll"_s, u"2001"_s);
    QVERIFY(person);
    QCOMPARE(person->startDate, QDate(2026, 8, 4));
    // The other feed goes on as before, and may be told to read so as well.
    QCOMPARE(m_bench->stores.feeds.feed(u"hr"_s)->mapping, u"plain"_s);
    request.feed.clear();
    request.mapping = u"german"_s;
    QVERIFY(m_bench->feeds().import(ServiceBench::caller(), request));
}

void TestFeeds::mappingThatReadsNothingIsRefused()
{
    people::Mapping mapping = people::plainMapping();
    mapping.columns.remove(u"no"_s);
    const auto unsound = m_bench->feeds().map(ServiceBench::caller(), {}, u"mine"_s, mapping);
    QVERIFY(!unsound && unsound.error().code.startsWith("mapping."_L1));
    const auto nameless =
        m_bench->feeds().map(ServiceBench::caller(), {}, u" "_s, people::plainMapping());
    QCOMPARE(nameless ? QString() : nameless.error().code, u"mapping.name_missing"_s);
    QCOMPARE(m_bench->stores.feeds.feed(u"hr"_s)->mapping, u"plain"_s);
}

void TestFeeds::unknownFeedAndMappingAreNamed()
{
    ImportRequest request = requestOf({joiner()});
    request.feed = u"nowhere"_s;
    QCOMPARE(m_bench->feeds().import(ServiceBench::caller(), request).error().code,
             u"feed.unknown"_s);
    request = requestOf({joiner()});
    request.mapping = u"nobody"_s;
    QCOMPARE(m_bench->feeds().import(ServiceBench::caller(), request).error().code,
             u"feed.unknown_mapping"_s);
}

Result<std::vector<services::AuditEntry>> TestFeeds::rejections()
{
    services::AuditFilter filter;
    filter.action = u"feed.reject"_s;
    return m_bench->stores.audit.entries(filter);
}

BatchId TestFeeds::holdMassLeavers()
{
    m_bench->import(company(30));
    return m_bench->import(massLeavers()).batch;
}

void TestFeeds::theFileOfAHeldBatchIsKeptUntilSomebodyDecides()
{
    const BatchId held = holdMassLeavers();
    const auto open = m_bench->stores.feeds.openHolds();
    QVERIFY(open);
    QCOMPARE(open->size(), 1u);
    QCOMPARE(open->front().id, held);
    const auto file = m_bench->stores.feeds.heldFile(held);
    QVERIFY(file && *file);
    QCOMPARE(**file, requestOf(massLeavers()).bytes);

    people::Release whole;
    whole.wholeBatch = true;
    whole.typedCount = open->front().releaseCount;
    const auto released = m_bench->feeds().releaseHeld(ServiceBench::caller(u"hr"_s), held, whole);
    QVERIFY(released);
    QCOMPARE(released->plan.counts.of(Lifecycle::Leave), 20);
    QVERIFY(m_bench->stores.feeds.openHolds()->empty());
    QVERIFY(!*m_bench->stores.feeds.heldFile(held));
    QCOMPARE(*m_bench->stores.feeds.decision(held), services::HoldDecision::Released);
    QCOMPARE(m_bench->stores.feeds.batch(released->batch)->releases, held);
}

void TestFeeds::aHeldBatchIsPlannedAnewWhenItIsLookedAt()
{
    const BatchId held = holdMassLeavers();
    const auto looked = m_bench->feeds().look(held);
    QVERIFY(looked);
    QCOMPARE(looked->plan.verdict.kind, people::Verdict::Kind::Hold);
    QCOMPARE(looked->plan.verdict.releaseCount, 20);
    QCOMPARE(m_bench->stores.feeds.batches({}, 10)->size(), 2u); // looking writes nothing
    QCOMPARE(m_bench->feeds().look(BatchId(1)).error().code, u"feed.not_held"_s);
}

void TestFeeds::singlePeopleOfAHeldBatchAreTakenAndTheRestStaysHeld()
{
    const BatchId held = holdMassLeavers();
    const auto looked = m_bench->feeds().look(held);
    const auto leaver = std::ranges::find_if(
        looked->plan.rows, [](const people::RowPlan &row) { return row.finding.endsAccess; });
    people::Release one;
    one.persons.insert(leaver->number, {});
    one.typedCount = 1;
    const auto released = m_bench->feeds().releaseHeld(ServiceBench::caller(u"hr"_s), held, one);
    QVERIFY(released);
    QVERIFY(!released->tookNothing());
    QCOMPARE(released->plan.counts.applied, 1);
    QCOMPARE(m_bench->stores.feeds.batch(released->batch)->leavers, 1);
    QCOMPARE(m_bench->person(leaver->number).stage, u"leaving"_s);
    QCOMPARE(m_bench->stores.feeds.openHolds()->size(), 1u);
    QCOMPARE(m_bench->feeds().look(held)->plan.verdict.releaseCount, 19);
}

// Somebody let go out of half a file: the half must not become what whole files are measured by.
void TestFeeds::peopleReleasedOutOfHalfAFileMakeItNoGoodFile()
{
    m_bench->import(company(30));
    std::vector<Row> half = company(12);
    half.front().end = u"2026-08-14"_s;
    const services::ImportResult held = m_bench->import(half);
    QCOMPARE(held.plan.verdict.guard, u"G2"_s);
    people::Release one;
    one.persons.insert(u"1001"_s, {});
    one.typedCount = 1;
    const auto released =
        m_bench->feeds().releaseHeld(ServiceBench::caller(u"hr"_s), held.batch, one);
    QVERIFY2(released, qPrintable(released ? QString() : released.error().code));
    QCOMPARE(m_bench->person(u"1001"_s).stage, u"leaving"_s);
    QCOMPARE(m_bench->stores.feeds.openHolds()->size(), 1u);
    QCOMPARE((*m_bench->stores.feeds.lastTaken(u"hr"_s, true))->rows, 30);
    QCOMPARE((*m_bench->stores.feeds.lastTaken(u"hr"_s, false))->rows, 30);
    QVERIFY(m_bench->import(company(13)).tookNothing());
}

void TestFeeds::peopleReleasedOutOfAFileLeaveTheAbsenceOfOthersAsItWas()
{
    m_bench->import(company(30));
    m_bench->import(company(29));
    const int missed = m_bench->person(u"1030"_s).missed;
    QVERIFY(missed > 0);
    std::vector<Row> rows = massLeavers();
    const services::ImportResult held = m_bench->import(rows);
    QVERIFY(held.tookNothing());
    people::Release one;
    one.persons.insert(u"1001"_s, {});
    one.typedCount = 1;
    QVERIFY(m_bench->feeds().releaseHeld(ServiceBench::caller(u"hr"_s), held.batch, one));
    QCOMPARE(m_bench->person(u"1030"_s).missed, missed);
}

void TestFeeds::releasingAFileThatWasHeldTwiceClosesBoth()
{
    const BatchId first = holdMassLeavers();
    const BatchId second = m_bench->import(massLeavers()).batch;
    QCOMPARE(m_bench->stores.feeds.openHolds()->size(), 2u);
    people::Release whole;
    whole.wholeBatch = true;
    whole.typedCount = 20;
    QVERIFY(m_bench->feeds().releaseHeld(ServiceBench::caller(u"hr"_s), second, whole));
    QVERIFY(m_bench->stores.feeds.openHolds()->empty());
    QCOMPARE(*m_bench->stores.feeds.decision(first), services::HoldDecision::Released);
}

void TestFeeds::aRejectedBatchNeedsAReasonAndCannotBeReleased()
{
    const BatchId held = holdMassLeavers();
    const services::Caller hr = ServiceBench::caller(u"hr"_s);
    QCOMPARE(
        m_bench->feeds().reject(ServiceBench::caller(u"helpdesk"_s), held, u"no"_s).error().code,
        u"rights.not_allowed"_s);
    QCOMPARE(m_bench->feeds().reject(hr, held, u"  "_s).error().code, u"feed.reason_missing"_s);
    QVERIFY(m_bench->feeds().reject(hr, held, u"cut off"_s));
    QVERIFY(m_bench->stores.feeds.openHolds()->empty());
    people::Release whole;
    whole.wholeBatch = true;
    whole.typedCount = 20;
    QCOMPARE(m_bench->feeds().releaseHeld(hr, held, whole).error().code, u"feed.hold_decided"_s);
    const auto told = rejections();
    QVERIFY(told);
    QCOMPARE(told->size(), 1u);
    QCOMPARE(told->front().row.authority.reason, u"cut off"_s);
}

void TestFeeds::twoDecisionsAreOneAndTheLaterIsRefused()
{
    const BatchId held = holdMassLeavers();
    const services::Caller hr = ServiceBench::caller(u"hr"_s);
    QVERIFY(m_bench->feeds().reject(hr, held, u"cut off"_s));
    QCOMPARE(m_bench->feeds().reject(hr, held, u"cut off"_s).error().code, u"feed.hold_decided"_s);
    QCOMPARE(rejections()->size(), 1u);
}

void TestFeeds::aLaterFullFileOvertakesAHeldOne()
{
    const BatchId held = holdMassLeavers();
    QVERIFY(m_bench->clock.moveTo(m_bench->clock.now() + std::chrono::hours(30)));
    QVERIFY(!m_bench->import(company(31)).tookNothing());
    QVERIFY(m_bench->stores.feeds.openHolds()->empty());
    QCOMPARE(*m_bench->stores.feeds.decision(held), services::HoldDecision::Open);
}

void TestFeeds::whatIsTriedOutNeedsNoFeedAndWritesNothing()
{
    services::ImportRequest request = requestOf({joiner()});
    request.feed = u"payroll"_s;
    request.dryRun = true;
    request.tried = people::plainMapping();
    const auto tried = m_bench->feeds().import(ServiceBench::caller(u"hr"_s), request);
    QVERIFY(tried);
    QCOMPARE(tried->plan.counts.of(Lifecycle::Join), 1);
    QCOMPARE(m_bench->stores.feeds.feed(u"payroll"_s).error().code, u"feed.unknown"_s);
    QCOMPARE(m_bench->personCount(), 0);
}

void TestFeeds::aFileIsProposedAsItWasReadBefore()
{
    const auto remembered = services::rememberedAnswers(m_bench->stores, u"hr"_s);
    QVERIFY(remembered);
    const auto reading = services::readFile(requestOf(company(3)).bytes, *remembered);
    QVERIFY(reading);
    QVERIFY(reading->isComplete());
    QCOMPARE(reading->mapping.columns, people::plainMapping().columns);
    QCOMPARE(reading->rowCount, 3);
    QVERIFY(services::rememberedAnswers(m_bench->stores, u"nobody"_s)->columns.isEmpty());
}

void TestFeeds::aPlanIsToldInPeopleDaysAndGrants()
{
    const BatchId held = holdMassLeavers();
    const auto view = services::planView(m_bench->stores, u"hr"_s, *m_bench->feeds().look(held));
    QVERIFY(view);
    QCOMPARE(view->verdict, services::Verdict::Held);
    QCOMPARE(view->guard, u"G1"_s);
    QCOMPARE(view->releaseCount, 20);
    QCOMPARE(view->changes.front().lifecycle, u"leave"_s);
    QCOMPARE(view->changes.front().people, 20);
    QCOMPARE(view->changes.front().names.size(), 3);
    QVERIFY(view->changes.front().first.isValid());
    // The hold of the whole is said once.
    QCOMPARE(view->problems.empty() ? QString() : view->problems.front().reason.code, QString());
}

QTEST_APPLESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
