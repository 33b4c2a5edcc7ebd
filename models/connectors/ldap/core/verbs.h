// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/plan.h"

/// One function a verb: from what is there and what is wanted to what has to change. All but
/// ensureAccount are called with an account that is there; guards have been passed.
namespace tenure::ldap {

Result<Plan> ensureAccount(const Task &task, const Snapshot &snapshot);
Result<Plan> updateAccount(const Task &task, const Snapshot &snapshot);
Result<Plan> disableAccount(const Task &task, const Snapshot &snapshot);
Result<Plan> enableAccount(const Task &task, const Snapshot &snapshot);
Result<Plan> moveAccount(const Task &task, const Snapshot &snapshot);
Result<Plan> removeAccount(const Task &task, const Snapshot &snapshot);

Result<Plan> joinGroup(const Task &task, const Snapshot &snapshot);
Result<Plan> leaveGroup(const Task &task, const Snapshot &snapshot);

Result<Plan> resetPassword(const Task &task, const Snapshot &snapshot);
Result<Plan> revokeSessions(const Task &task, const Snapshot &snapshot);

} // namespace tenure::ldap
