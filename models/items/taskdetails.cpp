// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/taskdetails.h"

#include "base/clock.h"
#include "items/desk.h"
#include "services/office.h"
#include "services/taskservice.h"
#include "wording/sentence.h"

#include <QJsonArray>

namespace tenure::items {
namespace {

QStringList texts(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

FormField fieldOf(const QJsonObject &field)
{
    return {.id = field.value(QLatin1String("id")).toString(),
            .label = field.value(QLatin1String("label")).toString(),
            .type = field.value(QLatin1String("type")).toString(),
            .required = field.value(QLatin1String("required")).toBool(),
            .choices = texts(field.value(QLatin1String("choices")))};
}

TaskDetails detailsOf(const services::TaskListRow &row, const LocalClock &clock, Instant now)
{
    const QJsonObject &from = row.task.details;
    TaskDetails details;
    details.task = taskItem(row, clock, now);
    details.today = clock.at(now).day;
    details.instructions = from.value(QLatin1String("instructions")).toString();
    details.checklist = texts(from.value(QLatin1String("checklist")));
    details.outcomes = texts(from.value(QLatin1String("outcomes")));
    for (const QJsonValue &field : from.value(QLatin1String("form")).toArray())
        details.form.append(fieldOf(field.toObject()));
    if (details.task.failure) {
        const wording::Sentence sentence = wording::sentenceFor(row.task.code, row.task.args);
        details.happened = sentence.happened;
        details.means = sentence.means;
        details.help = sentence.help;
    }
    const QJsonObject wanted = from.value(QLatin1String("params")).toObject();
    for (auto value = wanted.begin(); value != wanted.end(); ++value)
        details.wanted.append({value.key(), value->toVariant().toString()});
    return details;
}

Result<void> addHandling(services::Office &office, const std::pair<RunId, engine::Number> &task,
                         TaskDetails &details)
{
    const auto handling = office.stores().tasks.handling(task.first, task.second);
    if (!handling)
        return handling.error();
    const auto notes = office.stores().tasks.notes(task.first, task.second);
    if (!notes)
        return notes.error();
    for (const QJsonValue &place : handling->ticked)
        details.ticked.append(place.toInt());
    details.snoozeReason = handling->snoozeReason;
    details.snoozedBy = handling->snoozedBy;
    const LocalClock clock;
    for (const services::TaskNote &note : *notes)
        details.notes.append({clock.at(note.at), note.by, note.text,
                              note.kind == services::TaskNoteKind::Reference});
    return {};
}

} // namespace

void askForTask(Desk &desk, QObject *receiver, const QString &task,
                std::function<void(Result<TaskDetails>)> answer)
{
    desk.ask<TaskDetails>(
        receiver,
        [task](services::Office &office) -> Result<TaskDetails> {
            const auto name = services::taskFromName(task);
            if (!name)
                return name.error();
            const auto row = office.stores().tasks.task(name->first, name->second);
            if (!row)
                return row.error();
            TaskDetails details = detailsOf(*row, LocalClock(), office.clock().now());
            details.isMine = details.task.owner == office.caller().user;
            if (const Result<void> read = addHandling(office, *name, details); !read)
                return read.error();
            details.task.team = teamNames(office).value(details.task.team, details.task.team);
            return details;
        },
        std::move(answer));
}

void completeTask(Desk &desk, QObject *receiver, const QString &task, const QString &outcome,
                  const QJsonObject &values, std::function<void(Result<void>)> answer)
{
    desk.change<void>(
        receiver,
        [task, outcome, values](services::Office &office) -> Result<void> {
            const auto name = services::taskFromName(task);
            if (!name)
                return name.error();
            services::TaskService tasks(office.stores(), office.clock());
            return tasks.complete(office.caller(), name->first, name->second, outcome, values);
        },
        std::move(answer));
}

} // namespace tenure::items
