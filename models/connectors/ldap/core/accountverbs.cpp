// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/core/guard.h"
#include "connectors/ldap/core/verbs.h"
#include "connectors/ldap/core/wanted.h"

namespace tenure::ldap {
namespace {

Dn nameOf(const Entry &entry)
{
    const Result<Dn> dn = Dn::read(entry.dn);
    return dn ? *dn : Dn();
}

bool isUndo(const Task &task)
{
    return !task.request.restore.isEmpty();
}

bool wasDisabled(const Task &task)
{
    return task.request.restore.value(QStringLiteral("disabled")).toBool();
}

Dn placeBefore(const Task &task)
{
    const Result<Dn> dn =
        Dn::read(task.request.restore.value(QStringLiteral("dn")).toString().toUtf8());
    return dn ? dn->parent() : Dn();
}

// Into `parent`, unless it is there or there is nowhere to go.
void appendMove(const Task &task, const Entry &account, const Dn &parent, Changes &changes)
{
    const Dn name = nameOf(account);
    if (parent.isEmpty() || name.isEmpty() || name.parent().isSameAs(parent) ||
        guardsUnit(task.settings, parent))
        return;
    Change move{Change::Move};
    move.place = name.movedTo(parent);
    changes << move;
}

bool isPutAside(const Task &task, const Entry &account)
{
    return task.settings.disabled && nameOf(account).isWithin(*task.settings.disabled);
}

void appendEnabled(const Task &task, const Entry &account, bool enabled, Changes &changes)
{
    if (task.dialect.isDisabled(account) == enabled)
        changes << Change{enabled ? Change::Enable : Change::Disable};
}

Change initialPassword()
{
    Change password{Change::Password};
    password.keep = true;
    return password;
}

Result<Plan> createAccount(const Task &task, const Snapshot &snapshot)
{
    Result<Wanted> wanted = wantedOf(task, snapshot);
    if (!wanted)
        return wanted.error();
    Change add{Change::Add};
    add.entry.dn = snapshot.place.text();
    add.entry.set("displayName", {task.request.person.displayName.toUtf8()});
    for (auto it = wanted->values.begin(); it != wanted->values.end(); ++it)
        add.entry.set(it.key(), it.value());
    add.entry.set(task.settings.anchor, {task.request.person.number.toUtf8()});
    task.dialect.complete(add.entry, snapshot.userName);

    Plan plan{{add}, wanted->warnings};
    if (task.settings.setPassword)
        plan.changes << initialPassword();
    appendEnabled(task, add.entry, wantsEnabled(task), plan.changes);
    return plan;
}

// The account was there before Tenure: taking ours back means releasing it as it was, never
// deleting it.
Plan releaseAccount(const Task &task, const Entry &account)
{
    Plan plan{setsFor(account, wantedAsBefore(task, task.request.restore)), {}};
    appendEnabled(task, account, !wasDisabled(task), plan.changes);
    appendMove(task, account, placeBefore(task), plan.changes);
    return plan;
}

} // namespace

Result<Plan> ensureAccount(const Task &task, const Snapshot &snapshot)
{
    if (!snapshot.account)
        return createAccount(task, snapshot);
    Result<Wanted> wanted = wantedOf(task, snapshot);
    if (!wanted)
        return wanted.error();
    Plan plan{setsFor(*snapshot.account, *wanted), wanted->warnings};
    if (task.settings.setPassword && task.dialect.isUnfinished(*snapshot.account, task.ownDn))
        plan.changes << initialPassword();
    if (isPutAside(task, *snapshot.account) && wantsEnabled(task))
        appendMove(task, *snapshot.account, task.settings.people, plan.changes);
    appendEnabled(task, *snapshot.account, wantsEnabled(task), plan.changes);
    return plan;
}

Result<Plan> updateAccount(const Task &task, const Snapshot &snapshot)
{
    if (isUndo(task))
        return Plan{setsFor(*snapshot.account, wantedAsBefore(task, task.request.restore)), {}};
    Result<Wanted> wanted = wantedOf(task, snapshot);
    if (!wanted)
        return wanted.error();
    return Plan{setsFor(*snapshot.account, *wanted), wanted->warnings};
}

Result<Plan> disableAccount(const Task &task, const Snapshot &snapshot)
{
    Plan plan;
    appendEnabled(task, *snapshot.account, false, plan.changes);
    if (isUndo(task))
        appendMove(task, *snapshot.account, placeBefore(task), plan.changes);
    else if (task.settings.disabled && !isPutAside(task, *snapshot.account))
        appendMove(task, *snapshot.account, *task.settings.disabled, plan.changes);
    return plan;
}

Result<Plan> enableAccount(const Task &task, const Snapshot &snapshot)
{
    // An undo of "disable" restores: what had been disabled before stays so.
    const bool enabled = !isUndo(task) || !wasDisabled(task);
    Plan plan;
    if (isUndo(task))
        appendMove(task, *snapshot.account, placeBefore(task), plan.changes);
    else if (isPutAside(task, *snapshot.account))
        appendMove(task, *snapshot.account, task.settings.people, plan.changes);
    appendEnabled(task, *snapshot.account, enabled, plan.changes);
    return plan;
}

Result<Plan> moveAccount(const Task &task, const Snapshot &snapshot)
{
    Plan plan;
    if (isUndo(task)) {
        appendMove(task, *snapshot.account, placeBefore(task), plan.changes);
        return plan;
    }
    const QString container = task.request.desired.value(QStringLiteral("container")).toString();
    const Result<Dn> place = Dn::read(container.toUtf8());
    if (!place)
        return place.error();
    if (!place->isWithin(task.settings.base) || guardsUnit(task.settings, *place))
        return codes::error(codes::protectedObject, {{QStringLiteral("name"), container}});
    appendMove(task, *snapshot.account, *place, plan.changes);
    return plan;
}

Result<Plan> removeAccount(const Task &task, const Snapshot &snapshot)
{
    const Entry &account = *snapshot.account;
    if (!isUndo(task) || task.request.target.isEmpty())
        return codes::error(codes::removeOnlyUndo);
    if (task.request.restore.value(QStringLiteral("existed")).toBool(true))
        return releaseAccount(task, account);
    if (task.dialect.wasUsed(account) || !snapshot.memberOf.isEmpty())
        return codes::error(codes::used, {{QStringLiteral("groups"), snapshot.memberOf.size()}});
    return Plan{{Change{Change::Remove}}, {}};
}

} // namespace tenure::ldap
