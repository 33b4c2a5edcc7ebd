// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lifecycleevents.h"

#include "services/personrecord.h"
#include "services/ports/cataloguestore.h"
#include "services/ports/journeystore.h"
#include "services/ports/runqueries.h"

namespace tenure::services {
namespace {

using people::Lifecycle;

bool startsRun(Lifecycle kind)
{
    switch (kind) {
    case Lifecycle::Join:
    case Lifecycle::Move:
    case Lifecycle::Leave:
    case Lifecycle::Rehire:
    case Lifecycle::Withdraw:
        return true;
    case Lifecycle::Unchanged:
    case Lifecycle::Known:
    case Lifecycle::Change:
        return false;
    }
    return false;
}

bool takesAway(const QString &lifecycle)
{
    return lifecycle == QLatin1String("leave") || lifecycle == QLatin1String("withdraw");
}

// What a run under way is told: nothing (empty), to end (a code), or the new facts.
QString cancelCode(const PersonEvent &event, const QString &runLifecycle)
{
    if (event.rescinded && takesAway(runLifecycle))
        return QStringLiteral("run.leave_rescinded");
    if (event.kind == Lifecycle::Leave && !takesAway(runLifecycle))
        return QStringLiteral("run.superseded_by_leave");
    if (event.kind == Lifecycle::Withdraw && !takesAway(runLifecycle))
        return QStringLiteral("run.hire_withdrawn");
    if (event.kind == Lifecycle::Rehire && takesAway(runLifecycle))
        return QStringLiteral("run.superseded_by_rehire");
    return {};
}

} // namespace

Result<Catalogue> readCatalogue(CatalogueStore &store)
{
    const Result<std::vector<ItemRow>> items = store.items();
    if (!items)
        return items.error();
    Catalogue catalogue;
    for (const ItemRow &row : *items) {
        Result<access::CatalogueItem> item =
            access::itemFromJson(row.key, row.name, row.kind, row.system, row.details);
        if (!item)
            return item.error();
        catalogue.items.insert(row.key, *item);
    }
    const Result<std::vector<KitRow>> kits = store.kits();
    if (!kits)
        return kits.error();
    for (const KitRow &row : *kits) {
        Result<access::Kit> kit = access::kitFromJson(row.key, row.name, row.rules);
        if (!kit)
            return kit.error();
        catalogue.kits << *kit;
    }
    return catalogue;
}

engine::Started startedFor(const PersonRow &person, const std::optional<PersonRow> &before,
                           const Catalogue &catalogue, const QString &lifecycle, Instant now)
{
    const access::FactsByName facts = factsByName(person);
    const access::Kit *const kit = access::kitFor(catalogue.kits, facts);
    QVector<access::CatalogueItem> items;
    for (const QString &key : kit ? access::itemsFor(*kit, facts) : QStringList()) {
        if (catalogue.items.contains(key))
            items << catalogue.items.value(key);
    }
    engine::Started started;
    started.lifecycle = lifecycle;
    started.person = personRecord(person);
    if (before)
        started.previous = personRecord(*before);
    started.kit = kitRecord(kit, items);
    started.anchors = anchorsRecord(person, now);
    return started;
}

LifecycleEvents::LifecycleEvents(const Stores &stores, const Catalogue &catalogue, BatchId batch,
                                 Instant now, engine::Authority authority)
    : m_stores(stores)
    , m_catalogue(catalogue)
    , m_batch(batch)
    , m_now(now)
    , m_authority(std::move(authority))
{
}

Result<void> LifecycleEvents::add(BatchApply &batch, const PersonEvent &event)
{
    if (event.before.id.isValid()) {
        if (const Result<void> told = tellRuns(batch, event); !told)
            return told;
    }
    if (!startsRun(event.kind))
        return {};
    return start(batch, event, people::lifecycleName(event.kind));
}

// A rehire runs the journey for rehires where there is one, else the one for joiners.
Result<void> LifecycleEvents::start(BatchApply &batch, const PersonEvent &event,
                                    const QString &lifecycle)
{
    Result<std::optional<JourneyRow>> journey = m_stores.journeys.forLifecycle(lifecycle);
    if (journey && !*journey && lifecycle == QLatin1String("rehire"))
        journey = m_stores.journeys.forLifecycle(QStringLiteral("join"));
    if (!journey)
        return journey.error();
    if (!*journey) {
        m_withoutJourney.insert(lifecycle);
        return {};
    }
    engine::NewRun run;
    run.person = event.after.id;
    run.version = (*journey)->id;
    run.journey = (*journey)->key;
    run.lifecycle = lifecycle;
    run.lifecycleEvent = QStringLiteral("%1:feed-%2").arg(lifecycle).arg(m_batch.value());
    const auto before = event.before.id.isValid() ? std::optional(event.before) : std::nullopt;
    run.started =
        eventFor({}, event, startedFor(event.after, before, m_catalogue, lifecycle, m_now),
                 QStringLiteral("start"));
    batch.runs.push_back(std::move(run));
    return {};
}

Result<void> LifecycleEvents::tellRuns(BatchApply &batch, const PersonEvent &event)
{
    RunFilter filter;
    filter.person = event.before.id;
    filter.status = engine::RunStatus::Active;
    const Result<std::vector<RunListRow>> runs = m_stores.runs.runs(filter);
    if (!runs)
        return runs.error();
    for (const RunListRow &row : *runs) {
        const QString code = cancelCode(event, row.run.lifecycle);
        const engine::Happening happening =
            code.isEmpty() ? engine::Happening(engine::FactsChanged{
                                 personRecord(event.after), anchorsRecord(event.after, m_now), {}})
                           : engine::Happening(engine::Cancelled{code, {}});
        batch.events.push_back(
            eventFor(row.run.id, event, happening, QString::number(row.run.id.value())));
    }
    return {};
}

engine::NewEvent LifecycleEvents::eventFor(RunId run, const PersonEvent &event,
                                           const engine::Happening &happening,
                                           const QString &kind) const
{
    const QString sender =
        QStringLiteral("feed:%1:%2:%3").arg(m_batch.value()).arg(event.line).arg(kind);
    return {run, sender, m_now, engine::toJson(happening), m_authority};
}

} // namespace tenure::services
