// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/plan.h"

namespace tenure::ldap {

/// Values that the request wants for attributes of the account, by attribute.
struct Wanted
{
    QMap<QByteArray, Values> values = {};
    QJsonArray warnings = {}; ///< what could not be wanted, and why
};

/// From the request's parameters. A parameter that says nothing leaves its attribute alone; one
/// that is not mapped is refused (`ldap.bad_parameter`).
Result<Wanted> wantedOf(const Task &task, const Snapshot &snapshot);

/// The mapped attributes as they were in a before-image, absent ones included.
Wanted wantedAsBefore(const Task &task, const QJsonObject &beforeImage);

/// One Set for each attribute that differs.
Changes setsFor(const Entry &account, const Wanted &wanted);

/// Whether the account shall be able to sign in; yes unless the parameter "enabled" says no.
bool wantsEnabled(const Task &task);

} // namespace tenure::ldap
