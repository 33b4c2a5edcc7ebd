// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"
#include "support/servers/serverfixture.h"

#include <QJsonArray>
#include <QPluginLoader>
#include <QPromise>

#include <list>

namespace tenure::test {

/// Holds the password of the relay and nothing else.
class OneSecret final : public connectorapi::SecretBroker
{
public:
    QFuture<Result<Secret>> fetch(const QString &reference) override;
    QFuture<Result<QString>> deposit(const QByteArray &key, Secret secret) override;

    QByteArray password = "mail-secret";
    bool isSilent = false; ///< as a keychain that waits for somebody to unlock it

private:
    std::list<QPromise<Result<Secret>>> m_unanswered;
};

class OpenGate final : public connectorapi::RateGate
{
public:
    milliseconds take(const QString &) override { return wait; }
    void closeFor(milliseconds) override {}

    milliseconds wait{0};
};

/// An Exim of our own and the mail connector, loaded as the program loads it.
class MailBench
{
public:
    explicit MailBench(
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    bool start();
    QByteArray log() { return m_exim.log(); }
    ServerFixture &exim() { return m_exim; }

    /// The working configuration; tests change what they are about.
    QJsonObject config() const;
    const connectorapi::Connector *connector();
    std::unique_ptr<connectorapi::System> open(const QJsonObject &config);
    std::unique_ptr<connectorapi::System> open() { return open(config()); }

    /// What python3's email package reads from a mailbox, once `count` mails are there: [{"file",
    /// "headers": [[name, value]], "subject", "from", "to", "replyTo", "text", "html", "defects"}].
    QJsonArray mails(const QString &mailbox, int count) const;
    int countMails(const QString &mailbox) const;
    /// Exim's main log: who signed in, what was delivered. Its own queue runs, which come when they
    /// like, are left out.
    QByteArray mainLog() const;

    OneSecret secrets;
    OpenGate gate;

private:
    ServerFixture m_exim;
    QPluginLoader m_loader;
};

/// message.send to `to` with a subject and a text, and a key of its own.
connectorapi::OpRequest mailTo(const QJsonValue &to, const QJsonObject &more = {});

/// The result of a call, waited for.
template<typename T>
T done(QFuture<T> future)
{
    return future.takeResult();
}

/// The names of a mail's headers, in its order.
QStringList headerNames(const QJsonObject &mail);

QString codeOf(const std::optional<connectorapi::Failure> &failure);
QString classOf(const std::optional<connectorapi::Failure> &failure);

} // namespace tenure::test
