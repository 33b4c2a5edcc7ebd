// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/runstoreconformance.h"

#include "support/stores/samplerows.h"

#include <QRegularExpression>
#include <QTest>

namespace tenure {

using engine::Commit;
using engine::EffectState;
using engine::InboxEvent;
using engine::RunRow;
using engine::RunStatus;
using services::Appended;

namespace {

QString text(const char *literal)
{
    return QString::fromUtf8(literal);
}

Commit withEffect(engine::EffectRow effect)
{
    Commit commit;
    commit.effects.push_back(std::move(effect));
    return commit;
}

} // namespace

void RunStoreConformance::init()
{
    m_store = makeStore();
    QVERIFY(m_store);
    m_version = m_store->addVersion(text("join"));
    m_person = m_store->addPerson(text("1001"));
}

void RunStoreConformance::cleanup()
{
    m_store.reset();
}

RunId RunStoreConformance::startRun(const QString &number)
{
    const PersonId person = number.isEmpty() ? m_person : m_store->addPerson(number);
    const auto started = m_store->inbox().startRun(
        samples::newRun(person, m_version, text("join:1")), samples::audit());
    return started ? started->id : RunId();
}

RunRow RunStoreConformance::row(RunId run)
{
    const Result<RunRow> found = m_store->runs().run(run);
    return found ? *found : RunRow();
}

std::vector<InboxEvent> RunStoreConformance::waiting(int limit)
{
    const auto events = m_store->runs().unapplied(limit);
    return events ? *events : std::vector<InboxEvent>();
}

QString RunStoreConformance::refusalOf(const Commit &commit)
{
    const auto done = m_store->runs().commit(commit);
    return done ? QString() : done.error().code;
}

void RunStoreConformance::commit(const Commit &commit)
{
    QCOMPARE(refusalOf(commit), QString());
}

void RunStoreConformance::storeIdIsThirtyTwoHexDigitsAndStays()
{
    const auto first = m_store->runs().storeId();
    QVERIFY(first);
    static const QRegularExpression hex(text("^[0-9a-f]{32}$"));
    QVERIFY(hex.match(*first).hasMatch());
    m_store->reopen();
    QCOMPARE(*m_store->runs().storeId(), *first);
}

void RunStoreConformance::runBeginsActiveWithItsStartEventWaiting()
{
    const engine::NewRun wanted = samples::newRun(m_person, m_version, text("join:1"));
    const auto started = m_store->inbox().startRun(wanted, samples::audit());
    QVERIFY(started);
    QCOMPARE(started->appended, Appended::Added);
    const RunRow run = row(started->id);
    QCOMPARE(run.person, m_person);
    QCOMPARE(run.version, m_version);
    QCOMPARE(run.journey, wanted.journey);
    QCOMPARE(run.lifecycle, wanted.lifecycle);
    QCOMPARE(run.status, RunStatus::Active);
    QVERIFY(run.state.isEmpty());
    QCOMPARE(run.startedAt, wanted.started.at);
    QVERIFY(!run.endedAt);
    const auto events = waiting();
    QCOMPARE(events.size(), size_t(1));
    QVERIFY((events.front() == InboxEvent{started->id, 1, wanted.started.at, wanted.started.body}));
}

void RunStoreConformance::startingTheSameRunTwiceIsOneRun()
{
    const engine::NewRun wanted = samples::newRun(m_person, m_version, text("join:1"));
    const auto first = m_store->inbox().startRun(wanted, samples::audit());
    engine::NewRun again = wanted;
    again.started.sender = text("start:by:somebody:else");
    const auto second = m_store->inbox().startRun(again, samples::audit());
    QVERIFY(first && second);
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->appended, Appended::Known);
    QCOMPARE(waiting().size(), size_t(1));
}

void RunStoreConformance::aRehireIsAnotherRun()
{
    const auto first = m_store->inbox().startRun(
        samples::newRun(m_person, m_version, text("join:1")), samples::audit());
    const auto second = m_store->inbox().startRun(
        samples::newRun(m_person, m_version, text("join:2")), samples::audit());
    QVERIFY(first && second);
    QVERIFY(first->id != second->id);
    QCOMPARE(m_store->runs().activeRuns(m_person)->size(), size_t(2));
}

void RunStoreConformance::aRunMayGoOnWithAnotherVersion()
{
    engine::Commit commit;
    commit.runs = {*m_store->runs().run(startRun({}))};
    commit.runs.front().version = m_store->addVersion(text("join-again"));
    QVERIFY(m_store->runs().commit(commit));
    const engine::RunRow &run = commit.runs.front();
    QCOMPARE(m_store->runs().run(run.id)->version, run.version);
}

