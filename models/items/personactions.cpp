// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/personactions.h"

#include "base/clock.h"
#include "items/desk.h"
#include "services/handentry.h"
#include "services/lifecycleevents.h"
#include "services/office.h"
#include "services/personbynumber.h"
#include "services/personfreezer.h"
#include "services/ports/grantstore.h"
#include "services/ports/journeystore.h"
#include "services/publishedjourneys.h"
#include "services/runservice.h"
#include "services/simulation.h"

namespace tenure::items {
namespace {

constexpr int mostFirst = 4;

bool runsNow(const std::vector<services::RunListRow> &runs, const QString &journey)
{
    return std::ranges::any_of(runs, [&](const services::RunListRow &row) {
        return row.run.journey == journey && row.run.status == engine::RunStatus::Active;
    });
}

StartPreview previewOf(const services::SimulatedRun &run)
{
    StartPreview preview;
    preview.tasks = run.tasks;
    preview.changes = run.effects;
    preview.ends = run.outcome == u"completed" || run.outcome == u"terminated";
    preview.end = LocalClock().at(run.endedAt);
    for (const services::SimulatedStep &step : run.steps) {
        const bool work = step.kind == u"task" || step.kind == u"effect";
        if (work && step.entered == run.startedAt && preview.first.size() < mostFirst)
            preview.first.append(step.name);
    }
    for (const services::SimulatedTrouble &trouble : run.troubles)
        preview.stopped.append(trouble.reason);
    return preview;
}

Result<StartPreview> playStart(services::Office &office, const QString &number,
                               const QString &journey)
{
    const services::Stores &stores = office.stores();
    const Result<services::PersonRow> person = services::personByNumber(stores.people, number);
    if (!person)
        return person.error();
    const Result<services::JourneyRow> row = stores.journeys.journey(journey);
    if (!row)
        return row.error();
    services::PublishedJourneys published(stores.journeys);
    const auto definition = published.definition(row->id);
    if (!definition)
        return definition.error();
    const Result<services::Catalogue> catalogue = services::readCatalogue(stores.catalogue);
    if (!catalogue)
        return catalogue.error();
    const auto runs = stores.runs.runs({.person = person->id});
    if (!runs)
        return runs.error();
    StartPreview preview = previewOf(services::simulateJourney(
        **definition, *catalogue, office.times(), {*person, office.clock().now(), {}}));
    preview.runsAlready = runsNow(*runs, journey);
    return preview;
}

Result<CancelPreview> lookAtCancel(services::Office &office, RunId run)
{
    const Result<services::RunDetails> details = office.stores().runs.details(run);
    if (!details)
        return details.error();
    const auto grants = office.stores().grants.grants(details->row.run.person);
    if (!grants)
        return grants.error();
    CancelPreview preview;
    preview.journey = details->row.run.journey;
    preview.openTasks = details->row.openTasks;
    preview.timers =
        int(std::ranges::count(details->timers, engine::TimerState::Set, &engine::TimerRow::state));
    preview.waitingChanges = int(std::ranges::count(details->effects, engine::EffectState::Queued,
                                                    &engine::EffectRow::state));
    preview.grants = int(std::ranges::count_if(*grants, &services::GrantRow::wanted));
    return preview;
}

using Entered = Result<services::ImportResult> (services::HandEntry::*)(
    const services::Caller &, const services::HandEntry::Facts &);

Result<services::PlanView> enter(services::Office &office, Entered how,
                                 const QMap<QString, QString> &facts)
{
    services::FeedService feeds(office.stores(), office.clock(), office.times());
    services::HandEntry entry(office.stores(), feeds, office.clock());
    const auto result = (entry.*how)(office.caller(), facts);
    if (!result)
        return result.error();
    return services::planView(office.stores(), services::handFeed, *result);
}

} // namespace

void askForJourneys(Desk &desk, QObject *receiver,
                    std::function<void(Result<QVector<JourneyChoice>>)> answer)
{
    desk.ask<QVector<JourneyChoice>>(
        receiver,
        [](services::Office &office) -> Result<QVector<JourneyChoice>> {
            const auto rows = office.stores().journeys.journeys();
            if (!rows)
                return rows.error();
            QVector<JourneyChoice> choices;
            for (const services::JourneyRow &row : *rows) {
                if (!row.lifecycle.isEmpty()) // others are only called by these
                    choices.append({row.key, row.name, lifecycleOf(row.lifecycle), row.version});
            }
            return choices;
        },
        std::move(answer));
}

void askForStart(Desk &desk, QObject *receiver, const QString &number, const QString &journey,
                 std::function<void(Result<StartPreview>)> answer)
{
    desk.ask<StartPreview>(
        receiver,
        [number, journey](services::Office &office) { return playStart(office, number, journey); },
        std::move(answer));
}

void startJourney(Desk &desk, QObject *receiver, const QString &number, const QString &journey,
                  const QString &reason, std::function<void(Result<qint64>)> answer)
{
    desk.change<qint64>(
        receiver,
        [=](services::Office &office) -> Result<qint64> {
            services::RunService runs(office.stores(), office.clock());
            const Result<RunId> run = runs.start(office.caller(), number, journey, reason);
            return run ? Result(run->value()) : run.error();
        },
        std::move(answer));
}

void askForCancel(Desk &desk, QObject *receiver, qint64 run,
                  std::function<void(Result<CancelPreview>)> answer)
{
    desk.ask<CancelPreview>(
        receiver, [run](services::Office &office) { return lookAtCancel(office, RunId(run)); },
        std::move(answer));
}

void cancelRun(Desk &desk, QObject *receiver, qint64 run, const QString &reason,
               std::function<void(Result<void>)> answer)
{
    desk.change<void>(
        receiver,
        [=](services::Office &office) {
            return services::RunService(office.stores(), office.clock())
                .cancel(office.caller(), RunId(run), reason);
        },
        std::move(answer));
}

void setFrozen(Desk &desk, QObject *receiver, const QString &number, bool frozen,
               const QString &reason, std::function<void(Result<void>)> answer)
{
    desk.change<void>(
        receiver,
        [=](services::Office &office) -> Result<void> {
            services::PersonFreezer freezer(office.stores(), office.clock());
            if (!frozen)
                return freezer.thaw(office.caller(), number, reason);
            const auto done = freezer.freeze(office.caller(), number, reason);
            return done ? Result<void>() : done.error();
        },
        std::move(answer));
}

void tryPerson(Desk &desk, QObject *receiver, const QMap<QString, QString> &facts,
               std::function<void(Result<services::PlanView>)> answer)
{
    desk.ask<services::PlanView>(
        receiver,
        [facts](services::Office &office) {
            return enter(office, &services::HandEntry::tryOut, facts);
        },
        std::move(answer));
}

void savePerson(Desk &desk, QObject *receiver, const QMap<QString, QString> &facts,
                std::function<void(Result<services::PlanView>)> answer)
{
    desk.change<services::PlanView>(
        receiver,
        [facts](services::Office &office) {
            return enter(office, &services::HandEntry::save, facts);
        },
        std::move(answer));
}

} // namespace tenure::items
