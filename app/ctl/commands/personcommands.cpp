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
    if (details->frozen)
        lines << QStringLiteral("frozen since %1 by %2: %3")
                     .arg(toText(details->frozen->at), details->frozen->by,
                          details->frozen->reason);
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

Result<Reply> freezePerson(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::PersonFreezer freezer((*session)->stores(), (*session)->clock());
    const QString &number = arguments.positional[0];
    const Result<services::Freeze> frozen =
        freezer.freeze((*session)->caller(), number, arguments.value(QStringLiteral("reason")));
    if (!frozen)
        return frozen.error();
    return Reply{{{QStringLiteral("number"), number}, {QStringLiteral("frozen"), toJson(*frozen)}},
                 {QStringLiteral("Nothing is started for %1 until they are thawed.").arg(number)}};
}

Result<Reply> thawPerson(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::PersonFreezer freezer((*session)->stores(), (*session)->clock());
    const QString &number = arguments.positional[0];
    if (const Result<void> thawed =
            freezer.thaw((*session)->caller(), number, arguments.value(QStringLiteral("reason")));
        !thawed)
        return thawed.error();
    return Reply{{{QStringLiteral("number"), number}, {QStringLiteral("frozen"), QJsonValue()}},
                 {QStringLiteral("Changes for %1 go on.").arg(number)}};
}

} // namespace

QList<Command> personCommands()
{
    const Option reason{"reason", "TEXT", "why; it stays in the evidence", true};
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
        {"person freeze",
         "NUMBER",
         "Start no change for a person until they are thawed",
         1,
         1,
         {reason},
         freezePerson},
        {"person thaw",
         "NUMBER",
         "Let changes for a frozen person go on",
         1,
         1,
         {reason},
         thawPerson},
    };
}

} // namespace tenure::ctl
