// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/journeyproblems.h"
#include "ctl/journeysource.h"

#include "wiring/connectors.h"

#include <QJsonArray>

namespace tenure::ctl {
namespace {

// A file is checked against the store only where one is named; without it the store's rules stay
// open.
Result<Reply> lintJourney(const Arguments &arguments)
{
    Result<JourneySource> source = JourneySource::open(arguments);
    if (!source)
        return source.error();
    const Result<QByteArray> bytes = source->bytes(arguments.positional[0]);
    if (!bytes)
        return bytes.error();
    const Result<QVector<journey::Problem>> problems =
        source->service() ? source->service()->lint(*bytes) : services::lintFile(*bytes);
    return problems ? Result<Reply>(problemsReply(*problems)) : problems.error();
}

Result<Reply> publishJourney(const Arguments &arguments)
{
    const Result<QByteArray> bytes = readFile(arguments.positional[0]);
    if (!bytes)
        return bytes.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::JourneyService journeys((*session)->stores(), (*session)->clock(),
                                      app::offeredVerbs());
    const Result<services::PublishResult> published =
        journeys.publish((*session)->caller(), *bytes);
    if (!published)
        return published.error();
    Reply reply = problemsReply(published->problems);
    if (const auto &version = published->version) {
        reply.exit = Done;
        reply.json[QStringLiteral("journey")] = version->key;
        reply.json[QStringLiteral("version")] = version->version;
        reply.lines << QStringLiteral("Published %1@%2").arg(version->key).arg(version->version);
    }
    return reply;
}

Result<Reply> exportJourney(const Arguments &arguments)
{
    const QString format = arguments.has(QStringLiteral("format"))
                               ? arguments.value(QStringLiteral("format"))
                               : QStringLiteral("bpmn");
    if (format != QLatin1String("bpmn"))
        return Error{QStringLiteral("journey.unknown_format"),
                     {{QStringLiteral("format"), format}}};
    Result<JourneySource> source = JourneySource::open(arguments);
    if (!source)
        return source.error();
    const Result<QByteArray> bytes = source->bytes(arguments.positional[0]);
    if (!bytes)
        return bytes.error();
    const QString out = arguments.value(QStringLiteral("out"));
    if (const Result<void> written = writeFile(out, *bytes); !written)
        return written.error();
    return Reply{{{QStringLiteral("file"), out}}, {QStringLiteral("Written: %1").arg(out)}};
}

Result<Reply> listJourneys(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::JourneyService journeys((*session)->stores(), (*session)->clock(),
                                      app::offeredVerbs());
    const Result<std::vector<services::JourneyRow>> rows = journeys.list();
    if (!rows)
        return rows.error();
    QJsonArray array;
    QList<QStringList> lines{{QStringLiteral("Journey"), QStringLiteral("Version"),
                              QStringLiteral("Event"), QStringLiteral("Name"),
                              QStringLiteral("Published")}};
    for (const services::JourneyRow &row : *rows) {
        array.append(QJsonObject{{QStringLiteral("journey"), row.key},
                                 {QStringLiteral("version"), row.version},
                                 {QStringLiteral("lifecycle"), row.lifecycle},
                                 {QStringLiteral("name"), row.name},
                                 {QStringLiteral("sha256"), QString::fromLatin1(row.sha256)},
                                 {QStringLiteral("publishedBy"), row.publishedBy},
                                 {QStringLiteral("published"), toText(row.publishedAt)}});
        lines << QStringList{row.key, QString::number(row.version), row.lifecycle, row.name,
                             toText(row.publishedAt)};
    }
    return Reply{{{QStringLiteral("journeys"), array}}, table(lines)};
}

} // namespace

QList<Command> journeyCommands()
{
    return {
        {"journey lint", "FILE|NAME", "Say what is wrong with a journey", 1, 1, {}, lintJourney},
        {"journey publish",
         "FILE",
         "Check a journey and make it the newest version",
         1,
         1,
         {},
         publishJourney},
        {"journey export",
         "FILE|NAME",
         "Write a journey as a BPMN file, byte for byte",
         1,
         1,
         {{"format", "bpmn", "the only one so far"}, {"out", "FILE", "where to write it", true}},
         exportJourney},
        {"journey list", "", "The newest version of each journey", 0, 0, {}, listJourneys},
    };
}

} // namespace tenure::ctl
