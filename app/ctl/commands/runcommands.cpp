// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/json.h"

#include "services/publishedjourneys.h"
#include "services/runmover.h"
#include "services/runservice.h"
#include "wording/sentence.h"

namespace tenure::ctl {
namespace {

Result<RunId> runIdOf(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value <= 0)
        return Error{QStringLiteral("run.unknown"), {{QStringLiteral("run"), text}}};
    return RunId(value);
}

Result<Reply> listRuns(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::RunFilter filter;
    filter.lifecycle = arguments.value(QStringLiteral("lifecycle"));
    filter.limit = 10'000;
    if (!arguments.has(QStringLiteral("all")))
        filter.status = engine::RunStatus::Active;
    services::RunService runs((*session)->stores(), (*session)->clock());
    const Result<std::vector<services::RunListRow>> rows = runs.list(filter);
    if (!rows)
        return rows.error();
    QList<QStringList> lines{{QStringLiteral("Run"), QStringLiteral("Journey"),
                              QStringLiteral("Person"), QStringLiteral("Status"),
                              QStringLiteral("Tasks"), QStringLiteral("Exceptions"),
                              QStringLiteral("Next timer")}};
    for (const services::RunListRow &row : *rows) {
        lines << QStringList{QString::number(row.run.id.value()),
                             row.run.journey,
                             QStringLiteral("%1 %2").arg(row.personNumber, row.personName),
                             text(row.run.status),
                             QString::number(row.openTasks),
                             QString::number(row.exceptions),
                             text(row.nextTimer)};
    }
    return Reply{{{QStringLiteral("runs"), arrayOf(*rows)}}, table(lines)};
}

Result<Reply> showRun(const Arguments &arguments)
{
    const Result<RunId> id = runIdOf(arguments.positional[0]);
    if (!id)
        return id.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::RunService runs((*session)->stores(), (*session)->clock());
    const Result<services::RunDetails> details = runs.show(*id);
    if (!details)
        return details.error();
    QStringList lines{QStringLiteral("Run %1: %2 for %3 %4, %5")
                          .arg(id->value())
                          .arg(details->row.run.journey, details->row.personNumber,
                               details->row.personName, text(details->row.run.status))};
    QList<QStringList> rows{
        {QStringLiteral("Step"), QStringLiteral("Entered"), QStringLiteral("Left")}};
    for (const engine::StepRow &step : details->steps)
        rows << QStringList{step.path, toText(step.enteredAt), text(step.leftAt)};
    rows << QStringList{}
         << QStringList{QStringLiteral("Effect"), QStringLiteral("State"), QStringLiteral("Tries")};
    for (const engine::EffectRow &effect : details->effects)
        rows << QStringList{
            QStringLiteral("%1 %2 on %3").arg(effect.path, effect.verb, effect.system),
            text(effect.state), QString::number(effect.attempts)};
    return Reply{toJson(*details), lines + table(rows)};
}

Result<Reply> startRun(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::RunService runs((*session)->stores(), (*session)->clock());
    const Result<RunId> run =
        runs.start((*session)->caller(), arguments.positional[0], arguments.positional[1],
                   arguments.value(QStringLiteral("reason")));
    if (!run)
        return run.error();
    return Reply{{{QStringLiteral("run"), run->value()}},
                 {QStringLiteral("Run %1").arg(run->value())}};
}

Result<Reply> cancelRun(const Arguments &arguments)
{
    const Result<RunId> id = runIdOf(arguments.positional[0]);
    if (!id)
        return id.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::RunService runs((*session)->stores(), (*session)->clock());
    if (const Result<void> done =
            runs.cancel((*session)->caller(), *id, arguments.value(QStringLiteral("reason")));
        !done)
        return done.error();
    return Reply{
        {{QStringLiteral("run"), id->value()}},
        {QStringLiteral("Run %1 will end as soon as the worker sees it.").arg(id->value())}};
}

QJsonObject toJson(const services::MovePreview &preview)
{
    QJsonArray obstacles;
    for (const engine::Obstacle &obstacle : preview.obstacles)
        obstacles << QJsonObject{{QStringLiteral("code"), obstacle.code},
                                 {QStringLiteral("step"), obstacle.step},
                                 {QStringLiteral("name"), obstacle.name}};
    return {{QStringLiteral("run"), preview.run.value()},
            {QStringLiteral("from"), preview.from.version},
            {QStringLiteral("to"), preview.to.version},
            {QStringLiteral("possible"), preview.isPossible()},
            {QStringLiteral("obstacles"), obstacles},
            {QStringLiteral("timersSet"), preview.timersSet},
            {QStringLiteral("timersCancelled"), preview.timersCancelled},
            {QStringLiteral("stepsBegun"), preview.stepsBegun}};
}

QStringList linesOf(const services::MovePreview &preview)
{
    QStringList lines{
        QStringLiteral(
            "Run %1 from version %2 to %3: %4 timers set anew, %5 cancelled, %6 steps begin")
            .arg(preview.run.value())
            .arg(preview.from.version)
            .arg(preview.to.version)
            .arg(preview.timersSet)
            .arg(preview.timersCancelled)
            .arg(preview.stepsBegun)};
    for (const engine::Obstacle &obstacle : preview.obstacles)
        lines << wording::sentenceFor({obstacle.code,
                                       {{QStringLiteral("step"),
                                         obstacle.name.isEmpty() ? obstacle.step : obstacle.name}}})
                     .text();
    return lines;
}

Result<Reply> moveRun(const Arguments &arguments)
{
    const Result<RunId> id = runIdOf(arguments.positional[0]);
    if (!id)
        return id.error();
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    Result<std::unique_ptr<app::Session>> session =
        arguments.session(dryRun ? storage::Access::Read : storage::Access::Write);
    if (!session)
        return session.error();
    services::PublishedJourneys definitions((*session)->stores().journeys);
    services::RunMover mover((*session)->stores(), (*session)->store().runs(), definitions,
                             (*session)->clock());
    const int version = arguments.value(QStringLiteral("to")).toInt();
    const Result<services::MovePreview> preview =
        dryRun ? mover.preview(*id, version)
               : mover.move((*session)->caller(), *id, version,
                            arguments.value(QStringLiteral("reason")));
    if (!preview)
        return preview.error();
    QStringList lines = linesOf(*preview);
    if (!dryRun && preview->isPossible())
        lines << QStringLiteral(
            "The worker moves it when it comes to it. Tasks that are open by then "
            "keep the form they were opened with.");
    return Reply{toJson(*preview), lines};
}

} // namespace

QList<Command> runCommands()
{
    const Option reason{"reason", "TEXT", "why; it stays in the evidence"};
    return {
        {"run list",
         "",
         "Runs under way",
         0,
         0,
         {{"all", nullptr, "ended ones too"}, {"lifecycle", "NAME", "only join, move, leave, ..."}},
         listRuns},
        {"run show", "ID", "Everything about one run", 1, 1, {}, showRun},
        {"run start",
         "NUMBER JOURNEY",
         "Start a journey for a person by hand",
         2,
         2,
         {reason},
         startRun},
        {"run cancel",
         "ID",
         "End a run: tasks and timers are withdrawn, nothing more is sent",
         1,
         1,
         {reason},
         cancelRun},
        {"run move",
         "ID",
         "Let a run go on with another version of its journey, when the worker comes to it",
         1,
         1,
         {{"to", "N", "the version; left out: the newest"},
          {"dry-run", nullptr, "say what would happen and change nothing"},
          reason},
         moveRun},
    };
}

} // namespace tenure::ctl
