// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/opensystem.h"
#include "models/connectorhost/recordingport.h"
#include "models/connectorhost/scriptedsystem.h"
#include "support/connectors/memorybroker.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorhost;
using namespace tenure::test;

class TestOpensystem : public QObject
{
    Q_OBJECT

private:
    OpenSystem::Surroundings surroundings()
    {
        return {std::make_shared<Lifeline>(m_secrets, m_clock),
                defaultRateLimits(),
                {},
                machineTicks()};
    }

    // Runs a probe on the system's thread and waits for it.
    static void touch(OpenSystem &system)
    {
        QSemaphore done;
        system.with([&](Result<connectorapi::System *> open) {
            if (open)
                (*open)->probe({});
            done.release();
        });
        QVERIFY(done.tryAcquire(1, 10000));
    }

    MemoryBroker m_secrets;
    SystemClock m_clock;

private Q_SLOTS:
    void systemLivesOnAThreadOfItsOwn()
    {
        Script script;
        const ScriptedConnector connector(script);
        {
            OpenSystem system(QStringLiteral("ad"), {}, connector, surroundings());
            touch(system);
        }
        QVERIFY(script.openedOn.load());
        QVERIFY(script.openedOn != QThread::currentThread());
        QCOMPARE(script.calledOn.load(), script.openedOn.load());
        QCOMPARE(script.closedOn.load(), script.openedOn.load());
    }

    void systemIsOpenedAtItsFirstUseAndOnce()
    {
        Script script;
        const ScriptedConnector connector(script);
        OpenSystem system(QStringLiteral("ad"), {}, connector, surroundings());
        QVERIFY(script.log().isEmpty());
        touch(system);
        touch(system);
        QCOMPARE(script.log().count(QStringLiteral("open")), 1);
    }

    void systemThatCannotBeOpenedSaysWhyEachTime()
    {
        Script script;
        script.openFails = Error{QStringLiteral("test.bad_config")};
        const ScriptedConnector connector(script);
        OpenSystem system(QStringLiteral("ad"), {}, connector, surroundings());
        for (int i = 0; i < 2; ++i) {
            QSemaphore done;
            QString code;
            system.with([&](Result<connectorapi::System *> open) {
                code = open ? QString() : open.error().code;
                done.release();
            });
            QVERIFY(done.tryAcquire(1, 10000));
            QCOMPARE(code, QStringLiteral("test.bad_config"));
        }
    }

    void unusedSystemClosesAsWell()
    {
        Script script;
        const ScriptedConnector connector(script);
        {
            OpenSystem system(QStringLiteral("ad"), {}, connector, surroundings());
        }
        QVERIFY(!script.closedOn.load());
    }

    void blockedSystemDoesNotHoldUpAnother()
    {
        Script slow;
        Script quick;
        const ScriptedConnector slowConnector(slow);
        const ScriptedConnector quickConnector(quick);
        OpenSystem blocked(QStringLiteral("slow"), {}, slowConnector, surroundings());
        OpenSystem other(QStringLiteral("quick"), {}, quickConnector, surroundings());
        QSemaphore entered;
        QSemaphore leave;
        blocked.with([&](const Result<connectorapi::System *> &) {
            entered.release();
            leave.acquire();
        });
        QVERIFY(entered.tryAcquire(1, 10000));
        touch(other);
        leave.release();
    }

    void workThatWaitsAtClosingIsLeftUndone()
    {
        Script script;
        const ScriptedConnector connector(script);
        QSemaphore entered;
        QSemaphore leave;
        {
            OpenSystem system(QStringLiteral("ad"), {}, connector, surroundings());
            system.with([&](const Result<connectorapi::System *> &) {
                entered.release();
                leave.acquire();
            });
            QVERIFY(entered.tryAcquire(1, 10000));
            for (int i = 0; i < 20; ++i) {
                system.with([](const Result<connectorapi::System *> &open) {
                    if (open)
                        (*open)->probe({});
                });
            }
            system.close();
            leave.release();
        }
        QVERIFY(script.closedOn.load());
        QVERIFY(!script.log().contains(QStringLiteral("probe")));
    }

    void systemThatHangsIsLeftBehindAndEndsByItself()
    {
        Script script;
        const ScriptedConnector connector(script);
        OpenSystem::Surroundings around = surroundings();
        around.farewell = std::chrono::milliseconds(20);
        QSemaphore entered;
        QSemaphore leave;
        QPointer<QThread> thread;
        {
            OpenSystem system(QStringLiteral("ad"), {}, connector, around);
            thread = system.context()->thread();
            system.with([&](const Result<connectorapi::System *> &) {
                entered.release();
                leave.acquire();
            });
            QVERIFY(entered.tryAcquire(1, 10000));
        }
        QVERIFY(!script.closedOn.load());
        leave.release();
        QTRY_VERIFY(script.closedOn.load());
        QTRY_VERIFY(!thread);
    }

    void whatIsLeftBehindReachesNothingAnyMore()
    {
        MemoryBroker secrets;
        secrets.put(QStringLiteral("vault:x"), "secret");
        StandingClock clock(instantFromMillis(1'000));
        RecordingPort port;
        Lifeline lifeline(secrets, clock);
        lifeline.setPort(port);
        QVERIFY(lifeline.fetch(QStringLiteral("vault:x")).takeResult());
        lifeline.report({});
        lifeline.available(QStringLiteral("ad"));
        lifeline.cut();
        lifeline.cut();

        QCOMPARE(lifeline.fetch(QStringLiteral("vault:x")).takeResult().error().code,
                 QStringLiteral("connector.cancelled"));
        QCOMPARE(lifeline.deposit("key", Secret()).takeResult().error().code,
                 QStringLiteral("connector.cancelled"));
        lifeline.report({});
        lifeline.available(QStringLiteral("ad"));
        lifeline.sending({}, 1, {}, [](const Result<qint64> &) { QFAIL("answered"); });
        lifeline.whileWhole([] { QFAIL("done"); });
        QVERIFY(clock.moveTo(instantFromMillis(2'000)));
        QCOMPARE(lifeline.now(), instantFromMillis(1'000));
        QCOMPARE(secrets.fetches(), 1);
        QCOMPARE(secrets.deposits(), 0);
        QCOMPARE(port.reports().size(), size_t(1));
        QCOMPARE(port.announced().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOpensystem)
#include "tst_opensystem.moc"
