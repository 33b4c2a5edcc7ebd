// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"

#include <QHash>
#include <QSet>

namespace tenure::engine {

/// What other processes may change while the worker works: the systems and the global stop. As last
/// read from the store.
class Surroundings
{
public:
    /// An error leaves what was known.
    Result<void> read(RunStore &store);

    bool isStopped() const { return m_stopped; }
    const QHash<QString, SystemRow> &systems() const { return m_systems; } ///< by logical name
    const QSet<QString> &pausedSystems() const { return m_paused; }
    /// Whether nothing may be sent there now.
    bool isClosed(const QString &system) const { return m_stopped || m_paused.contains(system); }

private:
    QHash<QString, SystemRow> m_systems;
    QSet<QString> m_paused;
    bool m_stopped = false;
};

} // namespace tenure::engine
