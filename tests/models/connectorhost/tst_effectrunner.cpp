// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/effectrunner.h"
#include "models/connectorhost/handticks.h"
#include "models/connectorhost/recordingport.h"
#include "support/connectors/memorybroker.h"
#include "support/servers/serverfixture.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorhost;
using namespace tenure::test;
using engine::EffectVerdict;

namespace {

Result<QJsonObject> asTheyAre(const engine::EffectJob &job)
{
    return job.params;
}

// A directory at a port where nobody listens: it fails at once, and the failure speaks of the
// system.
engine::SystemRow deadDirectory()
{
    const quint16 port = freePorts(1).first();
    return {QStringLiteral("dead"),
            QStringLiteral("ldap"),
            {{QStringLiteral("url"), QStringLiteral("ldaps://127.0.0.1:%1").arg(port)},
             {QStringLiteral("bindName"), QStringLiteral("cn=tenure,dc=corp")},
             {QStringLiteral("password"), QStringLiteral("vault:x")},
             {QStringLiteral("base"), QStringLiteral("dc=corp")}},
            {},
            false};
}

engine::SystemRow manual()
{
    return {QStringLiteral("hands"), QStringLiteral("manual"), {}, {}, false};
}

} // namespace

class TestEffectrunner : public QObject
{
    Q_OBJECT

private:
    engine::EffectJob job(const QString &system,
                          const QString &verb = QStringLiteral("account.disable"))
    {
        engine::EffectJob job;
        job.run = RunId(1);
        job.number = ++m_number;
        job.key = "key-" + QByteArray::number(job.number);
        job.system = system;
        job.verb = verb;
        job.personNumber = QStringLiteral("1001");
        job.personName = QStringLiteral("Ada Example");
        return job;
    }

    engine::EffectReport reportOf(EffectRunner &runner, RecordingPort &port, engine::EffectJob what)
    {
        const size_t before = port.reports().size();
        const qsizetype announced = port.announced().size();
        runner.run(std::move(what));
        if (!QTest::qWaitFor(
                [&] {
                    return port.reports().size() > before && port.announced().size() > announced;
                },
                20000))
            QTest::qFail("no report", __FILE__, __LINE__);
        return port.reports().empty() ? engine::EffectReport() : port.reports().back();
    }

    Library m_library{QStringLiteral(TENURE_BUILD_DIR "/lib/tenure/connectors")};
    MemoryBroker m_secrets;
    SystemClock m_clock;
    engine::Number m_number = 0;

private Q_SLOTS:
    void effectGoesToItsSystem()
    {
        RecordingPort port;
        EffectRunner runner(m_library, m_secrets, m_clock, asTheyAre, {});
        runner.setPort(port);
        runner.setSystems({manual()});
        const engine::EffectReport report = reportOf(runner, port, job(QStringLiteral("hands")));
        QCOMPARE(report.verdict, EffectVerdict::Failed);
        QCOMPARE(report.errorClass, QStringLiteral("unsupported"));
        QCOMPARE(report.error.code, QStringLiteral("manual.account_disable"));
        QCOMPARE(port.announced().last(), QStringLiteral("hands"));
    }

    void unknownSystemAndConnectorAreReportedNotLost()
    {
        RecordingPort port;
        EffectRunner runner(m_library, m_secrets, m_clock, asTheyAre, {});
        runner.setPort(port);
        engine::SystemRow strange = manual();
        strange.name = QStringLiteral("strange");
        strange.connector = QStringLiteral("nonesuch");
        runner.setSystems({strange});
        std::optional<Instant> next;
        for (const auto &[system, code] :
             {std::pair(QStringLiteral("nobody"), QStringLiteral("system.unknown")),
              {QStringLiteral("strange"), QStringLiteral("connector.unknown")}}) {
            QVERIFY(runner.accepts(system, QStringLiteral("account.disable"), &next));
            runner.run(job(system));
            QCOMPARE(port.reports().back().error.code, code);
            QCOMPARE(port.reports().back().errorClass, QStringLiteral("config"));
        }
        engine::EffectJob sent = job(QStringLiteral("nobody"));
        sent.mayHaveBeenSent = true;
        runner.run(sent);
        QCOMPARE(port.reports().back().verdict, EffectVerdict::Unknown);
    }

