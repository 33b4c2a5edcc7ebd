// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/taskservice.h"

#include "engine/event.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace tenure::services {
namespace {

const QString done = QStringLiteral("done");

Result<void> checkOutcome(const engine::TaskRow &task, const QString &outcome)
{
    const QJsonArray offered = task.details.value(QLatin1String("outcomes")).toArray();
    if (outcome == done || offered.contains(outcome))
        return {};
    return Error{QStringLiteral("task.unknown_outcome"),
                 {{QStringLiteral("outcome"), outcome}, {QStringLiteral("offered"), offered}}};
}

Result<void> checkForm(const engine::TaskRow &task, const QJsonObject &values)
{
    for (const QJsonValue &value : task.details.value(QLatin1String("form")).toArray()) {
        const QJsonObject field = value.toObject();
        const QJsonValue given = values.value(field.value(QLatin1String("id")).toString());
        const bool empty = given.isUndefined() || given.isNull() || given == QJsonValue(QString());
        if (field.value(QLatin1String("required")).toBool() && empty)
            return Error{QStringLiteral("task.field_missing"),
                         {{QStringLiteral("field"), field.value(QLatin1String("label"))}}};
    }
    return {};
}

// The same answer of the same person twice is one; any other one must be refused, not swallowed.
QString senderOf(const engine::TaskDone &answer, const QString &task)
{
    const QByteArray said = answer.outcome.toUtf8() + '\n' +
                            QJsonDocument(answer.values).toJson(QJsonDocument::Compact);
    const QByteArray hash =
        QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex().first(16);
    return QStringLiteral("task:%1:%2:%3").arg(task, answer.by, QString::fromLatin1(hash));
}

} // namespace

QString taskName(RunId run, engine::Number number)
{
    return QStringLiteral("%1.%2").arg(run.value()).arg(number);
}

Result<std::pair<RunId, engine::Number>> taskFromName(const QString &name)
{
    const QStringList parts = name.split(u'.');
    bool runOk = false;
    bool numberOk = false;
    const qint64 run = parts.value(0).toLongLong(&runOk);
    const engine::Number number = parts.value(1).toUInt(&numberOk);
    if (parts.size() != 2 || !runOk || !numberOk)
        return Error{QStringLiteral("task.bad_name"), {{QStringLiteral("name"), name}}};
    return std::pair(RunId(run), number);
}

bool isSnoozed(const std::optional<Instant> &until, const std::optional<Instant> &dueAt,
               Instant now)
{
    return until && now < *until && !(dueAt && *dueAt < now);
}

Result<void> TaskService::complete(const Caller &caller, RunId run, engine::Number number,
                                   const QString &outcome, const QJsonObject &values)
{
    if (const Result<void> allowed = allow(caller, Action::CompleteTask); !allowed)
        return allowed;
    const Result<TaskListRow> task = m_stores.tasks.task(run, number);
    if (!task)
        return task.error();
    const Result<TaskHandling> handling = m_stores.tasks.handling(run, number);
    if (!handling)
        return handling.error();
    if (const Result<void> known = checkOutcome(task->task, outcome); !known)
        return known;
    if (const Result<void> filled =
            outcome == done ? checkForm(task->task, values) : Result<void>();
        !filled)
        return filled;
    const Instant now = m_clock.now();
    engine::TaskDone answer;
    answer.task = number;
    answer.outcome = outcome;
    answer.values = values;
    answer.by = caller.user;
    engine::NewEvent event;
    event.run = run;
    event.sender = senderOf(answer, taskName(run, number));
    event.at = now;
    event.body = engine::toJson(answer);
    event.authority = {caller.user, caller.channel,
                       values.value(QLatin1String("reason")).toString()};
    engine::AuditRow audit = caller.audit(
        now, QStringLiteral("task.done"),
        QStringLiteral("run:%1/task:%2").arg(run.value()).arg(number),
        {{QStringLiteral("outcome"), outcome}, {QStringLiteral("ticked"), handling->ticked}});
    audit.authority.reason = event.authority.reason;
    return m_stores.tasks.complete(number, event, audit);
}

} // namespace tenure::services
