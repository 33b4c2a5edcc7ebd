// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readiness.h"

#include <QTest>

using namespace tenure;
using namespace tenure::services;
using std::chrono::hours;

class TestReadiness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsAsReadyAsItsOpenWork_data()
    {
        QTest::addColumn<engine::RunStatus>("status");
        QTest::addColumn<int>("exceptions");
        QTest::addColumn<int>("dueIn"); // hours; 0: no task
        QTest::addColumn<bool>("failure");
        QTest::addColumn<Readiness>("readiness");
        const auto active = engine::RunStatus::Active;
        QTest::addRow("nothing open") << active << 0 << 0 << false << Readiness::OnTrack;
        QTest::addRow("due in a week") << active << 0 << 168 << false << Readiness::OnTrack;
        QTest::addRow("due tonight") << active << 0 << 10 << false << Readiness::AtRisk;
        QTest::addRow("past") << active << 0 << -1 << false << Readiness::Late;
        QTest::addRow("a failure") << active << 0 << 168 << true << Readiness::AtRisk;
        QTest::addRow("an exception") << active << 1 << 0 << false << Readiness::AtRisk;
        QTest::addRow("late beats failure") << active << 1 << -1 << true << Readiness::Late;
        QTest::addRow("ended") << engine::RunStatus::Completed << 0 << 0 << false
                               << Readiness::Ready;
    }
    void aRunIsAsReadyAsItsOpenWork()
    {
        QFETCH(engine::RunStatus, status);
        QFETCH(int, exceptions);
        QFETCH(int, dueIn);
        QFETCH(bool, failure);
        QFETCH(Readiness, readiness);
        const Instant now = instantFromMillis(1'800'000'000'000);
        RunListRow run;
        run.run.status = status;
        run.exceptions = exceptions;
        std::vector<TaskListRow> open;
        if (dueIn != 0) {
            TaskListRow task;
            task.task.dueAt = now + hours(dueIn);
            task.task.kind = failure ? engine::TaskKind::Exception : engine::TaskKind::Work;
            open.push_back(task);
        }
        QCOMPARE(readinessOf(run, open, now), readiness);
    }
};

QTEST_APPLESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
