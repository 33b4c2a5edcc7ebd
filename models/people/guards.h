// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/feed.h"
#include "people/history.h"
#include "people/plan.h"

namespace tenure::people {

/// Persons among whom leavers are counted: those of one feed, or of the whole store.
struct LeaverScope
{
    qint64 active = 0;  ///< working today
    qint64 leavers = 0; ///< of this batch and the 24 hours before it
    qint64 past = 0;    ///< of the 90 days before those 24 hours
};

/// G1: how many leavers in the scope are too many. The lowest of max(5, 2 % of the active), 5 times
/// the usual day (at least 5) and 10 % of the active (at least 3); the numbers are GuardLimits'.
qint64 leaverLimit(const LeaverScope &scope, const GuardLimits &limits);

/// The scope that a batch with `leavers` at `now` makes of the history; the whole store's, or only
/// the feed's.
LeaverScope leaverScope(const RecentHistory &history, Instant now, qint64 leavers,
                        qint64 activeInFeed, bool wholeStore);

/// Where so large a part of the active would end, one person alone may not release it.
bool needsSecondPerson(qint64 leavers, qint64 active);

/// What G2 compares of a batch with the ones before.
struct BatchFigures
{
    qint64 rows = 0;             ///< rejected ones too: a bad row is there, a missing one is not
    std::vector<qint64> filled;  ///< by Table::facts: rows in which the fact is filled
    std::vector<qint64> cleared; ///< by Table::facts: persons who would lose a stored value
};

/// G2: everything about the file as a whole that must wait for a person. Empty = sane.
Problems feedSanity(const Feed &feed, const Table &table, const Reading &reading,
                    const RecentHistory &history, const BatchFigures &figures);

} // namespace tenure::people
