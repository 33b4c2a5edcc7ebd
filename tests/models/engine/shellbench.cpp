// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include "journey/valuejson.h"
#include "sketch.h"

#include <QJsonDocument>

namespace tenure::enginetest {

using namespace engine;

namespace {

journey::Value value(const QString &json)
{
    return json.isEmpty()
               ? journey::Value()
               : *journey::valueFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

SystemRow system(const QString &name, const QStringList &logicalNames)
{
    SystemRow row;
    row.name = name;
    row.connector = QStringLiteral("scripted");
    row.logicalNames = logicalNames;
    return row;
}

} // namespace

bool ScriptedHost::accepts(const QString &system, const QString &, std::optional<Instant> *next)
{
    if (closedUntil.contains(system))
        *next = closedUntil.value(system);
    return !full.contains(system) && !closedUntil.contains(system);
}

VerbFacts SmallVerbBook::facts(const QString &verb) const
{
    static const QHash<QString, VerbFacts> book{
        {QStringLiteral("account.ensure"),
         {VerbClass::Creates, VerbDirection::Gives, QStringLiteral("account.remove")}},
        {QStringLiteral("account.remove"), {VerbClass::SetsState, VerbDirection::Takes, {}}},
        {QStringLiteral("account.enable"),
         {VerbClass::SetsState, VerbDirection::Gives, QStringLiteral("account.disable")}},
        {QStringLiteral("account.disable"),
         {VerbClass::SetsState, VerbDirection::Takes, QStringLiteral("account.enable")}},
        {QStringLiteral("group.add"),
         {VerbClass::SetsState, VerbDirection::Gives, QStringLiteral("group.remove")}},
        {QStringLiteral("group.remove"),
         {VerbClass::SetsState, VerbDirection::Takes, QStringLiteral("group.add")}},
        {QStringLiteral("account.update"), {VerbClass::SetsState, VerbDirection::Neither, {}}},
        {QStringLiteral("message.send"), {VerbClass::Once, VerbDirection::Neither, {}}},
    };
    return book.value(verb);
}

QStringList SmallVerbBook::removals() const
{
    return {QStringLiteral("account.remove")};
}

Result<calendars::ResolvedTime> HourTimes::resolve(const calendars::TimingRule &rule,
                                                   const journey::Value &,
                                                   const journey::Value &anchors, Instant entered,
                                                   calendars::Overlap overlap)
{
    asked = overlap;
    Instant base = entered;
    if (rule.anchor != calendars::Anchor::StepEntered) {
        const journey::Value *const anchor = anchors.field(calendars::toText(rule.anchor));
        if (!anchor || !anchor->as<double>())
            return Error{QStringLiteral("timing.no_anchor")};
        base = instantFromMillis(qint64(*anchor->as<double>()));
    }
    calendars::ResolvedTime time;
    time.instant = base + std::chrono::hours(rule.offset);
    time.zone = QStringLiteral("UTC");
    time.zoneData = QStringLiteral("2026a");
    return time;
}

void SketchedJourneys::add(VersionId version, journey::Definition definition)
{
    m_definitions[version] = std::make_shared<journey::Definition>(std::move(definition));
}

Result<std::shared_ptr<const journey::Definition>> SketchedJourneys::definition(VersionId version)
{
    if (failure)
        return *failure;
    return m_definitions.at(version);
}

void timersFromStartDate(journey::Definition &definition)
{
    for (journey::Node &node : definition.nodes) {
        if (node.event.timing)
            node.event.timing->anchor = calendars::Anchor::StartDate;
    }
}

ShellBench::ShellBench(const Worker::Limits &limits) : m_limits(limits)
{
    store.setSystems({system(QStringLiteral("directory"), {QString(), QStringLiteral("ad")}),
                      system(QStringLiteral("mail"), {QStringLiteral("mail")})});
    restart();
}

ShellBench::~ShellBench() = default;

VersionId ShellBench::publish(const QString &key, const QString &journey,
                              const std::function<void(journey::Definition &)> &change)
{
    JourneyVersion version;
    version.key = key;
    version.version = 1;
    journey::Definition definition = sketch(journey);
    if (change)
        change(definition);
    const VersionId id = store.addVersion(version);
    journeys.add(id, std::move(definition));
    m_versions.insert(key, id);
    return id;
}

RunId ShellBench::start(const QString &journey, PersonId person, const QString &lifecycle,
                        const QString &facts)
{
    Started started;
    started.lifecycle = lifecycle;
    started.person = value(
        facts.isEmpty() ? QStringLiteral(R"({"number": "1001", "displayName": "Ada"})") : facts);
    NewRun run;
    run.person = person;
    run.version = m_versions.value(journey);
    run.journey = journey;
    run.lifecycle = lifecycle;
    run.lifecycleEvent = QStringLiteral("test:%1").arg(++m_senders);
    run.started = {{}, run.lifecycleEvent, clock.now(), toJson(started), {}};
    const auto made = store.startRun(run, {});
    if (!made)
        qFatal("no run: %s", qPrintable(made.error().code));
    worker->noticeForeignChange();
    return made->id;
}

RunId ShellBench::begin(const QString &steps, const QString &entry, const QString &lifecycle,
                        PersonId person)
{
    const QString key = QStringLiteral("begun%1").arg(++m_begun);
    publish(key, QStringLiteral("start s -> %1\n%2").arg(entry, steps));
    const RunId run = start(key, person, lifecycle);
    settle();
    return run;
}

void ShellBench::append(RunId run, const Happening &what)
{
    const NewEvent event{
        run, QStringLiteral("test:%1").arg(++m_senders), clock.now(), toJson(what), {}};
    if (!store.append({event}, {}))
        qFatal("not appended");
    worker->noticeForeignChange();
}

void ShellBench::restart()
{
    if (const Result<void> started = tryRestart(); !started)
        qFatal("worker does not start: %s", qPrintable(started.error().code));
}

Result<void> ShellBench::tryRestart()
{
    host.jobs.clear();
    worker = std::make_unique<Worker>(Worker::Ports{faults, clock, journeys, times, host, verbs},
                                      m_limits);
    return worker->start();
}

bool ShellBench::settle()
{
    for (int turns = 0; worker->hasWork(); ++turns) {
        if (turns > 1000)
            qFatal("the worker never rests");
        if (!worker->turn())
            return false;
    }
    return true;
}

EffectJob ShellBench::job() const
{
    if (host.jobs.size() != 1)
        qFatal("%zu jobs under way", host.jobs.size());
    return host.jobs.front();
}

Result<qint64> ShellBench::send(const EffectJob &job, const QJsonObject &before)
{
    Result<qint64> durable = Error{QStringLiteral("test.no_answer")};
    worker->sending(job.run, job.number,
                    {before,
                     {},
                     {{QStringLiteral("type"), QStringLiteral("account")},
                      {QStringLiteral("id"), QStringLiteral("uuid-of-%1").arg(job.personNumber)},
                      {QStringLiteral("etag"), QStringLiteral("7")}}},
                    [&durable](const Result<qint64> &answer) { durable = answer; });
    if (const Result<void> turned = worker->turn(); !turned && durable)
        return turned.error();
    return durable;
}

EffectReport ShellBench::reportOf(const EffectJob &job, EffectVerdict verdict,
                                  const QString &errorClass, qint64 epoch) const
{
    EffectReport report;
    report.run = job.run;
    report.number = job.number;
    report.attempt = job.attempt;
    report.epoch = epoch;
    report.verdict = verdict;
    report.changed = verdict == EffectVerdict::Done && epoch > 0;
    report.errorClass = errorClass;
    if (!errorClass.isEmpty())
        report.error = Error{errorClass};
    report.startedAt = clock.now();
    report.endedAt = clock.now();
    return report;
}

void ShellBench::report(const EffectJob &job, EffectVerdict verdict, const QString &errorClass,
                        qint64 epoch)
{
    std::erase_if(host.jobs, [&](const EffectJob &each) {
        return each.run == job.run && each.number == job.number;
    });
    worker->report(reportOf(job, verdict, errorClass, epoch));
}

void ShellBench::complete(EffectJob job, const QJsonObject &before)
{
    const Result<qint64> epoch = send(job, before);
    if (!epoch)
        qFatal("may not send: %s", qPrintable(epoch.error().code));
    report(job, EffectVerdict::Done, {}, *epoch);
    settle();
}

void ShellBench::fail(EffectJob job, const QString &errorClass)
{
    report(job, EffectVerdict::Failed, errorClass);
    settle();
}

void ShellBench::answer(RunId run, const QString &outcome)
{
    append(run, TaskDone{task(run).number, outcome, {}, QStringLiteral("ada")});
    settle();
}

void ShellBench::cancel(RunId run)
{
    append(run, Cancelled{QStringLiteral("run.by_person"), {}});
    settle();
}

void ShellBench::moveStartDate(RunId run, Instant instant)
{
    append(run, FactsChanged{.person = {},
                             .anchors = journey::Record{{QStringLiteral("startDate"),
                                                         double(toMillis(instant))}},
                             .kit = {}});
}

std::vector<TaskRow> ShellBench::openTasks(RunId run)
{
    return *store.openTasks(run);
}

TaskRow ShellBench::task(RunId run)
{
    const std::vector<TaskRow> open = openTasks(run);
    if (open.size() != 1)
        qFatal("%zu tasks are open", open.size());
    return open.front();
}

EffectRow ShellBench::effect(RunId run, Number number)
{
    const std::vector<EffectRow> rows = *store.effects(run);
    for (const EffectRow &row : rows) {
        if (row.number == number)
            return row;
    }
    qFatal("no effect %u", number);
}

RunStatus ShellBench::status(RunId run)
{
    return store.run(run)->status;
}

QStringList ShellBench::alerts()
{
    QStringList open;
    const std::vector<AlertRow> rows = *store.openAlerts();
    for (const AlertRow &alert : rows)
        open << alert.subject + u' ' + alert.code;
    return open;
}

int ShellBench::audited(const QString &action) const
{
    return int(std::ranges::count(store.auditRows(), action, &AuditRow::action));
}

} // namespace tenure::enginetest
