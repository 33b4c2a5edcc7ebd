// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/caller.h"

#include <algorithm>
#include <iterator>

namespace tenure::services {
namespace {

struct Grant
{
    Action action{};
    const char *name{};
    std::initializer_list<const char *> roles; ///< beside the administrator, who may do everything
};

const Grant grants[] = {
    {Action::ImportFeed, "feed.import", {"hr"}},
    {Action::MapFeed, "feed.map", {"hr"}},
    {Action::ReleaseHeld, "feed.release", {"hr"}},
    {Action::PublishJourney, "journey.publish", {"designer"}},
    {Action::StartRun, "run.start", {"hr", "helpdesk"}},
    {Action::CancelRun, "run.cancel", {"hr", "helpdesk"}},
    {Action::MoveRun, "run.move", {"designer"}},
    {Action::CompleteTask, "task.complete", {"helpdesk", "hr", "approver", "designer"}},
    {Action::HandleTask, "task.handle", {"helpdesk"}},
    {Action::ConfigureSystem, "system.configure", {}},
    {Action::ChangeSettings, "settings.change", {}},
    {Action::StopChanges, "changes.stop", {"helpdesk", "hr", "designer"}},
    {Action::ExportAudit, "audit.export", {"auditor"}},
    {Action::ManageUsers, "user.manage", {}},
    {Action::FreezePerson, "person.freeze", {"hr", "helpdesk"}},
};

} // namespace

engine::AuditRow Caller::audit(Instant at, const QString &action, const QString &subject,
                               QJsonObject details) const
{
    return {at, {user, channel, {}}, action, subject, std::move(details)};
}

Result<void> allow(const Caller &caller, Action action)
{
    if (caller.roles.contains(QLatin1String("administrator")))
        return {};
    const auto grant =
        std::find_if(std::begin(grants), std::end(grants),
                     [action](const Grant &candidate) { return candidate.action == action; });
    for (const char *role : grant->roles) {
        if (caller.roles.contains(QLatin1String(role)))
            return {};
    }
    return Error{QStringLiteral("rights.not_allowed"),
                 {{QStringLiteral("user"), caller.user},
                  {QStringLiteral("action"), QLatin1String(grant->name)}}};
}

} // namespace tenure::services