void RunStoreConformance::appendingTwiceIsOneEvent()
{
    const RunId run = startRun({});
    const engine::NewEvent event = samples::event(run, text("feed:1:7"));
    const auto first = m_store->inbox().append({event}, {samples::audit()});
    const auto second = m_store->inbox().append({event}, {samples::audit()});
    QVERIFY(first && second);
    QCOMPARE(first->front(), Appended::Added);
    QCOMPARE(second->front(), Appended::Known);
    QCOMPARE(waiting().size(), size_t(2));
    const auto both = m_store->inbox().append(
        {samples::event(run, text("feed:1:8")), samples::event(run, text("feed:1:8"))}, {});
    QVERIFY(both);
    QCOMPARE((*both)[0], Appended::Added);
    QCOMPARE((*both)[1], Appended::Known);
}

void RunStoreConformance::appendingTheSameSenderToAnotherRunIsStillOneEvent()
{
    const RunId one = startRun({});
    const RunId two = startRun(text("1002"));
    QVERIFY(m_store->inbox().append({samples::event(one, text("mail:1"))}, {}));
    const auto again = m_store->inbox().append({samples::event(two, text("mail:1"))}, {});
    QVERIFY(again);
    QCOMPARE(again->front(), Appended::Known);
    QCOMPARE(waiting().size(), size_t(3));
}

void RunStoreConformance::eventsComeInOrderOfRunAndPlace()
{
    const RunId one = startRun({});
    const RunId two = startRun(text("1002"));
    QVERIFY(m_store->inbox().append({samples::event(two, text("a")), samples::event(one, text("b")),
                                     samples::event(two, text("c"))},
                                    {}));
    std::vector<std::pair<RunId, qint64>> places;
    for (const InboxEvent &event : waiting())
        places.emplace_back(event.run, event.place);
    const std::vector<std::pair<RunId, qint64>> wanted{
        {one, 1}, {one, 2}, {two, 1}, {two, 2}, {two, 3}};
    QCOMPARE(places, wanted);
}

void RunStoreConformance::noMoreEventsComeThanAskedFor()
{
    const RunId run = startRun({});
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_store->inbox().append({samples::event(run, QString::number(i))}, {}));
    QCOMPARE(waiting(3).size(), size_t(3));
    QCOMPARE(waiting(3).back().place, qint64(3));
}

void RunStoreConformance::drainedEventsNeverComeAgain()
{
    const RunId run = startRun({});
    QVERIFY(m_store->inbox().append({samples::event(run, text("a"))}, {}));
    Commit drain;
    drain.drained = {{run, 1}};
    commit(drain);
    QCOMPARE(waiting().size(), size_t(1));
    QCOMPARE(waiting().front().place, qint64(2));
    m_store->reopen();
    QCOMPARE(waiting().size(), size_t(1));
}

void RunStoreConformance::drainingTwiceIsRefused()
{
    const RunId run = startRun({});
    Commit drain;
    drain.drained = {{run, 1}};
    commit(drain);
    drain.effects.push_back(samples::effect(run, 1, m_person));
    QCOMPARE(refusalOf(drain), text("store.already_applied"));
    QVERIFY(m_store->runs().effects(run)->empty());
}

void RunStoreConformance::drainingWhatIsNotThereIsRefused()
{
    Commit drain;
    drain.drained = {{startRun({}), 2}};
    QCOMPARE(refusalOf(drain), text("store.already_applied"));
}

void RunStoreConformance::eventsRaisedByTheWorkerAreAppliedAndTakeAPlace()
{
    const RunId run = startRun({});
    Commit raised;
    raised.applied = {samples::event(run, text("timer:1:2")),
                      samples::event(run, text("effect:1:3:1"))};
    commit(raised);
    QCOMPARE(waiting().size(), size_t(1)); // the start event alone
    QVERIFY(m_store->inbox().append({samples::event(run, text("later"))}, {}));
    QCOMPARE(waiting().back().place, qint64(4));
    QCOMPARE(m_store->inbox().append({samples::event(run, text("timer:1:2"))}, {})->front(),
             Appended::Known);
}

void RunStoreConformance::raisingAnEventThatIsThereIsRefused()
{
    const RunId run = startRun({});
    Commit raised;
    raised.applied = {samples::event(run, text("timer:1:2"))};
    commit(raised);
    raised.steps = {samples::step(run, text("again#1"))};
    QCOMPARE(refusalOf(raised), text("store.already_applied"));
}

