// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"
#include "support/stores/samplerows.h"

#include "journey/compile.h"
#include "journey/document.h"
#include "services/journeyservice.h"
#include "services/lifecycleevents.h"
#include "services/messagecomposer.h"
#include "services/publishedjourneys.h"
#include "services/samplecompany.h"
#include "services/simulation.h"

#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using services::SimulatedRun;
using services::SimulatedStep;

/// The sample company in a store, and what can be asked of one: messages, office times,
/// simulations. Installed once; no test changes it.
class TestCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }

    void sixtyPeopleComeInThroughTheFeed();
    void daysCountFromTheAnchor();
    void aJourneyAnswersEveryEvent();
    void everyJoinerHasARunWithAKit();
    void publishedJourneysAreCompiledOnce();

    void templateBecomesTheMessage();
    void otherEffectsPassUnchanged();
    void unknownTemplateAndMissingFieldAreErrors();

    void timesGoByTheOfficeOfThePerson();
    void unknownLocationGoesByTheDefault();
    void todayDependsOnTheLocation();

    void simulatedJoinComesToItsEnd();
    void simulationStopsWhereItIsToldTo();
    void simulationTellsWhereItWouldStandStill();
    void simulationWritesNothing();
    void sameSimulationTwiceIsTheSame();
    void factsThatNobodyKnowsAreRefused();

private:
    Result<QJsonObject> composed(const QString &verb, const QJsonObject &params);
    Instant dueAt(const QString &location);
    services::PersonRow newcomer(const QJsonObject &more = {});
    SimulatedRun simulated(const services::SimulationRequest &request);

    std::unique_ptr<ServiceBench> m_bench;
};

void TestCompany::initTestCase()
{
    m_bench = std::make_unique<ServiceBench>();
    services::SampleCompany sample(m_bench->stores, m_bench->clock, m_bench->times);
    const services::Caller root{u"root"_s, u"test"_s, {u"administrator"_s}};
    const Result<void> installed = sample.install(root);
    QVERIFY2(installed, installed ? "" : qPrintable(installed.error().code));
}

void TestCompany::sixtyPeopleComeInThroughTheFeed()
{
    QCOMPARE(m_bench->personCount(), 60);
    const auto batches = m_bench->stores.feeds.batches(u"hr"_s, 10);
    QVERIFY(batches);
    QCOMPARE(batches->size(), 1u);
    QCOMPARE(batches->front().applied, 60);
    QVERIFY(batches->front().lifecycle.value("join"_L1).toInt() > 0);
    QVERIFY(batches->front().problems.isEmpty());
}

void TestCompany::daysCountFromTheAnchor()
{
    const auto file = services::SampleCompany::peopleFile(QDate(2027, 3, 1));
    QVERIFY(file);
    QVERIFY(file->contains("1001,Anna,Berg") && file->contains("2027-03-03"));
    QVERIFY(!file->contains("@+") && !file->contains("@-"));
}

void TestCompany::aJourneyAnswersEveryEvent()
{
    for (const QString &lifecycle : {u"join"_s, u"move"_s, u"leave"_s, u"withdraw"_s}) {
        const auto journey = m_bench->stores.journeys.forLifecycle(lifecycle);
        QVERIFY2(journey && *journey, qPrintable(lifecycle));
    }
}

void TestCompany::everyJoinerHasARunWithAKit()
{
    const auto runs = m_bench->runs(u"1001"_s);
    QCOMPARE(runs.size(), 1u);
    const std::vector<engine::Happening> inbox = m_bench->inbox(runs.front().run.id);
    const engine::Started started = std::get<engine::Started>(inbox.at(0));
    QCOMPARE(started.kit.field(u"key")->toDisplayText(), u"software-engineer"_s);
    QVERIFY(!started.kit.field(u"items")->as<journey::ValueList>()->isEmpty());
}

void TestCompany::publishedJourneysAreCompiledOnce()
{
    services::PublishedJourneys published(m_bench->stores.journeys);
    const VersionId version = m_bench->stores.journeys.journey(u"join"_s)->id;
    const auto first = published.definition(version);
    QVERIFY(first);
    QCOMPARE((*first)->key, u"join"_s);
    QCOMPARE(published.definition(version)->get(), first->get());
    QVERIFY(!published.definition(VersionId(999)));
}

