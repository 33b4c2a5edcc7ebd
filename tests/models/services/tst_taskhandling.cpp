// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"
#include "support/stores/samplerows.h"

#include "services/overview.h"
#include "services/ports/userstore.h"
#include "services/taskhandler.h"
#include "services/taskservice.h"

#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using services::Caller;
using services::TaskNoteKind;
using services::TaskOwner;

namespace {

QString codeOf(const Result<void> &result)
{
    return result ? QString() : result.error().code;
}

std::vector<services::AuditEntry> evidence(const services::Stores &stores, const QString &user)
{
    services::AuditFilter filter;
    filter.user = user;
    const auto entries = stores.audit.entries(filter);
    return entries ? *entries : std::vector<services::AuditEntry>();
}

} // namespace

// What people arrange about a task before it is done.
class TestTaskHandling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void whoeverIsInTheTeamOrHasItMayHandleIt();
    void ofTwoWhoTakeItTheSecondIsTold();
    void aTakenTaskIsNoLongerPutOff();
    void aTaskIsHandedToPeopleAndTeamsThatAreKnown();
    void takingBackNeverUndoesWhatSomebodyElseDid();
    void anAnsweredTaskIsNotHandedOn();
    void theEngineDoesNotOverwriteWhatPeopleArranged();
    void whatTheJourneySaysCountsUnlessSomebodySaidOtherwise();
    void aSnoozeNeedsAReasonAndATimeToCome();
    void aSnoozedTaskComesBackWhenItIsLate();
    void whatIsPutOffWaitsForNobody();
    void ticksAreKeptAndStandInTheEvidence();
    void notesAndReferencesAreKeptInOrder();
    void everyVerbLeavesItsRowOfEvidence();

    void pagesRunThroughAllOpenTasksOnce();
    void onlyWhatWasTouchedIsReadAgain();
    void aNewNameIsReasonToReadEverything();

private:
    services::TaskHandler handler() { return {m_bench->stores, m_bench->clock}; }
    services::TaskService tasks() { return {m_bench->stores, m_bench->clock}; }
    services::TaskListRow shown(engine::Number number = 1) { return *tasks().show(m_run, number); }
    void put(engine::TaskRow task);
    engine::TaskRow row(engine::Number number = 1);
    void addUser(const QString &name, const QStringList &teams = {});

    std::unique_ptr<ServiceBench> m_bench;
    RunId m_run;
    const Caller m_ada{u"ada"_s, u"test"_s, {u"helpdesk"_s}};
    const Caller m_bob{u"bob"_s, u"test"_s, {}};   // in the team "it"
    const Caller m_cleo{u"cleo"_s, u"test"_s, {}}; // in no team
};

void TestTaskHandling::init()
{
    m_bench = std::make_unique<ServiceBench>();
    m_bench->publish(u"join"_s, u"join"_s);
    m_bench->import({joiner()});
    QVERIFY(!m_bench->runs(u"2001"_s).empty());
    m_run = m_bench->runs(u"2001"_s).front().run.id;
    for (const char *team : {"it", "office"})
        QVERIFY(m_bench->stores.users.saveTeam({QLatin1String(team), QLatin1String(team)},
                                               samples::audit()));
    services::UserRow ada;
    ada.name = u"ada"_s;
    ada.roles = {u"administrator"_s};
    QVERIFY(m_bench->stores.users.saveUser(ada, samples::audit()));
    addUser(u"bob"_s, {u"it"_s});
    addUser(u"cleo"_s);
    put(row());
}

void TestTaskHandling::addUser(const QString &name, const QStringList &teams)
{
    services::UserRow user;
    user.name = name;
    user.teams = teams;
    QVERIFY(m_bench->stores.users.saveUser(user, samples::audit()));
}

engine::TaskRow TestTaskHandling::row(engine::Number number)
{
    engine::TaskRow task = samples::task(m_run, number, m_bench->person(u"2001"_s).id);
    task.team = u"it"_s;
    task.assignee.clear();
    task.state = engine::TaskState::Open;
    task.dueAt = m_bench->clock.now() + std::chrono::hours(48);
    task.details = {{u"checklist"_s, QJsonArray{u"Box"_s, u"Label"_s}}};
    return task;
}

void TestTaskHandling::put(engine::TaskRow task)
{
    engine::Commit commit;
    commit.tasks = {std::move(task)};
    QVERIFY(m_bench->fixture.store().runs().commit(commit));
}

