// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/runmover.h"

#include "engine/codec.h"
#include "services/ports/inbox.h"

#include <algorithm>

namespace tenure::services {
namespace {

template<typename C>
int countOf(const std::vector<engine::Command> &commands)
{
    return int(std::ranges::count_if(commands, [](const engine::Command &command) {
        return std::holds_alternative<C>(command);
    }));
}

Error errorFor(const engine::Obstacle &obstacle)
{
    return {obstacle.code,
            {{QStringLiteral("step"), obstacle.name.isEmpty() ? obstacle.step : obstacle.name}}};
}

Error aboutRun(const char *code, RunId run)
{
    return {QString::fromLatin1(code), {{QStringLiteral("run"), run.value()}}};
}

} // namespace

Result<JourneyRow> RunMover::versionOf(const engine::RunRow &run)
{
    const Result<std::vector<JourneyRow>> versions = m_stores.journeys.versions(run.journey);
    if (!versions)
        return versions.error();
    const auto own = std::ranges::find(*versions, run.version, &JourneyRow::id);
    if (own == versions->end())
        return Error{QStringLiteral("journey.unknown"),
                     {{QStringLiteral("name"), run.journey}, {QStringLiteral("version"), 0}}};
    return *own;
}

Result<MovePreview> RunMover::preview(RunId id, int version)
{
    const Result<engine::RunRow> run = m_runs.run(id);
    if (!run)
        return run.error();
    if (run->status != engine::RunStatus::Active)
        return aboutRun("run.not_active", id);
    if (run->state.isEmpty())
        return aboutRun("run.not_begun", id);
    const Result<JourneyRow> from = versionOf(*run);
    if (!from)
        return from.error();
    const Result<JourneyRow> to = m_stores.journeys.journey(run->journey, version);
    if (!to)
        return to.error();
    if (from->id == to->id)
        return Error{
            QStringLiteral("move.same_version"),
            {{QStringLiteral("run"), id.value()}, {QStringLiteral("version"), to->version}}};
    const auto before = m_definitions.definition(from->id);
    if (!before)
        return before.error();
    const auto after = m_definitions.definition(to->id);
    if (!after)
        return after.error();
    const Result<engine::RunState> state = engine::decode(**before, run->state);
    if (!state)
        return state.error();
    engine::Moved moved = engine::moveRun(**before, **after, *state, m_clock.now());
    const std::vector<engine::Command> &commands = moved.outcome.commands;
    return MovePreview{id,
                       *from,
                       *to,
                       std::move(moved.obstacles),
                       countOf<engine::SetTimer>(commands),
                       countOf<engine::CancelTimer>(commands),
                       countOf<engine::StepEntered>(commands)};
}

Result<MovePreview> RunMover::move(const Caller &caller, RunId id, int version,
                                   const QString &reason)
{
    if (const Result<void> allowed = allow(caller, Action::MoveRun); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return Error{QStringLiteral("run.reason_missing")};
    Result<MovePreview> preview = this->preview(id, version);
    if (!preview)
        return preview;
    if (!preview->isPossible())
        return errorFor(preview->obstacles.front());
    const Instant now = m_clock.now();
    engine::NewEvent event;
    event.run = id;
    event.sender = QStringLiteral("move:%1:%2:%3")
                       .arg(id.value())
                       .arg(preview->to.id.value())
                       .arg(toMillis(now));
    event.at = now;
    event.body = engine::toJson(engine::VersionChanged{engine::Number(preview->to.id.value())});
    event.authority = {caller.user, caller.channel, reason};
    const Result<std::vector<Appended>> appended = m_stores.inbox.append(
        {event},
        {caller.audit(now, QStringLiteral("run.move"), QStringLiteral("run:%1").arg(id.value()),
                      {{QStringLiteral("from"), preview->from.version},
                       {QStringLiteral("to"), preview->to.version},
                       {QStringLiteral("reason"), reason}})});
    if (!appended)
        return appended.error();
    return preview;
}

} // namespace tenure::services
