// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"
#include "services/ports/feedrows.h"
#include "services/ports/personrows.h"

#include <functional>
#include <vector>

namespace tenure::services {

/// Which people a list shows, in order of number, a page at a time.
struct PersonFilter
{
    QString feed;  ///< empty: all
    QString stage; ///< empty: all
    QString text;  ///< part of the name or the number, any case
    std::optional<QDate> startsFrom, startsTo;
    std::optional<QDate> leavesFrom, leavesTo;
    PersonId after; ///< the last one of the page before
    int limit = 200;
};

/// Everything a batch changes. It is applied whole or not at all.
struct BatchApply
{
    qint64 feedRevision = 0; ///< of the snapshot that the plan was made from
    BatchRow batch;
    std::vector<BatchLine> lines;
    QByteArray heldFile;     ///< with a batch that is held: its file, kept until somebody decides
    bool closesHold = false; ///< `batch.releases` is released as a whole
    std::vector<PersonChange> added;
    std::vector<PersonChange> changed;
    std::vector<engine::NewRun> runs;
    std::vector<engine::NewEvent> events;
    std::vector<engine::AuditRow> audit;
};

/// Ids given out before the transaction, so that runs and senders can name them. Unused ones stay
/// unused.
struct ReservedIds
{
    BatchId batch;
    PersonId firstPerson;
};

class PeopleStore
{
public:
    virtual ~PeopleStore() = default;

    /// `person.unknown` with "number" or "id".
    virtual Result<PersonRow> person(PersonId id) = 0;
    virtual Result<PersonRow> personByNumber(const QString &feed, const QString &number) = 0;

    /// Everybody of that number over all feeds; empty: nobody.
    virtual Result<std::vector<PersonRow>> peopleByNumber(const QString &number) = 0;

    virtual Result<std::vector<PersonRow>> people(const PersonFilter &filter) = 0;
    virtual Result<std::vector<FactRow>> factHistory(PersonId id) = 0;

    /// For the planner: calls `visit` with everybody of the feed (empty: of all), in no order, and
    /// gives the feed's revision (0 without a feed). Streamed, because 100,000 people need not lie
    /// in memory twice.
    virtual Result<qint64> eachPerson(const QString &feed,
                                      const std::function<void(PersonRow &&)> &visit) = 0;

    virtual Result<ReservedIds> reserve(int persons) = 0;

    /// One transaction. `store.feed_moved` if another batch of the feed was applied since the
    /// snapshot; plan again. Runs and events that are there already (same sender) are left as they
    /// are.
    virtual Result<void> apply(const BatchApply &batch) = 0;
};

} // namespace tenure::services
