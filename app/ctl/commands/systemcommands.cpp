// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/json.h"

#include "services/ports/connectors.h"
#include "services/systemhealth.h"
#include "services/systemservice.h"
#include "wiring/connectors.h"
#include "wording/sentence.h"

#include <QJsonArray>

namespace tenure::ctl {
namespace {

// The file's text is the secret; the line end that editors add does not belong to it.
Result<QString> depositSecret(const QString &path, app::Session &session, const QString &system)
{
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    while (bytes->endsWith('\n') || bytes->endsWith('\r'))
        bytes->chop(1);
    return session.connectors().deposit(system, Secret(std::move(*bytes)));
}

Result<Reply> addSystem(const Arguments &arguments)
{
    const QString &name = arguments.positional[0];
    const Result<QJsonObject> config = readJson(arguments.value(QStringLiteral("config")));
    if (!config)
        return config.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::NewSystem system{name, arguments.value(QStringLiteral("connector")), *config,
                               arguments.values(QStringLiteral("bind"))};
    if (system.logicalNames.isEmpty())
        system.logicalNames << name;
    if (arguments.has(QStringLiteral("secret-from"))) {
        const Result<QString> reference =
            depositSecret(arguments.value(QStringLiteral("secret-from")), **session, name);
        if (!reference)
            return reference.error();
        const Result<QStringList> keys = app::secretKeys(system.connector);
        if (!keys)
            return keys.error();
        for (const QString &key : *keys)
            system.config[key] = *reference;
    }
    services::SystemService systems((*session)->stores(), (*session)->clock());
    if (const Result<void> added = systems.add((*session)->caller(), system); !added)
        return added.error();
    return Reply{
        {{QStringLiteral("system"), name},
         {QStringLiteral("bound"), QJsonArray::fromStringList(system.logicalNames)}},
        {QStringLiteral("System %1 is set up; test it with: tenurectl system test %1").arg(name)}};
}

QString alertLine(const engine::AlertRow &alert)
{
    return QStringLiteral("%1, since %2: %3")
        .arg(alert.subject.section(u':', 1), toText(alert.at),
             wording::sentenceFor(alert.code, alert.args).text());
}

Result<Reply> listSystems(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::SystemService systems((*session)->stores(), (*session)->clock());
    const Result<std::vector<engine::SystemRow>> rows = systems.list();
    if (!rows)
        return rows.error();
    QJsonArray array;
    QList<QStringList> lines{{QStringLiteral("System"), QStringLiteral("Connector"),
                              QStringLiteral("Does the work of"), QStringLiteral("State")}};
    for (const engine::SystemRow &row : *rows) {
        array.append(
            QJsonObject{{QStringLiteral("system"), row.name},
                        {QStringLiteral("connector"), row.connector},
                        {QStringLiteral("config"), row.config},
                        {QStringLiteral("paused"), row.paused},
                        {QStringLiteral("bound"), QJsonArray::fromStringList(row.logicalNames)}});
        lines << QStringList{row.name, row.connector, row.logicalNames.join(QStringLiteral(", ")),
                             row.paused ? QStringLiteral("paused") : QStringLiteral("in use")};
    }
    const Result<std::vector<engine::AlertRow>> alerts = systems.alerts();
    if (!alerts)
        return alerts.error();
    QStringList text = table(lines);
    for (const engine::AlertRow &alert : *alerts)
        text << alertLine(alert);
    return Reply{{{QStringLiteral("systems"), array}, {QStringLiteral("alerts"), arrayOf(*alerts)}},
                 text};
}

QJsonObject rungJson(const services::HealthRung &rung)
{
    static const char *const states[] = {"passed", "failed", "not_checked"};
    QJsonObject object{{QStringLiteral("rung"), rung.rung},
                       {QStringLiteral("state"), QLatin1String(states[size_t(rung.state)])}};
    if (rung.failure) {
        object[QStringLiteral("code")] = rung.failure->code;
        object[QStringLiteral("message")] = wording::sentenceFor(*rung.failure).text();
    }
    if (!rung.missing.isEmpty())
        object[QStringLiteral("missing")] = QJsonArray::fromStringList(rung.missing);
    return object;
}

Result<Reply> testSystem(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    app::Session &open = **session;
    const QString &name = arguments.positional[0];
    const Result<services::HealthReport> report =
        services::testSystem(open.stores(), open.clock(), open.connectors(), open.caller(), name);
    if (!report)
        return report.error();
    QJsonArray rungs;
    QList<QStringList> lines;
    for (const services::HealthRung &rung : report->rungs) {
        const QJsonObject json = rungJson(rung);
        rungs.append(json);
        lines << QStringList{rung.rung, json.value(QStringLiteral("state")).toString(),
                             json.value(QStringLiteral("message")).toString()};
    }
    return Reply{{{QStringLiteral("system"), name},
                  {QStringLiteral("healthy"), report->isHealthy()},
                  {QStringLiteral("rungs"), rungs},
                  {QStringLiteral("offers"), QJsonArray::fromStringList(report->offers)}},
                 table(lines),
                 report->isHealthy() ? Done : Refused};
}

Result<Reply> setSystemPaused(const Arguments &arguments, bool paused)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::SystemService systems((*session)->stores(), (*session)->clock());
    if (const Result<void> set =
            systems.setPaused((*session)->caller(), arguments.positional[0], paused);
        !set)
        return set.error();
    return Reply{
        {{QStringLiteral("system"), arguments.positional[0]}, {QStringLiteral("paused"), paused}},
        {paused ? QStringLiteral("%1 is paused").arg(arguments.positional[0])
                : QStringLiteral("%1 goes on").arg(arguments.positional[0])}};
}

} // namespace

QList<Command> systemCommands()
{
    return {
        {"system add",
         "NAME",
         "Set up a target system, or change it",
         1,
         1,
         {{"connector", "ID", "which connector speaks to it: ldap, mail, manual", true},
          {"config", "FILE", "its configuration as JSON", true},
          {"secret-from", "FILE", "keep the file's text as the system's secret"},
          {"bind", "NAME",
           "steps that name this go there (may be repeated; left out: the system's own name)"}},
         addSystem},
        {"system list", "", "Systems and what they do the work of", 0, 0, {}, listSystems},
        {"system test",
         "NAME",
         "Climb the health ladder: reach, trust, sign in, rights, read",
         1,
         1,
         {},
         testSystem},
        {"system pause",
         "NAME",
         "Send nothing to a system until it is resumed",
         1,
         1,
         {},
         [](const Arguments &arguments) { return setSystemPaused(arguments, true); }},
        {"system resume",
         "NAME",
         "Let changes to a paused system go on",
         1,
         1,
         {},
         [](const Arguments &arguments) { return setSystemPaused(arguments, false); }},
    };
}

} // namespace tenure::ctl
