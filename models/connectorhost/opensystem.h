// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"
#include "connectorhost/breaker.h"
#include "connectorhost/ratebuckets.h"

#include <QThread>

namespace tenure::connectorhost {

/// A configured system in use: its own thread with an event loop on which the connector's System
/// lives, its rate limits and its breaker. Trouble in one system stays on its thread.
class OpenSystem final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        connectorapi::SecretBroker &secrets;
        const Clock &clock;
        RateLimits rates;
        Breaker::Settings breaker;
        Ticks ticks;
    };

    OpenSystem(const QString &name, const QJsonObject &config,
               const connectorapi::Connector &connector, const Surroundings &surroundings);

    /// Stops the thread; waits until the call under way, if any, has ended at its deadline.
    ~OpenSystem() override;

    const QString &name() const { return m_name; }

    /// Runs `work` on the system's thread, with the system or with the reason why it could not be
    /// opened. Opening happens at the first call.
    void with(std::function<void(Result<connectorapi::System *>)> work);

    /// An object on the system's thread, for watchers that are made there.
    QObject *context() const { return m_context; }

    RateBuckets &rates() { return m_rates; }
    Breaker &breaker() { return m_breaker; } ///< of the thread that owns this object
    const connectorapi::Descriptor &descriptor() const { return m_descriptor; }

private:
    Result<connectorapi::System *> system();

    QString m_name;
    QJsonObject m_config;
    const connectorapi::Connector &m_connector;
    connectorapi::Descriptor m_descriptor;
    connectorapi::SecretBroker &m_secrets;
    const Clock &m_clock;
    RateBuckets m_rates;
    Breaker m_breaker;
    QThread m_thread;
    QObject *m_context = nullptr;                   ///< lives on m_thread
    std::unique_ptr<connectorapi::System> m_system; ///< made, used and destroyed on m_thread
};

} // namespace tenure::connectorhost
