// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"
#include "support/bpmnfiles.h"
#include "support/stores/samplerows.h"

#include "services/journeyservice.h"
#include "services/personservice.h"
#include "services/publishedjourneys.h"
#include "services/runmover.h"
#include "services/runservice.h"
#include "services/systemservice.h"
#include "services/taskservice.h"

#include <QJsonArray>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using services::Action;
using services::Caller;

namespace {

// One step for people, due before the first day.
QByteArray journeyFile(const QByteArray &offset = "-2bd", const QByteArray &more = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:tenure=\"urn:tenure:journey:1\" id=\"d\" targetNamespace=\"t\">"
           "<process id=\"welcome\" name=\"Welcome\" isExecutable=\"true\"><extensionElements>"
           "<tenure:journey lifecycle=\"join\"/></extensionElements>"
           "<startEvent id=\"s\"/><sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"desk\"/>"
           "<userTask id=\"desk\" name=\"Desk\"><extensionElements><tenure:assign team=\"it\"/>"
           "<tenure:due anchor=\"startDate\" offset=\"" +
           offset +
           "\" at=\"12:00\"/></extensionElements></userTask>"
           "<sequenceFlow id=\"g\" sourceRef=\"desk\" targetRef=\"e\"/><endEvent id=\"e\"/>" +
           more + "</process></definitions>";
}

QString codeOf(const Result<void> &result)
{
    return result ? QString() : result.error().code;
}
template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void rolesMayDoWhatThePageSays();

    void publishedJourneyIsTheFileByteForByte();
    void sameFileAgainIsTheSameVersion();
    void journeyWithAnErrorIsNotPublished();
    void lintOfAFileWithoutStoreLeavesRulesOpen();
    void journeyNamesMayCarryAVersion();

    void startedByHandIsOneRunAReason();
    void runIsCancelledWithAReasonOnly();
    void runThatNobodyHasBegunCannotBeMoved();
    void runVerbsNeedARole();

    void taskNamesAreRunAndNumber();
    void answerIsKeptAndTakenOnce();
    void answerMustBeOffered();
    void requiredFieldsMustBeFilledIn();
    void taskVerbsNeedARole();

    void personIsShownWithHistoryAndRuns();
    void numberOfTwoFeedsIsAmbiguous();

    void systemIsAddedBoundAndChanged();
    void systemNeedsNameAndConnector();
    void systemIsPausedAndResumedByAdministratorsOnly();

    void figuresCountWhatThereIs();

private:
    services::JourneyService journeys() { return {m_bench->stores, m_bench->clock, {}}; }
    services::RunService runs() { return {m_bench->stores, m_bench->clock}; }
    services::TaskService tasks() { return {m_bench->stores, m_bench->clock}; }
    services::SystemService systems() { return {m_bench->stores, m_bench->clock}; }
    RunId startRun();
    void addTask(RunId run, engine::Number number, const QJsonObject &details = {});

    std::unique_ptr<ServiceBench> m_bench;
};

void TestVerbs::init()
{
    m_bench = std::make_unique<ServiceBench>();
    QVERIFY(m_bench->stores.users.saveTeam({u"it"_s, u"IT"_s}, samples::audit()));
    services::UserRow ada;
    ada.name = u"ada"_s;
    ada.roles = {u"helpdesk"_s};
    ada.teams = {u"it"_s};
    QVERIFY(m_bench->stores.users.saveUser(ada, samples::audit()));
}

