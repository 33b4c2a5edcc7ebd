// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/verbs.h"

namespace tenure::ldap {
namespace {

Result<Plan> planMembership(const Snapshot &snapshot, bool wanted)
{
    Plan plan;
    if (snapshot.member != wanted) {
        Change change{wanted ? Change::Join : Change::Leave};
        const Result<Dn> group = Dn::read(snapshot.group->dn);
        if (!group)
            return group.error();
        change.place = *group;
        plan.changes << change;
    }
    return plan;
}

// A password cannot be read: whether it was set shows in marks that differ from those of the
// before-image.
Plan planPassword(const Task &task, const Snapshot &snapshot, bool keep)
{
    const QJsonValue mark = task.request.before.value(QStringLiteral("password"));
    if (mark.isObject() && task.dialect.passwordChanged(mark.toObject(), *snapshot.account))
        return {};
    Change password{Change::Password};
    password.keep = keep;
    password.flush = true;
    return {{password}, {}};
}

} // namespace

Result<Plan> joinGroup(const Task &, const Snapshot &snapshot)
{
    return planMembership(snapshot, true);
}

Result<Plan> leaveGroup(const Task &, const Snapshot &snapshot)
{
    return planMembership(snapshot, false);
}

Result<Plan> resetPassword(const Task &task, const Snapshot &snapshot)
{
    return planPassword(task, snapshot, true);
}

Result<Plan> revokeSessions(const Task &task, const Snapshot &snapshot)
{
    return planPassword(task, snapshot, false);
}

} // namespace tenure::ldap
