// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::ShellBench;

namespace {

constexpr milliseconds second{1000};
constexpr std::chrono::hours hour{1};

const QString effectJourney = u"start s -> e\neffect e -> a\nhuman a"_s;
const QString taskJourney = u"start s -> a\nhuman a -> b\nhuman b"_s;
const QString timerJourney = u"start s -> t\ncatch t timer:2 -> a\nhuman a"_s;

Error diskFull()
{
    return Error{u"store.disk_full"_s};
}

TaskDone answer(Number task, const QString &outcome = u"done"_s)
{
    return {task, outcome, {{u"note"_s, u"seen"_s}}, u"ada"_s};
}

} // namespace

/// Turns of the worker: what happens, what is on disk, and what a crash or a failing disk leaves.
class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShellBench>(); }
    void cleanup() { m_bench.reset(); }

    void aStartedRunOpensItsFirstTask()
    {
        m_bench->publish(u"j"_s, taskJourney);
        const RunId run = m_bench->start(u"j"_s);
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
        QCOMPARE(m_bench->store.steps(run).size(), 2U);
        QVERIFY(m_bench->worker->isQuiet());
    }

    void anAnswerClosesItsTaskWithWhoAndWhat()
    {
        m_bench->publish(u"j"_s, taskJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const Number first = m_bench->task(run).number;
        m_bench->append(run, answer(first));
        m_bench->settle();
        const TaskRow done = m_bench->store.tasks(run).front();
        QCOMPARE(done.state, TaskState::Done);
        QCOMPARE(done.outcome, u"done"_s);
        QCOMPARE(done.closedBy, u"ada"_s);
        QCOMPARE(done.values, (QJsonObject{{u"note"_s, u"seen"_s}}));
        QCOMPARE(m_bench->task(run).node, u"b"_s);
    }

    // The row follows the core: where the core still waits, the task is still open.
    void anAnswerThatWasNotOfferedLeavesTheTaskOpen()
    {
        m_bench->publish(u"j"_s, taskJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const Number task = m_bench->task(run).number;
        m_bench->append(run, answer(task, u"shrug"_s));
        m_bench->settle();
        QCOMPARE(m_bench->task(run).number, task);
        QCOMPARE(m_bench->task(run).closedBy, QString());
        m_bench->append(run, answer(task));
        m_bench->settle();
        QCOMPARE(m_bench->task(run).node, u"b"_s);
    }

    void anAnswerToATaskOfAnEndedRunIsHarmless()
    {
        m_bench->publish(u"j"_s, taskJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const Number task = m_bench->task(run).number;
        m_bench->append(run, Cancelled{u"run.by_person"_s, {}});
        m_bench->append(run, answer(task));
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->status(run), RunStatus::Cancelled);
        QVERIFY(m_bench->openTasks(run).empty());
    }

    void anEffectStartsOnlyAfterItsIntentIsOnDisk()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->store.failWith(diskFull());
        QVERIFY(!m_bench->worker->turn());
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->store.failWith({});
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->job().run, run);
        QCOMPARE(m_bench->effect(run, 1).state, EffectState::Queued);
        QCOMPARE(m_bench->audited(u"effect.intent"_s), 1);
    }

    void anEffectIsSentOnlyAfterItsBeforeImageIsOnDisk()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        const QJsonObject before{{u"existed"_s, false}};
        const Result<qint64> epoch = m_bench->send(job, before);
        QVERIFY(epoch);
        QCOMPARE(*epoch, 1);
        QCOMPARE(m_bench->effect(run, job.number).state, EffectState::Sending);
        QCOMPARE(m_bench->effect(run, job.number).beforeImage, before);
        QCOMPARE(m_bench->audited(u"effect.sending"_s), 1);
        m_bench->report(job, EffectVerdict::Done, {}, *epoch);
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, job.number).state, EffectState::Done);
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    void nothingIsSentWhileTheStoreCannotBeWritten()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        m_bench->store.failWith(diskFull());
        const Result<qint64> refused = m_bench->send(job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"store.disk_full"_s);
        m_bench->store.failWith({});
        m_bench->report(job, EffectVerdict::NotStarted);
        QVERIFY(m_bench->settle());
        // It was never sent, so it is handed out anew.
        QCOMPARE(m_bench->job().number, job.number);
        QVERIFY(!m_bench->job().mayHaveBeenSent);
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    // The four places where a worker may die; the store is all that is left of it.
    void aCrashBeforeTheIntentLosesNothing()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->restart();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->job().run, run);
        QCOMPARE(m_bench->job().attempt, 1);
    }

    void aCrashAfterTheIntentStartsOver()
    {
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob before = m_bench->job();
        m_bench->restart();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->job().key, before.key);
        QVERIFY(!m_bench->job().mayHaveBeenSent);
        QCOMPARE(m_bench->audited(u"effect.intent"_s), 1);
    }

    void aCrashWhileSendingReadsBackFirst()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const QJsonObject before{{u"existed"_s, false}};
        QVERIFY(m_bench->send(m_bench->job(), before));
        const EffectJob lost = m_bench->job();
        m_bench->restart();
        QVERIFY(m_bench->settle());
        const EffectJob again = m_bench->job();
        QVERIFY(again.mayHaveBeenSent);
        QCOMPARE(again.beforeImage, before);
        QCOMPARE(again.key, lost.key);
        QVERIFY(!again.externalRef.isEmpty());
        // The dead worker's answer names the same epoch and would count; a newer try's epoch ends
        // that.
        QCOMPARE(*m_bench->send(again, before), 2);
        m_bench->report(again, EffectVerdict::Done, {}, 1);
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, again.number).state, EffectState::Sending);
    }

    void aCrashAfterTheReportButBeforeTheDiskAsksAgain()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        const Result<qint64> epoch = m_bench->send(job);
        m_bench->report(job, EffectVerdict::Done, {}, *epoch);
        m_bench->restart();
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->job().mayHaveBeenSent);
        m_bench->report(m_bench->job(), EffectVerdict::Done);
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
        QCOMPARE(m_bench->store.tries().size(), 1U);
    }

    void aCrashAfterTheReportIsOnDiskGoesOn()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->complete(m_bench->job());
        m_bench->restart();
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->host.jobs.empty());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    void afterAFailedTurnNothingOfItCountsAndNothingIsLost()
    {
        m_bench->publish(u"e"_s, effectJourney);
        m_bench->publish(u"t"_s, timerJourney);
        m_bench->publish(u"h"_s, taskJourney);
        const RunId effect = m_bench->start(u"e"_s, PersonId(1));
        const RunId timer = m_bench->start(u"t"_s, PersonId(2));
        const RunId task = m_bench->start(u"h"_s, PersonId(3));
        m_bench->settle();
        const EffectJob job = m_bench->job();
        const Result<qint64> epoch = m_bench->send(job);
        // A report, a timer and an answer in one turn that cannot be written.
        m_bench->report(job, EffectVerdict::Done, {}, *epoch);
        m_bench->pass(2 * hour);
        m_bench->append(task, answer(m_bench->task(task).number));
        m_bench->store.failWith(diskFull());
        for (int i = 0; i < 3; ++i) {
            const Result<void> turned = m_bench->worker->turn();
            QVERIFY(!turned);
            QCOMPARE(turned.error().code, u"store.disk_full"_s);
            QVERIFY(m_bench->worker->hasWork());
        }
        QCOMPARE(m_bench->effect(effect, job.number).state, EffectState::Sending);
        QCOMPARE((*m_bench->store.timers(timer)).front().state, TimerState::Set);
        QCOMPARE(m_bench->task(task).node, u"a"_s);
        m_bench->store.failWith({});
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(effect).node, u"a"_s);
        QCOMPARE(m_bench->task(timer).node, u"a"_s);
        QCOMPARE(m_bench->task(task).node, u"b"_s);
        QCOMPARE(m_bench->store.tries().size(), 1U);
    }

    // What the host said must outlive a store that cannot even be read.
    void aReportSurvivesAStoreThatCannotBeRead()
    {
        const Worker::Limits forgetful{.liveRuns = 0};
        m_bench = std::make_unique<ShellBench>(forgetful);
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        const Result<qint64> epoch = m_bench->send(job);
        m_bench->report(job, EffectVerdict::Done, {}, *epoch);
        m_bench->store.failReadsWith(Error{u"store.disk_failed"_s});
        QCOMPARE(m_bench->worker->turn().error().code, u"store.disk_failed"_s);
        m_bench->store.failReadsWith({});
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    void aTimerSurvivesAStoreThatCannotBeRead()
    {
        const Worker::Limits forgetful{.liveRuns = 0};
        m_bench = std::make_unique<ShellBench>(forgetful);
        m_bench->publish(u"j"_s, timerJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->pass(2 * hour);
        m_bench->store.failReadsWith(Error{u"store.disk_failed"_s});
        QVERIFY(!m_bench->worker->turn());
        m_bench->store.failReadsWith({});
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    void anEffectWhoseRunCannotBeReadIsHandedOutLater()
    {
        const Worker::Limits forgetful{.liveRuns = 0};
        m_bench = std::make_unique<ShellBench>(forgetful);
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->host.full.insert(u"directory"_s);
        m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->host.full.clear();
        m_bench->worker->available(u"directory"_s);
        m_bench->store.failReadsWith(Error{u"store.disk_failed"_s});
        QVERIFY(m_bench->worker->turn());
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->store.failReadsWith({});
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->pass(31 * second);
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->host.jobs.size(), 1U);
    }

    void theStopFlagKeepsEffectsFromBeingSent()
    {
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->store.setStopped(true);
        m_bench->start(u"j"_s);
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->store.setStopped(false);
        m_bench->worker->noticeForeignChange();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->host.jobs.size(), 1U);
    }

    // The stop came between probing and sending: the host is turned back, and the effect waits for
    // the stop to be lifted rather than for ever.
    void anEffectThatWasStoppedJustBeforeSendingGoesOnLater()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        m_bench->store.setStopped(true);
        m_bench->worker->noticeForeignChange();
        const Result<qint64> refused = m_bench->send(job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"effect.stopped"_s);
        m_bench->report(job, EffectVerdict::NotStarted);
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->host.jobs.empty());
        QCOMPARE(m_bench->effect(run, job.number).state, EffectState::Queued);
        QCOMPARE(m_bench->effect(run, job.number).attempts, 0);
        m_bench->store.setStopped(false);
        m_bench->worker->noticeForeignChange();
        QVERIFY(m_bench->settle());
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    void aPausedSystemWaitsAndTheOthersGoOn()
    {
        m_bench->publish(
            u"j"_s, u"start s -> f\nand f -> e | m\neffect e system:ad\neffect m system:mail"_s);
        std::vector<SystemRow> systems = *m_bench->store.systems();
        systems[0].paused = true;
        m_bench->store.setSystems(systems);
        m_bench->start(u"j"_s);
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->job().system, u"mail"_s);
        QVERIFY(!m_bench->worker->next());
        systems[0].paused = false;
        m_bench->store.setSystems(systems);
        m_bench->worker->noticeForeignChange();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->host.jobs.size(), 2U);
    }

    void aNewBindingIsSeenAfterAForeignChange()
    {
        m_bench->publish(u"j"_s, u"start s -> e\neffect e system:badges"_s);
        const RunId first = m_bench->start(u"j"_s, PersonId(1));
        m_bench->settle();
        QCOMPARE(m_bench->task(first).kind, TaskKind::Work); // nobody does it: a person's work
        std::vector<SystemRow> systems = *m_bench->store.systems();
        systems[0].logicalNames << u"badges"_s;
        m_bench->store.setSystems(systems);
        QSignalSpy read(m_bench->worker.get(), &Worker::surroundingsRead);
        m_bench->start(u"j"_s, PersonId(2));
        m_bench->settle();
        QCOMPARE(read.count(), 1);
        QCOMPARE(m_bench->job().system, u"directory"_s);
    }

    void aCancelledRunWithdrawsWhatWasNotSent()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        m_bench->append(run, Cancelled{u"run.by_person"_s, {}});
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, job.number).state, EffectState::Withdrawn);
        const Result<qint64> refused = m_bench->send(job);
        QCOMPARE(refused.error().code, u"effect.withdrawn"_s);
        m_bench->report(job, EffectVerdict::NotStarted);
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->host.jobs.empty());
        QVERIFY(m_bench->worker->isQuiet());
    }

    void whatIsBeingSentWhenTheRunEndsIsFoundOutAndToldToAPerson()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        const Result<qint64> epoch = m_bench->send(job);
        m_bench->append(run, Cancelled{u"run.by_person"_s, {}});
        m_bench->settle();
        QCOMPARE(m_bench->host.cancelled, (std::vector{std::pair(run, job.number)}));
        m_bench->report(job, EffectVerdict::Done, {}, *epoch);
        m_bench->settle();
        QCOMPARE(m_bench->task(run).code, u"effect.done_after_withdrawal"_s);
        QCOMPARE(m_bench->task(run).kind, TaskKind::Exception);
        m_bench->append(run, answer(m_bench->task(run).number));
        m_bench->settle();
        QVERIFY(m_bench->openTasks(run).empty());
    }

    void aLateWithdrawalThatIsUnknownIsOnlyReadBack()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        const Result<qint64> epoch = m_bench->send(job);
        m_bench->append(run, Cancelled{u"run.by_person"_s, {}});
        m_bench->settle();
        m_bench->report(job, EffectVerdict::Unknown, u"unknown"_s, *epoch);
        m_bench->settle();
        m_bench->pass(hour);
        m_bench->settle();
        QVERIFY(m_bench->job().readBackOnly);
        m_bench->report(m_bench->job(), EffectVerdict::Failed, u"not_found"_s);
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, job.number).state, EffectState::Withdrawn);
        QVERIFY(m_bench->openTasks(run).empty());
    }

    void aRunThatCannotBeReadStopsNobodyElse()
    {
        m_bench->publish(u"j"_s, taskJourney);
        const RunId bad = m_bench->start(u"j"_s, PersonId(1));
        const RunId good = m_bench->start(u"j"_s, PersonId(2));
        m_bench->settle();
        m_bench->store.damageStateOf(bad);
        m_bench->restart();
        m_bench->append(bad, answer(2));
        m_bench->append(good, answer(m_bench->task(good).number));
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(good).node, u"b"_s);
        QCOMPARE(m_bench->alerts().size(), 1);
        QVERIFY(m_bench->alerts().front().startsWith(u"run:%1 "_s.arg(bad.value())));
        QCOMPARE((*m_bench->store.unapplied(10)).size(), 1U);
    }

    void anAlertAboutAnUnreadableRunEndsWhenItCanBeReadAgain()
    {
        m_bench->publish(u"j"_s, taskJourney);
        m_bench->journeys.failure = Error{u"journey.unknown"_s};
        const RunId run = m_bench->start(u"j"_s);
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->alerts(), QStringList(u"run:%1 journey.unknown"_s.arg(run.value())));
        m_bench->journeys.failure.reset();
        m_bench->restart();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->alerts(), QStringList());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    void manyEventsAreTakenInSlices()
    {
        const Worker::Limits small{.eventsPerTurn = 3};
        m_bench = std::make_unique<ShellBench>(small);
        m_bench->publish(u"j"_s, taskJourney);
        std::vector<RunId> runs;
        for (int i = 1; i <= 10; ++i)
            runs.push_back(m_bench->start(u"j"_s, PersonId(i)));
        QVERIFY(m_bench->worker->turn());
        QCOMPARE((*m_bench->store.unapplied(100)).size(), 7U);
        QVERIFY(m_bench->settle());
        for (const RunId run : runs)
            QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

    void eachTurnSaysWhichRunsItChanged()
    {
        m_bench->publish(u"j"_s, taskJourney);
        std::vector<RunId> changed;
        connect(m_bench->worker.get(), &Worker::committed, this,
                [&](const std::vector<RunId> &runs) { changed = runs; });
        const RunId first = m_bench->start(u"j"_s, PersonId(1));
        m_bench->settle();
        QCOMPARE(changed, std::vector{first});
        changed.clear();
        const RunId other = m_bench->start(u"j"_s, PersonId(2));
        m_bench->settle();
        QCOMPARE(changed, std::vector{other});
    }

    void anEventThatComesAgainIsOneEvent()
    {
        m_bench->publish(u"j"_s, taskJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const NewEvent event{
            run, u"same"_s, m_bench->clock.now(), toJson(answer(m_bench->task(run).number)), {}};
        QVERIFY(m_bench->store.append({event, event}, {}));
        m_bench->worker->noticeForeignChange();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->task(run).node, u"b"_s);
    }

    // One person, one order.
    void effectsOnOnePersonGoOneAfterTheOtherOverAllRuns()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId first = m_bench->start(u"j"_s, PersonId(7));
        const RunId other = m_bench->start(u"j"_s, PersonId(7));
        m_bench->start(u"j"_s, PersonId(8));
        m_bench->settle();
        QCOMPARE(m_bench->host.jobs.size(), 2U);
        QCOMPARE(m_bench->host.jobs[0].run, first);
        m_bench->complete(m_bench->host.jobs[0]);
        QCOMPARE(m_bench->host.jobs.size(), 2U);
        QCOMPARE(m_bench->host.jobs[1].run, other);
    }

    void whatTheHostDoesNotTakeNowIsAskedForLater()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const Instant opens = m_bench->clock.now() + hour;
        m_bench->host.closedUntil.insert(u"directory"_s, opens);
        m_bench->start(u"j"_s);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
        QCOMPARE(m_bench->worker->next()->at, opens);
        QCOMPARE(m_bench->worker->next()->kind, u"retry"_s);
        m_bench->host.closedUntil.clear();
        m_bench->pass(hour);
        m_bench->settle();
        QCOMPARE(m_bench->host.jobs.size(), 1U);
    }

    void aWakeThatComesInAFailedTurnIsNotLost()
    {
        m_bench->publish(u"j"_s, effectJourney);
        m_bench->host.full.insert(u"directory"_s);
        m_bench->start(u"j"_s, PersonId(1));
        m_bench->settle();
        QVERIFY(!m_bench->worker->isQuiet());
        m_bench->host.full.clear();
        m_bench->worker->available(u"directory"_s);
        m_bench->start(u"j"_s, PersonId(2));
        m_bench->store.failWith(diskFull());
        QVERIFY(!m_bench->worker->turn());
        m_bench->store.failWith({});
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->host.jobs.size(), 2U);
    }

private:
    std::unique_ptr<ShellBench> m_bench;
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
