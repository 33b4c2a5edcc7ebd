// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"
#include "connectorhost/breaker.h"
#include "connectorhost/lifeline.h"
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
        std::shared_ptr<Lifeline> lifeline; ///< shared by all systems that are opened together
        RateLimits rates;
        Breaker::Settings breaker;
        Ticks ticks;
        milliseconds farewell = std::chrono::seconds(2); ///< for the call under way at closing
    };

    OpenSystem(const QString &name, const QJsonObject &config,
               const connectorapi::Connector &connector, const Surroundings &surroundings);

    /// Closes, and waits for the call under way as long as the farewell lasts. A thread that hangs
    /// longer is left behind: it keeps what it needs and ends by itself, if ever.
    ~OpenSystem() override;

    const QString &name() const { return m_name; }

    /// Runs `work` on the system's thread, with the system or with the reason why it could not be
    /// opened; not at all once the system closes. Opening happens at the first call.
    void with(std::function<void(Result<connectorapi::System *>)> work);

    /// Nothing is begun any more, the call under way is asked to end, the farewell begins. For
    /// several systems that are to close at once; destruction does it too.
    void close();

    /// An object on the system's thread, for watchers that are made there.
    QObject *context() const;

    RateBuckets &rates();
    Breaker &breaker() { return m_breaker; } ///< of the thread that owns this object
    const connectorapi::Descriptor &descriptor() const { return m_descriptor; }

private:
    struct Quarters;
    class Thread;

    QString m_name;
    connectorapi::Descriptor m_descriptor;
    Breaker m_breaker;
    milliseconds m_farewell;
    std::optional<QDeadlineTimer> m_closesAt;
    std::shared_ptr<Quarters> m_quarters; ///< shared with the thread
    Thread *m_thread = nullptr;
};

} // namespace tenure::connectorhost