// The table of resources/docs/roles.md and the code are one; a role that neither names may nothing.
void TestVerbs::rolesMayDoWhatThePageSays()
{
    const std::pair<const char *, Action> actions[] = {
        {"feed.import", Action::ImportFeed},
        {"feed.map", Action::MapFeed},
        {"feed.release", Action::ReleaseHeld},
        {"journey.publish", Action::PublishJourney},
        {"run.start", Action::StartRun},
        {"run.cancel", Action::CancelRun},
        {"run.move", Action::MoveRun},
        {"task.complete", Action::CompleteTask},
        {"task.handle", Action::HandleTask},
        {"system.configure", Action::ConfigureSystem},
        {"settings.change", Action::ChangeSettings},
        {"changes.stop", Action::StopChanges},
        {"audit.export", Action::ExportAudit},
        {"user.manage", Action::ManageUsers},
        {"person.freeze", Action::FreezePerson}};
    QMap<QString, QStringList> page;
    const QByteArray text =
        support::readFile(QStringLiteral(TENURE_SOURCE_DIR "/resources/docs/roles.md"));
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 5 && cells[1].trimmed().startsWith(u'`'))
            page.insert(cells[1].trimmed().remove(u'`'), cells[3].simplified().split(u", "_s));
    }
    QCOMPARE(size_t(page.size()), std::size(actions));
    const QStringList roles = {u"designer"_s, u"helpdesk"_s, u"approver"_s, u"hr"_s,
                               u"analyst"_s,  u"auditor"_s,  u""_s};
    for (const auto &[name, action] : actions) {
        const QStringList may = page.value(QLatin1StringView(name));
        QVERIFY2(page.contains(QLatin1StringView(name)), name);
        QVERIFY(services::allow(ServiceBench::caller(), action));
        for (const QString &role : roles) {
            const Result<void> allowed = services::allow(ServiceBench::caller(role), action);
            QVERIFY2(bool(allowed) == (!role.isEmpty() && may.contains(role)),
                     qPrintable(role + u' ' + QLatin1StringView(name)));
            if (!allowed)
                QCOMPARE(allowed.error().args.value("action"_L1).toString(),
                         QLatin1StringView(name));
        }
    }
}

void TestVerbs::publishedJourneyIsTheFileByteForByte()
{
    const auto published = journeys().publish(ServiceBench::caller(u"designer"_s), journeyFile());
    QVERIFY(published);
    QVERIFY2(published->version,
             published->problems.isEmpty() ? "" : qPrintable(published->problems.front().code));
    QCOMPARE(published->version->key, u"welcome"_s);
    QCOMPARE(published->version->version, 1);
    QCOMPARE(published->version->lifecycle, u"join"_s);
    QCOMPARE(published->version->publishedBy, u"ada"_s);
    QCOMPARE(journeys().read(u"welcome"_s)->bytes, journeyFile());
    QCOMPARE(codeOf(journeys().publish(ServiceBench::caller(u"hr"_s), journeyFile())),
             u"rights.not_allowed"_s);
}

void TestVerbs::sameFileAgainIsTheSameVersion()
{
    const Caller caller = ServiceBench::caller();
    QCOMPARE(journeys().publish(caller, journeyFile())->version->version, 1);
    QCOMPARE(journeys().publish(caller, journeyFile())->version->version, 1);
    QCOMPARE(journeys().publish(caller, journeyFile("-3bd"))->version->version, 2);
    QCOMPARE(journeys().list()->size(), 1u);
}

void TestVerbs::journeyWithAnErrorIsNotPublished()
{
    const auto refused =
        journeys().publish(ServiceBench::caller(), journeyFile("-2bd", "<task id=\"lonely\"/>"));
    QVERIFY(refused);
    QVERIFY(!refused->version);
    QVERIFY(journey::hasErrors(refused->problems));
    QCOMPARE(journeys().list()->size(), 0u);
    QVERIFY(!journeys().publish(ServiceBench::caller(), "no journey at all"));
}

void TestVerbs::lintOfAFileWithoutStoreLeavesRulesOpen()
{
    const auto codes = [](const Result<QVector<journey::Problem>> &problems) {
        QStringList found;
        for (const journey::Problem &problem : *problems)
            found << problem.code;
        return found;
    };
    QVERIFY(codes(services::lintFile(journeyFile())).contains(u"lint.not_checked"_s));
    QVERIFY(!codes(journeys().lint(journeyFile())).contains(u"lint.not_checked"_s));
    QVERIFY(services::compileFile(journeyFile())->definition);
    QVERIFY(journeys().compile(journeyFile())->definition);
}

void TestVerbs::journeyNamesMayCarryAVersion()
{
    const Caller caller = ServiceBench::caller();
    QVERIFY(journeys().publish(caller, journeyFile()));
    QVERIFY(journeys().publish(caller, journeyFile("-3bd")));
    QCOMPARE(journeys().read(u"welcome@1"_s)->bytes, journeyFile());
    QCOMPARE(journeys().read(u"welcome"_s)->bytes, journeyFile("-3bd"));
    QCOMPARE(codeOf(journeys().read(u"welcome@x"_s)), u"journey.bad_name"_s);
    QCOMPARE(codeOf(journeys().read(u"welcome@1@2"_s)), u"journey.bad_name"_s);
    QCOMPARE(codeOf(journeys().read(u"welcome@9"_s)), u"journey.unknown"_s);
}

