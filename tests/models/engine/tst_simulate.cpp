// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulate.h"
#include "sketch.h"

#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enginetest::sketch;

namespace {

constexpr Instant start = instantFromMillis(0);

/// People need two hours, systems one, timers their rule's hours after the anchor; some never
/// answer.
class Office final : public World
{
public:
    explicit Office(const journey::Definition &definition) : m_definition(definition) {}

    std::optional<Answer> task(const OpenTask &task, Instant) override
    {
        if (away)
            return std::nullopt;
        const QString outcome =
            task.outcomes.contains(u"retry"_s) && retryOnce ? u"retry"_s : u"done"_s;
        retryOnce = false;
        return Answer{2h, TaskDone{task.task, outcome, {}, u"ada"_s}};
    }
    std::optional<Answer> effect(const StartEffect &effect, Instant) override
    {
        if (fails)
            return Answer{1h, EffectOver{effect.effect, u"defect"_s, Error{u"ldap.refused"_s}}};
        return Answer{1h, EffectDone{.effect = effect.effect, .observed = {}}};
    }
    std::optional<Answer> retried(const RetryEffect &effect, Instant) override
    {
        return Answer{1h, EffectDone{.effect = effect.effect, .observed = {}}};
    }
    Result<Instant> due(const SetTimer &timer, const Facts &facts) override
    {
        const journey::Value *day = facts.anchors.field(u"startDate"_s);
        const Instant *anchor = day ? day->as<Instant>() : nullptr;
        if (needsAnchor && !anchor)
            return Error{u"timing.no_anchor"_s};
        return (anchor ? *anchor : timer.entered) +
               std::chrono::hours(m_definition.node(timer.node).event.timing->offset);
    }
    void saw(Instant at, const Command &command) override
    {
        if (const auto *left = std::get_if<StepLeft>(&command))
            seen << left->path + u'@' +
                        QString::number(
                            std::chrono::duration_cast<std::chrono::hours>(at - start).count());
    }

    bool away = false;
    bool fails = false;
    bool retryOnce = false;
    bool needsAnchor = false;
    QStringList seen;

private:
    const journey::Definition &m_definition;
};

Event begin()
{
    return {
        start,
        Started{.lifecycle = u"join"_s, .person = {}, .previous = {}, .kit = {}, .anchors = {}}};
}

journey::Value startsAt(std::chrono::hours hours)
{
    return journey::Record{{u"startDate"_s, start + hours}};
}

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timePassesAsTheWorldAnswers()
    {
        const auto journey =
            sketch(u"start s -> a\nhuman a -> b\neffect b -> t\ncatch t timer:5 -> e\nend e"_s);
        Office office(journey);
        const Simulation simulation = simulate(journey, begin(), {}, office);
        QCOMPARE(simulation.state.phase, Phase::Completed);
        QCOMPARE(simulation.endedAt, start + 8h);
        QCOMPARE(simulation.events, 4);
        QCOMPARE(office.seen.join(u' '), u"s#1@0 a#1@2 b#1@3 t#1@8 e#1@8"_s);
    }

    void branchesRunBesideEachOther()
    {
        const auto journey =
            sketch(u"start s -> a | b\nhuman a -> j\neffect b -> j\nand j -> e\nend e"_s);
        Office office(journey);
        QCOMPARE(simulate(journey, begin(), {}, office).endedAt, start + 2h);
    }

    void interruptingTimersWinAtTheSameInstant()
    {
        const auto journey = sketch(uR"(
            start s -> a
            human a -> e
            boundary t on a timer:1 nonint -> b
            boundary u on a timer:1 -> c
            human b
            human c
            end e
        )"_s);
        Office office(journey);
        simulate(journey, begin(), {}, office);
        QCOMPARE(office.seen.join(u' '), u"s#1@0 a#1@1 u#1@1 c#1@3"_s);
    }