    void systemThatCannotBeOpenedIsAConfigurationError()
    {
        RecordingPort port;
        EffectRunner runner(m_library, m_secrets, m_clock, asTheyAre, {});
        runner.setPort(port);
        engine::SystemRow broken = deadDirectory();
        broken.config.insert(QStringLiteral("url"), QStringLiteral("gopher://x"));
        runner.setSystems({broken});
        const engine::EffectReport report = reportOf(runner, port, job(broken.name));
        QCOMPARE(report.error.code, QStringLiteral("ldap.config"));
        QCOMPARE(report.errorClass, QStringLiteral("config"));
    }

    void limitOfTheVerbsKindIsKept()
    {
        RecordingPort port;
        EffectRunner runner(m_library, m_secrets, m_clock, asTheyAre, {});
        runner.setPort(port);
        runner.setSystems({manual()});
        std::optional<Instant> next;
        int accepted = 0;
        while (accepted < 100 &&
               runner.accepts(QStringLiteral("hands"), QStringLiteral("account.disable"), &next))
            ++accepted;
        QVERIFY(accepted >= 1 && accepted < 5); // one, and what was earned meanwhile
        QVERIFY(!next);
        // The other kinds go on, and who waits is told when there is room again.
        QVERIFY(runner.accepts(QStringLiteral("hands"), QStringLiteral("account.update"), &next));
        QTRY_VERIFY(port.announced().contains(QStringLiteral("hands")));
    }

    void failingSystemIsLeftAloneUntilOneTrySucceeds()
    {
        RecordingPort port;
        EffectRunner::Settings settings;
        settings.breaker.pause = std::chrono::milliseconds(200);
        EffectRunner runner(m_library, m_secrets, m_clock, asTheyAre, settings);
        runner.setPort(port);
        const engine::SystemRow dead = deadDirectory();
        runner.setSystems({dead, manual()});
        std::optional<Instant> next;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(runner.accepts(dead.name, QStringLiteral("account.update"), &next));
            QCOMPARE(reportOf(runner, port, job(dead.name)).errorClass,
                     QStringLiteral("transient"));
        }
        QVERIFY(!runner.accepts(dead.name, QStringLiteral("account.update"), &next));
        QVERIFY(next);
        // Its trouble stays its own.
        QVERIFY(runner.accepts(QStringLiteral("hands"), QStringLiteral("account.update"), &next));

