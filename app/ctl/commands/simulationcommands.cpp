// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/journeyproblems.h"
#include "ctl/journeysource.h"
#include "ctl/json.h"

#include "calendars/zone.h"
#include "services/lifecycleevents.h"
#include "services/personbynumber.h"
#include "services/ports/officestore.h"
#include "services/simulation.h"
#include "wording/sentence.h"

namespace tenure::ctl {
namespace {

constexpr int daysAhead = 14; // of the start date and the last day of somebody made up

/// No locations: everybody goes by UTC and ordinary working days.
class NoOffices final : public services::OfficeStore
{
public:
    Result<std::vector<services::LocationRow>> locations() override
    {
        return std::vector<services::LocationRow>();
    }
    Result<void> saveLocation(const services::LocationRow &, const engine::AuditRow &) override
    {
        return {};
    }
    Result<std::vector<services::CalendarRow>> calendars() override
    {
        return std::vector<services::CalendarRow>();
    }
    Result<void> saveCalendar(const services::CalendarRow &, const engine::AuditRow &) override
    {
        return {};
    }
};

Result<services::PersonRow> personFor(const Arguments &arguments, app::Session *session,
                                      Instant from)
{
    if (arguments.has(QStringLiteral("person")))
        return services::personByNumber(session->stores().people,
                                        arguments.value(QStringLiteral("person")));
    if (arguments.has(QStringLiteral("facts"))) {
        const Result<QJsonObject> facts = readJson(arguments.value(QStringLiteral("facts")));
        return facts ? services::personOfFacts(*facts) : facts.error();
    }
    const QString day = toText(from + std::chrono::days(daysAhead)).first(10);
    return services::personOfFacts({{QStringLiteral("displayName"), QStringLiteral("Somebody")},
                                    {QStringLiteral("startDate"), day},
                                    {QStringLiteral("lastDay"), day}});
}

QJsonObject stepJson(const services::SimulatedStep &step)
{
    return {{QStringLiteral("step"), step.step},
            {QStringLiteral("name"), step.name},
            {QStringLiteral("kind"), step.kind},
            {QStringLiteral("who"), step.who},
            {QStringLiteral("entered"), toText(step.entered)},
            {QStringLiteral("left"), text(step.left)}};
}

QJsonObject troubleJson(const services::SimulatedTrouble &trouble)
{
    return {{QStringLiteral("step"), trouble.step},
            {QStringLiteral("at"), toText(trouble.at)},
            {QStringLiteral("code"), trouble.reason.code},
            {QStringLiteral("message"), wording::sentenceFor(trouble.reason).text()}};
}

QStringList linesFor(const services::SimulatedRun &run)
{
    QList<QStringList> rows{{QStringLiteral("Entered"), QStringLiteral("Left"),
                             QStringLiteral("Kind"), QStringLiteral("Who"),
                             QStringLiteral("Step")}};
    for (const services::SimulatedStep &step : run.steps)
        rows << QStringList{toText(step.entered), text(step.left), step.kind, step.who,
                            step.name.isEmpty() ? step.step : step.name};
    QStringList lines = table(rows);
    for (const services::SimulatedTrouble &trouble : run.troubles)
        lines << QStringLiteral("%1 waits for a person: %2")
                     .arg(trouble.step, wording::sentenceFor(trouble.reason).text());
    lines << QStringLiteral("%1 at %2, with %3 tasks and %4 changes in systems.")
                 .arg(run.outcome, toText(run.endedAt))
                 .arg(run.tasks)
                 .arg(run.effects);
    return lines;
}

Reply replyFor(const journey::Definition &journey, const services::SimulatedRun &run)
{
    QJsonArray steps;
    for (const services::SimulatedStep &step : run.steps)
        steps.append(stepJson(step));
    QJsonArray troubles;
    for (const services::SimulatedTrouble &trouble : run.troubles)
        troubles.append(troubleJson(trouble));
    return Reply{{{QStringLiteral("journey"), journey.key},
                  {QStringLiteral("outcome"), run.outcome},
                  {QStringLiteral("started"), toText(run.startedAt)},
                  {QStringLiteral("ended"), toText(run.endedAt)},
                  {QStringLiteral("tasks"), run.tasks},
                  {QStringLiteral("effects"), run.effects},
                  {QStringLiteral("steps"), steps},
                  {QStringLiteral("troubles"), troubles}},
                 linesFor(run)};
}

Result<services::SimulationRequest> requestFor(const Arguments &arguments, app::Session *session)
{
    services::SimulationRequest request;
    request.from = session         ? session->clock().now()
                   : arguments.now ? *arguments.now
                                   : SystemClock().now();
    if (arguments.has(QStringLiteral("until"))) {
        const Result<Instant> until = instantFromText(arguments.value(QStringLiteral("until")));
        if (!until)
            return until.error();
        request.until = *until;
    }
    if (arguments.has(QStringLiteral("task-hours")))
        request.taskTime =
            std::chrono::hours(arguments.value(QStringLiteral("task-hours")).toInt());
    Result<services::PersonRow> person = personFor(arguments, session, request.from);
    if (!person)
        return person.error();
    request.person = std::move(*person);
    return request;
}

Result<Reply> simulate(const Arguments &arguments)
{
    Result<JourneySource> source = JourneySource::open(arguments);
    if (!source)
        return source.error();
    const Result<QByteArray> bytes = source->bytes(arguments.positional[0]);
    if (!bytes)
        return bytes.error();
    const Result<journey::CompileResult> compiled =
        source->service() ? source->service()->compile(*bytes) : services::compileFile(*bytes);
    if (!compiled)
        return compiled.error();
    if (!compiled->definition)
        return problemsReply(compiled->problems);
    app::Session *const session = source->session();
    const Result<services::SimulationRequest> request = requestFor(arguments, session);
    if (!request)
        return request.error();
    NoOffices nowhere;
    services::OfficeTimes plain(nowhere, calendars::ZoneTable(calendars::readZoneDataVersion()));
    if (const Result<void> read = plain.reload(); !read)
        return read.error();
    const Result<services::Catalogue> catalogue =
        session ? services::readCatalogue(session->stores().catalogue) : services::Catalogue();
    if (!catalogue)
        return catalogue.error();
    return replyFor(*compiled->definition,
                    services::simulateJourney(*compiled->definition, *catalogue,
                                              session ? session->times() : plain, *request));
}

} // namespace

QList<Command> simulationCommands()
{
    return {
        {"journey simulate",
         "FILE|NAME",
         "Play a journey on virtual time: which steps, when, for whom; nothing is written",
         1,
         1,
         {{"facts", "FILE", "a JSON object with the facts of the person, by name"},
          {"person", "NUMBER", "somebody of the store"},
          {"until", "INSTANT", "show nothing after it"},
          {"task-hours", "N", "how long people take over a task; left out: 4"}},
         simulate},
    };
}

} // namespace tenure::ctl
