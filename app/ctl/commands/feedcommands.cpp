// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/json.h"

#include "services/feedservice.h"
#include "services/ports/feedstore.h"
#include "wording/sentence.h"

#include <QFileInfo>

namespace tenure::ctl {
namespace {

using people::Lifecycle;

constexpr Lifecycle reported[] = {Lifecycle::Join,   Lifecycle::Move,   Lifecycle::Leave,
                                  Lifecycle::Rehire, Lifecycle::Change, Lifecycle::Withdraw,
                                  Lifecycle::Known};

QJsonObject lifecycleJson(const people::Counts &counts)
{
    QJsonObject object;
    for (const Lifecycle kind : reported)
        object[people::lifecycleName(kind)] = counts.of(kind);
    return object;
}

people::Problems problemsOf(const people::FeedPlan &plan)
{
    people::Problems problems = plan.problems;
    for (const people::RowPlan &row : plan.rows) {
        problems.insert(problems.end(), row.problems.begin(), row.problems.end());
        if (row.finding.held && row.outcome == people::Outcome::Held)
            problems.push_back(*row.finding.held);
    }
    return problems;
}

QString verdictName(const people::Verdict &verdict)
{
    static const char *const names[] = {"taken", "held", "refused"};
    return QLatin1String(names[size_t(verdict.kind)]);
}

QJsonArray rowsJson(const people::FeedPlan &plan)
{
    static const char *const outcomes[] = {"applied", "unchanged", "held", "rejected"};
    QJsonArray rows;
    for (const people::RowPlan &row : plan.rows) {
        rows.append(
            QJsonObject{{QStringLiteral("line"), row.line},
                        {QStringLiteral("number"), row.number},
                        {QStringLiteral("outcome"), QLatin1String(outcomes[size_t(row.outcome)])},
                        {QStringLiteral("lifecycle"), people::lifecycleName(row.finding.kind)}});
    }
    return rows;
}

QJsonObject resultJson(const services::ImportResult &result, bool withRows)
{
    const people::FeedPlan &plan = result.plan;
    QJsonObject object{
        {QStringLiteral("batch"),
         result.batch.isValid() ? QJsonValue(result.batch.value()) : QJsonValue()},
        {QStringLiteral("verdict"), verdictName(plan.verdict)},
        {QStringLiteral("rows"), plan.counts.rows},
        {QStringLiteral("applied"), plan.counts.applied},
        {QStringLiteral("unchanged"), plan.counts.unchanged},
        {QStringLiteral("held"), plan.counts.held},
        {QStringLiteral("rejected"), plan.counts.rejected},
        {QStringLiteral("lifecycle"), lifecycleJson(plan.counts)},
        {QStringLiteral("problems"), arrayOf(problemsOf(plan))},
        {QStringLiteral("withoutJourney"), QJsonArray::fromStringList(result.withoutJourney)}};
    if (plan.verdict.reason) {
        object[QStringLiteral("guard")] = plan.verdict.guard;
        object[QStringLiteral("error")] = QJsonObject{
            {QStringLiteral("code"), plan.verdict.reason->code},
            {QStringLiteral("message"), wording::sentenceFor(*plan.verdict.reason).text()},
            {QStringLiteral("args"), plan.verdict.reason->args}};
        object[QStringLiteral("releaseCount")] = plan.verdict.releaseCount;
    }
    if (withRows)
        object[QStringLiteral("plan")] = rowsJson(plan);
    return object;
}

QStringList resultLines(const services::ImportResult &result, bool dryRun)
{
    const people::FeedPlan &plan = result.plan;
    QStringList lines;
    if (plan.verdict.reason)
        lines << wording::sentenceFor(*plan.verdict.reason).text();
    lines << QStringLiteral("%1 rows%2: %3 applied, %4 unchanged, %5 held, %6 rejected")
                 .arg(plan.counts.rows)
                 .arg(dryRun ? QStringLiteral(" (dry run, nothing changed)") : QString())
                 .arg(plan.counts.applied)
                 .arg(plan.counts.unchanged)
                 .arg(plan.counts.held)
                 .arg(plan.counts.rejected);
    for (const Lifecycle kind : reported) {
        if (plan.counts.of(kind) > 0)
            lines << QStringLiteral("  %1: %2")
                         .arg(people::lifecycleName(kind))
                         .arg(plan.counts.of(kind));
    }
    return lines + linesOf(problemsOf(plan));
}

Result<Reply> importFeed(const Arguments &arguments)
{
    const QString &path = arguments.positional[0];
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::FeedService feeds((*session)->stores(), (*session)->clock(), (*session)->times());
    services::ImportRequest request;
    request.feed = arguments.value(QStringLiteral("feed"));
    request.mapping = arguments.value(QStringLiteral("mapping"));
    request.fileName = QFileInfo(path).fileName();
    request.bytes = *bytes;
    request.dryRun = arguments.has(QStringLiteral("dry-run"));
    people::Release release;
    for (const QString &number : arguments.values(QStringLiteral("release")))
        release.persons.insert(number, {});
    release.wholeBatch = arguments.has(QStringLiteral("release-all"));
    release.typedCount = arguments.has(QStringLiteral("count"))
                             ? arguments.value(QStringLiteral("count")).toLongLong()
                             : -1;
    const bool releasing = release.wholeBatch || !release.persons.isEmpty();
    const Result<services::ImportResult> result =
        releasing ? feeds.release((*session)->caller(), request, release)
                  : feeds.import((*session)->caller(), request);
    if (!result)
        return result.error();
    return Reply{resultJson(*result, request.dryRun), resultLines(*result, request.dryRun),
                 result->tookNothing() ? Refused : Done};
}

Result<Reply> listBatches(const Arguments &arguments)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Read);
    if (!session)
        return session.error();
    services::FeedService feeds((*session)->stores(), (*session)->clock(), (*session)->times());
    const Result<std::vector<services::BatchRow>> batches =
        feeds.batches(arguments.value(QStringLiteral("feed")), 50);
    if (!batches)
        return batches.error();
    static const char *const verdicts[] = {"taken", "held", "refused"};
    QJsonArray array;
    QList<QStringList> rows{{QStringLiteral("Batch"), QStringLiteral("Read"),
                             QStringLiteral("File"), QStringLiteral("Verdict"),
                             QStringLiteral("Applied")}};
    for (const services::BatchRow &batch : *batches) {
        const QLatin1String verdict(verdicts[size_t(batch.verdict)]);
        array.append(QJsonObject{{QStringLiteral("batch"), batch.id.value()},
                                 {QStringLiteral("file"), batch.fileName},
                                 {QStringLiteral("read"), toText(batch.readAt)},
                                 {QStringLiteral("verdict"), verdict},
                                 {QStringLiteral("rows"), batch.rows},
                                 {QStringLiteral("applied"), batch.applied},
                                 {QStringLiteral("held"), batch.held},
                                 {QStringLiteral("rejected"), batch.rejected},
                                 {QStringLiteral("lifecycle"), batch.lifecycle},
                                 {QStringLiteral("guard"), batch.guard}});
        rows << QStringList{QString::number(batch.id.value()), toText(batch.readAt), batch.fileName,
                            verdict, QString::number(batch.applied)};
    }
    return Reply{{{QStringLiteral("batches"), array}}, table(rows)};
}

