// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

namespace tenure::test {

/// A listener that keeps every byte it is sent: nobody must ever send it a password.
/// Says `answer` to the first request of each connection and nothing more.
class Capture final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Capture(const QByteArray &answer = {}) : m_answer(answer)
    {
        connect(this, &QTcpServer::newConnection, this, &Capture::take);
        listen(QHostAddress::LocalHost);
    }

    const QByteArray &bytes() const { return m_bytes; }
    int connections() const { return m_connections; }

private:
    void take()
    {
        ++m_connections;
        QTcpSocket *const socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, first = true]() mutable {
            m_bytes += socket->readAll();
            if (std::exchange(first, false))
                socket->write(m_answer);
        });
    }

    QByteArray m_answer;
    QByteArray m_bytes;
    int m_connections = 0;
};

} // namespace tenure::test
