// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/json.h"

#include "services/personservice.h"

namespace tenure::ctl {
namespace {

Result<Reply> listPeople(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::PersonFilter filter;
    filter.text = arguments.value(QStringLiteral("text"));
    filter.limit = 10'000;
    services::PersonService persons((*session)->stores());
    const Result<std::vector<services::PersonRow>> rows = persons.list(filter);
    if (!rows)
        return rows.error();
    QJsonArray array;
    QList<QStringList> lines{{QStringLiteral("Number"), QStringLiteral("Name"),
                              QStringLiteral("Stage"), QStringLiteral("Start"),
                              QStringLiteral("Last day")}};
    for (const services::PersonRow &row : *rows) {
        const QString start = row.startDate.toString(Qt::ISODate);
        const QString last = row.lastDay.toString(Qt::ISODate);
        array.append(QJsonObject{{QStringLiteral("number"), row.number},
                                 {QStringLiteral("name"), row.name},
                                 {QStringLiteral("feed"), row.feed},
                                 {QStringLiteral("stage"), row.stage},
                                 {QStringLiteral("startDate"), start},
                                 {QStringLiteral("lastDay"), last}});
        lines << QStringList{row.number, row.name, row.stage, start, last};
    }
    return Reply{{{QStringLiteral("people"), array}}, table(lines)};
}

Result<Reply> showPerson(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::PersonService persons((*session)->stores());
    const Result<services::PersonDetails> details = persons.show(arguments.positional[0]);
    if (!details)
        return details.error();
    QStringList lines{
        QStringLiteral("%1 %2, %3")
            .arg(details->person.number, details->person.name, details->person.stage)};
    QList<QStringList> rows;
    for (auto it = details->person.facts.begin(); it != details->person.facts.end(); ++it)
        rows << QStringList{it.key(), it.value().toString()};
    rows << QStringList{}
         << QStringList{QStringLiteral("Run"), QStringLiteral("Journey"), QStringLiteral("Status")};
    for (const services::RunListRow &run : details->runs)
        rows << QStringList{QString::number(run.run.id.value()), run.run.journey,
                            text(run.run.status)};
    rows << QStringList{}
         << QStringList{QStringLiteral("Grant"), QStringLiteral("System"), QStringLiteral("State")};
    for (const services::GrantRow &grant : details->grants)
        rows << QStringList{grant.item, grant.system, text(grant.state())};
    return Reply{toJson(*details), lines + table(rows)};
}

} // namespace

QList<Command> personCommands()
{
    return {
        {"person list",
         "",
         "Everybody the store knows",
         0,
         0,
         {{"text", "TEXT", "part of the name or the number"}},
         listPeople},
        {"person show",
         "NUMBER",
         "One person: facts with their history, runs, grants with their proof",
         1,
         1,
         {},
         showPerson},
    };
}

} // namespace tenure::ctl