Result<QJsonObject> TestCompany::composed(const QString &verb, const QJsonObject &params)
{
    services::MessageComposer composer(m_bench->stores.catalogue);
    engine::EffectJob job;
    job.verb = verb;
    job.params = params;
    return composer.prepare(job);
}

void TestCompany::templateBecomesTheMessage()
{
    const auto message = composed(u"message.send"_s, {{u"template"_s, u"welcome"_s},
                                                      {u"to"_s, u"grace@home.example"_s},
                                                      {u"firstName"_s, u"Grace"_s},
                                                      {u"title"_s, u"Engineer"_s},
                                                      {u"startDate"_s, u"2026-08-04"_s}});
    QVERIFY2(message, message ? "" : qPrintable(message.error().code));
    QCOMPARE(message->value("to"_L1).toString(), u"grace@home.example"_s);
    QCOMPARE(message->value("subject"_L1).toString(), u"Welcome to TechCorp, Grace"_s);
    QVERIFY(message->value("text"_L1).toString().contains(u"Dear Grace"_s));
    QVERIFY(!message->contains("template"_L1));
}

void TestCompany::otherEffectsPassUnchanged()
{
    const QJsonObject params{{u"template"_s, u"welcome"_s}, {u"mail"_s, u"a@b"_s}};
    QCOMPARE(*composed(u"account.ensure"_s, params), params);
    const QJsonObject written{{u"to"_s, u"a@b"_s}, {u"subject"_s, u"Hello"_s}};
    QCOMPARE(*composed(u"message.send"_s, written), written);
}

void TestCompany::unknownTemplateAndMissingFieldAreErrors()
{
    QCOMPARE(composed(u"message.send"_s, {{u"template"_s, u"none"_s}}).error().code,
             u"message.unknown_template"_s);
    QCOMPARE(composed(u"message.send"_s, {{u"template"_s, u"welcome"_s}}).error().code,
             u"message.missing_field"_s);
}

Instant TestCompany::dueAt(const QString &location)
{
    calendars::TimingRule rule = *calendars::timingFromLine(u"startDate -1bd at 09:00"_s);
    const journey::Value person = journey::Record{{u"location"_s, location}};
    const journey::Value anchors = journey::Record{{u"startDate"_s, QDate(2026, 8, 4)}};
    const auto time = m_bench->times.resolve(rule, person, anchors, m_bench->clock.now(),
                                             calendars::Overlap::Second);
    return time ? time->instant : Instant();
}

void TestCompany::timesGoByTheOfficeOfThePerson()
{
    QCOMPARE(toText(dueAt(u"Berlin"_s)), u"2026-08-03T07:00:00.000Z"_s);
    QCOMPARE(toText(dueAt(u"London"_s)), u"2026-08-03T08:00:00.000Z"_s);
    QVERIFY(m_bench->times.knowsLocation(u"London"_s));
}

void TestCompany::unknownLocationGoesByTheDefault()
{
    QVERIFY(!m_bench->times.knowsLocation(u"Atlantis"_s));
    QCOMPARE(dueAt(u"Atlantis"_s), dueAt(u"Berlin"_s));
    QCOMPARE(dueAt(QString()), dueAt(u"Berlin"_s));
}

void TestCompany::todayDependsOnTheLocation()
{
    const Instant late = *instantFromText(u"2026-07-30T22:30:00Z");
    QCOMPARE(*m_bench->times.dayAt(late, u"Berlin"_s), QDate(2026, 7, 31));
    QCOMPARE(*m_bench->times.dayAt(late, u"London"_s), QDate(2026, 7, 30));
}

