// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/lifeline.h"

#include <QPromise>

namespace tenure::connectorhost {
namespace {

template<typename T>
QFuture<Result<T>> closing()
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(Error{QStringLiteral("connector.cancelled")}));
    promise.finish();
    return promise.future();
}

} // namespace

void Lifeline::setPort(engine::EffectPort &port)
{
    const std::scoped_lock lock(m_mutex);
    m_port = &port;
}

void Lifeline::cut()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_clock)
        return;
    m_last = m_clock->now();
    m_secrets = nullptr;
    m_clock = nullptr;
    m_port = nullptr;
}

bool Lifeline::isCut() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_clock;
}

void Lifeline::whileWhole(const std::function<void()> &work) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_clock)
        work();
}

QFuture<Result<Secret>> Lifeline::fetch(const QString &reference)
{
    const std::scoped_lock lock(m_mutex);
    return m_secrets ? m_secrets->fetch(reference) : closing<Secret>();
}

QFuture<Result<QString>> Lifeline::deposit(const QByteArray &key, Secret secret)
{
    const std::scoped_lock lock(m_mutex);
    return m_secrets ? m_secrets->deposit(key, std::move(secret)) : closing<QString>();
}

Instant Lifeline::now() const
{
    const std::scoped_lock lock(m_mutex);
    return m_clock ? m_clock->now() : m_last;
}

void Lifeline::sending(RunId run, engine::Number effect, engine::Intention intention,
                       std::function<void(Result<qint64>)> durable)
{
    const std::scoped_lock lock(m_mutex);
    if (m_port)
        m_port->sending(run, effect, std::move(intention), std::move(durable));
}

void Lifeline::report(engine::EffectReport report)
{
    const std::scoped_lock lock(m_mutex);
    if (m_port)
        m_port->report(std::move(report));
}

void Lifeline::available(const QString &system)
{
    const std::scoped_lock lock(m_mutex);
    if (m_port)
        m_port->available(system);
}

} // namespace tenure::connectorhost
