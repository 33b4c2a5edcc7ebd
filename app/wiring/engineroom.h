// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorhost/effectrunner.h"
#include "engine/pump.h"
#include "services/messagecomposer.h"
#include "services/publishedjourneys.h"
#include "wiring/session.h"
#include "wiring/verbbook.h"

namespace tenure::app {

/// Everything that advances runs, put together over a session that was opened to work. Lives on the
/// thread that made it.
class EngineRoom final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        engine::Worker::Limits limits;
        connectorhost::EffectRunner::Settings effects;
        engine::Pump::Pace pace;
    };

    /// `secrets` must outlive it.
    EngineRoom(Session &session, connectorapi::SecretBroker &secrets, const Settings &settings);
    /// Ends soon, even where a system hangs.
    ~EngineRoom() override;

    /// Takes up what is under way and begins to turn.
    Result<void> start();
    void stop() { m_pump.stop(); }

    engine::Worker &worker() { return m_worker; }
    engine::Pump &pump() { return m_pump; }
    connectorhost::EffectRunner &effects() { return m_effects; }

private:
    Result<void> followSystems();

    Session &m_session;
    connectorhost::Library m_library;
    ConnectorVerbs m_verbs;
    services::PublishedJourneys m_journeys;
    services::MessageComposer m_composer;
    connectorhost::EffectRunner m_effects;
    engine::Worker m_worker;
    engine::Pump m_pump;
};

} // namespace tenure::app