    void timersMoveWithTheirAnchorUnlessTheyHaveFired()
    {
        const auto journey =
            sketch(u"start s -> f\ncatch f timer:1 -> t\ncatch t timer:5 -> e\nend e"_s);
        Office office(journey);
        Event started = begin();
        std::get<Started>(started.what).anchors = startsAt(10h);
        const std::vector<Event> script{
            {start + 12h, FactsChanged{.person = {}, .anchors = startsAt(30h), .kit = {}}}};
        const Simulation simulation = simulate(journey, started, script, office);
        QCOMPARE(office.seen.join(u' '), u"s#1@0 f#1@11 t#1@35 e#1@35"_s);
        QCOMPARE(simulation.state.phase, Phase::Completed);
    }

    void anAnchorThatMovesIntoThePastFiresNow()
    {
        const auto journey = sketch(u"start s -> t\ncatch t timer:5 -> e\nend e"_s);
        Office office(journey);
        Event started = begin();
        std::get<Started>(started.what).anchors = startsAt(100h);
        const std::vector<Event> script{
            {start + 12h, FactsChanged{.person = {}, .anchors = startsAt(1h), .kit = {}}}};
        simulate(journey, started, script, office);
        QCOMPARE(office.seen.join(u' '), u"s#1@0 t#1@12 e#1@12"_s);
    }

    void aTimerWithoutAnAnchorAsksAPersonUntilTheAnchorComes()
    {
        const auto journey = sketch(u"start s -> t\ncatch t timer:5 -> e\nend e"_s);
        Office office(journey);
        office.needsAnchor = true;
        office.away = true;
        const std::vector<Event> script{
            {start + 3h, FactsChanged{.person = {}, .anchors = startsAt(10h), .kit = {}}}};
        QCOMPARE(simulate(journey, begin(), script, office).endedAt, start + 15h);
    }

    void failuresGoToPeopleAndBack()
    {
        const auto journey = sketch(u"start s -> b\neffect b -> e\nend e"_s);
        Office office(journey);
        office.fails = true;
        office.retryOnce = true;
        QCOMPARE(simulate(journey, begin(), {}, office).endedAt, start + 4h);
    }

    void messagesAndCancelsComeFromTheScript()
    {
        const auto journey = sketch(u"start s -> m | a\ncatch m message:go -> e\nend e\nhuman a"_s);
        Office office(journey);
        office.away = true;
        const std::vector<Event> script{{start + 1h, MessageArrived{u"go"_s, {}}},
                                        {start + 2h, Cancelled{}}};
        const Simulation simulation = simulate(journey, begin(), script, office);
        QCOMPARE(simulation.state.phase, Phase::Cancelled);
        QCOMPARE(office.seen.join(u' '), u"s#1@0 m#1@1 e#1@1 a#1@2"_s);
    }

    void aRunThatNobodyAnswersStalls()
    {
        const auto journey = sketch(u"start s -> a\nhuman a"_s);
        Office office(journey);
        office.away = true;
        const Simulation simulation = simulate(journey, begin(), {}, office);
        QVERIFY(simulation.stalled);
        QVERIFY(simulation.state.isActive());
    }

    void aJourneyWithoutEndStopsAtTheLimit()
    {
        const auto journey = sketch(u"start s -> a\nhuman a -> a"_s);
        Office office(journey);
        const Simulation simulation = simulate(journey, begin(), {}, office, 50);
        QCOMPARE(simulation.events, 50);
        QVERIFY(!simulation.stalled);
        QVERIFY(simulation.state.isActive());
    }

    void theSameSimulationTwiceIsTheSame()
    {
        const auto journey =
            sketch(u"start s -> a | b\nhuman a -> j\neffect b -> j\nand j -> t\ncatch t timer:3"_s);
        Office first(journey);
        Office second(journey);
        const Simulation a = simulate(journey, begin(), {}, first);
        const Simulation b = simulate(journey, begin(), {}, second);
        QCOMPARE(first.seen, second.seen);
        QVERIFY(a.state == b.state);
    }
};

QTEST_APPLESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
