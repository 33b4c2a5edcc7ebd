// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/kit.h"
#include "people/plan.h"
#include "services/ports/peoplestore.h"
#include "services/stores.h"

#include <QSet>

namespace tenure::services {

/// What a person's run is started with: kits and catalogue of the store, read once for a batch.
struct Catalogue
{
    QVector<access::Kit> kits;
    QHash<QString, access::CatalogueItem> items;
};

Result<Catalogue> readCatalogue(CatalogueStore &store);

/// What a run of `lifecycle` begins with: facts before (nothing: none) and after, the kit of the
/// role, the anchors.
engine::Started startedFor(const PersonRow &person, const std::optional<PersonRow> &before,
                           const Catalogue &catalogue, const QString &lifecycle, Instant now);

/// One person's row of a plan, with what is stored before and after it.
struct PersonEvent
{
    people::Lifecycle kind = people::Lifecycle::Unchanged;
    bool rescinded = false; ///< a leave was taken back
    PersonRow before;       ///< `id` is none for somebody new
    PersonRow after;
    int line = 0;
};

/// Turns lifecycle events into what the engine is told: new runs, changed facts for runs under way,
/// and cancels.
///
/// A leave or a withdrawal ends the person's other runs, so that nothing is given to somebody on
/// the way out; a leave that was taken back ends the leave.
class LifecycleEvents
{
public:
    LifecycleEvents(const Stores &stores, const Catalogue &catalogue, BatchId batch, Instant now,
                    engine::Authority authority);

    /// Adds to `batch` what follows from `event`.
    Result<void> add(BatchApply &batch, const PersonEvent &event);

    /// Lifecycle events that no published journey answers.
    const QSet<QString> &withoutJourney() const { return m_withoutJourney; }

private:
    Result<void> start(BatchApply &batch, const PersonEvent &event, const QString &lifecycle);
    Result<void> tellRuns(BatchApply &batch, const PersonEvent &event);
    engine::NewEvent eventFor(RunId run, const PersonEvent &event,
                              const engine::Happening &happening, const QString &kind) const;

    const Stores &m_stores;
    const Catalogue &m_catalogue;
    BatchId m_batch;
    Instant m_now;
    engine::Authority m_authority;
    QSet<QString> m_withoutJourney;
};

} // namespace tenure::services
