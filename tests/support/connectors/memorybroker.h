// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/host.h"

#include <QHash>
#include <QPromise>

#include <list>
#include <mutex>

namespace tenure::test {

/// Secrets in memory, readable by the test. Answers at once.
class MemoryBroker final : public connectorapi::SecretBroker
{
public:
    void put(const QString &reference, const QByteArray &secret);
    /// What was deposited under the key; empty: nothing.
    QByteArray deposited(const QByteArray &key) const;
    int deposits() const;
    int fetches() const;
    /// From now on deposits fail, as when the vault's disk is full.
    void refuseDeposits();
    /// From now on nothing is answered, as when a keychain waits for somebody to unlock it.
    void fallSilent();

    QFuture<Result<Secret>> fetch(const QString &reference) override;
    QFuture<Result<QString>> deposit(const QByteArray &key, Secret secret) override;

private:
    mutable std::mutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
    int m_deposits = 0;
    int m_fetches = 0;
    bool m_refuses = false;
    bool m_silent = false;
    std::list<QPromise<Result<Secret>>> m_unanswered;
};

/// Lets everything through and remembers what passed.
class OpenGate final : public connectorapi::RateGate
{
public:
    milliseconds take(const QString &) override { return milliseconds(0); }
    void closeFor(milliseconds) override {}
};

} // namespace tenure::test
