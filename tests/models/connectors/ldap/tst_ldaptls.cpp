// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/ldap/capture.h"
#include "models/connectors/ldap/directory.h"
#include "models/connectors/ldap/requests.h"
#include "support/connectors/connectorfixture.h"

#include <QTcpSocket>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;

namespace {

constexpr char password[] = "tenure-secret-1";

// LDAPMessage { 1, ExtendedResponse { code, "", "" } }, as an answer to StartTLS.
QByteArray extendedResponse(char code)
{
    return QByteArray("\x30\x0c\x02\x01\x01\x78\x07\x0a\x01", 9) + code +
           QByteArray("\x04\x00\x04\x00", 4);
}

QProcessEnvironment serving(const QString &certificate)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SLAPD_CERT"), certificate);
    return environment;
}

} // namespace

/// Nothing is said to a directory whose identity was not proved, and nothing in clear.
class TestLdaptls : public QObject
{
    Q_OBJECT

private:
    Ladder climb(const QJsonObject &config)
    {
        auto system = m_plugin.open(config);
        if (!system) {
            QTest::qFail(qPrintable(system.error().detail), __FILE__, __LINE__);
            return {};
        }
        return answerOf((*system)->health(HealthDepth::Full, QDeadlineTimer(20000)));
    }

    static QJsonObject overLdaps(QJsonObject config, Slapd &slapd)
    {
        config.insert(QStringLiteral("url"),
                      QStringLiteral("ldaps://127.0.0.1:%1").arg(slapd.server().port(1)));
        return config;
    }

    // The ladder must end at the TLS rung, before the password was even fetched.
    void expectRefused(const Ladder &ladder, const QString &code, ErrorClass errorClass)
    {
        QCOMPARE(ladder.rungs.size(), 2);
        QCOMPARE(ladder.rungs.value(0).state, RungState::Passed);
        QCOMPARE(ladder.rungs.value(1).rung, Rung::Tls);
        QCOMPARE(ladder.rungs.value(1).state, RungState::Failed);
        QCOMPARE(ladder.rungs.value(1).failure->error.code, code);
        QCOMPARE(ladder.rungs.value(1).failure->errorClass, errorClass);
        QCOMPARE(m_plugin.secrets().fetches(), m_fetches);
    }

    void expectNothingSecretIn(const Capture &capture)
    {
        QVERIFY(capture.connections() > 0 && !capture.bytes().isEmpty());
        QVERIFY(!capture.bytes().contains(password));
        QVERIFY(!capture.bytes().contains("cn=tenure"));
        QCOMPARE(m_plugin.secrets().fetches(), m_fetches);
    }

