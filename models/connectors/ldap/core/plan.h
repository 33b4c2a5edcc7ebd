// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/request.h"
#include "connectors/ldap/core/change.h"
#include "connectors/ldap/core/dialect.h"

#include <QHash>
#include <QJsonArray>

namespace tenure::ldap {

/// What the verb reads, all of it read before anything is decided.
struct Snapshot
{
    std::optional<Entry> account = {};
    QList<QByteArray> memberOf = {}; ///< DNs of the groups that name the account as member
    std::optional<Entry> group = {}; ///< of group.add and group.remove
    bool member = false;             ///< whether the account is in it
    bool protectedMember = false; ///< the account is, perhaps through others, in a protected group
    std::optional<Dn> manager = {}; ///< of the employee number in the parameter "manager"
    QString userName = {};          ///< absent account: the name chosen for it,
    Dn place = {};                  ///< and where it goes
};

/// What the verb is asked about.
struct Task
{
    const connectorapi::OpRequest &request;
    const Settings &settings;
    const Dialect &dialect;
    QByteArray ownDn;    ///< of the account that Tenure signs in with
    bool acting = false; ///< what the request's plan says must be held to; looking may choose anew
};

struct Plan
{
    Changes changes = {}; ///< in order; empty: all is as wanted
    QJsonArray warnings = {};
};

/// What has to change for the request to hold. Refuses what must not be touched: another person's
/// account (Conflict), protected objects (Policy), what is not there (NotFound).
Result<Plan> planFor(const Task &task, const Snapshot &snapshot);

/// All that is needed to put the account back, and to see later whether its password was changed.
QJsonObject beforeImage(const Task &task, const Snapshot &snapshot);

/// What differs, for people: {"title": {"seen", "wanted"}, "enable": {}}.
QJsonObject differences(const Changes &changes);

} // namespace tenure::ldap
