// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/taskhandler.h"

#include "services/ports/userstore.h"

#include <algorithm>

namespace tenure::services {
namespace {

Error named(const char *code, const QString &name)
{
    return {QLatin1String(code), {{QStringLiteral("name"), name}}};
}

QJsonArray withPlace(const QJsonArray &places, int place, bool wanted)
{
    QJsonArray kept;
    for (const QJsonValue &one : places) {
        if (one.toInt() != place)
            kept.append(one);
    }
    if (wanted)
        kept.append(place);
    return kept;
}

} // namespace

Result<TaskListRow> TaskHandler::allowed(const Caller &caller, RunId run, engine::Number number)
{
    Result<TaskListRow> task = m_stores.tasks.task(run, number);
    if (!task || task->task.assignee == caller.user)
        return task;
    const Result<void> role = allow(caller, Action::HandleTask);
    if (role)
        return task;
    const Result<UserRow> user = m_stores.users.user(caller.user);
    if (user && user->teams.contains(task->task.team))
        return task;
    return role.error();
}

engine::AuditRow TaskHandler::audit(const Caller &caller, RunId run, engine::Number number,
                                    const QString &action, const QJsonObject &details,
                                    const QString &reason) const
{
    engine::AuditRow row =
        caller.audit(m_clock.now(), action,
                     QStringLiteral("run:%1/task:%2").arg(run.value()).arg(number), details);
    row.authority.reason = reason;
    return row;
}

Result<void> TaskHandler::change(const Caller &caller, RunId run, engine::Number number,
                                 const QString &action, const QJsonObject &details,
                                 const Change &change)
{
    const Result<TaskListRow> task = allowed(caller, run, number);
    if (!task)
        return task.error();
    return m_stores.tasks.changeHandling(run, number, change,
                                         audit(caller, run, number, action, details));
}

Result<void> TaskHandler::take(const Caller &caller, RunId run, engine::Number number)
{
    return change(caller, run, number, QStringLiteral("task.taken"), {},
                  [&caller](TaskHandling &handling) -> Result<void> {
                      if (!handling.assignee.isEmpty() && handling.assignee != caller.user)
                          return named("task.has_owner", handling.assignee);
                      handling.assignee = caller.user;
                      handling.snoozedUntil.reset(); // whoever takes it works on it
                      return {};
                  });
}

Result<void> TaskHandler::checkUser(const QString &user)
{
    if (user.isEmpty())
        return {};
    const Result<UserRow> known = m_stores.users.user(user);
    if (!known)
        return known.error();
    return known->active ? Result<void>() : named("user.inactive", user);
}

Result<void> TaskHandler::checkTeam(const QString &team)
{
    const Result<std::vector<TeamRow>> teams = m_stores.users.teams();
    if (!teams)
        return teams.error();
    if (std::ranges::find(*teams, team, &TeamRow::key) == teams->end())
        return Error{QStringLiteral("user.unknown_team"), {{QStringLiteral("team"), team}}};
    return {};
}

Result<void> TaskHandler::assign(const Caller &caller, RunId run, engine::Number number,
                                 const TaskOwner &to, const std::optional<TaskOwner> &expected)
{
    if (const Result<void> user = checkUser(to.user); !user)
        return user;
    const Result<TaskHandling> before = m_stores.tasks.handling(run, number);
    if (!before)
        return before.error();
    // A journey may name a team that nobody has entered yet: only a new one must be known.
    if (const Result<void> team = to.team == before->team ? Result<void>() : checkTeam(to.team);
        !team)
        return team;
    return change(caller, run, number, QStringLiteral("task.assigned"),
                  {{QStringLiteral("team"), to.team},
                   {QStringLiteral("user"), to.user},
                   {QStringLiteral("from"), before->assignee},
                   {QStringLiteral("fromTeam"), before->team}},
                  [&](TaskHandling &handling) -> Result<void> {
                      const TaskOwner current{handling.team, handling.assignee};
                      if (expected && current != *expected)
                          return named("task.handed_on", handling.assignee.isEmpty()
                                                             ? handling.team
                                                             : handling.assignee);
                      handling.team = to.team;
                      handling.assignee = to.user;
                      return {};
                  });
}

Result<void> TaskHandler::snooze(const Caller &caller, RunId run, engine::Number number,
                                 Instant until, const QString &reason)
{
    if (until <= m_clock.now())
        return Error{QStringLiteral("task.snooze_past"),
                     {{QStringLiteral("until"), toText(until)}}};
    if (reason.trimmed().isEmpty())
        return Error{QStringLiteral("task.reason_missing"), {}};
    const Result<TaskListRow> task = allowed(caller, run, number);
    if (!task)
        return task.error();
    return m_stores.tasks.changeHandling(
        run, number,
        [&](TaskHandling &handling) -> Result<void> {
            handling.snoozedUntil = until;
            handling.snoozeReason = reason.trimmed();
            handling.snoozedBy = caller.user;
            return {};
        },
        audit(caller, run, number, QStringLiteral("task.snoozed"),
              {{QStringLiteral("until"), toText(until)}}, reason.trimmed()));
}

Result<void> TaskHandler::wake(const Caller &caller, RunId run, engine::Number number)
{
    return change(caller, run, number, QStringLiteral("task.woken"), {},
                  [](TaskHandling &handling) -> Result<void> {
                      handling.snoozedUntil.reset();
                      handling.snoozeReason.clear();
                      handling.snoozedBy.clear();
                      return {};
                  });
}

Result<void> TaskHandler::tick(const Caller &caller, RunId run, engine::Number number, int place,
                               bool ticked)
{
    const Result<TaskListRow> task = m_stores.tasks.task(run, number);
    if (!task)
        return task.error();
    const auto items = task->task.details.value(QLatin1String("checklist")).toArray();
    if (place < 0 || place >= items.size())
        return Error{QStringLiteral("task.no_such_item"), {{QStringLiteral("place"), place}}};
    return change(caller, run, number,
                  ticked ? QStringLiteral("task.ticked") : QStringLiteral("task.unticked"),
                  {{QStringLiteral("item"), items.at(place)}},
                  [place, ticked](TaskHandling &handling) -> Result<void> {
                      handling.ticked = withPlace(handling.ticked, place, ticked);
                      return {};
                  });
}

Result<void> TaskHandler::note(const Caller &caller, RunId run, engine::Number number,
                               TaskNoteKind kind, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{QStringLiteral("task.note_empty"), {}};
    const Result<TaskListRow> task = allowed(caller, run, number);
    if (!task)
        return task.error();
    const TaskNote note{kind, m_clock.now(), caller.user, text.trimmed()};
    return m_stores.tasks.addNote(
        run, number, note,
        audit(caller, run, number, QStringLiteral("task.noted"),
              {{QStringLiteral("reference"), kind == TaskNoteKind::Reference}}));
}

} // namespace tenure::services
