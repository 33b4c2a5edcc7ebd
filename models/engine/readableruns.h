// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/turn.h"

#include <QSet>

namespace tenure::engine {

/// Runs as far as this program can read them. One that it cannot read is set aside with an alert
/// and blocks nobody; what the disk refuses is an error of the whole turn.
class ReadableRuns
{
public:
    explicit ReadableRuns(RunCache &runs) : m_runs(runs) {}

    /// The run, or nullptr where it was set aside.
    Result<LiveRun *> get(Turn &turn, RunId id);

    void setAside(Turn &turn, RunId id, const Error &error);
    bool isSetAside(RunId id) const { return m_aside.contains(id); }

    /// The turn was not written, its alerts neither.
    void forgetTurn() { m_aside.clear(); }

private:
    RunCache &m_runs;
    QSet<RunId> m_aside; ///< until a person or a newer program comes
};

} // namespace tenure::engine