RunId TestVerbs::startRun()
{
    if (!m_bench->stores.journeys.journey(u"welcome"_s))
        m_bench->publish(u"welcome"_s, {});
    m_bench->import({joiner()});
    const Result<RunId> run =
        runs().start(ServiceBench::caller(), u"2001"_s, u"welcome"_s, u"forgotten in June"_s);
    if (!run)
        qFatal("%s", qPrintable(run.error().code));
    return *run;
}

void TestVerbs::startedByHandIsOneRunAReason()
{
    const RunId run = startRun();
    const auto again =
        runs().start(ServiceBench::caller(), u"2001"_s, u"welcome"_s, u"forgotten in June"_s);
    QCOMPARE(*again, run);
    const auto other = runs().start(ServiceBench::caller(), u"2001"_s, u"welcome"_s, u"again"_s);
    QVERIFY(*other != run);
    QCOMPARE(runs().show(run)->row.personNumber, u"2001"_s);
    QCOMPARE(codeOf(runs().start(ServiceBench::caller(), u"9999"_s, u"welcome"_s, {})),
             u"person.unknown"_s);
    QCOMPARE(codeOf(runs().start(ServiceBench::caller(), u"2001"_s, u"nothing"_s, {})),
             u"journey.unknown"_s);
}

void TestVerbs::runIsCancelledWithAReasonOnly()
{
    const RunId run = startRun();
    QCOMPARE(codeOf(runs().cancel(ServiceBench::caller(), run, u"  "_s)), u"run.reason_missing"_s);
    QCOMPARE(codeOf(runs().cancel(ServiceBench::caller(), RunId(77), u"x"_s)), u"run.unknown"_s);
    QVERIFY(runs().cancel(ServiceBench::caller(), run, u"entered twice"_s));
    const std::vector<engine::Happening> inbox = m_bench->inbox(run);
    QCOMPARE(inbox.size(), 2u);
    QCOMPARE(std::get<engine::Cancelled>(inbox.back()).code, u"run.by_person"_s);
    engine::Commit ended;
    ended.runs = {*m_bench->fixture.store().runs().run(run)};
    ended.runs.front().status = engine::RunStatus::Cancelled;
    ended.runs.front().endedAt = m_bench->clock.now();
    QVERIFY(m_bench->fixture.store().runs().commit(ended));
    QCOMPARE(codeOf(runs().cancel(ServiceBench::caller(), run, u"x"_s)), u"run.not_active"_s);
}

// What moves is tested with the engine; here only who may ask, and for which runs.
void TestVerbs::runThatNobodyHasBegunCannotBeMoved()
{
    const RunId run = startRun();
    services::PublishedJourneys definitions(m_bench->stores.journeys);
    services::RunMover mover(m_bench->stores, m_bench->fixture.store().runs(), definitions,
                             m_bench->clock);
    QCOMPARE(codeOf(mover.preview(run, 0)), u"run.not_begun"_s);
    QCOMPARE(codeOf(mover.preview(RunId(77), 0)), u"store.unknown_run"_s);
    QCOMPARE(codeOf(mover.move(ServiceBench::caller(), run, 0, u" "_s)), u"run.reason_missing"_s);
    QCOMPARE(codeOf(mover.move(ServiceBench::caller(u"hr"_s), run, 0, u"why"_s)),
             u"rights.not_allowed"_s);
}

void TestVerbs::runVerbsNeedARole()
{
    const RunId run = startRun();
    const Caller auditor = ServiceBench::caller(u"auditor"_s);
    QCOMPARE(codeOf(runs().start(auditor, u"2001"_s, u"welcome"_s, u"x"_s)),
             u"rights.not_allowed"_s);
    QCOMPARE(codeOf(runs().cancel(auditor, run, u"x"_s)), u"rights.not_allowed"_s);
    QCOMPARE(m_bench->inbox(run).size(), 1u);
}

void TestVerbs::taskNamesAreRunAndNumber()
{
    QCOMPARE(services::taskName(RunId(7), 3), u"7.3"_s);
    QCOMPARE(services::taskFromName(u"7.3"_s)->first, RunId(7));
    QCOMPARE(services::taskFromName(u"7.3"_s)->second, engine::Number(3));
    for (const QString &bad : {u"7"_s, u"7.3.1"_s, u"a.b"_s, u""_s, u"7.-1"_s})
        QCOMPARE(codeOf(services::taskFromName(bad)), u"task.bad_name"_s);
}