void TestTaskHandling::whoeverIsInTheTeamOrHasItMayHandleIt()
{
    QCOMPARE(codeOf(handler().take(m_cleo, m_run, 1)), u"rights.not_allowed"_s);
    QVERIFY(handler().take(m_bob, m_run, 1));
    QVERIFY(handler().assign(m_ada, m_run, 1, {u"office"_s, u"cleo"_s}));
    QVERIFY(handler().note(m_cleo, m_run, 1, TaskNoteKind::Words, u"Mine now"_s));
    // Bob's team no longer has it, and neither has he.
    const Instant later = m_bench->clock.now() + std::chrono::hours(1);
    QCOMPARE(codeOf(handler().note(m_bob, m_run, 1, TaskNoteKind::Words, u"x"_s)),
             u"rights.not_allowed"_s);
    QCOMPARE(codeOf(handler().snooze(m_bob, m_run, 1, later, u"x"_s)), u"rights.not_allowed"_s);
    QCOMPARE(codeOf(handler().tick(m_bob, m_run, 1, 0, true)), u"rights.not_allowed"_s);
    QCOMPARE(codeOf(handler().wake(m_bob, m_run, 1)), u"rights.not_allowed"_s);
    QCOMPARE(codeOf(handler().assign(m_bob, m_run, 1, {u"it"_s})), u"rights.not_allowed"_s);
    QCOMPARE(shown().task.assignee, u"cleo"_s);
    QVERIFY(!shown().snoozedUntil);
}

void TestTaskHandling::ofTwoWhoTakeItTheSecondIsTold()
{
    QVERIFY(handler().take(m_bob, m_run, 1));
    const Result<void> second = handler().take(m_ada, m_run, 1);
    QCOMPARE(codeOf(second), u"task.has_owner"_s);
    QCOMPARE(second.error().args.value("name"_L1).toString(), u"bob"_s);
    QVERIFY(handler().take(m_bob, m_run, 1)); // once more is no harm
    QCOMPARE(shown().task.assignee, u"bob"_s);
}

void TestTaskHandling::aTakenTaskIsNoLongerPutOff()
{
    const Instant later = m_bench->clock.now() + std::chrono::hours(1);
    QVERIFY(handler().snooze(m_bob, m_run, 1, later, u"Waits for a box"_s));
    QVERIFY(handler().take(m_bob, m_run, 1));
    QVERIFY(!shown().snoozedUntil);
}

void TestTaskHandling::aTaskIsHandedToPeopleAndTeamsThatAreKnown()
{
    QCOMPARE(codeOf(handler().assign(m_ada, m_run, 1, {u"it"_s, u"nobody"_s})), u"user.unknown"_s);
    QCOMPARE(codeOf(handler().assign(m_ada, m_run, 1, {u"nowhere"_s})), u"user.unknown_team"_s);
    services::UserRow gone;
    gone.name = u"gone"_s;
    gone.active = false;
    QVERIFY(m_bench->stores.users.saveUser(gone, samples::audit()));
    QCOMPARE(codeOf(handler().assign(m_ada, m_run, 1, {u"it"_s, u"gone"_s})), u"user.inactive"_s);
    QVERIFY(shown().task.assignee.isEmpty());
    QVERIFY(handler().assign(m_ada, m_run, 1, {u"office"_s, u"cleo"_s}));
    QCOMPARE(shown().task.team, u"office"_s);
    QVERIFY(handler().assign(m_ada, m_run, 1, {u"office"_s})); // back to anybody there
    QVERIFY(shown().task.assignee.isEmpty());
    QCOMPARE(codeOf(handler().assign(m_ada, m_run, 9, {u"it"_s})), u"task.unknown"_s);
}

void TestTaskHandling::takingBackNeverUndoesWhatSomebodyElseDid()
{
    QVERIFY(handler().assign(m_ada, m_run, 1, {u"it"_s, u"bob"_s}));
    QVERIFY(handler().assign(m_bob, m_run, 1, {u"it"_s, u"cleo"_s}));
    const TaskOwner mine{u"it"_s, u"bob"_s};
    QCOMPARE(codeOf(handler().assign(m_ada, m_run, 1, {u"it"_s}, mine)), u"task.handed_on"_s);
    QCOMPARE(shown().task.assignee, u"cleo"_s);
    QVERIFY(handler().assign(m_ada, m_run, 1, {u"it"_s}, TaskOwner{u"it"_s, u"cleo"_s}));
}

void TestTaskHandling::anAnsweredTaskIsNotHandedOn()
{
    QVERIFY(tasks().complete(m_ada, m_run, 1, u"done"_s, {}));
    QCOMPARE(codeOf(handler().take(m_bob, m_run, 1)), u"task.already_answered"_s);
    engine::TaskRow closed = row();
    closed.state = engine::TaskState::Done;
    put(closed);
    QCOMPARE(codeOf(handler().take(m_ada, m_run, 1)), u"task.not_open"_s);
    QVERIFY(handler().note(m_ada, m_run, 1, TaskNoteKind::Words, u"It was the wrong box"_s));
}

