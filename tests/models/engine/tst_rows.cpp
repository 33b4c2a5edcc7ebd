// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include "engine/recorder.h"

#include <QJsonArray>
#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using calendars::Anchor;
using calendars::TimingRule;
using enginetest::ShellBench;

namespace {

constexpr std::chrono::hours hour{1};

TimingRule hoursAfter(Anchor anchor, int hours)
{
    return {.anchor = anchor, .offset = hours, .unit = calendars::Unit::Hours};
}

/// Lets the node of this name be changed.
auto at(const QString &id, const std::function<void(journey::Node &)> &change)
{
    return [id, change](journey::Definition &definition) {
        const auto node = std::ranges::find(definition.nodes, id, &journey::Node::id);
        if (node == definition.nodes.end())
            qFatal("no node %s", qPrintable(id));
        change(*node);
    };
}

} // namespace

/// What a turn writes down of the core's commands: tasks, timers, effects, steps and the record of
/// who did it.
class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShellBench>(); }
    void cleanup() { m_bench.reset(); }

    // Tasks.
    void aTaskSaysAllThatItsStepAsksFor()
    {
        const RunId run = begin(u"start s -> a\nhuman a assignee:person.manager"_s,
                                at(u"a"_s,
                                   [](journey::Node &node) {
                                       node.name = u"Hand over the keys"_s;
                                       node.work->team = u"desk"_s;
                                       node.work->checklist = QStringList{u"keys"_s, u"badge"_s};
                                       node.work->instructions = u"In person."_s;
                                       node.work->form = {{.id = u"size"_s,
                                                           .label = u"Size"_s,
                                                           .type = u"choice"_s,
                                                           .required = true,
                                                           .choices = QStringList{u"S"_s}}};
                                   }),
                                uR"({"number": "1001", "manager": "grace"})"_s);
        const TaskRow task = m_bench->task(run);
        QCOMPARE(task.title, u"Hand over the keys"_s);
        QCOMPARE(task.team, u"desk"_s);
        QCOMPARE(task.assignee, u"grace"_s);
        QCOMPARE(task.kind, TaskKind::Work);
        QCOMPARE(task.path, u"a#1"_s);
        QCOMPARE(task.person, PersonId(1));
        QCOMPARE(task.enteredAt, m_bench->clock.now());
        QVERIFY(!task.dueAt);
        QCOMPARE(task.details.value(u"checklist"), QJsonValue(QJsonArray{u"keys"_s, u"badge"_s}));
        QCOMPARE(task.details.value(u"instructions"), QJsonValue(u"In person."_s));
        const QJsonObject field = task.details.value(u"form").toArray().at(0).toObject();
        QCOMPARE(field, (QJsonObject{{u"id"_s, u"size"_s},
                                     {u"label"_s, u"Size"_s},
                                     {u"type"_s, u"choice"_s},
                                     {u"required"_s, true},
                                     {u"choices"_s, QJsonArray{u"S"_s}}}));
    }

    void aTaskIsItsOwnTeamsElseItsLanes_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<bool>("hasLane");
        QTest::addColumn<QString>("team");
        QTest::newRow("both") << u"desk"_s << true << u"desk"_s;
        QTest::newRow("lane") << QString() << true << u"facilities"_s;
        QTest::newRow("own") << u"desk"_s << false << u"desk"_s;
        QTest::newRow("nobody's") << QString() << false << QString();
    }

    void aTaskIsItsOwnTeamsElseItsLanes()
    {
        QFETCH(const QString, own);
        QFETCH(const bool, hasLane);
        QFETCH(const QString, team);
        const RunId run = begin(u"start s -> a\nhuman a"_s, [&](journey::Definition &definition) {
            definition.lanes = {{u"l1"_s, u"Facilities"_s, u"facilities"_s}};
            definition.nodes[1].work.emplace().team = own;
            definition.nodes[1].lane = hasLane ? 0 : -1;
        });
        QCOMPARE(m_bench->task(run).team, team);
        QCOMPARE(m_bench->task(run).title, u"a"_s); // a step without a name goes by its id
    }

    void anEffectWithoutASystemIsWorkThatSaysWhatToDo()
    {
        const RunId run = begin(
            u"start s -> e\neffect e system:badges verb:group.add item:badge `set:group=\"a\"`"_s);
        const TaskRow task = m_bench->task(run);
        QCOMPARE(task.kind, TaskKind::Work);
        QCOMPARE(task.details, (QJsonObject{{u"system"_s, u"badges"_s},
                                            {u"verb"_s, u"group.add"_s},
                                            {u"item"_s, u"badge"_s},
                                            {u"params"_s, QJsonObject{{u"group"_s, u"a"_s}}}}));
        QVERIFY(m_bench->effects(run).empty());
        QVERIFY(m_bench->store.grantChanges().empty());
        QCOMPARE(m_bench->alerts(), QStringList());
    }

    void aHandedOverEffectOffersItsAnswersAndSaysWhy()
    {
        const RunId run = m_bench->begin(u"effect e `set:group=\"a\"`"_s);
        m_bench->fail(m_bench->job(), u"capacity"_s);
        const TaskRow task = m_bench->task(run);
        QCOMPARE(task.kind, TaskKind::Fallback);
        QCOMPARE(task.code, u"capacity"_s);
        QCOMPARE(task.details.value(u"params"), QJsonValue(QJsonObject{{u"group"_s, u"a"_s}}));
        const QJsonArray outcomes = task.details.value(u"outcomes").toArray();
        QVERIFY(outcomes.contains(u"retry"_s) && outcomes.contains(u"skip"_s));
    }

    void aTaskThatIsNoLongerNeededIsClosedWithoutAnAnswer()
    {
        const RunId run = begin(u"start s -> a\nhuman a\nboundary b on a timer:2 -> x\nend x"_s);
        m_bench->pass(2 * hour);
        m_bench->settle();
        const TaskRow task = m_bench->store.tasks(run).front();
        QCOMPARE(task.state, TaskState::Closed);
        QCOMPARE(task.closedAt, std::optional(m_bench->clock.now()));
        QCOMPARE(task.closedBy, QString());
        QCOMPARE(task.outcome, QString());
    }

    // Due times.
    void aDueTimeIsWorkedOutAndMovesWithItsAnchor()
    {
        const RunId run = beginWithDueTime();
        const Instant begun = m_bench->clock.now();
        startsAt(run, begun + 10 * hour);
        QCOMPARE(m_bench->task(run).dueAt, std::optional(begun + 13 * hour));
        startsAt(run, begun + 20 * hour);
        QCOMPARE(m_bench->task(run).dueAt, std::optional(begun + 23 * hour));
        startsAt(run, begun - 20 * hour); // overdue is what it is
        QCOMPARE(m_bench->task(run).dueAt, std::optional(begun - 17 * hour));
    }

    void aDueTimeNobodyCanTellIsSaidUntilSomebodyCan()
    {
        const RunId run = beginWithDueTime();
        QCOMPARE(m_bench->task(run).details.value(u"dueProblem"),
                 QJsonValue(u"timing.no_anchor"_s));
        QVERIFY(!m_bench->task(run).dueAt);
        startsAt(run, m_bench->clock.now());
        QVERIFY(m_bench->task(run).dueAt);
        QVERIFY(!m_bench->task(run).details.contains(u"dueProblem"));
    }

    void aDueTimeStaysWhenItsAnchorGoes()
    {
        const RunId run = beginWithDueTime();
        startsAt(run, m_bench->clock.now());
        const auto due = m_bench->task(run).dueAt;
        QVERIFY(due);
        m_bench->append(run, FactsChanged{.person = {}, .anchors = {}, .kit = {}});
        m_bench->settle();
        QCOMPARE(m_bench->task(run).dueAt, due);
    }

    // Timers.
    void aTimerKeepsItsRuleItsBaseAndWhatItWasWorkedOutTo()
    {
        const RunId run = begin(u"start s -> t\ncatch t timer:2"_s);
        const TimerRow row = m_bench->timers(run).front();
        QCOMPARE(*calendars::timingFromLine(row.rule), hoursAfter(Anchor::StepEntered, 2));
        QCOMPARE(row.entered, m_bench->clock.now());
        QCOMPARE(row.dueAt, m_bench->clock.now() + 2 * hour);
        QCOMPARE(row.zone, u"UTC"_s);
        QCOMPARE(row.zoneData, u"2026a"_s);
        QCOMPARE(row.node, u"t"_s);
        QCOMPARE(row.state, TimerState::Set);
        QCOMPARE(row.person, PersonId(1));
    }

    void aTimerSaysWhatItHangsOn()
    {
        const RunId run = begin(uR"(
            start s -> a | t
            human a
            boundary b on a timer:3 nonint -> x
            catch t timer:2
            end x
            handler {
                start h timer:4 nonint -> ha
                human ha
            }
        )"_s);
        QHash<QString, TimerPurpose> purposes;
        for (const TimerRow &row : m_bench->timers(run))
            purposes.insert(row.node, row.purpose);
        QCOMPARE(purposes.size(), 3);
        QCOMPARE(purposes.value(u"t"_s), TimerPurpose::Catch);
        QCOMPARE(purposes.value(u"b"_s), TimerPurpose::Boundary);
        QCOMPARE(purposes.value(u"h"_s), TimerPurpose::Handler);
    }

    void aTimerGoesWithItsStepAndNeverFires()
    {
        const RunId run =
            begin(u"start s -> a\nhuman a -> c\nboundary b on a timer:2 -> x\nhuman c\nend x"_s);
        m_bench->answer(run);
        QCOMPARE(m_bench->timers(run).front().state, TimerState::Cancelled);
        QVERIFY(!m_bench->worker->next());
        m_bench->pass(3 * hour);
        m_bench->settle();
        QCOMPARE(m_bench->task(run).node, u"c"_s);
    }

    void aMomentThatHasPassedIsDueNowAndOnce()
    {
        m_bench->publish(u"j"_s, u"start s -> a\nhuman a -> t\ncatch t timer:-5 -> b\nhuman b"_s);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        m_bench->answer(run);
        QCOMPARE(m_bench->task(run).node, u"b"_s);
        QCOMPARE(m_bench->timers(run).front().dueAt, m_bench->clock.now());
        QCOMPARE(m_bench->timers(run).front().state, TimerState::Fired);
    }

    void allTimersOfARunMoveAndWhatHasFiredDoesNot()
    {
        const RunId run = begin(
            u"start s -> t | u | v\ncatch t timer:1 -> a\ncatch u timer:5\ncatch v timer:9\nhuman a"_s,
            enginetest::timersFromStartDate);
        const Instant begun = m_bench->clock.now();
        startsAt(run, begun);
        m_bench->pass(hour);
        m_bench->settle();
        QCOMPARE(m_bench->task(run).node, u"a"_s);
        startsAt(run, begun + 100 * hour);
        QHash<QString, TimerRow> timers;
        for (const TimerRow &row : m_bench->timers(run))
            timers.insert(row.node, row);
        QCOMPARE(timers[u"t"_s].state, TimerState::Fired);
        QCOMPARE(timers[u"u"_s].dueAt, begun + 105 * hour);
        QCOMPARE(timers[u"v"_s].dueAt, begun + 109 * hour);
        QCOMPARE(m_bench->worker->next()->at, begun + 105 * hour);
        QCOMPARE(m_bench->openTasks(run).size(), 1U); // nobody is asked about a date that is known
    }

    void aTimerMovedAndDueInOneTurnFiresAtItsNewMoment()
    {
        const RunId run = begin(u"start s -> t\ncatch t timer:2 -> a\nhuman a"_s,
                                enginetest::timersFromStartDate);
        const Instant begun = m_bench->clock.now();
        startsAt(run, begun + 50 * hour);
        startsAt(run, begun - 50 * hour);
        QCOMPARE(m_bench->task(run).node, u"a"_s);
        QCOMPARE(m_bench->timers(run).size(), 1U);
    }

    // What is taken away goes at the first pass of an hour that comes twice, what is given at the
    // second (reliability P7).
    void theLifecycleDecidesWhichPassOfADoubleHourCounts_data()
    {
        QTest::addColumn<QString>("lifecycle");
        QTest::addColumn<bool>("first");
        QTest::newRow("join") << u"join"_s << false;
        QTest::newRow("move") << u"move"_s << false;
        QTest::newRow("rehire") << u"rehire"_s << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("leave") << u"leave"_s << true;
        QTest::newRow("withdraw") << u"withdraw"_s << true;
    }

    void theLifecycleDecidesWhichPassOfADoubleHourCounts()
    {
        QFETCH(const QString, lifecycle);
        QFETCH(const bool, first);
        const auto wanted = first ? calendars::Overlap::First : calendars::Overlap::Second;
        QCOMPARE(overlapFor(lifecycle), wanted);
        m_bench->begin(u"catch t timer:2"_s, u"t"_s, lifecycle);
        QVERIFY(m_bench->times.asked == std::optional(wanted));
    }

    // Effects.
    void anIntentHoldsAllThatATryNeeds()
    {
        const RunId run = begin(
            u"start s -> e\neffect e system:ad verb:group.add item:sales hand-over `set:group=\"a\"`"_s);
        const EffectRow row = m_bench->effect(run, 1);
        QCOMPARE(row.state, EffectState::Queued);
        QCOMPARE(row.key.size(), 64);
        QCOMPARE(row.person, PersonId(1));
        QCOMPARE(row.node, u"e"_s);
        QCOMPARE(row.path, u"e#1"_s);
        QCOMPARE(row.logicalSystem, u"ad"_s);
        QCOMPARE(row.system, u"directory"_s);
        QCOMPARE(row.verb, u"group.add"_s);
        QCOMPARE(row.item, u"sales"_s);
        QCOMPARE(row.params, (QJsonObject{{u"group"_s, u"a"_s}}));
        QCOMPARE(row.onFailure, journey::OnFailure::Person);
        QCOMPARE(row.createdAt, m_bench->clock.now());
        QCOMPARE(row.notBefore, row.createdAt);
        QCOMPARE(row.deadline, row.createdAt + 24 * hour);
        QCOMPARE(row.epoch, 0);
        const EffectJob job = m_bench->job();
        QCOMPARE(job.key, row.key);
        QCOMPARE(job.personNumber, u"1001"_s);
        QCOMPARE(job.personName, u"Ada"_s);
        QCOMPARE(job.reason, u"e#1"_s);
        QVERIFY(!job.mayHaveBeenSent && !job.readBackOnly);
    }

    void eachVisitAndEachInstanceIsAnEffectOfItsOwn()
    {
        const RunId run = begin(u"start s -> e\neffect e -> a\nhuman a -> e"_s);
        for (int visit = 0; visit < 2; ++visit) {
            m_bench->complete(m_bench->job());
            m_bench->answer(run);
        }
        QSet<QByteArray> keys;
        for (const EffectRow &row : m_bench->effects(run))
            keys.insert(row.key);
        QCOMPARE(keys.size(), 3);
    }

    void anEffectIsFoundByTheKeyItWasBegunWithInEveryStoreOfItsOwn()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        const QByteArray key = m_bench->effect(run, 1).key;
        ShellBench other;
        QCOMPARE(other.effect(other.begin(u"effect e"_s), 1).key, key);
        QVERIFY(other.effect(other.begin(u"effect e"_s), 1).key != key); // another run
    }

    // Steps.
    void eachStepIsEnteredOnceAndLeftAsItEnded_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<StepEnd>("end");
        QTest::newRow("by hand") << u"done"_s << StepEnd::ByHand;
        QTest::newRow("skipped") << u"skip"_s << StepEnd::Skipped;
        QTest::newRow("tried again") << u"retry"_s << StepEnd::Done;
        QTest::newRow("cancelled") << QString() << StepEnd::Withdrawn;
    }

    void eachStepIsEnteredOnceAndLeftAsItEnded()
    {
        QFETCH(const QString, outcome);
        QFETCH(const StepEnd, end);
        const RunId run = m_bench->begin(u"effect e -> x\nend x"_s);
        const Instant begun = m_bench->clock.now();
        m_bench->fail(m_bench->job(), u"validation"_s);
        m_bench->pass(hour);
        if (outcome.isEmpty())
            m_bench->cancel(run);
        else
            m_bench->answer(run, outcome);
        if (outcome == u"retry")
            m_bench->complete(m_bench->job());
        const std::vector<StepRow> steps = m_bench->store.steps(run);
        const auto step = std::ranges::find(steps, u"e#1"_s, &StepRow::path);
        QVERIFY(step != steps.end());
        QCOMPARE(step->enteredAt, begun);
        QCOMPARE(step->leftAt, std::optional(begun + hour));
        QCOMPARE(step->end, std::optional(end));
        QCOMPARE(steps.size(), outcome.isEmpty() ? 2U : 3U);
    }

    void anInterruptedStepSaysSo()
    {
        const RunId run = begin(u"start s -> a\nhuman a\nboundary b on a timer:2 -> x\nend x"_s);
        m_bench->pass(2 * hour);
        m_bench->settle();
        const std::vector<StepRow> steps = m_bench->store.steps(run);
        const auto step = std::ranges::find(steps, u"a#1"_s, &StepRow::path);
        QCOMPARE(step->end, std::optional(StepEnd::Interrupted));
    }

    // Runs.
    void aRunEndsOnceWithItsStatusAndMoment_data()
    {
        QTest::addColumn<QString>("journey");
        QTest::addColumn<RunStatus>("status");
        QTest::newRow("completed") << u"human a -> x\nend x"_s << RunStatus::Completed;
        QTest::newRow("terminated") << u"human a -> x\nend x terminate"_s << RunStatus::Terminated;
        QTest::newRow("cancelled") << u"human a -> b\nhuman b"_s << RunStatus::Cancelled;
    }

    void aRunEndsOnceWithItsStatusAndMoment()
    {
        QFETCH(const QString, journey);
        QFETCH(const RunStatus, status);
        const RunId run = m_bench->begin(journey, u"a"_s);
        QVERIFY(!m_bench->store.run(run)->endedAt);
        m_bench->pass(hour);
        m_bench->answer(run);
        if (status == RunStatus::Cancelled)
            m_bench->cancel(run);
        m_bench->cancel(run); // too late
        QCOMPARE(m_bench->status(run), status);
        QCOMPARE(m_bench->store.run(run)->endedAt, std::optional(m_bench->clock.now()));
        QCOMPARE(m_bench->audited(u"run.ended"_s), 1);
        QVERIFY(m_bench->store.activeRuns(PersonId(1))->empty());
    }

    // The record: on whose word each thing was done.
    void theRecordNamesWhatEachThingFollowedFrom()
    {
        const RunId run = begin(u"start s -> e\neffect e -> t\ncatch t timer:1 -> x\nend x"_s);
        m_bench->complete(m_bench->job());
        m_bench->pass(hour);
        m_bench->settle();
        QHash<QString, QString> reasons;
        for (const AuditRow &row : m_bench->store.auditRows()) {
            if (row.authority.user == u"system")
                reasons.insert(row.action, row.authority.reason);
            QVERIFY(row.subject.startsWith(u"run:"_s) || row.authority.user.isEmpty());
        }
        QCOMPARE(reasons.value(u"effect.intent"_s), u"event:%1:1"_s.arg(run.value()));
        QCOMPARE(reasons.value(u"effect.sending"_s), u"e#1"_s);
        QCOMPARE(reasons.value(u"effect.result"_s), u"effect:%1:1:1"_s.arg(run.value()));
        QCOMPARE(reasons.value(u"run.ended"_s), u"timer:%1:2"_s.arg(run.value()));
    }

    // Who asks what was done to a system finds it under one key, from intent to result.
    void theRecordOfAnEffectCarriesItsKeyThroughout()
    {
        const RunId run = m_bench->begin(u"effect e"_s);
        m_bench->complete(m_bench->job());
        const QString key = QString::fromLatin1(m_bench->effect(run, 1).key);
        int seen = 0;
        for (const AuditRow &row : m_bench->store.auditRows()) {
            if (!row.action.startsWith(u"effect."_s))
                continue;
            QCOMPARE(row.details.value(u"key"), QJsonValue(key));
            ++seen;
        }
        QCOMPARE(seen, 3);
    }

private:
    RunId begin(const QString &journey,
                const std::function<void(journey::Definition &)> &change = {},
                const QString &facts = {})
    {
        m_bench->publish(u"j"_s, journey, change);
        const RunId run = m_bench->start(u"j"_s, PersonId(1), u"join"_s, facts);
        m_bench->settle();
        return run;
    }

    /// A task that is due three hours after the start date.
    RunId beginWithDueTime()
    {
        return begin(u"start s -> a\nhuman a"_s, at(u"a"_s, [](journey::Node &node) {
                         node.work.emplace().due = hoursAfter(Anchor::StartDate, 3);
                     }));
    }

    void startsAt(RunId run, Instant instant)
    {
        m_bench->moveStartDate(run, instant);
        QVERIFY(m_bench->settle());
    }

    std::unique_ptr<ShellBench> m_bench;
};

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
