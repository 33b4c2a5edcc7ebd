// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/healthstate.h"

#include <QSet>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::connectorhost;
using namespace std::chrono_literals;

namespace {

const Instant now = instantFromMillis(1'790'000'000'000);

Ladder climbedTo(Rung failed)
{
    Ladder ladder;
    for (int rung = 0; rung < int(failed); ++rung)
        ladder.rungs << RungResult{Rung(rung), RungState::Passed};
    ladder.rungs << RungResult{failed, RungState::Failed};
    return ladder;
}

} // namespace

class TestHealthstate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollowsTheLowestFailedRung_data()
    {
        QTest::addColumn<int>("rung");
        QTest::addColumn<QString>("state");
        for (int rung = 0; rung <= int(Rung::Quota); ++rung) {
            const bool isGround = rung <= int(Rung::Auth);
            QTest::newRow(qPrintable(toText(Rung(rung))))
                << rung << (isGround ? QStringLiteral("unhealthy") : QStringLiteral("degraded"));
        }
    }

    void stateFollowsTheLowestFailedRung()
    {
        QFETCH(int, rung);
        QFETCH(QString, state);
        QCOMPARE(toText(healthState(climbedTo(Rung(rung)), Breaker::State::Closed, false, now)),
                 state);
    }

    void neverCheckedIsUnknownAndNotHealthy()
    {
        QCOMPARE(healthState({}, Breaker::State::Closed, false, now), HealthState::Unknown);
    }

    void passedAndUncheckedRungsAreHealthy()
    {
        Ladder ladder;
        ladder.rungs = {{Rung::Reachable, RungState::Passed},
                        {Rung::Permissions, RungState::NotChecked}};
        QCOMPARE(healthState(ladder, Breaker::State::Closed, false, now), HealthState::Healthy);
    }

    void pauseWinsOverEverything()
    {
        QCOMPARE(healthState(climbedTo(Rung::Reachable), Breaker::State::Open, true, now),
                 HealthState::Paused);
    }

    void openBreakerIsUnhealthyWhateverTheLastCheckSaid()
    {
        Ladder ladder;
        ladder.rungs = {{Rung::Reachable, RungState::Passed}};
        QCOMPARE(healthState(ladder, Breaker::State::Open, false, now), HealthState::Unhealthy);
        QCOMPARE(healthState(ladder, Breaker::State::HalfOpen, false, now), HealthState::Unhealthy);
    }

    void secretThatEndsWithinFourteenDaysIsSaid()
    {
        Ladder ladder;
        ladder.rungs = {{Rung::Reachable, RungState::Passed}};
        ladder.secretExpires = now + std::chrono::days(14);
        QCOMPARE(healthState(ladder, Breaker::State::Closed, false, now), HealthState::Healthy);
        ladder.secretExpires = now + std::chrono::days(14) - 1ms;
        QCOMPARE(healthState(ladder, Breaker::State::Closed, false, now), HealthState::Expiring);
        ladder.secretExpires = now - 1h;
        QCOMPARE(healthState(ladder, Breaker::State::Closed, false, now), HealthState::Expiring);
    }

    void everyStateHasAnotherName()
    {
        QSet<QString> names;
        for (int state = 0; state <= int(HealthState::Expiring); ++state)
            names << toText(HealthState(state));
        QCOMPARE(names.size(), int(HealthState::Expiring) + 1);
    }
};

QTEST_APPLESS_MAIN(TestHealthstate)
#include "tst_healthstate.moc"
