// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <vector>

namespace tenure::services {

enum class Appended : quint8 {
    Added,
    Known ///< an event of this sender was there already; nothing changed
};

struct StartedRun
{
    RunId id;
    Appended appended = Appended::Added;
};

/// How front ends speak to runs: they append, only the worker advances. Durable when a call
/// returns.
class Inbox
{
public:
    virtual ~Inbox() = default;

    /// All in one transaction, each with its audit row. `store.unknown_run` refuses all.
    virtual Result<std::vector<Appended>> append(const std::vector<engine::NewEvent> &events,
                                                 const std::vector<engine::AuditRow> &audit) = 0;

    /// Makes the run and its start event. A run of the same (person, journey, lifecycle event) is
    /// given back as Known.
    virtual Result<StartedRun> startRun(const engine::NewRun &run,
                                        const engine::AuditRow &audit) = 0;
};

} // namespace tenure::services
