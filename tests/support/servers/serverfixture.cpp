// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/servers/serverfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <memory>
#include <vector>

#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenure::test {

QString serverFile(const QString &name)
{
    return QStringLiteral(TENURE_SERVERS_DIR "/") + name;
}

QList<quint16> freePorts(int count)
{
    // All are held before any is released, so that none is given out twice.
    std::vector<std::unique_ptr<QTcpServer>> held;
    QList<quint16> ports;
    for (int i = 0; i < count; ++i) {
        held.push_back(std::make_unique<QTcpServer>());
        held.back()->listen(QHostAddress::LocalHost);
        ports << held.back()->serverPort();
    }
    return ports;
}

bool makeCertificates(const QString &directory, const QStringList &names)
{
    QProcess mkca;
    mkca.start(QStringLiteral("/bin/bash"),
               QStringList{serverFile(QStringLiteral("mkca.sh")), directory} + names);
    return mkca.waitForFinished(60000) && mkca.exitCode() == 0;
}

ServerFixture::ServerFixture(const QString &script, QStringList arguments,
                             const QProcessEnvironment &environment)
    : m_ports(freePorts(int(arguments.count(QStringLiteral("PORT"))))), m_stopSignal(SIGTERM)
{
    // The server has dropped root and must be able to enter.
    ::chmod(m_directory.path().toLocal8Bit().constData(), 0711);
    QList<quint16> ports = m_ports;
    for (QString &argument : arguments) {
        if (argument == u"PORT")
            argument = QString::number(ports.takeFirst());
    }
    m_command = QStringList{serverFile(script), dir()} + arguments;
    // A file, not a pipe: a server that says much must not come to a halt because the test does not
    // read.
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_directory.filePath(QStringLiteral("log")), QIODevice::Append);
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([parent = ::getpid()] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(125);
    });
}

ServerFixture::~ServerFixture()
{
    stop();
}

bool ServerFixture::start(int timeoutMs, const std::function<bool()> &ready)
{
    m_process.start(QStringLiteral("/bin/bash"), m_command);
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < timeoutMs && m_process.state() != QProcess::NotRunning) {
        if (ready ? ready() : accepts())
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

void ServerFixture::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto group = pid_t(m_process.processId());
    ::kill(group, SIGCONT);
    ::kill(group, m_stopSignal);
    if (!m_process.waitForFinished(10000)) {
        ::kill(-group, SIGKILL);
        m_process.waitForFinished(2000);
    }
    // Helpers that outlive their master, of its own group only.
    ::kill(-group, SIGKILL);
}

// Process 0 would be our own group: a server that does not run must not stop the tests instead.
void ServerFixture::signalServer(int signal)
{
    if (m_process.state() != QProcess::NotRunning)
        ::kill(pid_t(m_process.processId()), signal);
}

void ServerFixture::pause()
{
    signalServer(SIGSTOP);
}

void ServerFixture::resume()
{
    signalServer(SIGCONT);
}

void ServerFixture::crash()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(-pid_t(m_process.processId()), SIGKILL);
    m_process.waitForFinished(2000);
}

QByteArray ServerFixture::log() const
{
    QFile file(m_directory.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ServerFixture::accepts() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port());
    return socket.waitForConnected(500);
}

} // namespace tenure::test