void TestVerbs::addTask(RunId run, engine::Number number, const QJsonObject &details)
{
    engine::Commit commit;
    commit.tasks = {samples::task(run, number, m_bench->person(u"2001"_s).id)};
    commit.tasks.front().details = details;
    QVERIFY(m_bench->fixture.store().runs().commit(commit));
}

void TestVerbs::answerIsKeptAndTakenOnce()
{
    const RunId run = startRun();
    addTask(run, 1);
    const Caller caller = ServiceBench::caller(u"helpdesk"_s);
    QVERIFY(tasks().complete(caller, run, 1, u"done"_s, {{u"tag"_s, u"L-7"_s}}));
    const auto answer = std::get<engine::TaskDone>(m_bench->inbox(run).back());
    QCOMPARE(answer.by, u"ada"_s);
    QCOMPARE(answer.values.value("tag"_L1).toString(), u"L-7"_s);
    QVERIFY(tasks().show(run, 1)->answered);
    // The same again is the same answer; anybody else's comes too late, and is told so.
    QVERIFY(tasks().complete(caller, run, 1, u"done"_s, {{u"tag"_s, u"L-7"_s}}));
    const Caller bob{u"bob"_s, u"test"_s, {u"helpdesk"_s}};
    QCOMPARE(codeOf(tasks().complete(bob, run, 1, u"done"_s, {{u"tag"_s, u"L-7"_s}})),
             u"task.already_answered"_s);
    QCOMPARE(codeOf(tasks().complete(caller, run, 1, u"done"_s, {{u"tag"_s, u"L-8"_s}})),
             u"task.already_answered"_s);
    QCOMPARE(m_bench->inbox(run).size(), 2u);
    QCOMPARE(codeOf(tasks().complete(caller, run, 8, u"done"_s, {})), u"task.unknown"_s);
}

void TestVerbs::answerMustBeOffered()
{
    const RunId run = startRun();
    addTask(run, 1, {{u"outcomes"_s, QJsonArray{u"retry"_s}}});
    const Caller caller = ServiceBench::caller();
    const Result<void> refused = tasks().complete(caller, run, 1, u"skip"_s, {});
    QCOMPARE(codeOf(refused), u"task.unknown_outcome"_s);
    QCOMPARE(refused.error().args.value("offered"_L1).toArray(), QJsonArray{u"retry"_s});
    QVERIFY(tasks().complete(caller, run, 1, u"retry"_s, {}));
}

void TestVerbs::requiredFieldsMustBeFilledIn()
{
    const RunId run = startRun();
    const QJsonObject field{
        {u"id"_s, u"tag"_s}, {u"label"_s, u"Asset tag"_s}, {u"required"_s, true}};
    addTask(run, 1, {{u"form"_s, QJsonArray{field}}, {u"outcomes"_s, QJsonArray{u"skip"_s}}});
    const Caller caller = ServiceBench::caller();
    const Result<void> empty = tasks().complete(caller, run, 1, u"done"_s, {{u"tag"_s, u""_s}});
    QCOMPARE(codeOf(empty), u"task.field_missing"_s);
    QCOMPARE(empty.error().args.value("field"_L1).toString(), u"Asset tag"_s);
    QCOMPARE(m_bench->inbox(run).size(), 1u);
    QVERIFY(tasks().complete(caller, run, 1, u"done"_s, {{u"tag"_s, u"L-7"_s}}));
}

void TestVerbs::taskVerbsNeedARole()
{
    const RunId run = startRun();
    addTask(run, 1);
    QCOMPARE(codeOf(tasks().complete(ServiceBench::caller(u"analyst"_s), run, 1, u"done"_s, {})),
             u"rights.not_allowed"_s);
    QVERIFY(!tasks().show(run, 1)->answered);
}

void TestVerbs::personIsShownWithHistoryAndRuns()
{
    const RunId run = startRun();
    Row promoted = joiner();
    promoted.title = u"Lead"_s;
    m_bench->import({promoted});
    services::PersonService persons(m_bench->stores);
    const auto details = persons.show(u"2001"_s);
    QVERIFY(details);
    QCOMPARE(details->runs.size(), 1u);
    QCOMPARE(details->runs.front().run.id, run);
    QStringList titles;
    for (const services::FactRow &fact : details->history) {
        if (fact.name == u"title")
            titles << fact.value;
    }
    QCOMPARE(titles.join(u' '), u"Engineer Lead"_s);
    QCOMPARE(codeOf(persons.show(u"0"_s)), u"person.unknown"_s);
}

