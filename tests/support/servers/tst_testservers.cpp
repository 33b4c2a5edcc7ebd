// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/servers/faultproxy.h"

#include <QFile>
#include <QHostAddress>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace tenure::test;

namespace {

// Answers every line with the same line; the proxy's target.
class Echo : public QTcpServer
{
public:
    Echo()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write(socket->readAll()); });
        });
        listen(QHostAddress::LocalHost);
    }
};

void connectTo(QTcpSocket &socket, quint16 port)
{
    socket.connectToHost(QHostAddress::LocalHost, port);
}

} // namespace

class TestTestservers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freePortsAreDifferent()
    {
        const QList<quint16> ports = freePorts(20);
        QCOMPARE(QSet<quint16>(ports.begin(), ports.end()).size(), 20);
        QVERIFY(!ports.contains(0));
    }

    void certificatesAreMadeOnce()
    {
        QTemporaryDir dir;
        QVERIFY(makeCertificates(dir.path(), {QStringLiteral("dc1.corp.example")}));
        for (const char *name :
             {"ca.pem", "server.pem", "server.key", "expired.pem", "wronghost.pem"})
            QVERIFY2(QFile::exists(dir.filePath(QLatin1StringView(name))), name);
        QFile server(dir.filePath(QStringLiteral("server.pem")));
        QVERIFY(server.open(QIODevice::ReadOnly));
        const QByteArray first = server.readAll();
        QVERIFY(makeCertificates(dir.path()));
        server.seek(0);
        QCOMPARE(server.readAll(), first);
    }

    void proxyPassesAndCounts()
    {
        Echo echo;
        FaultProxy proxy(echo.serverPort());
        QVERIFY(proxy.start());
        QTcpSocket client;
        connectTo(client, proxy.port());
        client.write("hello\n");
        QTRY_COMPARE(client.bytesAvailable(), 6);
        QCOMPARE(proxy.connections(), 1);
    }

    void proxyLosesAnswersOfOpenConnections()
    {
        Echo echo;
        FaultProxy proxy(echo.serverPort());
        QVERIFY(proxy.start());
        QTcpSocket client;
        connectTo(client, proxy.port());
        client.write("one\n");
        QTRY_VERIFY(client.canReadLine());
        QCOMPARE(client.readLine(), QByteArray("one\n"));

        QVERIFY(proxy.set({{QStringLiteral("replies"), 1},
                           {QStringLiteral("do"), QStringLiteral("reset")}}) >= 0);
        client.write("two\n");
        QTRY_VERIFY(client.canReadLine());
        QCOMPARE(client.readLine(), QByteArray("two\n"));
        client.write("three\n");
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.readAll(), QByteArray());
    }

    void proxyCutsRequestsBeforeTheyArrive()
    {
        Echo echo;
        FaultProxy proxy(echo.serverPort());
        QVERIFY(proxy.start());
        QVERIFY(proxy.set({{QStringLiteral("up_after"), 0},
                           {QStringLiteral("do"), QStringLiteral("fin")}}) >= 0);
        QTcpSocket client;
        connectTo(client, proxy.port());
        client.write("lost\n");
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.readAll(), QByteArray());
    }

    void stoppedServerStartsAgain()
    {
        Echo echo;
        FaultProxy proxy(echo.serverPort());
        QVERIFY(proxy.start());
        QVERIFY(proxy.set({{QStringLiteral("refuse"), true}}) >= 0);
        QTcpSocket refused;
        connectTo(refused, proxy.port());
        QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
        QVERIFY(proxy.set({}) >= 0);
        QTcpSocket client;
        connectTo(client, proxy.port());
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    }
};

QTEST_GUILESS_MAIN(TestTestservers)
#include "tst_testservers.moc"