void TestTaskHandling::theEngineDoesNotOverwriteWhatPeopleArranged()
{
    QVERIFY(handler().take(m_bob, m_run, 1));
    put(row()); // a due time moved, say
    QCOMPARE(shown().task.assignee, u"bob"_s);
    const auto mine = m_bench->stores.tasks.tasks({.assignee = u"bob"_s});
    QCOMPARE(mine->size(), 1u);
}

void TestTaskHandling::whatTheJourneySaysCountsUnlessSomebodySaidOtherwise()
{
    QVERIFY(handler().tick(m_bob, m_run, 1, 0, true)); // nothing about the owner
    engine::TaskRow moved = row();
    moved.team = u"office"_s;
    moved.assignee = u"cleo"_s;
    put(moved);
    QCOMPARE(shown().task.team, u"office"_s);
    QCOMPARE(shown().task.assignee, u"cleo"_s);
    QVERIFY(handler().assign(m_ada, m_run, 1, {u"office"_s}));
    QVERIFY(shown().task.assignee.isEmpty()); // taken away from whom the journey names
}

void TestTaskHandling::aSnoozeNeedsAReasonAndATimeToCome()
{
    const Instant now = m_bench->clock.now();
    QCOMPARE(codeOf(handler().snooze(m_bob, m_run, 1, now, u"x"_s)), u"task.snooze_past"_s);
    QCOMPARE(codeOf(handler().snooze(m_bob, m_run, 1, now + std::chrono::hours(1), u" "_s)),
             u"task.reason_missing"_s);
    QVERIFY(!shown().snoozedUntil);
    QVERIFY(handler().snooze(m_bob, m_run, 1, now + std::chrono::hours(1), u"Waits"_s));
    const auto handling = m_bench->stores.tasks.handling(m_run, 1);
    QCOMPARE(handling->snoozeReason, u"Waits"_s);
    QCOMPARE(handling->snoozedBy, u"bob"_s);
    QVERIFY(handler().wake(m_bob, m_run, 1));
    QVERIFY(!shown().snoozedUntil);
}

void TestTaskHandling::aSnoozedTaskComesBackWhenItIsLate()
{
    const Instant now = m_bench->clock.now();
    const Instant due = now + std::chrono::hours(1);
    const Instant until = now + std::chrono::hours(2);
    QVERIFY(services::isSnoozed(until, due, now));
    QVERIFY(!services::isSnoozed(until, due, due + std::chrono::minutes(1))); // late
    QVERIFY(services::isSnoozed(until, {}, due + std::chrono::minutes(1)));
    QVERIFY(!services::isSnoozed(until, {}, until)); // over
    QVERIFY(!services::isSnoozed({}, due, now));
}

void TestTaskHandling::whatIsPutOffWaitsForNobody()
{
    const auto waiting = [this] {
        return services::tasksWaitingFor(m_bench->stores, m_bob, m_bench->clock.now(), 5)->count;
    };
    QCOMPARE(waiting(), 1);
    QVERIFY(handler().snooze(m_bob, m_run, 1, m_bench->clock.now() + std::chrono::hours(1),
                             u"Waits"_s));
    QCOMPARE(waiting(), 0);
    QVERIFY(m_bench->clock.moveTo(m_bench->clock.now() + std::chrono::hours(2)));
    QCOMPARE(waiting(), 1);
}

void TestTaskHandling::ticksAreKeptAndStandInTheEvidence()
{
    QVERIFY(handler().tick(m_bob, m_run, 1, 1, true));
    QVERIFY(handler().tick(m_bob, m_run, 1, 0, true));
    QVERIFY(handler().tick(m_bob, m_run, 1, 1, false));
    QCOMPARE(codeOf(handler().tick(m_bob, m_run, 1, 2, true)), u"task.no_such_item"_s);
    QCOMPARE(m_bench->stores.tasks.handling(m_run, 1)->ticked, QJsonArray{0});
    QVERIFY(tasks().complete(m_ada, m_run, 1, u"done"_s, {}));
    const auto rows = evidence(m_bench->stores, u"ada"_s);
    QCOMPARE(rows.back().row.details.value("ticked"_L1).toArray(), QJsonArray{0});
}

