// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/history.h"
#include "people/lifecycle.h"

#include <array>

namespace tenure::people {

enum class Outcome { Applied, Unchanged, Held, Rejected };

/// What happens to one row, and why.
struct RowPlan
{
    int line = 0;
    QString number; ///< empty if the row's number cannot be read
    Outcome outcome = Outcome::Rejected;
    Finding finding;             ///< what the row would do; done only if applied
    bool managerUnknown = false; ///< store the manager as unresolved
    Problems problems;

    friend bool operator==(const RowPlan &, const RowPlan &) = default;
};

/// Whether the batch as a whole may be taken.
struct Verdict
{
    enum class Kind {
        Take,
        Hold,  ///< nothing is applied until a person releases it, whole or some of its rows
        Refuse ///< nothing is applied, nothing can be released: a better file is needed
    };

    Kind kind = Kind::Take;
    QString guard; ///< "G1", "G2"; empty with Take
    std::optional<Error> reason;
    qint64 releaseCount = 0;        ///< what a person must type to release the whole batch
    bool needsSecondPerson = false; ///< 10 % of the active persons or more would end

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Somebody whom good full feeds no longer name. Never more than a reason to look.
struct Absence
{
    QString number;
    int missed = 0;
    bool review = false; ///< reached GuardLimits::absentFeeds with this batch

    friend bool operator==(const Absence &, const Absence &) = default;
};

struct Counts
{
    qint64 rows = 0;
    qint64 applied = 0;
    qint64 unchanged = 0;
    qint64 held = 0;
    qint64 rejected = 0;
    std::array<qint64, 8> lifecycle = {}; ///< by Lifecycle, of the rows that are applied

    qint64 of(Lifecycle kind) const { return lifecycle[size_t(kind)]; }

    friend bool operator==(const Counts &, const Counts &) = default;
};

/// The dry run: all that would happen, nothing of it done yet.
struct FeedPlan
{
    Verdict verdict;
    std::vector<RowPlan> rows;
    Counts counts;
    qint64 leavers = 0; ///< persons whose access the batch would end, held ones too
    std::vector<Absence> absences;
    bool partial = false;      ///< only people released out of a held file; the rest says nothing
    QStringList managersFound; ///< persons whose unresolved manager is known by now
    Problems problems;         ///< about the file as a whole

    friend bool operator==(const FeedPlan &, const FeedPlan &) = default;
};

/// Plans a batch: pure, deterministic; the same arguments give the same plan.
FeedPlan plan(const Feed &feed, const Snapshot &stored, const Table &table, const Reading &reading,
              const RecentHistory &history);

/// Plans it again with what a person released. An empty release is an error, never "all"
/// (`release.empty`); so are a typed count that differs (`release.count_differs`), a number that is
/// not held (`release.not_held`) and a batch that is refused or not held (`release.nothing_held`).
/// Rows that are not released stay held.
Result<FeedPlan> planReleased(const Feed &feed, const Snapshot &stored, const Table &table,
                              const Reading &reading, const RecentHistory &history,
                              const Release &release);

/// The plan of a file that could not be read: refused, for that reason.
FeedPlan refused(const Error &reason);

/// The persons as they are once the plan is applied: what a store must hold afterwards.
Snapshot applied(Snapshot stored, const FeedPlan &plan);

/// What the applied row writes into the person's history.
std::vector<FactEntry> factEntries(const RowPlan &row, Instant now, BatchId batch);

} // namespace tenure::people