        // One may try; it does not come to sending, so the place is free again.
        bool mayTry = false; // asked until it is granted, and not once more
        QTRY_VERIFY(mayTry = mayTry ||
                             runner.accepts(dead.name, QStringLiteral("account.update"), &next));
        QVERIFY(!runner.accepts(dead.name, QStringLiteral("account.update"), &next));
    }

    void tryThatTheRateHeldBackDoesNotUseUpTheOnePlace()
    {
        RecordingPort port;
        EffectRunner::Settings settings;
        settings.breaker.pause = std::chrono::milliseconds(1);
        settings.rates = {{QStringLiteral("modify"), Rate::perMinute(600)},
                          {QStringLiteral("disable"), Rate::perMinute(60)}};
        EffectRunner runner(m_library, m_secrets, m_clock, asTheyAre, settings);
        runner.setPort(port);
        const engine::SystemRow dead = deadDirectory();
        runner.setSystems({dead});
        std::optional<Instant> next;
        // Use up the rate of one kind, then break the system.
        while (runner.accepts(dead.name, QStringLiteral("account.disable"), &next)) {
        }
        for (int i = 0; i < 5; ++i)
            reportOf(runner, port, job(dead.name));
        // Half open now: the kind without a token is refused, and the other one still gets the
        // place.
        const auto triesOfBothKinds = [&] {
            runner.accepts(dead.name, QStringLiteral("account.disable"), &next);
            return runner.accepts(dead.name, QStringLiteral("account.update"), &next);
        };
        bool mayTry = false;
        QTRY_VERIFY(mayTry = mayTry || triesOfBothKinds());
    }

    void tryThatTheBreakerHeldBackDoesNotUseUpTheRate()
    {
        RecordingPort port;
        HandTicks ticks;
        EffectRunner::Settings settings;
        settings.ticks = ticks.ticks();
        settings.rates = {{QStringLiteral("modify"), Rate::perMinute(20)}}; // two at once
        bool hasGap = false;
        const auto prepare = [&hasGap](const engine::EffectJob &job) -> Result<QJsonObject> {
            if (hasGap)
                return Error{QStringLiteral("message.gap")};
            return job.params;
        };
        EffectRunner runner(m_library, m_secrets, m_clock, prepare, settings);
        runner.setPort(port);
        const engine::SystemRow dead = deadDirectory();
        runner.setSystems({dead});
        for (int i = 0; i < 5; ++i)
            reportOf(runner, port, job(dead.name));
        ticks.pass(settings.breaker.pause);

        const QString verb = QStringLiteral("account.update");
        std::optional<Instant> next;
        QVERIFY(runner.accepts(dead.name, verb, &next));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!runner.accepts(dead.name, verb, &next));
        // Nothing runs of what has the place, so it is free again; the second token is still there.
        hasGap = true;
        runner.run(job(dead.name));
        QVERIFY(runner.accepts(dead.name, verb, &next));
        runner.run(job(dead.name));
        QVERIFY(!runner.accepts(dead.name, verb, &next));
    }

    void parametersThatCannotBePreparedAreRefused()
    {
        RecordingPort port;
        const auto refuse = [](const engine::EffectJob &) -> Result<QJsonObject> {
            return Error{QStringLiteral("message.gap")};
        };
        EffectRunner runner(m_library, m_secrets, m_clock, refuse, {});
        runner.setPort(port);
        runner.setSystems({manual()});
        runner.run(job(QStringLiteral("hands")));
        QCOMPARE(port.reports().back().error.code, QStringLiteral("message.gap"));
        QCOMPARE(port.reports().back().errorClass, QStringLiteral("validation"));
    }

    void changedConfigurationIsUsedFromThenOn()
    {
        RecordingPort port;
        EffectRunner runner(m_library, m_secrets, m_clock, asTheyAre, {});
        runner.setPort(port);
        runner.setSystems({manual()});
        reportOf(runner, port, job(QStringLiteral("hands")));
        engine::SystemRow changed = manual();
        changed.config.insert(QStringLiteral("instructions"), QStringLiteral("Ask Grace."));
        runner.setSystems({changed});
        const engine::EffectReport report = reportOf(runner, port, job(QStringLiteral("hands")));
        QCOMPARE(report.error.args.value(QStringLiteral("instructions")).toString(),
                 QStringLiteral("Ask Grace."));
    }

    void endDoesNotWaitForASystemThatHangs()
    {
        QTcpServer silent; // takes the connection and never says a word of TLS
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        engine::SystemRow hung = deadDirectory();
        hung.config.insert(QStringLiteral("url"),
                           QStringLiteral("ldaps://127.0.0.1:%1").arg(silent.serverPort()));
        RecordingPort port;
        QElapsedTimer sinceEnd;
        {
            EffectRunner runner(m_library, m_secrets, m_clock, asTheyAre, {});
            runner.setPort(port);
            runner.setSystems({hung});
            runner.run(job(hung.name));
            QTRY_VERIFY(silent.hasPendingConnections());
            sinceEnd.start();
        }
        QVERIFY2(sinceEnd.elapsed() < 4000, qPrintable(QString::number(sinceEnd.elapsed())));
        QVERIFY(port.reports().empty());
    }

    void healthIsAskedOnTheSystemAndAnsweredHere()
    {
        EffectRunner runner(m_library, m_secrets, m_clock, asTheyAre, {});
        const engine::SystemRow dead = deadDirectory();
        runner.setSystems({dead});
        std::optional<Result<connectorapi::Ladder>> answer;
        runner.checkHealth(dead.name, connectorapi::HealthDepth::Full,
                           [&](const Result<connectorapi::Ladder> &ladder) { answer = ladder; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 20000);
        QVERIFY(*answer);
        QCOMPARE((*answer)->rungs.first().state, connectorapi::RungState::Failed);
        answer.reset();
        runner.checkHealth(QStringLiteral("nobody"), connectorapi::HealthDepth::Full,
                           [&](const Result<connectorapi::Ladder> &ladder) { answer = ladder; });
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, QStringLiteral("system.unknown"));
    }
};

QTEST_GUILESS_MAIN(TestEffectrunner)
#include "tst_effectrunner.moc"