services::PersonRow TestCompany::newcomer(const QJsonObject &more)
{
    QJsonObject facts{{u"number"_s, u"9001"_s},
                      {u"givenName"_s, u"Grace"_s},
                      {u"familyName"_s, u"Hopper"_s},
                      {u"title"_s, u"Software Engineer"_s},
                      {u"department"_s, u"Engineering"_s},
                      {u"location"_s, u"Berlin"_s},
                      {u"workMode"_s, u"onsite"_s},
                      {u"privateMail"_s, u"grace@home.example"_s},
                      {u"startDate"_s, u"2026-09-01"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        facts[it.key()] = it.value();
    const auto person = services::personOfFacts(facts);
    if (!person)
        qFatal("%s", qPrintable(person.error().code));
    return *person;
}

SimulatedRun TestCompany::simulated(const services::SimulationRequest &request)
{
    const auto bytes =
        services::JourneyService(m_bench->stores, m_bench->clock, {}).read(u"join"_s);
    const auto document = journey::Document::read(bytes->bytes, journey::Limits::publishing());
    const auto compiled = journey::compile(*document);
    const auto catalogue = services::readCatalogue(m_bench->stores.catalogue);
    if (!compiled.definition || !catalogue)
        qFatal("the sample's journey does not compile");
    return services::simulateJourney(*compiled.definition, *catalogue, m_bench->times, request);
}

void TestCompany::simulatedJoinComesToItsEnd()
{
    const SimulatedRun run = simulated({newcomer(), m_bench->clock.now(), {}});
    // The background check is a message from outside, which no simulation sends: the journey's own
    // timer takes over.
    QVERIFY2(run.outcome == u"completed", qPrintable(run.outcome));
    QVERIFY(run.tasks >= 10);
    QVERIFY(run.effects >= 3);
    QVERIFY(run.troubles.empty());
    QVERIFY(run.endedAt >= *instantFromText(u"2026-08-25T00:00:00Z"));
    for (const SimulatedStep &step : run.steps)
        QVERIFY2(step.left && *step.left >= step.entered, qPrintable(step.step));
    const auto account = std::ranges::find(run.steps, u"i_account"_s, &SimulatedStep::step);
    QVERIFY(account != run.steps.end());
    QCOMPARE(account->kind, u"effect"_s);
    QCOMPARE(account->who, u"directory"_s);
    QVERIFY(account->entered < *instantFromText(u"2026-09-01T00:00:00Z"));
}

void TestCompany::simulationStopsWhereItIsToldTo()
{
    services::SimulationRequest request{newcomer(), m_bench->clock.now(), {}};
    request.until = m_bench->clock.now() + std::chrono::hours(1);
    const SimulatedRun run = simulated(request);
    QCOMPARE(run.outcome, u"running"_s);
    QCOMPARE(run.endedAt, *request.until);
    QVERIFY(!run.steps.empty());
    for (const SimulatedStep &step : run.steps)
        QVERIFY(step.entered <= *request.until);
}

void TestCompany::simulationTellsWhereItWouldStandStill()
{
    services::PersonRow undated = newcomer();
    undated.facts.remove(u"startDate"_s);
    const SimulatedRun run = simulated({undated, m_bench->clock.now(), {}});
    QCOMPARE(run.outcome, u"stuck"_s);
    QVERIFY(!run.troubles.empty());
    QVERIFY(std::ranges::any_of(run.troubles, [](const services::SimulatedTrouble &trouble) {
        return trouble.reason.code == u"timing.no_anchor";
    }));
}

void TestCompany::simulationWritesNothing()
{
    const QStringList before = dumpRaw(m_bench->fixture.file());
    simulated({newcomer(), m_bench->clock.now(), {}});
    QCOMPARE(dumpRaw(m_bench->fixture.file()), before);
}

void TestCompany::sameSimulationTwiceIsTheSame()
{
    const auto trace = [this](const QString &mode) {
        QStringList steps;
        for (const SimulatedStep &step :
             simulated({newcomer({{u"workMode"_s, mode}}), m_bench->clock.now(), {}}).steps)
            steps << step.step + u' ' + toText(step.entered);
        return steps;
    };
    QCOMPARE(trace(u"onsite"_s), trace(u"onsite"_s));
    QVERIFY(trace(u"onsite"_s) != trace(u"remote"_s));
}

void TestCompany::factsThatNobodyKnowsAreRefused()
{
    QCOMPARE(services::personOfFacts({{u"shoeSize"_s, u"43"_s}}).error().code,
             u"simulation.unknown_fact"_s);
    QCOMPARE(services::personOfFacts({{u"startDate"_s, u"soon"_s}}).error().code,
             u"simulation.bad_value"_s);
    QCOMPARE(services::personOfFacts({{u"title"_s, 7}}).error().code, u"simulation.bad_value"_s);
    const auto person = services::personOfFacts({{u"x.shoeSize"_s, u"43"_s}});
    QVERIFY(person);
    QCOMPARE(person->facts.value("x.shoeSize"_L1).toString(), u"43"_s);
}

QTEST_APPLESS_MAIN(TestCompany)
#include "tst_company.moc"
