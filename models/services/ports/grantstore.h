// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <vector>

namespace tenure::services {

enum class GrantState : quint8 {
    Claimed,  ///< wanted, not seen yet
    Verified, ///< wanted and seen
    Revoking, ///< not wanted, still or perhaps there
    Revoked,  ///< not wanted and seen gone
    Refuted   ///< wanted, but the read-back did not find it
};

constexpr GrantState grantState(bool wanted, std::optional<bool> seen)
{
    if (wanted)
        return !seen ? GrantState::Claimed : *seen ? GrantState::Verified : GrantState::Refuted;
    return seen == false ? GrantState::Revoked : GrantState::Revoking;
}

/// The effect that gave or took a grant; an invalid run: found by a sweep.
struct GrantSource
{
    RunId run;
    engine::Number effect = 0;
    std::optional<Instant> at; ///< nothing: never given, or never taken

    friend bool operator==(const GrantSource &, const GrantSource &) = default;
};

/// A row of the ledger.
struct GrantRow
{
    PersonId person;
    QString item;
    QString system;
    bool wanted = false;
    std::optional<bool> seen;
    GrantSource given;
    GrantSource taken;
    QJsonObject params; ///< what is needed to take it back
    std::optional<Instant> seenAt;

    GrantState state() const { return grantState(wanted, seen); }

    friend bool operator==(const GrantRow &, const GrantRow &) = default;
};

/// What a read-back really saw.
struct ObservationRow
{
    PersonId person;
    QString item;
    QString system;
    Instant at;
    bool seen = false;
    QJsonObject observed;

    friend bool operator==(const ObservationRow &, const ObservationRow &) = default;
};

class GrantStore
{
public:
    virtual ~GrantStore() = default;

    virtual Result<std::vector<GrantRow>> grants(PersonId person) = 0;

    /// Newest first.
    virtual Result<std::vector<ObservationRow>> observations(PersonId person, int limit) = 0;
};

} // namespace tenure::services
