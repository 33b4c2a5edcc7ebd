// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/host.h"
#include "engine/effecthost.h"

#include <mutex>

namespace tenure::connectorhost {

/// What code on a system's thread may use of the rest of the program. A thread that hangs is left
/// behind when its system closes and may outlive all that it was given: it reaches everything
/// through here, and once this is cut it finds nothing there any more. Any thread.
class Lifeline final : public connectorapi::SecretBroker, public Clock, public engine::EffectPort
{
public:
    Lifeline(connectorapi::SecretBroker &secrets, const Clock &clock)
        : m_secrets(&secrets), m_clock(&clock)
    {
    }

    void setPort(engine::EffectPort &port);

    /// Nothing is reached any more; returns once no call through here is under way.
    void cut();
    bool isCut() const;

    /// Does `work` while nothing can be cut, or not at all.
    void whileWhole(const std::function<void()> &work) const;

    QFuture<Result<Secret>> fetch(const QString &reference) override;
    QFuture<Result<QString>> deposit(const QByteArray &key, Secret secret) override;

    Instant now() const override;

    void sending(RunId run, engine::Number effect, engine::Intention intention,
                 std::function<void(Result<qint64>)> durable) override;
    void report(engine::EffectReport report) override;
    void available(const QString &system) override;

private:
    mutable std::recursive_mutex m_mutex; ///< the port may answer from within a call
    connectorapi::SecretBroker *m_secrets;
    const Clock *m_clock;
    engine::EffectPort *m_port = nullptr;
    Instant m_last; ///< when it was cut
};

} // namespace tenure::connectorhost
