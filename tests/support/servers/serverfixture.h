// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace tenure::test {

/// One real server, started by a script beside this file, for the life of a test.
///
///     ServerFixture ldap("slapd.sh", {"PORT", "PORT"});
///     QVERIFY2(ldap.start(), ldap.log().constData());
///
/// Each script writes into its directory only, drops root and execs the server: the child is the
/// server itself. It has its own process group and dies with the test, even a killed one.
class ServerFixture
{
public:
    /// `arguments`: "PORT" becomes a free loopback port, the rest is passed on; the directory comes
    /// before them all.
    ServerFixture(
        const QString &script, QStringList arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~ServerFixture();

    /// Starts and waits until it serves. `ready` is a real request of its protocol; without one, an
    /// open first port.
    bool start(int timeoutMs = 60000, const std::function<bool()> &ready = {});
    /// An orderly end; SIGKILL to its group after 10 s.
    void stop();
    /// A peer that hangs: the kernel still accepts connections, nobody answers.
    void pause();
    void resume();
    void crash();

    quint16 port(int index = 0) const { return m_ports.value(index); }
    /// The server's state; kept over stop() and start().
    QString dir() const { return m_directory.path() + QStringLiteral("/state"); }
    /// All it has said so far.
    QByteArray log() const;
    qint64 pid() const { return m_process.processId(); }

    /// PostgreSQL wants SIGINT: its SIGTERM waits until every client has left.
    void setStopSignal(int signal) { m_stopSignal = signal; }

private:
    bool accepts() const;
    void signalServer(int signal);

    QTemporaryDir m_directory;
    QStringList m_command;
    QList<quint16> m_ports;
    QProcess m_process;
    int m_stopSignal;
};

/// Path of a file beside this one.
QString serverFile(const QString &name);

/// Free loopback ports, all different.
QList<quint16> freePorts(int count);

/// Throw-away CA in `directory`: ca.pem, server.pem and server.key for localhost, 127.0.0.1 and
/// `names`, and expired.pem and wronghost.pem with the same key.
bool makeCertificates(const QString &directory, const QStringList &names = {});

} // namespace tenure::test
