// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/ports/taskstore.h"
#include "services/stores.h"

namespace tenure::services {

/// Who shall do a task: one person, or with an empty user anybody of the team.
struct TaskOwner
{
    QString team;
    QString user = {}; ///< sign-in

    friend bool operator==(const TaskOwner &, const TaskOwner &) = default;
};

/// What people arrange about an open task before it is done. Allowed to those in the task's team,
/// to whoever has it, to the helpdesk and to administrators (`rights.not_allowed`); everything
/// leaves an audit row. The task's own refusals are those of TaskStore::changeHandling().
class TaskHandler
{
public:
    TaskHandler(const Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    /// The caller does it. Of two who take the same task the second hears `task.has_owner` with
    /// "name".
    Result<void> take(const Caller &caller, RunId run, engine::Number number);

    /// Hands it to a person, a team, or back to its team. `user.unknown`, `user.inactive`,
    /// `user.unknown_team`; with `expected`, `task.handed_on` unless it is still theirs: so that
    /// taking something back never undoes what somebody else did since.
    Result<void> assign(const Caller &caller, RunId run, engine::Number number, const TaskOwner &to,
                        const std::optional<TaskOwner> &expected = {});

    /// Puts it off. It comes back then, or as soon as it is late. `task.snooze_past`,
    /// `task.reason_missing`.
    Result<void> snooze(const Caller &caller, RunId run, engine::Number number, Instant until,
                        const QString &reason);
    Result<void> wake(const Caller &caller, RunId run, engine::Number number);

    /// `task.no_such_item` where its checklist has no such place.
    Result<void> tick(const Caller &caller, RunId run, engine::Number number, int place,
                      bool ticked);

    /// Words, or a reference to something kept elsewhere. `task.note_empty`.
    Result<void> note(const Caller &caller, RunId run, engine::Number number, TaskNoteKind kind,
                      const QString &text);

private:
    using Change = std::function<Result<void>(TaskHandling &)>;

    Result<TaskListRow> allowed(const Caller &caller, RunId run, engine::Number number);
    Result<void> checkUser(const QString &user);
    Result<void> checkTeam(const QString &team);
    Result<void> change(const Caller &caller, RunId run, engine::Number number,
                        const QString &action, const QJsonObject &details, const Change &change);
    engine::AuditRow audit(const Caller &caller, RunId run, engine::Number number,
                           const QString &action, const QJsonObject &details,
                           const QString &reason = {}) const;

    Stores m_stores;
    const Clock &m_clock;
};

} // namespace tenure::services
