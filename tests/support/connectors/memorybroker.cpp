// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connectors/memorybroker.h"

namespace tenure::test {
namespace {

template<typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    QFuture<Result<T>> future = promise.future();
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return future;
}

QString referenceOf(const QByteArray &key)
{
    return QStringLiteral("deposit:") + QString::fromLatin1(key);
}

} // namespace

void MemoryBroker::put(const QString &reference, const QByteArray &secret)
{
    const std::scoped_lock lock(m_mutex);
    m_secrets.insert(reference, secret);
}

QByteArray MemoryBroker::deposited(const QByteArray &key) const
{
    const std::scoped_lock lock(m_mutex);
    return m_secrets.value(referenceOf(key));
}

int MemoryBroker::deposits() const
{
    const std::scoped_lock lock(m_mutex);
    return m_deposits;
}

int MemoryBroker::fetches() const
{
    const std::scoped_lock lock(m_mutex);
    return m_fetches;
}

void MemoryBroker::refuseDeposits()
{
    const std::scoped_lock lock(m_mutex);
    m_refuses = true;
}

void MemoryBroker::fallSilent()
{
    const std::scoped_lock lock(m_mutex);
    m_silent = true;
}

QFuture<Result<Secret>> MemoryBroker::fetch(const QString &reference)
{
    const std::scoped_lock lock(m_mutex);
    ++m_fetches;
    if (m_silent) {
        m_unanswered.emplace_back();
        m_unanswered.back().start();
        return m_unanswered.back().future();
    }
    const auto secret = m_secrets.constFind(reference);
    if (secret == m_secrets.constEnd())
        return answered<Secret>(
            Error{QStringLiteral("test.no_secret"), {{QStringLiteral("reference"), reference}}});
    return answered<Secret>(Secret(QByteArray(secret->constData(), secret->size())));
}

QFuture<Result<QString>> MemoryBroker::deposit(const QByteArray &key, Secret secret)
{
    const std::scoped_lock lock(m_mutex);
    if (m_refuses)
        return answered<QString>(Error{QStringLiteral("test.vault_full")});
    ++m_deposits;
    m_secrets.insert(referenceOf(key), secret.view().toByteArray());
    return answered<QString>(referenceOf(key));
}

} // namespace tenure::test
