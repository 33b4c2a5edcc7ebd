// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QTest>

using namespace tenure;
using services::GrantState;
using services::RunFilter;
using services::TaskFilter;
using services::TaskListRow;

namespace {

QList<int> taskNumbers(const Result<std::vector<TaskListRow>> &tasks)
{
    QList<int> numbers;
    for (const TaskListRow &row : tasks ? *tasks : std::vector<TaskListRow>())
        numbers << int(row.task.number);
    return numbers;
}

engine::NewEvent answer(RunId run, engine::Number task, const QString &sender)
{
    engine::NewEvent event = samples::event(run, sender);
    event.body = {{QStringLiteral("kind"), QStringLiteral("task_done")},
                  {QStringLiteral("task"), qint64(task)}};
    return event;
}

} // namespace

class TestStoreWork : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;
    RunId m_run;
    PersonId m_person;

    services::TaskStore &tasks() { return m_fixture->store().tasks(); }
    services::RunQueries &queries() { return m_fixture->store().runQueries(); }
    engine::RunStore &runs() { return m_fixture->store().runs(); }

    void commit(const engine::Commit &commit)
    {
        const auto done = runs().commit(commit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    }

    void addTask(engine::Number number, const std::function<void(engine::TaskRow &)> &change = {})
    {
        engine::Commit rows;
        rows.tasks = {samples::task(m_run, number, m_person)};
        if (change)
            change(rows.tasks.front());
        commit(rows);
    }

    services::GrantRow grantAfter(const std::vector<engine::GrantChange> &changes)
    {
        for (engine::GrantChange change : changes) {
            change.person = m_person;
            change.item = QStringLiteral("account");
            change.system = QStringLiteral("AD");
            engine::Commit rows;
            rows.grants = {change};
            commit(rows);
        }
        const auto grants = m_fixture->store().grants().grants(m_person);
        return grants && grants->size() == 1 ? grants->front() : services::GrantRow();
    }

    engine::GrantChange change(std::optional<bool> wanted, std::optional<bool> seen, int minute)
    {
        engine::GrantChange row;
        row.wanted = wanted;
        row.seen = seen;
        row.run = m_run;
        row.effect = engine::Number(minute);
        row.at = samples::at(minute);
        return row;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_run = m_fixture->startRun(QStringLiteral("1001"));
        m_person = runs().run(m_run)->person;
    }

    void aQueueShowsWhatStandsBesideATask()
    {
        addTask(1);
        const auto row = tasks().task(m_run, 1);
        QVERIFY(row);
        QVERIFY(row->task == samples::task(m_run, 1, m_person));
        QCOMPARE(row->personNumber, QStringLiteral("1001"));
        QCOMPARE(row->personName, QStringLiteral("Jörg Müller"));
        QCOMPARE(row->journey, QStringLiteral("join"));
        QCOMPARE(row->lifecycle, QStringLiteral("join"));
        QVERIFY(!row->answered);
        QCOMPARE(tasks().task(m_run, 2).error().code, QStringLiteral("task.unknown"));
    }

    void theMostUrgentComesFirstAndUndatedLast()
    {
        for (const int number : {1, 2, 3, 4})
            addTask(engine::Number(number), [number](engine::TaskRow &task) {
                task.dueAt = number == 2 ? std::nullopt : std::optional(samples::at(100 - number));
            });
        QCOMPARE(taskNumbers(tasks().tasks({})), (QList<int>{4, 3, 1, 2}));
        TaskFilter filter;
        filter.limit = 2;
        QCOMPARE(taskNumbers(tasks().tasks(filter)), (QList<int>{4, 3}));
    }

    void tasksAreFound_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QList<int>>("found");
        QTest::newRow("team") << QStringLiteral("team") << QList<int>{1};
        QTest::newRow("assignee") << QStringLiteral("assignee") << QList<int>{2};
        QTest::newRow("due") << QStringLiteral("due") << QList<int>{3};
        QTest::newRow("run") << QStringLiteral("run") << QList<int>{3, 1, 2};
        QTest::newRow("another run") << QStringLiteral("another run") << QList<int>{};
        QTest::newRow("person") << QStringLiteral("person") << QList<int>{3, 1, 2};
        QTest::newRow("another person") << QStringLiteral("another person") << QList<int>{};
        QTest::newRow("closed as well") << QStringLiteral("closed") << QList<int>{3, 4, 1, 2};
    }

    void tasksAreFound()
    {
        QFETCH(QString, by);
        QFETCH(QList<int>, found);
        addTask(1, [](engine::TaskRow &task) { task.team = QStringLiteral("security"); });
        addTask(2, [](engine::TaskRow &task) {
            task.assignee = QStringLiteral("gabi");
            task.dueAt = std::nullopt;
        });
        addTask(3, [](engine::TaskRow &task) { task.dueAt = samples::at(5); });
        addTask(4, [](engine::TaskRow &task) {
            task.state = engine::TaskState::Done;
            task.dueAt = samples::at(20);
        });
        TaskFilter filter;
        if (by == QStringLiteral("team"))
            filter.team = QStringLiteral("security");
        if (by == QStringLiteral("assignee"))
            filter.assignee = QStringLiteral("gabi");
        if (by == QStringLiteral("due"))
            filter.dueBefore = samples::at(10);
        if (by == QStringLiteral("run"))
            filter.run = m_run;
        if (by == QStringLiteral("another run"))
            filter.run = m_fixture->startRun(QStringLiteral("1002"));
        if (by == QStringLiteral("person"))
            filter.person = m_person;
        if (by == QStringLiteral("another person"))
            filter.person = m_fixture->addPerson(QStringLiteral("1003"));
        if (by == QStringLiteral("closed"))
            filter.openOnly = false;
        QCOMPARE(taskNumbers(tasks().tasks(filter)), found);
    }

    void anAnswerIsAppendedOnce()
    {
        addTask(1);
        addTask(2);
        const auto event = answer(m_run, 1, QStringLiteral("task:1"));
        QVERIFY(tasks().complete(1, event, samples::audit(QStringLiteral("task.done"))));
        QVERIFY(tasks().complete(1, event, samples::audit(QStringLiteral("task.done"))));
        services::AuditFilter filter;
        filter.action = QStringLiteral("task.done");
        QCOMPARE(m_fixture->store().audit().entries(filter)->size(), size_t(1));
        QCOMPARE(runs().unapplied(9)->size(), size_t(2));
        QVERIFY(tasks().task(m_run, 1)->answered);
        QVERIFY(!tasks().task(m_run, 2)->answered);
    }

    void onlyTheFirstAnswerCounts()
    {
        addTask(1);
        QVERIFY(tasks().complete(1, answer(m_run, 1, QStringLiteral("a")), samples::audit()));
        const auto second =
            tasks().complete(1, answer(m_run, 1, QStringLiteral("b")), samples::audit());
        QCOMPARE(second.error().code, QStringLiteral("task.already_answered"));
        QCOMPARE(second.error().args.value(QStringLiteral("task")).toInt(), 1);
        QCOMPARE(runs().unapplied(9)->size(), size_t(2));
    }

    void aTaskThatIsNotOpenTakesNoAnswer()
    {
        addTask(1, [](engine::TaskRow &task) { task.state = engine::TaskState::Closed; });
        QCOMPARE(tasks()
                     .complete(1, answer(m_run, 1, QStringLiteral("a")), samples::audit())
                     .error()
                     .code,
                 QStringLiteral("task.not_open"));
        QCOMPARE(tasks()
                     .complete(7, answer(m_run, 7, QStringLiteral("b")), samples::audit())
                     .error()
                     .code,
                 QStringLiteral("task.unknown"));
        QCOMPARE(runs().unapplied(9)->size(), size_t(1));
    }

    void runsAreListedWithTheirFigures()
    {
        engine::Commit rows;
        rows.tasks = {samples::task(m_run, 1, m_person), samples::task(m_run, 2, m_person),
                      samples::task(m_run, 3, m_person)};
        rows.tasks[1].kind = engine::TaskKind::Work;
        rows.tasks[2].state = engine::TaskState::Done;
        rows.effects = {samples::effect(m_run, 4, m_person), samples::effect(m_run, 5, m_person)};
        rows.effects[1].state = engine::EffectState::Done;
        rows.timers = {samples::timer(m_run, 6, m_person), samples::timer(m_run, 7, m_person),
                       samples::timer(m_run, 8, m_person)};
        rows.timers[0].state = engine::TimerState::Fired;
        commit(rows);
        const RunId other = m_fixture->startRun(QStringLiteral("1002"));
        const auto listed = queries().runs({});
        QCOMPARE(listed->size(), size_t(2));
        QCOMPARE(listed->front().run.id, other); // newest first
        QCOMPARE(listed->front().openTasks, 0);
        QVERIFY(!listed->front().nextTimer);
        const services::RunListRow &row = listed->back();
        QCOMPARE(row.version, 1);
        QCOMPARE(row.personNumber, QStringLiteral("1001"));
        QCOMPARE(row.openTasks, 2);
        QCOMPARE(row.exceptions, 1);
        QCOMPARE(row.openEffects, 1);
        QCOMPARE(row.nextTimer, std::optional(rows.timers[1].dueAt));
        QVERIFY(row.run.state.isEmpty());
    }

    void runsFilterAndPage()
    {
        QList<RunId> started{m_run};
        for (int i = 0; i < 4; ++i)
            started.prepend(m_fixture->startRun(QString::number(2000 + i)));
        engine::RunRow ended = *runs().run(m_run);
        ended.status = engine::RunStatus::Completed;
        ended.endedAt = samples::at(5);
        engine::Commit rows;
        rows.runs = {ended};
        commit(rows);
        RunFilter filter;
        filter.limit = 2;
        QList<RunId> paged;
        for (auto page = queries().runs(filter); !page->empty(); page = queries().runs(filter)) {
            for (const services::RunListRow &row : *page)
                paged << row.run.id;
            filter.before = page->back().run.id;
        }
        QCOMPARE(paged, started);
        filter = {};
        filter.status = engine::RunStatus::Completed;
        QCOMPARE(queries().runs(filter)->size(), size_t(1));
        filter.person = m_person;
        QCOMPARE(queries().runs(filter)->size(), size_t(1));
        filter.status = engine::RunStatus::Active;
        QVERIFY(queries().runs(filter)->empty());
        filter = {};
        filter.lifecycle = QStringLiteral("leave");
        QVERIFY(queries().runs(filter)->empty());
    }

    void aRunIsShownWithAllItsRows()
    {
        engine::Commit rows;
        rows.steps = {samples::step(m_run, QStringLiteral("a#1")),
                      samples::step(m_run, QStringLiteral("b#1"))};
        rows.effects = {samples::effect(m_run, 1, m_person)};
        rows.tries = {samples::attempt(m_run, 1, 1), samples::attempt(m_run, 1, 2)};
        rows.tasks = {samples::task(m_run, 2, m_person)};
        rows.timers = {samples::timer(m_run, 3, m_person)};
        commit(rows);
        engine::Commit left;
        engine::StepRow end = rows.steps.front();
        end.enteredAt = samples::at(99); // the row that ends a visit does not move its beginning
        end.leftAt = samples::at(40);
        end.end = engine::StepEnd::ByHand;
        left.steps = {end};
        commit(left);
        rows.steps.front().leftAt = end.leftAt;
        rows.steps.front().end = end.end;
        const auto details = queries().details(m_run);
        QVERIFY(details);
        QCOMPARE(details->row.run.id, m_run);
        QVERIFY(details->steps == rows.steps);
        QVERIFY(details->effects == rows.effects);
        QVERIFY(details->tries == rows.tries);
        QVERIFY(details->tasks == rows.tasks);
        QVERIFY(details->timers == rows.timers);
        QCOMPARE(queries().details(RunId(99)).error().code, QStringLiteral("run.unknown"));
    }

    void theSameTryTwiceIsRefused()
    {
        engine::Commit rows;
        rows.effects = {samples::effect(m_run, 1, m_person)};
        rows.tries = {samples::attempt(m_run, 1, 1)};
        commit(rows);
        const auto again = runs().commit(rows);
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("store.rule_broken"));
    }

    void theNextTimerIsTheFirstThatIsSet()
    {
        QVERIFY(!*queries().nextTimer());
        engine::Commit rows;
        rows.timers = {samples::timer(m_run, 5, m_person), samples::timer(m_run, 3, m_person),
                       samples::timer(m_run, 1, m_person)};
        rows.timers[2].state = engine::TimerState::Cancelled;
        commit(rows);
        QVERIFY(**queries().nextTimer() == rows.timers[1]);
    }

    void alertsAreOpenOnceUntilTheyEnd()
    {
        engine::Commit rows;
        rows.alerts = {{QStringLiteral("system:AD"),
                        QStringLiteral("ldap.down"),
                        {{QStringLiteral("n"), 1}},
                        samples::at(1),
                        {}}};
        commit(rows);
        rows.alerts.front().args = {{QStringLiteral("n"), 2}};
        rows.alerts.front().at = samples::at(2);
        commit(rows);
        const auto open = queries().openAlerts();
        QCOMPARE(open->size(), size_t(1));
        QCOMPARE(open->front().args.value(QStringLiteral("n")).toInt(), 2);
        QCOMPARE(open->front().at, samples::at(1));
        rows.alerts.front().endedAt = samples::at(3);
        commit(rows);
        commit(rows); // ending twice is fine
        QVERIFY(queries().openAlerts()->empty());
        rows.alerts.front().endedAt = std::nullopt;
        commit(rows); // another trouble of the same kind
        QCOMPARE(queries().openAlerts()->size(), size_t(1));
    }

    void grantStatesFollowFromWantedAndSeen_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("seen");
        QTest::addColumn<GrantState>("state");
        QTest::newRow("claimed") << 1 << -1 << GrantState::Claimed;
        QTest::newRow("verified") << 1 << 1 << GrantState::Verified;
        QTest::newRow("refuted") << 1 << 0 << GrantState::Refuted;
        QTest::newRow("revoking, still there") << 0 << 1 << GrantState::Revoking;
        QTest::newRow("revoking, perhaps there") << 0 << -1 << GrantState::Revoking;
        QTest::newRow("revoked") << 0 << 0 << GrantState::Revoked;
    }

    void grantStatesFollowFromWantedAndSeen()
    {
        QFETCH(int, wanted);
        QFETCH(int, seen);
        QFETCH(GrantState, state);
        const std::optional<bool> seenValue = seen < 0 ? std::nullopt : std::optional(seen == 1);
        QCOMPARE(services::grantState(wanted == 1, seenValue), state);
        QCOMPARE(grantAfter({change(wanted == 1, seenValue, 1)}).state(), state);
    }

    void aGrantKnowsWhoGaveAndWhoTookIt()
    {
        auto given = change(true, {}, 1);
        given.params = {{QStringLiteral("uid"), 5}};
        const auto grant =
            grantAfter({given, change(true, true, 2), change(false, {}, 3), change({}, false, 4)});
        QCOMPARE(grant.state(), GrantState::Revoked);
        QVERIFY((grant.given == services::GrantSource{m_run, 1, samples::at(1)}));
        QVERIFY((grant.taken == services::GrantSource{m_run, 3, samples::at(3)}));
        QCOMPARE(grant.seenAt, std::optional(samples::at(4)));
        QCOMPARE(grant.params, given.params);
    }

    void grantedAgainForgetsThatItWasSeenGone()
    {
        const auto grant =
            grantAfter({change(true, true, 1), change(false, false, 2), change(true, {}, 3)});
        QCOMPARE(grant.state(), GrantState::Claimed);
        QCOMPARE(grant.given.effect, engine::Number(3));
    }

    void takingAwayKeepsThatItWasSeen()
    {
        const auto grant = grantAfter({change(true, true, 1), change(false, {}, 2)});
        QCOMPARE(grant.state(), GrantState::Revoking);
        QCOMPARE(grant.seen, std::optional(true));
    }

    void whatASweepFindsHasNoSource()
    {
        auto found = change({}, true, 1);
        found.run = {};
        found.effect = 0;
        const auto grant = grantAfter({found});
        QCOMPARE(grant.state(), GrantState::Revoking);
        QVERIFY(grant.given == services::GrantSource());
        QVERIFY(grant.taken == services::GrantSource());
    }

    void everyReadBackIsKept()
    {
        auto seen = change(true, true, 1);
        seen.observed = {{QStringLiteral("enabled"), true}};
        grantAfter({seen, change(false, {}, 2), change({}, false, 3)});
        const auto observations = m_fixture->store().grants().observations(m_person, 9);
        QCOMPARE(observations->size(), size_t(2));
        QCOMPARE(observations->front().seen, false);
        QCOMPARE(observations->back().observed, seen.observed);
        QCOMPARE(observations->back().at, samples::at(1));
        QCOMPARE(m_fixture->store().grants().observations(m_person, 1)->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestStoreWork)
#include "tst_storework.moc"
