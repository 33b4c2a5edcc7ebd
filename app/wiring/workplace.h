// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wiring/engineroom.h"
#include "wiring/feedfolders.h"

namespace tenure::app {

/// The one worker of a store with all it needs: session, secrets, engine and watched folders.
/// `tenure-worker` is one, and a console hosts one on a thread where no other runs. Lives on the
/// thread that opened it.
class Workplace
{
public:
    /// Errors of Session::open(), `store.worker_running` among them, and of openSecrets().
    static Result<std::unique_ptr<Workplace>> open(const QString &storeUrl);
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;
    ~Workplace() = default;

    /// Takes up what is under way and begins to turn.
    Result<void> start() { return m_room.start(); }
    void stop() { m_room.stop(); }
    /// Reads everything anew, as after SIGHUP.
    void reload();

    engine::Pump &pump() { return m_room.pump(); }

private:
    Workplace(std::unique_ptr<Session> session,
              std::unique_ptr<connectorapi::SecretBroker> secrets);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<connectorapi::SecretBroker> m_secrets;
    EngineRoom m_room;
    FeedFolders m_feeds;
};

} // namespace tenure::app
