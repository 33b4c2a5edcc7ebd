// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include "engine/subjects.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::ShellBench;

namespace {

constexpr std::chrono::minutes minute{1};
constexpr std::chrono::hours hour{1};

const QString doneLate = u"effect.done_after_withdrawal"_s;
const QString unclearLate = u"effect.unclear_at_withdrawal"_s;

calendars::TimingRule threeHours(calendars::Anchor after)
{
    return {.anchor = after, .offset = 3, .unit = calendars::Unit::Hours};
}

/// An effect whose request has left, and whose worker has died since: the next try looks first.
struct Interrupted
{
    explicit Interrupted(ShellBench &bench, const QString &step) : run(bench.begin(step))
    {
        if (!bench.send(bench.job()))
            qFatal("may not send");
        bench.restart();
        bench.settle();
    }

    RunId run;
};

} // namespace

/// One effect between the shell and its host: epochs and echoes, what each class of failure leads
/// to, what a look says of an earlier try, withdrawal at every moment.
class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShellBench>(); }
    void cleanup() { m_bench.reset(); }

    // Epochs.
    void eachRequestToSendRaisesTheEpoch()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        for (qint64 epoch = 1; epoch <= 4; ++epoch) {
            const EffectJob job = m_bench->job();
            QCOMPARE(*m_bench->send(job), epoch);
            QCOMPARE(m_bench->effect(run, 1).epoch, epoch);
            m_bench->report(job, EffectVerdict::Failed, u"transient"_s, epoch);
            m_bench->settle();
            toNextTry();
        }
        QCOMPARE(m_bench->audited(u"effect.sending"_s), 4);
    }

    // Else two tries of one effect would be under way at once.
    void anEchoDoesNotStartATryBesideTheOneUnderWay()
    {
        const Interrupted effect(*m_bench, u"effect e"_s);
        const EffectJob second = m_bench->job();
        QCOMPARE(*m_bench->send(second), 2);
        m_bench->worker->report(m_bench->reportOf(second, EffectVerdict::Done, {}, 1));
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->host.jobs.size(), 1U);
        QCOMPARE(m_bench->effect(effect.run, 1).state, EffectState::Sending);
        m_bench->report(second, EffectVerdict::Done, {}, 2);
        m_bench->settle();
        QCOMPARE(m_bench->status(effect.run), RunStatus::Completed);
    }

    void aReportThatComesTwiceCountsOnce_data()
    {
        QTest::addColumn<bool>("inOneTurn");
        QTest::newRow("in one turn") << true;
        QTest::newRow("in two") << false;
    }

    void aReportThatComesTwiceCountsOnce()
    {
        QFETCH(const bool, inOneTurn);
        const RunId run = m_bench->begin(u"effect e"_s);
        const EffectJob job = m_bench->job();
        const qint64 epoch = *m_bench->send(job);
        m_bench->report(job, EffectVerdict::Failed, u"transient"_s, epoch);
        if (!inOneTurn)
            m_bench->settle();
        m_bench->report(job, EffectVerdict::Failed, u"transient"_s, epoch);
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, 1).attempts, 1);
        QCOMPARE(m_bench->store.tries().size(), 1U);
        QVERIFY(m_bench->host.jobs.empty());
    }

    void aReportAfterTheEffectIsDoneChangesNothing()
    {
        const RunId run = m_bench->begin(u"effect e -> a\nhuman a"_s);
        const EffectJob job = m_bench->job();
        m_bench->complete(job);
        for (const EffectVerdict verdict : {EffectVerdict::Done, EffectVerdict::Failed}) {
            m_bench->report(job, verdict, u"validation"_s, 1);
            m_bench->settle();
        }
        QCOMPARE(m_bench->effect(run, 1).state, EffectState::Done);
        QCOMPARE(m_bench->task(run).node, u"a"_s);
        QCOMPARE(m_bench->store.tries().size(), 1U);
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    // Typed retry, as drawn in engine.md.
    void theClassOfAFailureDecides_data()
    {
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<EffectState>("state");
        QTest::addColumn<QString>("waitsFor");
        QTest::addColumn<bool>("alertsSystem");
        const auto row = [](const char *name, EffectState state, const QString &waitsFor,
                            bool alertsSystem) {
            QTest::newRow(name) << QString::fromLatin1(name) << state << waitsFor << alertsSystem;
        };
        row("transient", EffectState::Queued, u"retry"_s, false);
        row("throttled", EffectState::Queued, u"retry"_s, false);
        row("unknown", EffectState::Queued, u"retry"_s, false);
        row("auth_failed", EffectState::Queued, u"paused"_s, true);
        row("config", EffectState::Over, QString(), true);
        row("defect", EffectState::Over, QString(), true);
        for (const char *refusal : {"permission", "validation", "not_found", "conflict",
                                    "ambiguous", "capacity", "unsupported", "policy"})
            row(refusal, EffectState::Over, QString(), false);
    }

    void theClassOfAFailureDecides()
    {
        QFETCH(const QString, errorClass);
        QFETCH(const EffectState, state);
        QFETCH(const QString, waitsFor);
        QFETCH(const bool, alertsSystem);
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->fail(m_bench->job(), errorClass);
        const EffectRow row = m_bench->effect(run, 1);
        QCOMPARE(row.state, state);
        QCOMPARE(row.waitsFor, waitsFor);
        QCOMPARE(row.errorClass, errorClass);
        QStringList expected;
        if (state == EffectState::Over)
            expected << effectSubject(run, 1) + u' ' + errorClass;
        if (alertsSystem)
            expected << u"system:directory "_s + errorClass;
        QCOMPARE(m_bench->alerts(), expected);
        QCOMPARE(m_bench->openTasks(run).size(), state == EffectState::Over ? 1U : 0U);
        QCOMPARE(m_bench->worker->next().has_value(), state == EffectState::Queued);
    }

    void aStepThatHandsOverDoesSoAtEachClassButTheUnknown_data()
    {
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<EffectVerdict>("verdict");
        QTest::addColumn<EffectState>("state");
        QTest::newRow("transient") << u"transient"_s << EffectVerdict::Failed << EffectState::Over;
        QTest::newRow("throttled") << u"throttled"_s << EffectVerdict::Failed << EffectState::Over;
        QTest::newRow("auth") << u"auth_failed"_s << EffectVerdict::Failed << EffectState::Over;
        QTest::newRow("unknown") << u"unknown"_s << EffectVerdict::Unknown << EffectState::Sending;
    }

    void aStepThatHandsOverDoesSoAtEachClassButTheUnknown()
    {
        QFETCH(const QString, errorClass);
        QFETCH(const EffectVerdict, verdict);
        QFETCH(const EffectState, state);
        const RunId run = m_bench->begin(u"effect e hand-over"_s);
        const EffectJob job = m_bench->job();
        m_bench->report(job, verdict, errorClass, *m_bench->send(job));
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, 1).state, state);
        QCOMPARE(m_bench->openTasks(run).size(), state == EffectState::Over ? 1U : 0U);
    }

    void aSystemThatAsksToWaitPastTheDeadlineEndsItAtOnce()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        const EffectJob job = m_bench->job();
        m_bench->host.jobs.clear();
        EffectReport report = m_bench->reportOf(job, EffectVerdict::Failed, u"throttled"_s);
        report.retryAfter = 25 * hour;
        m_bench->worker->report(report);
        m_bench->settle();
        QCOMPARE(m_bench->task(run).kind, TaskKind::Fallback);
    }

    void theStepsOwnDeadlineCountsFromWhenItBegan()
    {
        m_bench->publish(u"j"_s, u"start s -> e\neffect e"_s, [](journey::Definition &definition) {
            definition.nodes[1].effect->deadline = threeHours(calendars::Anchor::StepEntered);
        });
        const RunId run = m_bench->start(u"j"_s);
        const Instant begun = m_bench->clock.now();
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, 1).deadline, begun + 3 * hour);
        while (m_bench->openTasks(run).empty()) {
            m_bench->fail(m_bench->job(), u"transient"_s);
            if (m_bench->worker->next())
                toNextTry();
        }
        QCOMPARE(m_bench->clock.now(), begun + 3 * hour);
    }

    void aDeadlineThatNobodyCanTellIsADay()
    {
        m_bench->publish(u"j"_s, u"start s -> e\neffect e"_s, [](journey::Definition &definition) {
            definition.nodes[1].effect->deadline = threeHours(calendars::Anchor::LastDay);
        });
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, 1).deadline, m_bench->clock.now() + 24 * hour);
    }

    void whatIsUnknownAtItsDeadlineIsUnclearAndNotOver()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        while (m_bench->openTasks(run).empty()) {
            const EffectJob job = m_bench->job();
            m_bench->report(job, EffectVerdict::Unknown, u"unknown"_s,
                            m_bench->effect(run, 1).epoch == 0 ? *m_bench->send(job) : 0);
            m_bench->settle();
            if (m_bench->worker->next())
                toNextTry();
        }
        QCOMPARE(m_bench->effect(run, 1).state, EffectState::Unclear);
        QCOMPARE(m_bench->task(run).kind, TaskKind::Exception);
    }

    // A person asks for another try.
    void anotherTryHasADayAndLooksFirstWhereSomethingWasSent_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("sent");
        QTest::addColumn<bool>("looks");
        QTest::newRow("never sent") << u"effect e"_s << false << false;
        QTest::newRow("sent") << u"effect e"_s << true << true;
        // It can never be found: looking would only be unclear again, and a person has decided.
        QTest::newRow("sent, cannot be looked for")
            << u"effect e verb:message.send system:mail"_s << true << false;
    }

    void anotherTryHasADayAndLooksFirstWhereSomethingWasSent()
    {
        QFETCH(const QString, step);
        QFETCH(const bool, sent);
        QFETCH(const bool, looks);
        const RunId run = m_bench->begin(step);
        const EffectJob job = m_bench->job();
        m_bench->report(job, EffectVerdict::Failed, u"validation"_s,
                        sent ? *m_bench->send(job) : 0);
        m_bench->settle();
        m_bench->pass(100 * hour);
        m_bench->answer(run, u"retry"_s);
        QCOMPARE(m_bench->job().mayHaveBeenSent, looks);
        QCOMPARE(m_bench->job().key, job.key);
        QCOMPARE(m_bench->job().attempt, 2);
        QCOMPARE(m_bench->effect(run, 1).deadline, m_bench->clock.now() + 24 * hour);
    }

    // What a look says of an earlier try: only what it saw.
    void aRefusedSignInDoesNotMakeAMessageUnsent()
    {
        const Interrupted effect(*m_bench, u"effect e verb:message.send system:mail"_s);
        m_bench->fail(m_bench->job(), u"auth_failed"_s);
        QCOMPARE(m_bench->effect(effect.run, 1).state, EffectState::Unclear);
        QCOMPARE(m_bench->task(effect.run).kind, TaskKind::Exception);
        m_bench->pass(48 * hour);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
    }

    void whatAFailedLookDoesNotSeeIsStillLookedForFirst_data()
    {
        QTest::addColumn<QString>("errorClass");
        QTest::newRow("unreachable") << u"transient"_s;
        QTest::newRow("busy") << u"throttled"_s;
        QTest::newRow("sign-in refused") << u"auth_failed"_s;
    }

    void whatAFailedLookDoesNotSeeIsStillLookedForFirst()
    {
        QFETCH(const QString, errorClass);
        const Interrupted effect(*m_bench, u"effect e"_s);
        m_bench->fail(m_bench->job(), errorClass);
        QCOMPARE(m_bench->effect(effect.run, 1).state, EffectState::Sending);
        toNextTry();
        QVERIFY(m_bench->job().mayHaveBeenSent);
    }

    void whatWasSentAndCertainlyFailedStartsOver()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        const EffectJob job = m_bench->job();
        m_bench->report(job, EffectVerdict::Failed, u"transient"_s, *m_bench->send(job));
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, 1).state, EffectState::Queued);
        toNextTry();
        QVERIFY(!m_bench->job().mayHaveBeenSent);
    }

    void theFirstBeforeImageIsToldToEachLaterTry()
    {
        m_bench->begin(u"effect e"_s);
        const QJsonObject before{{u"existed"_s, false}};
        const EffectJob job = m_bench->job();
        m_bench->report(job, EffectVerdict::Unknown, u"unknown"_s, *m_bench->send(job, before));
        m_bench->settle();
        toNextTry();
        QCOMPARE(m_bench->job().beforeImage, before);
        QCOMPARE(m_bench->job().externalRef.value(u"id"), QJsonValue(u"uuid-of-1001"_s));
    }

    // Not started.
    void whatWasNotStartedIsNoTryAndComesAgain()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        for (int i = 0; i < 3; ++i) {
            m_bench->report(m_bench->job(), EffectVerdict::NotStarted);
            m_bench->settle();
            QCOMPARE(m_bench->job().attempt, 1);
        }
        QCOMPARE(m_bench->effect(run, 1).attempts, 0);
        QVERIFY(m_bench->store.tries().empty());
        QCOMPARE(m_bench->audited(u"effect.result"_s), 0);
        QCOMPARE(m_bench->audited(u"effect.intent"_s), 1);
    }

    // Withdrawal before anything has left.
    void whatHasNotLeftIsWithdrawnAndNeverSent_data()
    {
        QTest::addColumn<QString>("when");
        for (const char *when : {"waits for its lane", "waits for its next try", "is probed",
                                 "asks to send in the same turn", "system is paused", "is over"})
            QTest::newRow(when) << QString::fromLatin1(when);
    }

    void whatHasNotLeftIsWithdrawnAndNeverSent()
    {
        QFETCH(const QString, when);
        const RunId first = m_bench->begin(u"effect e"_s);
        RunId run = first;
        if (when == u"waits for its lane")
            run = m_bench->begin(u"effect e"_s);
        if (when == u"waits for its next try")
            m_bench->fail(m_bench->job(), u"transient"_s);
        if (when == u"is over")
            m_bench->fail(m_bench->job(), u"validation"_s);
        if (when == u"system is paused") {
            pauseDirectory(true);
            m_bench->report(m_bench->job(), EffectVerdict::NotStarted);
        }
        std::optional<Result<qint64>> durable;
        if (when == u"asks to send in the same turn")
            m_bench->worker->sending(run, 1, {},
                                     [&](const Result<qint64> &answer) { durable = answer; });
        m_bench->cancel(run);
        // One that is over was handed to a person, whose task is what is withdrawn.
        const bool isOver = when == u"is over";
        QCOMPARE(m_bench->effect(run, 1).state,
                 isOver ? EffectState::Over : EffectState::Withdrawn);
        QCOMPARE(m_bench->effect(run, 1).epoch, 0);
        if (durable)
            QCOMPARE(durable->error().code, u"effect.withdrawn"_s);
        const std::vector<EffectJob> jobs = m_bench->host.jobs;
        for (const EffectJob &job : jobs)
            m_bench->report(job, EffectVerdict::NotStarted);
        pauseDirectory(false);
        m_bench->pass(48 * hour);
        m_bench->settle();
        QVERIFY(std::ranges::none_of(m_bench->host.jobs,
                                     [run](const EffectJob &job) { return job.run == run; }));
        QVERIFY(m_bench->openTasks(run).empty());
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    // Withdrawal when the request may be on its way.
    void whatHadLeftWhenItWasWithdrawnIsFoundOut_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<EffectVerdict>("verdict");
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<EffectState>("state");
        QTest::addColumn<QString>("question");
        const QString account = u"effect e"_s;
        const QString message = u"effect e verb:message.send system:mail"_s;
        QTest::newRow("done") << account << EffectVerdict::Done << QString() << EffectState::Done
                              << doneLate;
        QTest::newRow("refused") << account << EffectVerdict::Failed << u"validation"_s
                                 << EffectState::Withdrawn << QString();
        QTest::newRow("not done for now") << account << EffectVerdict::Failed << u"transient"_s
                                          << EffectState::Withdrawn << QString();
        QTest::newRow("unknown") << account << EffectVerdict::Unknown << u"unknown"_s
                                 << EffectState::Sending << QString();
        QTest::newRow("unknown for good") << account << EffectVerdict::Unknown << u"validation"_s
                                          << EffectState::Unclear << unclearLate;
        QTest::newRow("message, done")
            << message << EffectVerdict::Done << QString() << EffectState::Done << doneLate;
        QTest::newRow("message, unknown") << message << EffectVerdict::Unknown << u"unknown"_s
                                          << EffectState::Unclear << unclearLate;
    }

    void whatHadLeftWhenItWasWithdrawnIsFoundOut()
    {
        QFETCH(const QString, step);
        QFETCH(const EffectVerdict, verdict);
        QFETCH(const QString, errorClass);
        QFETCH(const EffectState, state);
        QFETCH(const QString, question);
        const RunId run = m_bench->begin(step);
        const EffectJob job = m_bench->job();
        const qint64 epoch = *m_bench->send(job);
        m_bench->cancel(run);
        QCOMPARE(m_bench->effect(run, 1).waitsFor, u"withdrawn"_s);
        QCOMPARE(m_bench->host.cancelled, (std::vector{std::pair(run, job.number)}));
        m_bench->report(job, verdict, errorClass, epoch);
        m_bench->settle();
        QCOMPARE(m_bench->effect(run, 1).state, state);
        const std::vector<TaskRow> open = m_bench->openTasks(run);
        QCOMPARE(open.size(), question.isEmpty() ? 0U : 1U);
        if (!open.empty())
            QCOMPARE(open.front().code, question);
    }

    void aFailedLookAfterTheWithdrawalDoesNotMakeItUndone_data()
    {
        QTest::addColumn<QString>("errorClass");
        QTest::addColumn<EffectState>("state");
        QTest::newRow("sign-in refused") << u"auth_failed"_s << EffectState::Sending;
        QTest::newRow("may not look") << u"permission"_s << EffectState::Unclear;
        QTest::newRow("looked") << u"not_found"_s << EffectState::Withdrawn;
    }

    void aFailedLookAfterTheWithdrawalDoesNotMakeItUndone()
    {
        QFETCH(const QString, errorClass);
        QFETCH(const EffectState, state);
        const Interrupted effect(*m_bench, u"effect e"_s);
        m_bench->cancel(effect.run);
        m_bench->report(m_bench->job(), EffectVerdict::NotStarted);
        m_bench->settle();
        QVERIFY(m_bench->job().readBackOnly);
        m_bench->fail(m_bench->job(), errorClass);
        QCOMPARE(m_bench->effect(effect.run, 1).state, state);
        QCOMPARE(m_bench->openTasks(effect.run).size(), state == EffectState::Unclear ? 1U : 0U);
    }

    void aLateWithdrawalThatNobodyCanFindOutIsAQuestionAtTheDeadline()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        const EffectJob job = m_bench->job();
        const qint64 epoch = *m_bench->send(job);
        m_bench->cancel(run);
        m_bench->report(job, EffectVerdict::Unknown, u"unknown"_s, epoch);
        m_bench->settle();
        while (m_bench->openTasks(run).empty()) {
            toNextTry();
            m_bench->report(m_bench->job(), EffectVerdict::Unknown, u"transient"_s);
            m_bench->settle();
        }
        QCOMPARE(m_bench->task(run).code, unclearLate);
        QCOMPARE(m_bench->clock.now(), m_bench->effect(run, 1).deadline);
        m_bench->answer(run);
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    // The ledger says what is there now, and that nobody wants it.
    void theLedgerOfWhatTookPlaceAfterItsWithdrawal_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("gives");
        QTest::newRow("given") << u"effect e verb:account.ensure"_s << true;
        QTest::newRow("taken") << u"effect e verb:account.disable"_s << false;
    }

    void theLedgerOfWhatTookPlaceAfterItsWithdrawal()
    {
        QFETCH(const QString, step);
        QFETCH(const bool, gives);
        const RunId run = m_bench->begin(step);
        const EffectJob job = m_bench->job();
        const qint64 epoch = *m_bench->send(job);
        m_bench->cancel(run);
        m_bench->report(job, EffectVerdict::Done, {}, epoch);
        m_bench->settle();
        const GrantChange &last = m_bench->store.grantChanges().back();
        QCOMPARE(last.wanted, std::optional(!gives));
        QCOMPARE(last.seen, std::optional(gives));
        QVERIFY(m_bench->store.grantChecks()->empty());
    }

    // The global stop and pauses.
    void aStoppedWorkerIsNotNeededForWhatItMayNotStart()
    {
        m_bench->store.setStopped(true);
        m_bench->begin(u"effect e"_s);
        QVERIFY(!m_bench->worker->hasWork());
        QVERIFY(m_bench->worker->isQuiet());
        QVERIFY(!m_bench->worker->next());
    }

    void theStopStopsEffectsAndNotPeopleTimersOrReports()
    {
        const RunId busy = m_bench->begin(u"effect e -> x\nhuman x"_s);
        const EffectJob job = m_bench->job();
        const qint64 epoch = *m_bench->send(job);
        const RunId timed = m_bench->begin(u"catch t timer:2 -> x\nhuman x"_s, u"t"_s);
        m_bench->store.setStopped(true);
        m_bench->worker->noticeForeignChange();
        m_bench->report(job, EffectVerdict::Done, {}, epoch);
        m_bench->pass(2 * hour);
        m_bench->settle();
        QCOMPARE(m_bench->task(busy).node, u"x"_s);
        QCOMPARE(m_bench->task(timed).node, u"x"_s);
        m_bench->answer(busy);
        QCOMPARE(m_bench->status(busy), RunStatus::Completed);
    }

    void theStopKeepsReadBacksOfGrantsToo()
    {
        m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        m_bench->store.setStopped(true);
        m_bench->worker->noticeForeignChange();
        m_bench->pass(2 * hour);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->store.setStopped(false);
        m_bench->worker->noticeForeignChange();
        m_bench->settle();
        QVERIFY(m_bench->job().readBackOnly);
    }

    void aPauseBetweenProbingAndSendingTurnsTheHostBack()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        const EffectJob job = m_bench->job();
        pauseDirectory(true);
        QCOMPARE(m_bench->send(job).error().code, u"effect.stopped"_s);
        m_bench->report(job, EffectVerdict::NotStarted);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
        pauseDirectory(false);
        m_bench->settle();
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->status(run), RunStatus::Completed);
    }

    // What was begun on one system is not finished on another.
    void anEffectStaysWithTheSystemItWasBegunOn()
    {
        const RunId run = m_bench->begin(u"effect e system:ad"_s);
        std::vector<SystemRow> systems = *m_bench->store.systems();
        systems[0].logicalNames.removeAll(u"ad"_s);
        systems[1].logicalNames << u"ad"_s;
        m_bench->fail(m_bench->job(), u"transient"_s);
        m_bench->store.setSystems(systems);
        m_bench->restart();
        toNextTry();
        QCOMPARE(m_bench->job().system, u"directory"_s);
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->store.grantChanges().back().system, u"directory"_s);
        QCOMPARE(m_bench->effect(run, 1).logicalSystem, u"ad"_s);
    }

private:
    void toNextTry()
    {
        m_bench->clock.instant = m_bench->worker->next()->at;
        m_bench->settle();
    }

    void pauseDirectory(bool paused)
    {
        std::vector<SystemRow> systems = *m_bench->store.systems();
        systems[0].paused = paused;
        m_bench->store.setSystems(systems);
        m_bench->worker->noticeForeignChange();
    }

    std::unique_ptr<ShellBench> m_bench;
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
