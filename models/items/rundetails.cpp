// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rundetails.h"

#include "base/clock.h"
#include "items/desk.h"
#include "items/stepreader.h"
#include "items/taskmodel.h"
#include "services/office.h"
#include "services/ports/journeystore.h"
#include "services/publishedjourneys.h"
#include "services/runservice.h"

namespace tenure::items {
namespace {

Result<RunSheet> readRun(services::Office &office, RunId run)
{
    services::RunService runs(office.stores(), office.clock());
    const Result<services::RunDetails> details = runs.show(run);
    if (!details)
        return details.error();
    services::PublishedJourneys published(office.stores().journeys);
    const auto definition = published.definition(details->row.run.version);
    if (!definition)
        return definition.error();
    const LocalClock clock;
    const Instant now = office.clock().now();
    const QHash<QString, QString> teams = teamNames(office);
    const StepReader reader(**definition, *details, teams, now);
    RunSheet sheet;
    sheet.run = runItem(details->row, clock);
    sheet.journeyName = (*definition)->name;
    sheet.personNumber = details->row.personNumber;
    sheet.personName = details->row.personName;
    sheet.today = clock.at(now).day;
    sheet.steps = reader.steps();
    sheet.changes = reader.changes();
    return sheet;
}

} // namespace

void askForRun(Desk &desk, QObject *receiver, qint64 run,
               std::function<void(Result<RunSheet>)> answer)
{
    desk.ask<RunSheet>(
        receiver, [run](services::Office &office) { return readRun(office, RunId(run)); },
        std::move(answer));
}

} // namespace tenure::items