void TestVerbs::numberOfTwoFeedsIsAmbiguous()
{
    m_bench->import({joiner()});
    QVERIFY(m_bench->feeds().map(ServiceBench::caller(), u"second"_s, u"second"_s,
                                 people::plainMapping()));
    services::ImportRequest request{u"second"_s, {}, u"p.csv"_s, people::fileOf({joiner()})};
    QVERIFY(m_bench->feeds().import(ServiceBench::caller(), request));
    services::PersonService persons(m_bench->stores);
    QCOMPARE(codeOf(persons.show(u"2001"_s)), u"person.several"_s);
}

void TestVerbs::systemIsAddedBoundAndChanged()
{
    const Caller caller = ServiceBench::caller();
    QVERIFY(systems().add(
        caller,
        {u"Corporate AD"_s, u"ldap"_s, {{u"host"_s, u"a"_s}}, {u"directory"_s, u"mailbox"_s}}));
    QVERIFY(systems().add(caller, {u"Corporate AD"_s, u"ldap"_s, {{u"host"_s, u"b"_s}}, {}}));
    const auto rows = systems().list();
    QCOMPARE(rows->size(), 1u);
    QCOMPARE(rows->front().config.value("host"_L1).toString(), u"b"_s);
    QStringList bound = rows->front().logicalNames;
    bound.sort();
    QCOMPARE(bound, (QStringList{u"directory"_s, u"mailbox"_s}));
}

void TestVerbs::systemNeedsNameAndConnector()
{
    const Caller caller = ServiceBench::caller();
    QCOMPARE(codeOf(systems().add(caller, {u" "_s, u"ldap"_s, {}, {}})), u"system.name_missing"_s);
    QCOMPARE(codeOf(systems().add(caller, {u"AD"_s, {}, {}, {}})), u"system.connector_missing"_s);
    QCOMPARE(codeOf(systems().setPaused(caller, u"AD"_s, true)), u"system.unknown"_s);
}

void TestVerbs::systemIsPausedAndResumedByAdministratorsOnly()
{
    QVERIFY(systems().add(ServiceBench::caller(), {u"AD"_s, u"ldap"_s, {}, {}}));
    for (const QString &role : {u"helpdesk"_s, u"hr"_s, u"designer"_s}) {
        const Caller caller = ServiceBench::caller(role);
        QCOMPARE(codeOf(systems().setPaused(caller, u"AD"_s, true)), u"rights.not_allowed"_s);
        QCOMPARE(codeOf(systems().add(caller, {u"B"_s, u"mail"_s, {}, {}})),
                 u"rights.not_allowed"_s);
    }
    QVERIFY(systems().setPaused(ServiceBench::caller(), u"AD"_s, true));
    QVERIFY(systems().list()->front().paused);
    QVERIFY(systems().setPaused(ServiceBench::caller(), u"AD"_s, false));
    QVERIFY(!systems().list()->front().paused);
}

void TestVerbs::figuresCountWhatThereIs()
{
    const RunId run = startRun();
    addTask(run, 1);
    const PersonId person = m_bench->person(u"2001"_s).id;
    engine::Commit commit;
    for (engine::Number number = 1; number <= 3; ++number)
        commit.effects.push_back(samples::effect(run, number, person));
    commit.effects[1].state = engine::EffectState::Done;
    commit.effects[2].state = engine::EffectState::Unclear;
    QVERIFY(m_bench->fixture.store().runs().commit(commit));
    const auto now = m_bench->stores.runs.figures(m_bench->clock.now());
    QVERIFY(now);
    QCOMPARE(now->runs, (std::array<int, 4>{1, 0, 0, 0}));
    QCOMPARE(now->openTasks, 1);
    QCOMPARE(now->lateTasks, 0);
    QCOMPARE(now->exceptions, 1);
    QCOMPARE(now->effects[size_t(engine::EffectState::Done)], 1);
    QCOMPARE(now->systems.size(), 1u);
    QVERIFY(now->systems.front() == (services::SystemFigures{u"Corporate AD"_s, 1, 1, 1}));
    QCOMPARE(m_bench->stores.runs.figures(samples::at(61))->lateTasks, 1);
}

QTEST_APPLESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