void RunStoreConformance::raisingTheSameEventTwiceInOneCommitIsRefused()
{
    const RunId run = startRun({});
    Commit raised;
    raised.applied = {samples::event(run, text("timer:1:2")),
                      samples::event(run, text("timer:1:2"))};
    QCOMPARE(refusalOf(raised), text("store.already_applied"));
}

void RunStoreConformance::unknownRunIsRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"run", "applied", "step", "effect", "task", "timer"})
        QTest::newRow(what) << text(what);
}

void RunStoreConformance::unknownRunIsRefused()
{
    QFETCH(QString, what);
    const RunId known = startRun({});
    const RunId unknown(77);
    Commit commit;
    commit.steps = {samples::step(known, text("fine#1"))};
    if (what == text("run"))
        commit.runs.resize(1), commit.runs.front().id = unknown;
    if (what == text("applied"))
        commit.applied = {samples::event(unknown, text("x"))};
    if (what == text("step"))
        commit.steps.push_back(samples::step(unknown, text("lost#1")));
    if (what == text("effect"))
        commit.effects = {samples::effect(unknown, 1, m_person)};
    if (what == text("task"))
        commit.tasks = {samples::task(unknown, 1, m_person)};
    if (what == text("timer"))
        commit.timers = {samples::timer(unknown, 1, m_person)};
    QCOMPARE(refusalOf(commit), text("store.unknown_run"));
    QCOMPARE(m_store->runs().run(unknown).error().code, text("store.unknown_run"));
}

void RunStoreConformance::appendingToAnUnknownRunAppendsNothing()
{
    const RunId run = startRun({});
    const auto appended = m_store->inbox().append(
        {samples::event(run, text("a")), samples::event(RunId(77), text("b"))}, {samples::audit()});
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, text("store.unknown_run"));
    QCOMPARE(waiting().size(), size_t(1));
}

void RunStoreConformance::runKeepsWhoAndWhatAndFollowsItsState()
{
    const RunId run = startRun({});
    RunRow changed = row(run);
    changed.state = QByteArray("state\0with zero", 15);
    changed.person = PersonId(55);
    changed.journey = text("another");
    Commit change;
    change.runs = {changed};
    commit(change);
    const RunRow stored = row(run);
    QCOMPARE(stored.state, changed.state);
    QCOMPARE(stored.person, m_person);
    QCOMPARE(stored.journey, text("join"));
}

void RunStoreConformance::endedRunIsNoLongerActive()
{
    const RunId run = startRun({});
    RunRow ended = row(run);
    ended.status = RunStatus::Cancelled;
    ended.endedAt = samples::at(30);
    Commit change;
    change.runs = {ended};
    commit(change);
    QCOMPARE(row(run).status, RunStatus::Cancelled);
    QCOMPARE(row(run).endedAt, std::optional(samples::at(30)));
    QVERIFY(m_store->runs().activeRuns(m_person)->empty());
    int visited = 0;
    QVERIFY(m_store->runs().eachActiveRun([&](RunRow &&) { ++visited; }));
    QCOMPARE(visited, 0);
}

void RunStoreConformance::activeRunsAreVisitedInOrderWithTheirState()
{
    std::vector<RunId> started;
    Commit change;
    for (int i = 0; i < 3; ++i) {
        started.push_back(startRun(QString::number(2000 + i)));
        RunRow run = row(started.back());
        run.state = QByteArray::number(i);
        change.runs.push_back(run);
    }
    commit(change);
    std::vector<RunId> visited;
    QVERIFY(m_store->runs().eachActiveRun([&](RunRow &&run) {
        QCOMPARE(run.state, QByteArray::number(qint64(visited.size())));
        visited.push_back(run.id);
    }));
    QCOMPARE(visited, started);
}

void RunStoreConformance::rowsComeBackAsTheyWere()
{
    const RunId run = startRun({});
    Commit rows;
    rows.effects = {samples::effect(run, 1, m_person)};
    rows.tasks = {samples::task(run, 2, m_person)};
    rows.timers = {samples::timer(run, 3, m_person)};
    engine::EffectRow bare;
    bare.run = run;
    bare.number = 4;
    bare.person = m_person;
    rows.effects.push_back(bare);
    commit(rows);
    m_store->reopen();
    QVERIFY(*m_store->runs().effects(run) == rows.effects);
    QVERIFY(*m_store->runs().openTasks(run) == rows.tasks);
    QVERIFY(*m_store->runs().timers(run) == rows.timers);
}

