// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/request.h"

namespace tenure::test {

/// Somebody with a number and names of their own.
struct Somebody
{
    QString number;
    QString displayName;
    QString userName;

    /// Parameters of account.ensure.
    QJsonObject account() const;
    /// A request about them under a key made of verb, number and `occasion`.
    connectorapi::OpRequest request(const QString &verb, const QJsonObject &desired = {},
                                    const QByteArray &occasion = {}) const;
};

/// A new person at each call: tests share a server and never each other's people.
Somebody somebody();

} // namespace tenure::test
