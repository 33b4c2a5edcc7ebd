// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorhost/effectcall.h"
#include "connectorhost/library.h"
#include "connectorhost/opensystem.h"
#include "engine/runstore.h"

#include <QHash>
#include <QSet>

namespace tenure::connectorhost {

/// What a step's parameters become before a connector sees them: a message template and facts
/// become subject and text.
using Preparer = std::function<Result<QJsonObject>(const engine::EffectJob &job)>;

/// Does effects on the configured systems: opens each on a thread of its own, keeps its limits and
/// its breaker. Lives on the shell's thread.
class EffectRunner final : public QObject, public engine::EffectHost
{
    Q_OBJECT

public:
    struct Settings
    {
        int parallelCalls = 4; ///< for each system
        EffectCall::Patience patience;
        RateLimits rates = defaultRateLimits();
        Breaker::Settings breaker;
        Ticks ticks = machineTicks();
        milliseconds farewell = std::chrono::seconds(2); ///< for the calls under way at the end
    };

    EffectRunner(Library &library, connectorapi::SecretBroker &secrets, const Clock &clock,
                 Preparer prepare, const Settings &settings, QObject *parent = nullptr);
    ~EffectRunner() override;

    /// Must be called once before anything runs: the worker is made with this host.
    void setPort(engine::EffectPort &port);

    /// Nothing runs any more and nothing is reported: calls under way are asked to end, and what
    /// they did is found out by the next worker. Must be called before the port, the secrets or the
    /// clock go; destruction does it too, and waits for the systems to close.
    void stop();

    /// The systems as configured now; one whose configuration changed is opened anew.
    void setSystems(const std::vector<engine::SystemRow> &systems);

    /// Climbs the system's health ladder; `answer` is called on this object's thread.
    void checkHealth(const QString &system, connectorapi::HealthDepth depth,
                     std::function<void(Result<connectorapi::Ladder>)> answer);

    bool accepts(const QString &system, const QString &verb, std::optional<Instant> *next) override;
    void run(engine::EffectJob job) override;
    void cancel(RunId run, engine::Number effect) override;

private:
    struct Line
    {
        engine::SystemRow row;
        std::shared_ptr<OpenSystem> system;
        std::optional<Error> refused; ///< no such connector: every effect fails with this
        int running = 0;
    };

    /// Keeps its system open even when the configuration changes meanwhile.
    struct Running
    {
        std::shared_ptr<OpenSystem> system;
        QByteArray key;
    };

    Line *lineOf(const QString &system);
    void refuse(const engine::EffectJob &job, connectorapi::ErrorClass errorClass,
                const Error &error);
    void finished(const QString &system, const engine::EffectReport &report);
    void wakeLater(const QString &system, milliseconds wait);

    Library &m_library;
    std::shared_ptr<Lifeline> m_lifeline; ///< all that systems and their calls reach of the rest
    Preparer m_prepare;
    Settings m_settings;
    std::map<QString, Line> m_lines;
    std::map<std::pair<RunId, engine::Number>, Running> m_running;
    QSet<QString> m_wakes; ///< systems for which a wake-up is on its way
};

} // namespace tenure::connectorhost
