// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/opensystem.h"
#include "models/connectorhost/scriptedsystem.h"
#include "support/connectors/memorybroker.h"

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
        return {m_secrets, m_clock, defaultRateLimits(), {}, machineTicks()};
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
        QVERIFY(script.openedOn);
        QVERIFY(script.openedOn != QThread::currentThread());
        QCOMPARE(script.calledOn, script.openedOn);
        QCOMPARE(script.closedOn, script.openedOn);
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
        QVERIFY(!script.closedOn);
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

    void workAskedForBeforeClosingIsDone()
    {
        Script script;
        const ScriptedConnector connector(script);
        {
            OpenSystem system(QStringLiteral("ad"), {}, connector, surroundings());
            for (int i = 0; i < 20; ++i) {
                system.with([](Result<connectorapi::System *> open) {
                    if (open)
                        (*open)->probe({});
                });
            }
        }
        QCOMPARE(script.log().count(QStringLiteral("probe")), 20);
    }
};

QTEST_GUILESS_MAIN(TestOpensystem)
#include "tst_opensystem.moc"
