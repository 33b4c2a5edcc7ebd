// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/servers/faultproxy.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>

namespace tenure::test {

FaultProxy::FaultProxy(quint16 target)
    : m_server(QStringLiteral("faultproxy.sh"),
               {QStringLiteral("PORT"), QString::number(target), QStringLiteral("PORT")})
{
}

bool FaultProxy::start()
{
    return m_server.start(20000, [this] { return set({}) >= 0; });
}

int FaultProxy::set(const QJsonObject &fault)
{
    m_fault = fault;
    QTcpSocket control;
    control.connectToHost(QHostAddress::LocalHost, m_server.port(1));
    if (!control.waitForConnected(5000))
        return -1;
    control.write(QJsonDocument(fault).toJson(QJsonDocument::Compact) + '\n');
    while (!control.canReadLine()) {
        if (!control.waitForReadyRead(5000))
            return -1;
    }
    const QByteArray answer = control.readLine().trimmed();
    return answer.startsWith("ok ") ? answer.mid(3).toInt() : -1;
}

} // namespace tenure::test
