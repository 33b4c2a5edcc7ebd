// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <QStringList>

namespace tenure::services {

/// What a person asks for, as far as rights go. Reading is everybody's who has an account in the
/// store.
enum class Action {
    ImportFeed,
    MapFeed,
    ReleaseHeld,
    PublishJourney,
    StartRun,
    CancelRun,
    MoveRun,
    CompleteTask,
    HandleTask,
    ConfigureSystem,
    ChangeSettings,
    StopChanges,
    ExportAudit,
    ManageUsers,
    FreezePerson
};

/// Who speaks to a service, and through what. With SQLite the user is the operating-system account.
struct Caller
{
    QString user;
    QString channel; ///< "ctl", "console", "feed"
    QStringList roles;

    /// The audit row of something this caller does.
    engine::AuditRow audit(Instant at, const QString &action, const QString &subject,
                           QJsonObject details = {}) const;
};

/// `rights.not_allowed` with "user" and "action" unless one of the caller's roles may do it.
/// The table of roles and actions is in docs/roles.md.
Result<void> allow(const Caller &caller, Action action);

} // namespace tenure::services
