// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/ldap/requests.h"

namespace tenure::test {

QJsonObject Somebody::account() const
{
    return {{QStringLiteral("userName"), userName},
            {QStringLiteral("givenName"), displayName.section(u' ', 0, 0)},
            {QStringLiteral("familyName"), displayName.section(u' ', 1)},
            {QStringLiteral("displayName"), displayName},
            {QStringLiteral("mail"), userName + QStringLiteral("@corp.example")},
            {QStringLiteral("title"), QStringLiteral("Engineer")}};
}

connectorapi::OpRequest Somebody::request(const QString &verb, const QJsonObject &desired,
                                          const QByteArray &occasion) const
{
    connectorapi::OpRequest request;
    request.key = verb.toUtf8() + '/' + number.toUtf8() + '/' + occasion;
    request.verb = verb;
    request.person = {number, displayName};
    request.desired = desired;
    request.deadline = QDeadlineTimer(30000);
    request.actor = QStringLiteral("system");
    return request;
}

Somebody somebody()
{
    static int count = 0;
    const QString number = QString::number(10000 + ++count);
    return {number, QStringLiteral("Ada Example%1").arg(count),
            QStringLiteral("ada%1x").arg(count)};
}

} // namespace tenure::test
