// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/plan.h"

namespace tenure::ldap {

/// Why the object must not be written to: it belongs to somebody else, or it is protected. Asked
/// before every write, of the entry as just read.
std::optional<Error> refusalOf(const Task &task, const Snapshot &snapshot);

/// Whether nothing may be put into that unit.
bool guardsUnit(const Settings &settings, const Dn &unit);

/// Whether the group may be changed; `ldap.protected` if not.
std::optional<Error> refusalOfGroup(const Task &task, const Entry &group);

} // namespace tenure::ldap
