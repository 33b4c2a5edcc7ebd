// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/files.h"

#include "services/auditservice.h"
#include "wording/sentence.h"

namespace tenure::ctl {
namespace {

using services::AuditReport;

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject reportJson(const AuditReport &report)
{
    QJsonObject object{{QStringLiteral("whole"), !report.broken},
                       {QStringLiteral("count"), report.head.count},
                       {QStringLiteral("head"), hex(report.head.hash)}};
    if (report.broken) {
        QJsonObject problem = report.broken->args;
        problem.insert(QStringLiteral("code"), report.broken->code);
        problem.insert(QStringLiteral("message"), wording::sentenceFor(*report.broken).text());
        object.insert(QStringLiteral("problem"), problem);
    }
    return object;
}

QString reportLine(const AuditReport &report)
{
    if (report.broken)
        return wording::sentenceFor(*report.broken).text();
    return QStringLiteral("The evidence is whole: %1 rows, head %2")
        .arg(report.head.count)
        .arg(hex(report.head.hash));
}

Exit exitFor(const AuditReport &report)
{
    return report.broken ? Refused : Done;
}

Result<std::optional<services::AuditWitness>> earlierExport(const Arguments &arguments)
{
    std::optional<services::AuditWitness> earlier;
    if (!arguments.has(QStringLiteral("since")))
        return earlier;
    const QString file = arguments.value(QStringLiteral("since"));
    const Result<QByteArray> bytes = readFile(file);
    if (!bytes)
        return bytes.error();
    const Result<services::AuditWitness> witness = services::auditWitness(*bytes, file);
    if (!witness)
        return witness.error();
    earlier = *witness;
    return earlier;
}

Result<Reply> verifyAudit(const Arguments &arguments)
{
    const auto earlier = earlierExport(arguments);
    if (!earlier)
        return earlier.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::AuditService audit((*session)->stores(), (*session)->clock());
    const Result<AuditReport> report = audit.verify(*earlier);
    if (!report)
        return report.error();
    return Reply{reportJson(*report), {reportLine(*report)}, exitFor(*report)};
}

Result<std::optional<Instant>> instantOption(const Arguments &arguments, const QString &name)
{
    std::optional<Instant> instant;
    if (!arguments.has(name))
        return instant;
    const Result<Instant> read = instantFromText(arguments.value(name));
    if (!read)
        return read.error();
    instant = *read;
    return instant;
}

Result<services::AuditSelection> selectionOf(const Arguments &arguments)
{
    const auto from = instantOption(arguments, QStringLiteral("from"));
    if (!from)
        return from.error();
    const auto to = instantOption(arguments, QStringLiteral("to"));
    if (!to)
        return to.error();
    return services::AuditSelection{*from, *to, arguments.value(QStringLiteral("person"))};
}

Result<Reply> exportAudit(const Arguments &arguments)
{
    const Result<services::AuditSelection> selection = selectionOf(arguments);
    if (!selection)
        return selection.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::AuditService audit((*session)->stores(), (*session)->clock());
    const QString path = arguments.value(QStringLiteral("out"));
    PrivateFile file(path);
    const Result<services::AuditExport> written =
        audit.write((*session)->caller(), *selection,
                    [&](const QByteArray &line) { return file.add(line + '\n'); });
    if (!written)
        return written.error();
    if (const Result<void> kept = file.keep(); !kept)
        return kept.error();
    QJsonObject object = reportJson(written->chain);
    object.insert(QStringLiteral("file"), path);
    object.insert(QStringLiteral("rows"), written->rows);
    object.insert(QStringLiteral("count"), written->head.count);
    object.insert(QStringLiteral("head"), hex(written->head.hash));
    QStringList lines{QStringLiteral("%1 rows written to %2; the last is row %3, head %4")
                          .arg(written->rows)
                          .arg(path)
                          .arg(written->head.count)
                          .arg(hex(written->head.hash))};
    if (written->chain.broken)
        lines << reportLine(written->chain);
    return Reply{object, lines, exitFor(written->chain)};
}

} // namespace

QList<Command> auditCommands()
{
    return {
        {"audit verify",
         "",
         "Say whether the evidence is whole, or where it first is not",
         0,
         0,
         {{"since", "FILE", "an earlier export: also find rows cut off at the end since"}},
         verifyAudit},
        {"audit export",
         "",
         "Write the evidence so that it can be verified without the store",
         0,
         0,
         {{"out", "FILE", "where to write it", true},
          {"from", "INSTANT", "nothing before it"},
          {"to", "INSTANT", "nothing after it"},
          {"person", "NUMBER", "only rows about this person and their runs"}},
         exportAudit},
    };
}

} // namespace tenure::ctl
