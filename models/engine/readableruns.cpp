// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readableruns.h"

#include "engine/subjects.h"

#include <QLoggingCategory>

namespace tenure::engine {

Q_LOGGING_CATEGORY(logReadableRuns, "tenure.engine", QtInfoMsg)

namespace {

// The store's codes begin with its name; that a run is not there is an answer like any other.
bool isOfTheDisk(const Error &error)
{
    return error.code.startsWith(QLatin1String("store.")) &&
           error.code != QLatin1String("store.unknown_run");
}

} // namespace

Result<LiveRun *> ReadableRuns::get(Turn &turn, RunId id)
{
    Result<LiveRun *> run = m_runs.get(id);
    if (run || isOfTheDisk(run.error()))
        return run;
    setAside(turn, id, run.error());
    return static_cast<LiveRun *>(nullptr);
}

void ReadableRuns::setAside(Turn &turn, RunId id, const Error &error)
{
    if (m_aside.contains(id))
        return;
    m_aside.insert(id);
    turn.commit.alerts.push_back({runSubject(id), error.code, error.args, turn.now, std::nullopt});
    qCCritical(logReadableRuns) << "run" << id.value() << "cannot go on:" << error.code
                                << error.detail;
}

} // namespace tenure::engine
