// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/ports/runqueries.h"
#include "services/stores.h"

namespace tenure::services {

/// Runs as people steer them. Everything here appends; the worker acts on it.
class RunService
{
public:
    RunService(const Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    /// Starts the journey (newest version of `journey`) for a person by hand. `reason` is kept in
    /// the audit and makes the lifecycle event, so that the same call twice is one run.
    Result<RunId> start(const Caller &caller, const QString &personNumber, const QString &journey,
                        const QString &reason);

    Result<std::vector<RunListRow>> list(const RunFilter &filter)
    {
        return m_stores.runs.runs(filter);
    }
    /// An effect that waits because its person is frozen says so.
    Result<RunDetails> show(RunId run);

    /// `run.reason_missing` without a reason; `run.not_active` if it has ended.
    Result<void> cancel(const Caller &caller, RunId run, const QString &reason);

private:
    Stores m_stores;
    const Clock &m_clock;
};

} // namespace tenure::services
