// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/servers/serverfixture.h"

#include <QJsonObject>

namespace tenure::test {

/// A mail relay, and somebody who opens the mailboxes behind it.
class Relay
{
public:
    struct Letter
    {
        QString messageId;
        QString subject;
        QByteArray body;
    };

    /// Takes mail for these mailboxes, at corp.example and home.example.
    explicit Relay(const QStringList &mailboxes);

    bool start();
    void stop() { m_server.stop(); }
    QByteArray log() const { return m_server.log(); }
    /// Configuration of a system for it; the secret is "mail-secret".
    QJsonObject config() const;

    int count(const QString &mailbox) const;
    QList<Letter> letters(const QString &mailbox) const;
    /// How many letters the relay ever took, by its own log.
    int taken() const;

private:
    QString folder(const QString &mailbox) const;

    ServerFixture m_server;
};

} // namespace tenure::test