Result<Reply> setWatched(const Arguments &arguments, const QString &folder)
{
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::FeedService feeds((*session)->stores(), (*session)->clock(), (*session)->times());
    const Result<void> set =
        feeds.watch((*session)->caller(), arguments.value(QStringLiteral("feed")),
                    {folder, arguments.value(QStringLiteral("mapping")),
                     arguments.has(QStringLiteral("marker"))});
    if (!set)
        return set.error();
    return Reply{{{QStringLiteral("folder"), folder}},
                 {folder.isEmpty()
                      ? QStringLiteral("No folder is watched any more")
                      : QStringLiteral("%1 is watched while a worker runs").arg(folder)}};
}

Result<Reply> watchFolder(const Arguments &arguments)
{
    return setWatched(arguments, QFileInfo(arguments.positional[0]).absoluteFilePath());
}

} // namespace

QList<Command> feedCommands()
{
    const Option feed{"feed", "NAME", "the feed; left out: hr"};
    return {
        {"feed import",
         "FILE",
         "Read an HR file: plan it, check it against the guards, apply it",
         1,
         1,
         {feed,
          {"mapping", "NAME", "how columns become facts; left out: the feed's own"},
          {"dry-run", nullptr, "only say what would happen"},
          {"release", "NUMBER", "take this held person as well (may be repeated; needs --count)"},
          {"release-all", nullptr, "take a batch that a guard held (needs --count)"},
          {"count", "N",
           "how many persons you release: typed, so that nobody releases more than they think"}},
         importFeed},
        {"feed list", "", "The last batches and what became of them", 0, 0, {feed}, listBatches},
        {"feed watch",
         "FOLDER",
         "Let the worker take each new file of a folder, once it is complete",
         1,
         1,
         {feed,
          {"mapping", "NAME", "how columns become facts; left out: the feed's own"},
          {"marker", nullptr, "a file is complete once NAME.done lies beside it"}},
         watchFolder},
        {"feed unwatch",
         "",
         "Watch no folder any more",
         0,
         0,
         {feed},
         [](const Arguments &arguments) { return setWatched(arguments, {}); }},
    };
}

} // namespace tenure::ctl
