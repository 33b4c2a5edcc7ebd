// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/facts.h"

#include <QStringList>

namespace tenure::people {

/// Full: a file names everybody. Delta: only what changed, so that nothing follows from who is not
/// in it.
enum class FeedMode { Full, Delta };

/// The guards' limits; "reaches" means from that number on.
struct GuardLimits
{
    int leaverFloor = 5;         ///< G1: below this many leavers the two rules after it never hold
    int leaverPercent = 2;       ///< G1: of the active persons
    int usualDaysFactor = 5;     ///< G1: times the daily mean of the 90 days before
    int leaverSharePercent = 10; ///< G1: holds on its own, from leaverShareFloor persons on
    int leaverShareFloor = 3;
    int rowDropPercent = 5; ///< G2: fewer rows than the last good full feed
    int absentFeeds = 2; ///< G2: good full feeds without a person before somebody is asked to look
    int leavePastDays = 30;   ///< G15: a last day longer ago needs a person
    int leaveAheadDays = 400; ///< G15: a last day further ahead needs a person
    bool holdNewColumns =
        true; ///< G2: a column never seen before holds the batch until the mapping is confirmed

    friend bool operator==(const GuardLimits &, const GuardLimits &) = default;
};

/// No number that protects may be 0, and none may be widened over its ceiling (G14, see
/// limitfields.h); a practice store may set any. Error `guard.limit_refused`.
Result<void> check(const GuardLimits &limits, bool practice);

struct LifecycleRules
{
    int joinPastDays =
        14; ///< somebody not seen before who started longer ago is known, not a joiner
    int endLeadDays = 14; ///< a contract's known end raises the leave this long before (G15:
                          ///< prompts from 14 days before)
    /// A change of one of these is a move; any other is a change.
    QStringList moveFacts = {fact::department, fact::employmentType, fact::location,
                             fact::manager,    fact::title,          fact::workMode};

    friend bool operator==(const LifecycleRules &, const LifecycleRules &) = default;
};

/// The settings of a feed that its planning needs.
struct Feed
{
    QString name;
    FeedMode mode = FeedMode::Full;
    GuardLimits limits;
    LifecycleRules rules;

    friend bool operator==(const Feed &, const Feed &) = default;
};

QJsonObject toJson(const Feed &feed);
/// Refuses unknown keys and values of the wrong type (`feed.settings_unreadable`); call check() for
/// the limits.
Result<Feed> feedFromJson(const QJsonObject &json);

} // namespace tenure::people
