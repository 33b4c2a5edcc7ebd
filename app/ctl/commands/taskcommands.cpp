// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/json.h"

#include "services/taskhandler.h"
#include "services/taskservice.h"

namespace tenure::ctl {
namespace {

Result<Reply> listTasks(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::TaskFilter filter;
    filter.team = arguments.value(QStringLiteral("team"));
    filter.openOnly = !arguments.has(QStringLiteral("all"));
    filter.limit = 10'000;
    if (arguments.has(QStringLiteral("run")))
        filter.run = RunId(arguments.value(QStringLiteral("run")).toLongLong());
    services::TaskService tasks((*session)->stores(), (*session)->clock());
    const Result<std::vector<services::TaskListRow>> rows = tasks.list(filter);
    if (!rows)
        return rows.error();
    QList<QStringList> lines{{QStringLiteral("Task"), QStringLiteral("Due"), QStringLiteral("Team"),
                              QStringLiteral("What"), QStringLiteral("For"),
                              QStringLiteral("Kind")}};
    for (const services::TaskListRow &row : *rows) {
        lines << QStringList{services::taskName(row.task.run, row.task.number),
                             text(row.task.dueAt),
                             row.task.team,
                             row.task.title,
                             QStringLiteral("%1 %2").arg(row.personNumber, row.personName),
                             text(row.task.kind)};
    }
    return Reply{{{QStringLiteral("tasks"), arrayOf(*rows)}}, table(lines)};
}

Result<Reply> showTask(const Arguments &arguments)
{
    const auto name = services::taskFromName(arguments.positional[0]);
    if (!name)
        return name.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::TaskService tasks((*session)->stores(), (*session)->clock());
    const Result<services::TaskListRow> row = tasks.show(name->first, name->second);
    if (!row)
        return row.error();
    const QJsonObject json = toJson(*row);
    QStringList lines{
        QStringLiteral("%1: %2 for %3 %4")
            .arg(arguments.positional[0], row->task.title, row->personNumber, row->personName)};
    if (json.contains(QStringLiteral("message")))
        lines << json.value(QStringLiteral("message")).toString();
    return Reply{json, lines};
}

Result<QJsonObject> valuesOf(const QStringList &pairs)
{
    QJsonObject values;
    for (const QString &pair : pairs) {
        if (!pair.contains(u'='))
            return Error{QStringLiteral("task.bad_value"), {{QStringLiteral("value"), pair}}};
        values[pair.section(u'=', 0, 0)] = pair.section(u'=', 1);
    }
    return values;
}

Result<Reply> answerTask(const Arguments &arguments)
{
    const auto name = services::taskFromName(arguments.positional[0]);
    if (!name)
        return name.error();
    const Result<QJsonObject> values = valuesOf(arguments.values(QStringLiteral("set")));
    if (!values)
        return values.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::TaskService tasks((*session)->stores(), (*session)->clock());
    const QString outcome = arguments.has(QStringLiteral("outcome"))
                                ? arguments.value(QStringLiteral("outcome"))
                                : QStringLiteral("done");
    if (const Result<void> answered =
            tasks.complete((*session)->caller(), name->first, name->second, outcome, *values);
        !answered)
        return answered.error();
    return Reply{
        {{QStringLiteral("task"), arguments.positional[0]}, {QStringLiteral("outcome"), outcome}},
        {QStringLiteral("Answered %1").arg(arguments.positional[0])}};
}

using Verb = std::function<Result<void>(services::TaskHandler &, const services::Caller &, RunId,
                                        engine::Number)>;

Result<Reply> handle(const Arguments &arguments, const QString &said, const Verb &verb)
{
    const auto name = services::taskFromName(arguments.positional[0]);
    if (!name)
        return name.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::TaskHandler handler((*session)->stores(), (*session)->clock());
    const Result<void> done = verb(handler, (*session)->caller(), name->first, name->second);
    if (!done)
        return done.error();
    return Reply{{{QStringLiteral("task"), arguments.positional[0]}},
                 {said.arg(arguments.positional[0])}};
}

Result<Reply> takeTask(const Arguments &arguments)
{
    return handle(arguments, QStringLiteral("You have %1"),
                  [](services::TaskHandler &handler, const services::Caller &caller, RunId run,
                     engine::Number number) { return handler.take(caller, run, number); });
}

// Without --team it stays with its team, and without --to it is anybody's there.
Result<Reply> assignTask(const Arguments &arguments)
{
    const auto name = services::taskFromName(arguments.positional[0]);
    if (!name)
        return name.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    const auto now = (*session)->stores().tasks.handling(name->first, name->second);
    if (!now)
        return now.error();
    const services::TaskOwner to{
        arguments.has(QStringLiteral("team")) ? arguments.value(QStringLiteral("team")) : now->team,
        arguments.value(QStringLiteral("to"))};
    session->reset();
    return handle(arguments, QStringLiteral("Handed %1 over"),
                  [&to](services::TaskHandler &handler, const services::Caller &caller, RunId run,
                        engine::Number number) { return handler.assign(caller, run, number, to); });
}

Result<Reply> snoozeTask(const Arguments &arguments)
{
    const Result<Instant> until = instantFromText(arguments.positional[1]);
    if (!until)
        return until.error();
    const QString reason = arguments.value(QStringLiteral("reason"));
    return handle(
        arguments, QStringLiteral("Put %1 off"),
        [&](services::TaskHandler &handler, const services::Caller &caller, RunId run,
            engine::Number number) { return handler.snooze(caller, run, number, *until, reason); });
}

Result<Reply> wakeTask(const Arguments &arguments)
{
    return handle(arguments, QStringLiteral("%1 is back"),
                  [](services::TaskHandler &handler, const services::Caller &caller, RunId run,
                     engine::Number number) { return handler.wake(caller, run, number); });
}

Result<Reply> noteOnTask(const Arguments &arguments)
{
    const auto kind = arguments.has(QStringLiteral("reference")) ? services::TaskNoteKind::Reference
                                                                 : services::TaskNoteKind::Words;
    const QString text = arguments.positional[1];
    return handle(
        arguments, QStringLiteral("Noted on %1"),
        [&](services::TaskHandler &handler, const services::Caller &caller, RunId run,
            engine::Number number) { return handler.note(caller, run, number, kind, text); });
}

} // namespace

QList<Command> taskCommands()
{
    return {
        {"task list",
         "",
         "Work that waits for people, most urgent first",
         0,
         0,
         {{"team", "KEY", "only this team's"},
          {"run", "N", "only this run's"},
          {"all", nullptr, "answered ones too"}},
         listTasks},
        {"task show", "TASK", "One task with its form and what led to it", 1, 1, {}, showTask},
        {"task done",
         "TASK",
         "Answer a task",
         1,
         1,
         {{"set", "FIELD=VALUE", "fill in a field of its form (may be repeated)"},
          {"outcome", "NAME", "another answer that it offers, as retry or skip"}},
         answerTask},
        {"task take", "TASK", "Say that you do a task", 1, 1, {}, takeTask},
        {"task assign",
         "TASK",
         "Hand a task to a person, a team, or back to its team",
         1,
         1,
         {{"to", "USER", "who shall do it; left out: anybody of the team"},
          {"team", "KEY", "whose it is; left out: as before"}},
         assignTask},
        {"task snooze",
         "TASK INSTANT",
         "Put a task off until then, or until it is late",
         2,
         2,
         {{"reason", "TEXT", "why; others see it, and it stays in the evidence"}},
         snoozeTask},
        {"task wake", "TASK", "Take a task back that was put off", 1, 1, {}, wakeTask},
        {"task note",
         "TASK TEXT",
         "Note something on a task",
         2,
         2,
         {{"reference", nullptr, "the text is an address or a path; it is kept and never opened"}},
         noteOnTask},
    };
}

} // namespace tenure::ctl
