// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/plan.h"
#include "services/feedservice.h"
#include "services/lifecycleevents.h"
#include "services/ports/peoplestore.h"

namespace tenure::services {

/// What a plan was made from.
struct PlannedBatch
{
    const FeedRow &feed;
    const people::Feed &rules;
    const people::Snapshot &stored;
    const QHash<QString, PersonId> &ids;
    const people::FeedPlan &plan;
    const people::Table &table;
    qint64 revision = 0;
    Instant now;
};

/// Turns a plan into the rows of the one transaction that applies it. A batch that is held or
/// refused gives its own row and lines, and nothing else.
class BatchBuilder
{
public:
    BatchBuilder(const Stores &stores, const PlannedBatch &planned)
        : m_stores(stores), m_planned(planned)
    {
    }

    Result<BatchApply> build(const Caller &caller, const ImportRequest &request);

    QStringList withoutJourney() const { return m_withoutJourney; }

private:
    BatchRow batchRow(const ImportRequest &request) const;
    void addLines(BatchApply &batch) const;
    void addPersons(BatchApply &batch, PersonId firstNew);
    Result<void> addEvents(BatchApply &batch, const Caller &caller);
    PersonRow rowOf(const people::Person &person, PersonId id) const;

    const Stores &m_stores;
    PlannedBatch m_planned;
    QHash<QString, PersonRow> m_after; ///< persons that are new or changed
    QStringList m_withoutJourney;
};

} // namespace tenure::services
