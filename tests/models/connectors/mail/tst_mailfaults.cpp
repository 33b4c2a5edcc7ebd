// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbench.h"
#include "support/servers/faultproxy.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;

namespace {

QString hold()
{
    return QStringLiteral("hold@corp.example");
}

QString jdoe()
{
    return QStringLiteral("jdoe@corp.example");
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1StringView(key), value);
    return object;
}

QJsonObject act(const char *what)
{
    return {{QStringLiteral("do"), QLatin1StringView(what)}};
}

// A relay that offers no encryption and keeps every byte it hears.
class ClearRelay : public QTcpServer
{
public:
    ClearRelay()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            socket->write("220 mx.corp.example ESMTP\r\n");
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                heard += socket->readAll();
                socket->write("250-mx.corp.example\r\n250 AUTH PLAIN LOGIN\r\n");
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QByteArray heard;
};

} // namespace

class TestMailFaults : public QObject
{
    Q_OBJECT

    MailBench m_bench;

    QJsonObject through(const FaultProxy &proxy, int totalMs = 1500) const
    {
        return with(with(m_bench.config(), "port", proxy.port()), "totalMs", totalMs);
    }

    // Exim keeps the message in its spool while it holds back the answer.
    bool holdsAMessage() const
    {
        return !QDir(const_cast<TestMailFaults *>(this)->m_bench.exim().dir() +
                     QStringLiteral("/spool/input"))
                    .entryList({QStringLiteral("*-D")}, QDir::Files)
                    .isEmpty();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bench.start(), m_bench.log().constData()); }

    void anAnswerThatGetsLostLeavesTheOutcomeUnknown()
    {
        FaultProxy proxy(m_bench.exim().port());
        QVERIFY(proxy.start());
        const auto system = m_bench.open(through(proxy, 6000));
        QElapsedTimer timer;
        timer.start();
        QFuture<Report> sending = system->act(mailTo(hold()));
        QTRY_VERIFY_WITH_TIMEOUT(holdsAMessage(), 10000);
        QJsonObject lost = act("hang");
        lost.insert(QStringLiteral("replies"), 0);
        QVERIFY(proxy.set(lost) >= 0);

        const Report report = done(std::move(sending));
        QVERIFY2(timer.elapsed() < 6000 + 2000, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(report.status, Status::Unknown);
        QCOMPARE(classOf(report.failure), QStringLiteral("unknown"));
        QCOMPARE(codeOf(report.failure), QStringLiteral("mail.outcome_unknown"));
        const QJsonObject delivery =
            report.evidence.value(u"deliveries").toArray().at(0).toObject();
        QCOMPARE(delivery.value(u"state").toString(), QStringLiteral("unknown"));
        // It was delivered all the same, once: sending again would have been a duplicate.
        QTRY_COMPARE_WITH_TIMEOUT(m_bench.countMails(QStringLiteral("hold")), 1, 10000);
        QCOMPARE(done(system->readBack(mailTo(hold()))).satisfied, Satisfied::Unknown);
    }

    void aLinkCutWhileTheRelayDecidesIsUnknownToo()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!holdsAMessage(), 10000);
        FaultProxy proxy(m_bench.exim().port());
        QVERIFY(proxy.start());
        const auto system = m_bench.open(through(proxy, 10000));
        QFuture<Report> sending = system->act(mailTo(hold()));
        QTRY_VERIFY_WITH_TIMEOUT(holdsAMessage(), 10000);
        QJsonObject cut = act("reset");
        cut.insert(QStringLiteral("replies"), 0);
        QVERIFY(proxy.set(cut) >= 0);
        const Report report = done(std::move(sending));
        QCOMPARE(report.status, Status::Unknown);
        QCOMPARE(codeOf(report.failure), QStringLiteral("mail.outcome_unknown"));
    }

    void aRelayThatDoesNotSayGoodbyeHasTakenTheMail()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!holdsAMessage(), 10000);
        FaultProxy proxy(m_bench.exim().port());
        QVERIFY(proxy.start());
        const auto system = m_bench.open(through(proxy, 30000));
        QElapsedTimer timer;
        timer.start();
        QFuture<Report> sending = system->act(mailTo(hold()));
        QTRY_VERIFY_WITH_TIMEOUT(holdsAMessage(), 10000);
        QJsonObject silent = act("hang");
        silent.insert(QStringLiteral("replies"), 1);
        QVERIFY(proxy.set(silent) >= 0);
        QCOMPARE(done(std::move(sending)).status, Status::Done);
        QVERIFY2(timer.elapsed() < 8000, QByteArray::number(timer.elapsed()).constData());
    }

    void whatFailsBeforeTheMessageMayBeTriedAgain_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *name, const QJsonObject &fault, const char *codes) {
            QTest::newRow(name) << fault << QString::fromLatin1(codes);
        };
        const QString doing = QStringLiteral("do");
        const QString reset = QStringLiteral("reset");
        const QString hang = QStringLiteral("hang");
        row("nobody listens", {{QStringLiteral("refuse"), true}}, "mail.unreachable");
        // A reset so early may also look like a connect that failed.
        row("reset at once", {{QStringLiteral("accept"), reset}},
            "mail.connection_lost mail.unreachable");
        row("silence", {{QStringLiteral("accept"), hang}}, "mail.timed_out");
        row("cut after the greeting", {{QStringLiteral("after"), 40}, {doing, reset}},
            "mail.connection_lost mail.unreachable");
        row("cut inside TLS", {{QStringLiteral("after"), 600}, {doing, reset}},
            "mail.connection_lost");
        row("silence inside TLS", {{QStringLiteral("after"), 600}, {doing, hang}},
            "mail.timed_out");
        row("requests never arrive", {{QStringLiteral("up_after"), 0}, {doing, hang}},
            "mail.timed_out");
        row("closed at once", {{QStringLiteral("up_after"), 0}, {doing, QStringLiteral("fin")}},
            "mail.connection_lost");
    }
    void whatFailsBeforeTheMessageMayBeTriedAgain()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(QString, codes);
        FaultProxy proxy(m_bench.exim().port());
        QVERIFY(proxy.start());
        QVERIFY(proxy.set(fault) >= 0);
        const int before = m_bench.countMails(QStringLiteral("jdoe"));
        QElapsedTimer timer;
        timer.start();
        const Report report = done(m_bench.open(through(proxy))->act(mailTo(jdoe())));
        QVERIFY2(timer.elapsed() < 1500 + 2000, QByteArray::number(timer.elapsed()).constData());
        QVERIFY2(codes.split(u' ').contains(codeOf(report.failure)),
                 qPrintable(codeOf(report.failure)));
        QCOMPARE(classOf(report.failure), QStringLiteral("transient"));
        QCOMPARE(report.status, Status::Failed);

        // The next try goes through, and there is one mail.
        QVERIFY(proxy.set({}) >= 0);
        QCOMPARE(done(m_bench.open(through(proxy, 20000))->act(mailTo(jdoe()))).status,
                 Status::Done);
        QCOMPARE(m_bench.mails(QStringLiteral("jdoe"), before + 1).size(), before + 1);
    }

    void theRequestsOwnDeadlineIsHonoured()
    {
        FaultProxy proxy(m_bench.exim().port());
        QVERIFY(proxy.start());
        QVERIFY(proxy.set({{QStringLiteral("accept"), QStringLiteral("hang")}}) >= 0);
        OpRequest request = mailTo(jdoe());
        request.deadline = QDeadlineTimer(300);
        QElapsedTimer timer;
        timer.start();
        const Report report = done(m_bench.open(through(proxy, 60000))->act(request));
        QCOMPARE(codeOf(report.failure), QStringLiteral("mail.timed_out"));
        QVERIFY2(timer.elapsed() < 2300, QByteArray::number(timer.elapsed()).constData());
    }

    void aCallCanBeCancelledAndStillAnswers()
    {
        FaultProxy proxy(m_bench.exim().port());
        QVERIFY(proxy.start());
        QVERIFY(proxy.set({{QStringLiteral("accept"), QStringLiteral("hang")}}) >= 0);
        const auto system = m_bench.open(through(proxy, 60000));
        const OpRequest request = mailTo(jdoe());
        QFuture<Report> sending = system->act(request);
        system->cancel("another");
        system->cancel(request.key);
        const Report report = done(std::move(sending));
        QCOMPARE(report.status, Status::Failed);
        QCOMPARE(codeOf(report.failure), QStringLiteral("connector.cancelled"));
    }

    void aSystemThatIsClosedAnswersAllItsCalls()
    {
        FaultProxy proxy(m_bench.exim().port());
        QVERIFY(proxy.start());
        QVERIFY(proxy.set({{QStringLiteral("accept"), QStringLiteral("hang")}}) >= 0);
        auto system = m_bench.open(through(proxy, 60000));
        QList<QFuture<Report>> calls;
        for (int i = 0; i < 12; ++i)
            calls << system->act(mailTo(jdoe()));
        QFuture<Ladder> health = system->health(HealthDepth::SignIn, QDeadlineTimer(60000));
        system.reset();
        for (const QFuture<Report> &call : calls) {
            QVERIFY(call.isFinished());
            QCOMPARE(call.result().status, Status::Failed);
        }
        QVERIFY(health.isFinished());
    }

    void badCertificatesAreRefusedBeforeAnythingIsSaid_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("knownAuthority");
        QTest::newRow("expired") << "expired.pem" << true;
        QTest::newRow("of another host") << "wronghost.pem" << true;
        QTest::newRow("of an unknown authority") << "server.pem" << false;
    }
    void badCertificatesAreRefusedBeforeAnythingIsSaid()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, knownAuthority);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("EXIM_CERT"), certificate);
        MailBench bench(environment);
        QVERIFY2(bench.start(), bench.log().constData());
        QJsonObject config = bench.config();
        if (!knownAuthority)
            config.remove(QStringLiteral("caFile"));
        for (const int port : {0, 1}) {
            config.insert(QStringLiteral("port"), bench.exim().port(port));
            config.insert(QStringLiteral("security"),
                          port == 0 ? QStringLiteral("starttls") : QStringLiteral("tls"));
            const auto system = bench.open(config);
            const Report report = done(system->act(mailTo(jdoe())));
            QCOMPARE(classOf(report.failure), QStringLiteral("config"));
            QCOMPARE(codeOf(report.failure), QStringLiteral("mail.untrusted"));
            const Ladder ladder = done(system->health(HealthDepth::SignIn, QDeadlineTimer(10000)));
            QCOMPARE(ladder.rungs[0].state, RungState::Passed);
            QCOMPARE(ladder.rungs[1].state, RungState::Failed);
            QCOMPARE(ladder.rungs[2].state, RungState::NotChecked);
        }
        // Exim names the account in its log as soon as a sign-in is tried.
        QVERIFY2(!bench.mainLog().contains("tenure"), bench.mainLog().constData());
        QVERIFY(!bench.mainLog().contains("A=plain"));
    }

    void aRelayWithoutEncryptionHearsNoPassword()
    {
        ClearRelay relay;
        const auto system = m_bench.open(with(m_bench.config(), "port", relay.serverPort()));
        QFuture<Report> sending = system->act(mailTo(jdoe()));
        QTRY_VERIFY_WITH_TIMEOUT(sending.isFinished(), 10000);
        const Report report = done(std::move(sending));
        QCOMPARE(classOf(report.failure), QStringLiteral("config"));
        QCOMPARE(codeOf(report.failure), QStringLiteral("mail.no_tls"));
        QVERIFY2(relay.heard.startsWith("EHLO corp.example"), relay.heard.constData());
        for (const QByteArray &leak :
             {QByteArray("AUTH"), QByteArray("MAIL"), QByteArray("mail-secret"),
              QByteArray("mail-secret").toBase64(),
              QByteArray("\0tenure\0mail-secret", 19).toBase64()})
            QVERIFY2(!relay.heard.contains(leak), relay.heard.constData());
    }

    void aRelayThatIsDownFailsTheFirstRung()
    {
        const auto system = m_bench.open(with(m_bench.config(), "port", freePorts(1).first()));
        const Ladder ladder = done(system->health(HealthDepth::SignIn, QDeadlineTimer(10000)));
        QCOMPARE(ladder.rungs[0].state, RungState::Failed);
        QCOMPARE(codeOf(ladder.rungs[0].failure), QStringLiteral("mail.unreachable"));
    }

    void silentKeeperOfSecretsIsLeftAtTheDeadline()
    {
        MailBench bench;
        bench.secrets.isSilent = true;
        const auto system = bench.open();
        OpRequest request = mailTo(jdoe());
        request.deadline = QDeadlineTimer(300);
        const Report late = done(system->act(request));
        QCOMPARE(late.status, Status::Failed);
        QCOMPARE(codeOf(late.failure), QStringLiteral("connector.secret_late"));
        QCOMPARE(classOf(late.failure), QStringLiteral("transient"));

        request.deadline = QDeadlineTimer(QDeadlineTimer::Forever);
        const QFuture<Report> waiting = system->act(request);
        system->cancel(request.key);
        QCOMPARE(codeOf(done(waiting).failure), QStringLiteral("connector.cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestMailFaults)
#include "tst_mailfaults.moc"
