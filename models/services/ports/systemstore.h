// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/runstore.h"

namespace tenure::services {

class SystemStore
{
public:
    virtual ~SystemStore() = default;

    virtual Result<std::vector<engine::SystemRow>> systems() = 0;

    /// `system.unknown` with "name".
    virtual Result<engine::SystemRow> system(const QString &name) = 0;

    /// Adds it, or changes connector and configuration; bindings and pause stay.
    virtual Result<void> saveSystem(const engine::SystemRow &system,
                                    const engine::AuditRow &audit) = 0;

    /// From now on steps that name `logicalName` go to `system`; an empty one unbinds, and people
    /// do the work.
    virtual Result<void> bind(const QString &logicalName, const QString &system,
                              const engine::AuditRow &audit) = 0;

    virtual Result<void> setPaused(const QString &system, bool paused,
                                   const engine::AuditRow &audit) = 0;
};

} // namespace tenure::services
