// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/journeysource.h"

#include "journey/diff.h"
#include "journey/document.h"
#include "journey/rearrange.h"

#include <QJsonArray>

namespace tenure::ctl {
namespace {

using journey::Change;
using journey::Document;

Result<Document> documentOf(JourneySource &source, const QString &argument)
{
    const Result<QByteArray> bytes = source.bytes(argument);
    if (!bytes)
        return bytes.error();
    return Document::read(*bytes, journey::Limits::opening());
}

Result<Reply> layOut(const Arguments &arguments)
{
    Result<JourneySource> source = JourneySource::open(arguments);
    if (!source)
        return source.error();
    const Result<Document> document = documentOf(*source, arguments.positional[0]);
    if (!document)
        return document.error();
    const Result<Document> drawn = journey::rearranged(*document);
    if (!drawn)
        return drawn.error();
    const QString out = arguments.value(QStringLiteral("out"));
    if (const Result<void> written = writeFile(out, drawn->bytes()); !written)
        return written.error();
    return Reply{{{QStringLiteral("file"), out},
                  {QStringLiteral("changed"), drawn->bytes() != document->bytes()}},
                 {QStringLiteral("Written: %1").arg(out)}};
}

const char *nameOf(Change::Kind kind)
{
    static const char *const names[] = {"added", "removed", "changed", "moved"};
    return names[size_t(kind)];
}

QJsonObject changeJson(const Change &change)
{
    QJsonArray fields;
    for (const journey::FieldChange &field : change.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                  {QStringLiteral("before"), field.before},
                                  {QStringLiteral("after"), field.after}});
    QJsonObject object{{QStringLiteral("element"), change.element},
                       {QStringLiteral("type"), change.type},
                       {QStringLiteral("name"), change.name}};
    if (change.kind == Change::Kind::Changed)
        object[QStringLiteral("fields")] = fields;
    return object;
}

Reply differencesReply(const std::vector<Change> &changes)
{
    QJsonArray arrays[4];
    QStringList lines;
    for (const Change &change : changes) {
        arrays[size_t(change.kind)].append(changeJson(change));
        const QString kind = QLatin1String(nameOf(change.kind));
        lines << QStringLiteral("%1  %2 %3%4")
                     .arg(kind.leftJustified(7), change.type, change.element,
                          change.name.isEmpty() ? QString()
                                                : QStringLiteral(" \"%1\"").arg(change.name));
        for (const journey::FieldChange &field : change.fields)
            lines << QStringLiteral("         %1: \"%2\" -> \"%3\"")
                         .arg(field.field, field.before, field.after);
    }
    if (lines.isEmpty())
        lines << QStringLiteral("No differences.");
    QJsonObject json;
    for (size_t kind = 0; kind < std::size(arrays); ++kind)
        json[QLatin1String(nameOf(Change::Kind(kind)))] = arrays[kind];
    return Reply{json, lines};
}

Result<Reply> compare(const Arguments &arguments)
{
    Result<JourneySource> source = JourneySource::open(arguments);
    if (!source)
        return source.error();
    const Result<Document> before = documentOf(*source, arguments.positional[0]);
    if (!before)
        return before.error();
    const Result<Document> after = documentOf(*source, arguments.positional[1]);
    if (!after)
        return after.error();
    return differencesReply(journey::differences(*before, *after));
}

} // namespace

QList<Command> diagramCommands()
{
    return {
        {"journey layout",
         "FILE|NAME",
         "Draw a journey's chart anew; nothing but the drawing changes",
         1,
         1,
         {{"out", "FILE", "where to write it", true}},
         layOut},
        {"journey diff",
         "FILE|NAME FILE|NAME",
         "Say what differs between two journeys: added, removed, changed, moved",
         2,
         2,
         {},
         compare},
    };
}

} // namespace tenure::ctl