    // For servers that are none: an address and an authority.
    QJsonObject configFor(const QString &scheme, quint16 port) const
    {
        Slapd unused;
        QJsonObject config = unused.configAt(port);
        config.insert(QStringLiteral("url"),
                      QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port));
        config.insert(QStringLiteral("caFile"), m_certificates.filePath(QStringLiteral("ca.pem")));
        config.insert(QStringLiteral("connectTimeoutMs"), 1000);
        return config;
    }

    ConnectorFixture m_plugin{QStringLiteral("ldap")};
    QTemporaryDir m_certificates;
    int m_fetches = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_plugin.isLoaded(), qPrintable(m_plugin.error()));
        m_plugin.secrets().put(QStringLiteral("vault:directory"), password);
        QVERIFY(makeCertificates(m_certificates.path()));
    }

    void init() { m_fetches = m_plugin.secrets().fetches(); }

    void goodCertificateIsAccepted()
    {
        Slapd slapd;
        QVERIFY2(slapd.start(), slapd.log().constData());
        for (const QJsonObject &config : {slapd.config(), overLdaps(slapd.config(), slapd)}) {
            const Ladder ladder = climb(config);
            for (const RungResult &rung : ladder.rungs)
                QVERIFY2(rung.state != RungState::Failed, qPrintable(toText(rung.rung)));
            QCOMPARE(ladder.rungs.value(2).rung, Rung::Auth);
            QCOMPARE(ladder.rungs.value(2).state, RungState::Passed);
        }
    }

    void badCertificateIsRefusedBeforeThePassword_data()
    {
        QTest::addColumn<QString>("served");
        QTest::addColumn<QString>("authority");
        QTest::newRow("expired") << QStringLiteral("expired.pem") << QString();
        QTest::newRow("other host") << QStringLiteral("wronghost.pem") << QString();
        QTest::newRow("unknown authority")
            << QStringLiteral("server.pem") << QStringLiteral("other");
        QTest::newRow("the system's authorities do not know it")
            << QStringLiteral("server.pem") << QStringLiteral("system");
    }

    void badCertificateIsRefusedBeforeThePassword()
    {
        QFETCH(QString, served);
        QFETCH(QString, authority);
        Slapd slapd(serving(served));
        QTemporaryDir other;
        QVERIFY(makeCertificates(other.path()));
        QVERIFY2(slapd.start(), slapd.log().constData());
        QJsonObject config = slapd.config();
        if (authority == u"other")
            config.insert(QStringLiteral("caFile"), other.filePath(QStringLiteral("ca.pem")));
        if (authority == u"system")
            config.remove(QStringLiteral("caFile"));
        for (const QJsonObject &each : {config, overLdaps(config, slapd)}) {
            expectRefused(climb(each), QStringLiteral("ldap.certificate"), ErrorClass::Config);
            auto system = m_plugin.open(each);
            const Passage passage =
                pass(**system, somebody().request(QStringLiteral("account.disable")));
            QCOMPARE(passage.code(), QStringLiteral("ldap.certificate"));
        }
        QCOMPARE(m_plugin.secrets().fetches(), m_fetches);
        slapd.server().stop();
        QVERIFY2(!slapd.log().contains("BIND dn=\"cn=tenure"), slapd.log().constData());
        QVERIFY(slapd.log().contains("ACCEPT"));
    }

    void unreadableAuthorityIsRefused()
    {
        Slapd slapd;
        QVERIFY2(slapd.start(), slapd.log().constData());
        QJsonObject config = slapd.config();
        config.insert(QStringLiteral("caFile"), QStringLiteral("/nonexistent/ca.pem"));
        expectRefused(climb(config), QStringLiteral("ldap.bad_certificate_file"),
                      ErrorClass::Config);
    }

    void serverWithoutStartTlsGetsNoPassword()
    {
        Capture capture(extendedResponse(2));
        expectRefused(climb(configFor(QStringLiteral("ldap"), capture.serverPort())),
                      QStringLiteral("ldap.no_tls"), ErrorClass::Config);
        expectNothingSecretIn(capture);
    }

    void serverThatOnlyPretendsToEncryptGetsNoPassword()
    {
        // Says "go ahead" and then never speaks TLS: what a man in the middle would try.
        Capture capture(extendedResponse(0));
        const Ladder ladder = climb(configFor(QStringLiteral("ldap"), capture.serverPort()));
        QCOMPARE(ladder.rungs.size(), 1);
        QVERIFY(ladder.rungs.first().failure);
        QCOMPARE(ladder.rungs.first().failure->error.code, QStringLiteral("ldap.timeout"));
        expectNothingSecretIn(capture);
    }

    void serverThatSpeaksClearOnTheTlsPortGetsNoPassword()
    {
        Capture capture("220 hello\r\n");
        const Ladder ladder = climb(configFor(QStringLiteral("ldaps"), capture.serverPort()));
        QCOMPARE(ladder.rungs.last().state, RungState::Failed);
        expectNothingSecretIn(capture);
    }

    void oldProtocolIsRefused()
    {
        const quint16 port = freePorts(1).first();
        QProcess server;
        server.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_server"), QStringLiteral("-tls1_1"),
                      QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0"),
                      QStringLiteral("-accept"), QString::number(port), QStringLiteral("-cert"),
                      m_certificates.filePath(QStringLiteral("server.pem")), QStringLiteral("-key"),
                      m_certificates.filePath(QStringLiteral("server.key")),
                      QStringLiteral("-quiet")});
        QVERIFY(QTest::qWaitFor(
            [&] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, port);
                return socket.waitForConnected(200);
            },
            10000));
        const Ladder ladder = climb(configFor(QStringLiteral("ldaps"), port));
        QCOMPARE(ladder.rungs.last().rung, Rung::Tls);
        QCOMPARE(ladder.rungs.last().state, RungState::Failed);
        QCOMPARE(m_plugin.secrets().fetches(), m_fetches);
        server.kill();
        server.waitForFinished();
    }

    void emptyPasswordIsNoSignIn()
    {
        Slapd slapd;
        QVERIFY2(slapd.start(), slapd.log().constData());
        m_plugin.secrets().put(QStringLiteral("vault:empty"), "");
        QJsonObject config = slapd.config();
        config.insert(QStringLiteral("password"), QStringLiteral("vault:empty"));
        const Ladder ladder = climb(config);
        QCOMPARE(ladder.rungs.last().rung, Rung::Auth);
        QCOMPARE(ladder.rungs.last().failure->error.code, QStringLiteral("ldap.secret_missing"));
    }
};

QTEST_GUILESS_MAIN(TestLdaptls)
#include "tst_ldaptls.moc"
