// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connector.h"
#include "engine/effecthost.h"

namespace tenure::connectorhost {

/// One try of one effect by the effect protocol:
///
///     probe -> sending row durable -> act -> read back -> report
///
/// Lives on the system's thread and deletes itself after its one report, or goes with its parent
/// where the system closes first: then the next worker finds the sending row and reads back. What
/// may not be said as "failed" is said as "unknown": after a request has left, only a read-back
/// that saw the object can tell.
class EffectCall final : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        milliseconds perPhase = std::chrono::seconds(60);
        milliseconds betweenReads = std::chrono::milliseconds(500);
        int reads = 6; ///< of a read-back that says "not yet"
    };

    /// Must be called on the thread of `system`, where `parent` lives. `finished` runs there too,
    /// just before the report.
    static void start(engine::EffectJob job, connectorapi::System &system,
                      connectorapi::ReadBack readBack, engine::EffectPort &port, const Clock &clock,
                      const Patience &patience,
                      std::function<void(const engine::EffectReport &)> finished, QObject *parent);

private:
    EffectCall(engine::EffectJob job, connectorapi::System &system, connectorapi::ReadBack readBack,
               engine::EffectPort &port, const Clock &clock, const Patience &patience,
               std::function<void(const engine::EffectReport &)> finished, QObject *parent);

    void probe();
    void probed(const connectorapi::Observation &seen);
    void askToSend(const connectorapi::Observation &seen);
    void act(const Result<qint64> &durable);
    void acted(const connectorapi::Report &answer);
    void readBack();
    void sawAgain(const connectorapi::Observation &seen);

    void done(bool changed, const QJsonObject &observed);
    void fail(engine::EffectVerdict verdict, connectorapi::ErrorClass errorClass,
              const Error &error, std::optional<milliseconds> retryAfter = {});
    void fail(engine::EffectVerdict verdict, const connectorapi::Failure &failure);
    void finish();

    bool mayRepeat() const;

    engine::EffectJob m_job;
    connectorapi::System &m_system;
    connectorapi::ReadBack m_readBack;
    engine::EffectPort &m_port;
    const Clock &m_clock;
    Patience m_patience;
    std::function<void(const engine::EffectReport &)> m_finished;
    connectorapi::OpRequest m_request;
    connectorapi::Report m_answer;
    engine::EffectReport m_report;
    int m_reads = 0;
};

} // namespace tenure::connectorhost
