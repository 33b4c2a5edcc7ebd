// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/entry.h"
#include "connectors/ldap/core/settings.h"

#include <QStringList>

#include <optional>

namespace tenure::ldap {

/// Entries with what Active Directory computes on them for whoever reads:
/// allowedChildClassesEffective and allowedAttributesEffective. Reading them changes nothing.
struct RightsSample
{
    Entry unit;                        ///< where accounts are made
    std::optional<Entry> account = {}; ///< any that is not our own
    std::optional<Entry> group = {};
};

/// The rights our account lacks, by name: "create user", "write member", "write title"...
QStringList missingRights(const Settings &settings, const RightsSample &sample);

} // namespace tenure::ldap
