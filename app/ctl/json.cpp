// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json.h"

#include "services/taskservice.h"
#include "wording/sentence.h"

namespace tenure::ctl {

QJsonObject toJson(const engine::StepRow &row)
{
    static const char *const ends[] = {"done", "by_hand", "skipped", "interrupted", "withdrawn"};
    return {
        {QStringLiteral("step"), row.node},
        {QStringLiteral("path"), row.path},
        {QStringLiteral("entered"), toText(row.enteredAt)},
        {QStringLiteral("left"), text(row.leftAt)},
        {QStringLiteral("end"), row.end ? QLatin1String(ends[size_t(*row.end)]) : QLatin1String()}};
}

QJsonObject toJson(const engine::EffectRow &row)
{
    QJsonObject object{{QStringLiteral("effect"), qint64(row.number)},
                       {QStringLiteral("key"), QString::fromLatin1(row.key)},
                       {QStringLiteral("step"), row.node},
                       {QStringLiteral("system"), row.system},
                       {QStringLiteral("verb"), row.verb},
                       {QStringLiteral("state"), text(row.state)},
                       {QStringLiteral("waitsFor"), row.waitsFor},
                       {QStringLiteral("attempts"), row.attempts},
                       {QStringLiteral("changed"), row.changed}};
    if (!row.error.code.isEmpty()) {
        object[QStringLiteral("code")] = row.error.code;
        object[QStringLiteral("errorClass")] = row.errorClass;
        object[QStringLiteral("message")] = wording::sentenceFor(row.error).text();
    }
    return object;
}

QJsonObject toJson(const engine::TimerRow &row)
{
    return {{QStringLiteral("timer"), qint64(row.number)},
            {QStringLiteral("step"), row.node},
            {QStringLiteral("rule"), row.rule},
            {QStringLiteral("due"), toText(row.dueAt)},
            {QStringLiteral("wall"), row.wall},
            {QStringLiteral("zone"), row.zone},
            {QStringLiteral("state"), row.state == engine::TimerState::Set ? QStringLiteral("set")
                                      : row.state == engine::TimerState::Fired
                                          ? QStringLiteral("fired")
                                          : QStringLiteral("cancelled")}};
}

QJsonObject toJson(const engine::TaskRow &row)
{
    QJsonObject object{{QStringLiteral("task"), services::taskName(row.run, row.number)},
                       {QStringLiteral("step"), row.node},
                       {QStringLiteral("title"), row.title},
                       {QStringLiteral("kind"), text(row.kind)},
                       {QStringLiteral("state"),
                        row.state == engine::TaskState::Open   ? QStringLiteral("open")
                        : row.state == engine::TaskState::Done ? QStringLiteral("done")
                                                               : QStringLiteral("closed")},
                       {QStringLiteral("team"), row.team},
                       {QStringLiteral("assignee"), row.assignee},
                       {QStringLiteral("due"), text(row.dueAt)},
                       {QStringLiteral("details"), row.details}};
    if (!row.code.isEmpty()) {
        object[QStringLiteral("code")] = row.code;
        object[QStringLiteral("message")] = wording::sentenceFor(row.code, row.args).text();
    }
    return object;
}

QJsonObject toJson(const engine::AlertRow &row)
{
    return {{QStringLiteral("system"), row.subject.section(u':', 1)},
            {QStringLiteral("code"), row.code},
            {QStringLiteral("message"), wording::sentenceFor(row.code, row.args).text()},
            {QStringLiteral("since"), toText(row.at)}};
}

QJsonObject toJson(const services::GrantRow &row)
{
    return {{QStringLiteral("item"), row.item},
            {QStringLiteral("system"), row.system},
            {QStringLiteral("state"), text(row.state())},
            {QStringLiteral("wanted"), row.wanted},
            {QStringLiteral("seen"), row.seen ? QJsonValue(*row.seen) : QJsonValue()},
            {QStringLiteral("seenAt"), text(row.seenAt)},
            {QStringLiteral("givenBy"), services::taskName(row.given.run, row.given.effect)},
            {QStringLiteral("takenBy"), services::taskName(row.taken.run, row.taken.effect)}};
}

QJsonObject toJson(const services::FactRow &row)
{
    return {{QStringLiteral("fact"), row.name},
            {QStringLiteral("value"), row.value},
            {QStringLiteral("from"), toText(row.validFrom)},
            {QStringLiteral("batch"), row.batch.value()},
            {QStringLiteral("line"), row.line}};
}

QJsonObject toJson(const services::RunListRow &row)
{
    return {{QStringLiteral("run"), row.run.id.value()},
            {QStringLiteral("journey"), row.run.journey},
            {QStringLiteral("version"), row.version},
            {QStringLiteral("lifecycle"), row.run.lifecycle},
            {QStringLiteral("number"), row.personNumber},
            {QStringLiteral("name"), row.personName},
            {QStringLiteral("status"), text(row.run.status)},
            {QStringLiteral("started"), toText(row.run.startedAt)},
            {QStringLiteral("ended"), text(row.run.endedAt)},
            {QStringLiteral("openTasks"), row.openTasks},
            {QStringLiteral("exceptions"), row.exceptions},
            {QStringLiteral("openEffects"), row.openEffects},
            {QStringLiteral("nextTimer"), text(row.nextTimer)}};
}

QJsonObject toJson(const services::RunDetails &details)
{
    QJsonObject object = toJson(details.row);
    object[QStringLiteral("steps")] = arrayOf(details.steps);
    object[QStringLiteral("tasks")] = arrayOf(details.tasks);
    object[QStringLiteral("effects")] = arrayOf(details.effects);
    object[QStringLiteral("timers")] = arrayOf(details.timers);
    return object;
}

QJsonObject toJson(const services::TaskListRow &row)
{
    QJsonObject object = toJson(row.task);
    object[QStringLiteral("run")] = row.task.run.value();
    object[QStringLiteral("number")] = row.personNumber;
    object[QStringLiteral("name")] = row.personName;
    object[QStringLiteral("journey")] = row.journey;
    object[QStringLiteral("answered")] = row.answered;
    object[QStringLiteral("snoozedUntil")] =
        row.snoozedUntil ? QJsonValue(toText(*row.snoozedUntil)) : QJsonValue();
    return object;
}

QJsonObject toJson(const services::Freeze &freeze)
{
    return {{QStringLiteral("since"), toText(freeze.at)},
            {QStringLiteral("by"), freeze.by},
            {QStringLiteral("reason"), freeze.reason}};
}

QJsonObject toJson(const services::PersonDetails &details)
{
    return {{QStringLiteral("number"), details.person.number},
            {QStringLiteral("name"), details.person.name},
            {QStringLiteral("feed"), details.person.feed},
            {QStringLiteral("stage"), details.person.stage},
            {QStringLiteral("frozen"),
             details.frozen ? QJsonValue(toJson(*details.frozen)) : QJsonValue()},
            {QStringLiteral("facts"), details.person.facts},
            {QStringLiteral("history"), arrayOf(details.history)},
            {QStringLiteral("runs"), arrayOf(details.runs)},
            {QStringLiteral("grants"), arrayOf(details.grants)}};
}

QJsonObject toJson(const people::Problem &problem)
{
    QJsonObject object = people::argsOf(problem);
    object[QStringLiteral("code")] = problem.code;
    object[QStringLiteral("message")] =
        wording::sentenceFor(problem.code, people::argsOf(problem)).text();
    return object;
}

QStringList linesOf(const people::Problems &problems)
{
    QStringList lines;
    for (const people::Problem &problem : problems) {
        lines << QStringLiteral("line %1, column %2: %3")
                     .arg(problem.at.line)
                     .arg(problem.at.column)
                     .arg(wording::sentenceFor(problem.code, people::argsOf(problem)).text());
    }
    return lines;
}

QString text(engine::RunStatus status)
{
    static const char *const names[] = {"active", "completed", "terminated", "cancelled"};
    return QLatin1String(names[size_t(status)]);
}

QString text(engine::TaskKind kind)
{
    static const char *const names[] = {"work", "fallback", "exception"};
    return QLatin1String(names[size_t(kind)]);
}

QString text(engine::EffectState state)
{
    static const char *const names[] = {"queued", "probing", "sending",  "done",
                                        "over",   "unclear", "withdrawn"};
    return QLatin1String(names[size_t(state)]);
}

QString text(services::GrantState state)
{
    static const char *const names[] = {"claimed", "verified", "revoking", "revoked", "refuted"};
    return QLatin1String(names[size_t(state)]);
}

QString text(const std::optional<Instant> &instant)
{
    return instant ? toText(*instant) : QString();
}

} // namespace tenure::ctl