void RunStoreConformance::rowsAreReplacedByTheirKey()
{
    const RunId run = startRun({});
    Commit rows;
    rows.effects = {samples::effect(run, 1, m_person)};
    rows.tasks = {samples::task(run, 2, m_person)};
    rows.timers = {samples::timer(run, 3, m_person)};
    commit(rows);
    rows.effects.front().state = EffectState::Done;
    rows.effects.front().observed = {{text("enabled"), true}};
    rows.tasks.front().assignee = text("gabi");
    rows.tasks.front().dueAt = std::nullopt;
    rows.timers.front().dueAt = samples::at(500);
    commit(rows);
    QVERIFY(*m_store->runs().effects(run) == rows.effects);
    QVERIFY(*m_store->runs().openTasks(run) == rows.tasks);
    QVERIFY(*m_store->runs().timers(run) == rows.timers);
}

void RunStoreConformance::rowsOfOtherRunsStayOut()
{
    const RunId one = startRun({});
    const RunId two = startRun(text("1002"));
    Commit rows;
    for (const RunId run : {one, two}) {
        rows.effects.push_back(samples::effect(run, 1, m_person));
        rows.effects.push_back(samples::effect(run, 0xffffffff, m_person));
        rows.tasks.push_back(samples::task(run, 1, m_person));
        rows.timers.push_back(samples::timer(run, 1, m_person));
    }
    commit(rows);
    QCOMPARE(m_store->runs().effects(one)->size(), size_t(2));
    QCOMPARE(m_store->runs().effects(one)->back().number, engine::Number(0xffffffff));
    QCOMPARE(m_store->runs().openTasks(two)->size(), size_t(1));
    QCOMPARE(m_store->runs().timers(two)->front().run, two);
}

void RunStoreConformance::staleEpochRefusesTheWholeCommit()
{
    const RunId run = startRun({});
    engine::EffectRow effect = samples::effect(run, 1, m_person);
    effect.epoch = 5;
    commit(withEffect(effect));
    engine::EffectRow stale = effect;
    stale.epoch = 4;
    stale.state = EffectState::Done;
    Commit late = withEffect(stale);
    late.steps = {samples::step(run, text("a#1"))};
    late.applied = {samples::event(run, text("effect:1:1:4"))};
    late.drained = {{run, 1}};
    QCOMPARE(refusalOf(late), text("store.stale_epoch"));
    QVERIFY(m_store->runs().effects(run)->front() == effect);
    QCOMPARE(waiting().size(), size_t(1));
    QCOMPARE(m_store->inbox().append({samples::event(run, text("effect:1:1:4"))}, {})->front(),
             Appended::Added);
}

void RunStoreConformance::sameOrNewerEpochIsTaken()
{
    const RunId run = startRun({});
    engine::EffectRow effect = samples::effect(run, 1, m_person);
    commit(withEffect(effect));
    effect.attempts = 9;
    commit(withEffect(effect));
    effect.epoch = 100;
    commit(withEffect(effect));
    QVERIFY(m_store->runs().effects(run)->front() == effect);
}

void RunStoreConformance::openEffectsAreThoseThatMayStillAct_data()
{
    QTest::addColumn<EffectState>("state");
    QTest::addColumn<bool>("open");
    QTest::newRow("queued") << EffectState::Queued << true;
    QTest::newRow("leased") << EffectState::Leased << true;
    QTest::newRow("sending") << EffectState::Sending << true;
    QTest::newRow("done") << EffectState::Done << false;
    QTest::newRow("over") << EffectState::Over << false;
    QTest::newRow("unclear") << EffectState::Unclear << false;
    QTest::newRow("withdrawn") << EffectState::Withdrawn << false;
}

void RunStoreConformance::openEffectsAreThoseThatMayStillAct()
{
    QFETCH(EffectState, state);
    QFETCH(bool, open);
    engine::EffectRow effect = samples::effect(startRun({}), 1, m_person);
    commit(withEffect(effect));
    effect.state = state;
    commit(withEffect(effect));
    const auto found = m_store->runs().openEffects();
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(open ? 1 : 0));
    if (open)
        QVERIFY(found->front() == effect);
}

void RunStoreConformance::setTimersComeInOrderOfTime()
{
    const RunId run = startRun({});
    Commit rows;
    for (const int minute : {30, 10, 20, 40}) {
        engine::TimerRow timer = samples::timer(run, engine::Number(minute), m_person);
        timer.dueAt = samples::at(minute);
        if (minute == 20)
            timer.state = engine::TimerState::Fired;
        if (minute == 40)
            timer.state = engine::TimerState::Cancelled;
        rows.timers.push_back(timer);
    }
    commit(rows);
    const auto set = m_store->runs().setTimers();
    QVERIFY(set);
    QCOMPARE(set->size(), size_t(2));
    QCOMPARE(set->front().number, engine::Number(10));
    QCOMPARE(set->back().number, engine::Number(30));
    QCOMPARE(m_store->runs().timers(run)->size(), size_t(4));
}