void TestTaskHandling::notesAndReferencesAreKeptInOrder()
{
    QCOMPARE(codeOf(handler().note(m_bob, m_run, 1, TaskNoteKind::Words, u"  "_s)),
             u"task.note_empty"_s);
    QVERIFY(handler().note(m_bob, m_run, 1, TaskNoteKind::Words, u"Box came"_s));
    QVERIFY(handler().note(m_ada, m_run, 1, TaskNoteKind::Reference, u"file:///srv/label.pdf"_s));
    const auto notes = m_bench->stores.tasks.notes(m_run, 1);
    QCOMPARE(notes->size(), 2u);
    QCOMPARE(notes->front().text, u"Box came"_s);
    QCOMPARE(notes->front().by, u"bob"_s);
    QCOMPARE(notes->back().kind, TaskNoteKind::Reference);
    QCOMPARE(codeOf(handler().note(m_ada, m_run, 5, TaskNoteKind::Words, u"x"_s)),
             u"task.unknown"_s);
}

void TestTaskHandling::everyVerbLeavesItsRowOfEvidence()
{
    const Instant later = m_bench->clock.now() + std::chrono::hours(1);
    QVERIFY(handler().take(m_bob, m_run, 1));
    QVERIFY(handler().snooze(m_bob, m_run, 1, later, u"Waits for a box"_s));
    QVERIFY(handler().wake(m_bob, m_run, 1));
    QVERIFY(handler().tick(m_bob, m_run, 1, 0, true));
    QVERIFY(handler().note(m_bob, m_run, 1, TaskNoteKind::Words, u"Box came"_s));
    QVERIFY(handler().assign(m_bob, m_run, 1, {u"office"_s}));
    const auto rows = evidence(m_bench->stores, u"bob"_s);
    QStringList actions;
    for (const services::AuditEntry &one : rows)
        actions << one.row.action;
    QCOMPARE(actions, (QStringList{u"task.taken"_s, u"task.snoozed"_s, u"task.woken"_s,
                                   u"task.ticked"_s, u"task.noted"_s, u"task.assigned"_s}));
    QCOMPARE(rows.at(1).row.authority.reason, u"Waits for a box"_s);
    QVERIFY(!handler().take(m_cleo, m_run, 1));
    QVERIFY(evidence(m_bench->stores, u"cleo"_s).empty()); // a refusal changes nothing
}

void TestTaskHandling::pagesRunThroughAllOpenTasksOnce()
{
    const Instant now = m_bench->clock.now();
    for (engine::Number number = 2; number <= 11; ++number) {
        engine::TaskRow task = row(number);
        task.dueAt = now + std::chrono::hours(number % 3); // many at the same time
        if (number % 4 == 0)
            task.dueAt.reset();
        if (number == 11)
            task.state = engine::TaskState::Done;
        put(task);
    }
    QList<int> seen;
    services::TaskPlace after;
    for (;;) {
        const auto page = m_bench->stores.tasks.page(after, 3);
        QVERIFY(page);
        if (page->empty())
            break;
        QVERIFY(page->size() <= 3);
        for (const services::TaskBrief &brief : *page)
            seen << int(brief.number);
        after = {page->back().dueAt, page->back().run, page->back().number};
    }
    QCOMPARE(seen, (QList<int>{3, 6, 9, 7, 10, 2, 5, 1, 4, 8})); // by due time; without one last
}

void TestTaskHandling::onlyWhatWasTouchedIsReadAgain()
{
    for (engine::Number number = 2; number <= 5; ++number)
        put(row(number));
    services::TaskStore &store = m_bench->stores.tasks;
    const qint64 before = store.changesSince(-1)->mark;
    QVERIFY(store.changesSince(-1)->tooMany); // nothing is known yet: read everything
    QVERIFY(store.changesSince(before)->touched.empty());
    QVERIFY(handler().take(m_bob, m_run, 3));
    QVERIFY(tasks().complete(m_ada, m_run, 4, u"done"_s, {}));
    engine::TaskRow closed = row(5);
    closed.state = engine::TaskState::Closed;
    put(closed);
    const auto changes = store.changesSince(before);
    QVERIFY(!changes->tooMany);
    QMap<int, services::TaskBrief> touched;
    for (const services::TaskBrief &brief : changes->touched)
        touched.insert(int(brief.number), brief);
    QCOMPARE(touched.keys(), (QList<int>{3, 4, 5}));
    QCOMPARE(touched.value(3).assignee, u"bob"_s);
    QVERIFY(touched.value(4).answered);
    QCOMPARE(touched.value(5).state, engine::TaskState::Closed);
    QVERIFY(store.changesSince(changes->mark)->touched.empty());
}

void TestTaskHandling::aNewNameIsReasonToReadEverything()
{
    services::TaskStore &store = m_bench->stores.tasks;
    const qint64 before = store.changesSince(-1)->mark;
    Row renamed = joiner();
    renamed.last = u"Murray"_s;
    m_bench->import({renamed});
    QVERIFY(store.changesSince(before)->tooMany);
}

QTEST_APPLESS_MAIN(TestTaskHandling)
#include "tst_taskhandling.moc"
