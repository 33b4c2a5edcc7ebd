// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/versionmove.h"

#include "engine/moverun.h"
#include "engine/subjects.h"

namespace tenure::engine {
namespace {

void note(const LiveRun &run, const QString &action, const QJsonObject &details, Instant at,
          Commit &commit)
{
    commit.audit.push_back({at,
                            {QStringLiteral("system"), QStringLiteral("worker"), QString()},
                            action,
                            runSubject(run.row.id),
                            details});
}

void refuse(const LiveRun &run, const Error &error, Instant at, Commit &commit)
{
    commit.alerts.push_back({runSubject(run.row.id), error.code, error.args, at, std::nullopt});
    note(run, QStringLiteral("run.stayed"), error.args, at, commit);
}

} // namespace

std::vector<Command> changeVersion(LiveRun &run, DefinitionSource &definitions,
                                   const VersionChanged &changed, Instant at, Commit &commit)
{
    if (!run.state.isActive())
        return {}; // it ended meanwhile; what it was is read with the version it had
    const VersionId version{qint64(changed.version)};
    const auto definition = definitions.definition(version);
    if (!definition) {
        refuse(run, definition.error(), at, commit);
        return {};
    }
    Moved moved = moveRun(*run.definition, **definition, run.state, at);
    if (!moved.obstacles.empty()) {
        const Obstacle &first = moved.obstacles.front();
        refuse(run,
               {first.code,
                {{QStringLiteral("step"), first.name.isEmpty() ? first.step : first.name}}},
               at, commit);
        return {};
    }
    note(run, QStringLiteral("run.moved"),
         {{QStringLiteral("from"), run.row.version.value()},
          {QStringLiteral("to"), version.value()}},
         at, commit);
    run.row.version = version;
    run.definition = *definition;
    run.state = std::move(moved.outcome.state);
    return std::move(moved.outcome.commands);
}

} // namespace tenure::engine
