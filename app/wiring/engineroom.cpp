// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/engineroom.h"

#include "wiring/places.h"

namespace tenure::app {

EngineRoom::EngineRoom(Session &session, connectorapi::SecretBroker &secrets,
                       const Settings &settings)
    : m_session(session)
    , m_library(connectorDirectory())
    , m_journeys(session.store().journeys())
    , m_composer(session.store().catalogue())
    , m_effects(
          m_library, secrets, session.clock(),
          [this](const engine::EffectJob &job) { return m_composer.prepare(job); },
          settings.effects)
    , m_worker({session.store().runs(), session.clock(), m_journeys, session.times(), m_effects,
                m_verbs},
               settings.limits)
    , m_pump(m_worker, session.store().runs(), session.clock(), settings.pace)
{
    m_effects.setPort(m_worker);
    connect(&m_worker, &engine::Worker::surroundingsRead, this, [this] {
        if (const Result<void> followed = followSystems(); !followed)
            m_worker.noticeForeignChange();
    });
}

EngineRoom::~EngineRoom()
{
    // Before the worker goes: systems report to it from threads of their own.
    m_pump.stop();
    m_effects.stop();
}

Result<void> EngineRoom::start()
{
    if (const Result<void> followed = followSystems(); !followed)
        return followed;
    if (const Result<void> started = m_worker.start(); !started)
        return started;
    m_pump.start();
    return {};
}

// Another program may have added a system, changed an office or a calendar: the worker follows
// without a restart.
Result<void> EngineRoom::followSystems()
{
    const Result<std::vector<engine::SystemRow>> systems = m_session.store().systems().systems();
    if (!systems)
        return systems.error();
    m_effects.setSystems(*systems);
    m_composer.forget();
    return m_session.times().reload();
}

} // namespace tenure::app
