// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"

#include "services/overview.h"
#include "services/ports/auditstore.h"
#include "services/ports/userstore.h"

#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using std::chrono::hours;

/// What Today says of the last hours.
class TestOverview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasDoneSinceThenIsCounted()
    {
        ServiceBench bench;
        const Instant now = bench.clock.now();
        note(bench, now - hours(30), u"task.done"_s);
        note(bench, now - hours(20), u"task.done"_s);
        note(bench, now - hours(2), u"effect.result"_s);
        note(bench, now - hours(2), u"effect.intent"_s); // not done yet
        note(bench, now - hours(1), u"task.done"_s);
        note(bench, now, u"run.ended"_s);
        QCOMPARE(counted(bench, now - hours(24)), (services::Activity{1, 1, 2}));
        QCOMPARE(counted(bench, now - hours(3)), (services::Activity{1, 1, 1}));
        QCOMPARE(counted(bench, now + hours(1)), services::Activity());
    }

    void anEmptyStoreHasDoneNothing()
    {
        ServiceBench bench;
        QCOMPARE(counted(bench, bench.clock.now() + hours(1)), services::Activity());
    }

    void whoHasNoTeamIsToldOfEverybodysWork()
    {
        ServiceBench bench;
        QVERIFY(bench.stores.users.addUser({u"ivo"_s, u"Ivo"_s, {}, true, {}, {}}, audit(bench)));
        const auto waiting = services::tasksWaitingFor(
            bench.stores, {u"ivo"_s, u"test"_s, {u"helpdesk"_s}}, bench.clock.now(), 5);
        QVERIFY(waiting);
        QVERIFY(!waiting->isTheirs);
        QCOMPARE(waiting->count, 0);
    }

    void somebodyUnknownHasNothing()
    {
        ServiceBench bench;
        const auto waiting = services::tasksWaitingFor(bench.stores, {u"nobody"_s, u"test"_s, {}},
                                                       bench.clock.now(), 5);
        QVERIFY(!waiting);
        QCOMPARE(waiting.error().code, u"user.unknown"_s);
    }

private:
    static engine::AuditRow audit(ServiceBench &bench)
    {
        return bench.caller().audit(bench.clock.now(), u"user.add"_s, u"user:ivo"_s);
    }
    static void note(ServiceBench &bench, Instant at, const QString &action)
    {
        QVERIFY(bench.stores.audit.add({bench.caller().audit(at, action, u"run:1"_s)}));
    }
    static services::Activity counted(ServiceBench &bench, Instant since)
    {
        const auto activity = services::activitySince(bench.stores, since);
        return activity ? *activity : services::Activity{-1, -1, -1};
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
