// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/dn.h"
#include "connectors/ldap/core/entry.h"

namespace tenure::ldap {

/// One thing to be done to the directory, in the words of what it is for; a Dialect turns it into
/// modifications.
struct Change
{
    enum Kind {
        Add,      ///< makes `entry`
        Password, ///< sets a random one; deposited if `keep`, the one before out of use if `flush`
        Set,      ///< `attribute`: from `seen` to `wanted`
        Enable,
        Disable,
        Move, ///< to `place`, the new name
        Join, ///< into the group `place`
        Leave,
        Remove,
    } kind;
    Entry entry = {};
    bool keep = false;
    bool flush = false;
    QByteArray attribute = {};
    Values seen = {};
    Values wanted = {};
    Dn place = {};

    /// For the plan that people see and that act is held to: {"do": "set", "attribute", "seen",
    /// "wanted"}.
    QJsonObject toJson() const;
    /// For the audit: what kind of change, without the facts.
    QJsonObject toEvidence() const;
};

using Changes = QList<Change>;

QJsonArray toJson(const Changes &changes);

} // namespace tenure::ldap