void RunStoreConformance::onlyOpenTasksAreOpen()
{
    const RunId run = startRun({});
    Commit rows;
    for (const auto state :
         {engine::TaskState::Open, engine::TaskState::Done, engine::TaskState::Closed}) {
        rows.tasks.push_back(samples::task(run, engine::Number(state) + 1, m_person));
        rows.tasks.back().state = state;
    }
    commit(rows);
    const auto open = m_store->runs().openTasks(run);
    QVERIFY(open);
    QCOMPARE(open->size(), size_t(1));
    QCOMPARE(open->front().number, engine::Number(1));
}

void RunStoreConformance::anEmptyCommitIsDone()
{
    QVERIFY(Commit().isEmpty());
    commit({});
}

void RunStoreConformance::manyRunsInOneCommit()
{
    Commit rows;
    std::vector<RunId> runs;
    for (int i = 0; i < 50; ++i) {
        runs.push_back(startRun(QString::number(3000 + i)));
        rows.drained.emplace_back(runs.back(), 1);
        rows.effects.push_back(samples::effect(runs.back(), 1, m_person));
        rows.audit.push_back(samples::audit());
    }
    commit(rows);
    QVERIFY(waiting().empty());
    QCOMPARE(m_store->runs().openEffects()->size(), size_t(50));
}

void RunStoreConformance::versionsKeepTheirBytes()
{
    const auto version = m_store->runs().version(m_version);
    QVERIFY(version);
    QCOMPARE(version->id, m_version);
    QCOMPARE(version->key, text("join"));
    QCOMPARE(version->version, 1);
    QVERIFY(!version->bytes.isEmpty());
    QCOMPARE(version->sha256.size(), qsizetype(64));
}

void RunStoreConformance::unknownVersionIsAnError()
{
    QCOMPARE(m_store->runs().version(VersionId(99)).error().code, text("journey.unknown"));
}

void RunStoreConformance::systemsCarryTheirBindingsAndPause()
{
    const engine::SystemRow directory{text("Corporate AD"),
                                      text("ldap"),
                                      {{text("host"), text("dc1")}},
                                      {text("directory"), text("groups")},
                                      false};
    const engine::SystemRow mail{text("Mail"), text("mail"), {}, {}, true};
    m_store->setSystems({directory, mail});
    const auto systems = m_store->runs().systems();
    QVERIFY(systems);
    QVERIFY((*systems == std::vector{directory, mail}));
}

void RunStoreConformance::stopFlagIsRead()
{
    QCOMPARE(*m_store->runs().stopped(), false);
    m_store->setStopped(true);
    QCOMPARE(*m_store->runs().stopped(), true);
    m_store->setStopped(false);
    QCOMPARE(*m_store->runs().stopped(), false);
}

void RunStoreConformance::hostileTextComesBackUnchanged()
{
    const RunId run = startRun({});
    const QString hostile =
        text("Robert'); DROP TABLE audit;--\n\"\\ %_? :a @b $c \u202e\U0001F600") + QChar(0) + u'x';
    engine::TaskRow task = samples::task(run, 1, m_person);
    for (QString *field : {&task.node, &task.path, &task.title, &task.team, &task.assignee,
                           &task.dueRule, &task.code, &task.outcome, &task.closedBy})
        *field = hostile;
    task.details = {{hostile, hostile}};
    engine::EffectRow effect = samples::effect(run, 2, m_person);
    effect.error = {hostile, {{text("a"), hostile}}, hostile};
    Commit rows = withEffect(effect);
    rows.tasks = {task};
    rows.audit = {
        {samples::at(1), {hostile, hostile, hostile}, hostile, hostile, {{hostile, hostile}}}};
    commit(rows);
    QVERIFY(m_store->inbox().append({samples::event(run, hostile)}, {}));
    m_store->reopen();
    QVERIFY(m_store->runs().openTasks(run)->front() == task);
    QVERIFY(m_store->runs().effects(run)->front() == effect);
    QCOMPARE(m_store->inbox().append({samples::event(run, hostile)}, {})->front(), Appended::Known);
}

void RunStoreConformance::everythingIsThereAfterReopening()
{
    const RunId run = startRun({});
    QVERIFY(m_store->inbox().append({samples::event(run, text("a"))}, {}));
    const auto before = waiting();
    m_store->reopen();
    QVERIFY(waiting() == before);
    QCOMPARE(row(run).person, m_person);
    QCOMPARE(m_store->inbox().append({samples::event(run, text("a"))}, {})->front(),
             Appended::Known);
}

} // namespace tenure
