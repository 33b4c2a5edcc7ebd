// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/json.h"

#include "people/answers.h"
#include "services/feedservice.h"
#include "wording/sentence.h"

namespace tenure::ctl {
namespace {

Error badAnswer(const char *option, const QString &value)
{
    return {QStringLiteral("mapping.bad_answer"),
            {{QStringLiteral("option"), QLatin1String(option)}, {QStringLiteral("value"), value}}};
}

/// "Eintritt=startDate"
Result<std::pair<QString, QString>> pairOf(const char *option, const QString &text)
{
    const qsizetype sign = text.lastIndexOf(u'=');
    if (sign <= 0 || sign + 1 == text.size())
        return badAnswer(option, text);
    return std::pair(text.first(sign), text.mid(sign + 1));
}

Result<void> readPairs(const Arguments &arguments, people::Answers &answers)
{
    for (const QString &text : arguments.values(QStringLiteral("column"))) {
        const auto column = pairOf("column", text);
        if (!column)
            return column.error();
        if (!people::isFactName(column->second))
            return badAnswer("column", text);
        answers.columns.insert(column->first, column->second);
    }
    for (const QString &text : arguments.values(QStringLiteral("status"))) {
        const auto word = pairOf("status", text);
        if (!word)
            return word.error();
        const std::optional<people::Status> status = people::statusFromName(word->second);
        if (!status)
            return badAnswer("status", text);
        answers.statusWords.insert(word->first, *status);
    }
    answers.skipped = arguments.values(QStringLiteral("skip"));
    return {};
}

Result<void> readFormats(const Arguments &arguments, people::Answers &answers)
{
    if (arguments.has(QStringLiteral("dates"))) {
        const QString text = arguments.value(QStringLiteral("dates"));
        answers.dates = people::dateFormatFromName(text);
        if (!answers.dates)
            return badAnswer("dates", text);
    }
    if (arguments.has(QStringLiteral("encoding"))) {
        const QString text = arguments.value(QStringLiteral("encoding"));
        answers.encoding = people::encodingFromName(text);
        if (!answers.encoding)
            return badAnswer("encoding", text);
    }
    return {};
}

QJsonArray samplesJson(const people::Proposal &proposal)
{
    QJsonArray samples;
    for (const QStringList &row : proposal.samples)
        samples.append(QJsonArray::fromStringList(row));
    return samples;
}

QStringList linesFor(const people::Proposal &proposal)
{
    QList<QStringList> rows{
        {QStringLiteral("Column"), QStringLiteral("Fact"), QStringLiteral("Example")}};
    for (qsizetype i = 0; i < proposal.header.size(); ++i) {
        const QString fact = proposal.mapping.columns.value(proposal.header[i]);
        rows << QStringList{proposal.header[i], fact.isEmpty() ? QStringLiteral("-") : fact,
                            proposal.samples.empty() ? QString() : proposal.samples[0].value(i)};
    }
    QStringList lines = table(rows);
    lines << QStringLiteral("Dates: %1. Encoding: %2.")
                 .arg(people::dateFormatName(proposal.mapping.dates),
                      people::encodingName(proposal.mapping.encoding));
    for (const auto &[word, status] : proposal.mapping.statusWords.asKeyValueRange())
        lines << QStringLiteral("Status \"%1\" means %2.").arg(word, people::statusName(status));
    if (!proposal.questions.empty())
        lines << QStringLiteral("To be answered:") << linesOf(proposal.questions);
    if (!proposal.notices.empty())
        lines << QStringLiteral("Good to know:") << linesOf(proposal.notices);
    return lines;
}

Reply replyFor(const people::Proposal &proposal)
{
    return Reply{{{QStringLiteral("complete"), proposal.isComplete()},
                  {QStringLiteral("mapping"), people::toJson(proposal.mapping)},
                  {QStringLiteral("questions"), arrayOf(proposal.questions)},
                  {QStringLiteral("notices"), arrayOf(proposal.notices)},
                  {QStringLiteral("header"), QJsonArray::fromStringList(proposal.header)},
                  {QStringLiteral("samples"), samplesJson(proposal)}},
                 linesFor(proposal)};
}

/// What the file's own look and the answers on the command line come to.
Result<people::Proposal> proposalFor(const Arguments &arguments)
{
    people::Answers answers;
    if (const Result<void> read = readPairs(arguments, answers); !read)
        return read.error();
    if (const Result<void> read = readFormats(arguments, answers); !read)
        return read.error();
    const Result<QByteArray> bytes = readFile(arguments.positional[0]);
    if (!bytes)
        return bytes.error();
    Result<people::Proposal> proposal = people::propose(*bytes);
    if (!proposal)
        return proposal.error();
    return people::answered(std::move(*proposal), answers);
}

Result<Reply> proposeMapping(const Arguments &arguments)
{
    const Result<people::Proposal> proposal = proposalFor(arguments);
    if (!proposal)
        return proposal.error();
    Reply reply = replyFor(*proposal);
    reply.lines << (proposal->isComplete()
                        ? QStringLiteral("Complete: tenurectl feed map %1 --mapping NAME keeps it.")
                              .arg(arguments.positional[0])
                        : QStringLiteral("Not complete: answer the questions with options of "
                                         "tenurectl feed map."));
    return reply;
}

/// From rules written by hand, or from a proposal without open questions.
Result<people::Mapping> mappingFor(const Arguments &arguments)
{
    if (arguments.positional[0].endsWith(QLatin1String(".json"))) {
        const Result<QJsonObject> rules = readJson(arguments.positional[0]);
        return rules ? people::mappingFromJson(*rules) : rules.error();
    }
    const Result<people::Proposal> proposal = proposalFor(arguments);
    if (!proposal)
        return proposal.error();
    if (!proposal->isComplete())
        return Error{QStringLiteral("mapping.questions_open"),
                     {{QStringLiteral("count"), qint64(proposal->questions.size())},
                      {QStringLiteral("questions"), arrayOf(proposal->questions)}}};
    return proposal->mapping;
}

Result<Reply> keepMapping(const Arguments &arguments)
{
    const Result<people::Mapping> mapping = mappingFor(arguments);
    if (!mapping)
        return mapping.error();
    Result<std::unique_ptr<app::Session>> session = arguments.session(storage::Access::Write);
    if (!session)
        return session.error();
    services::FeedService feeds((*session)->stores(), (*session)->clock(), (*session)->times());
    const QString name = arguments.value(QStringLiteral("mapping"));
    const Result<void> kept =
        feeds.map((*session)->caller(), arguments.value(QStringLiteral("feed")), name, *mapping);
    if (!kept)
        return kept.error();
    return Reply{
        {{QStringLiteral("mapping"), name}, {QStringLiteral("rules"), people::toJson(*mapping)}},
        {QStringLiteral("Remembered as %1; the feed's files are read so from now on.").arg(name)}};
}

} // namespace

QList<Command> mappingCommands()
{
    const QList<Option> answers{
        {"column", "HEADER=FACT", "read this column as that fact (may be repeated)"},
        {"skip", "HEADER", "do not read this column (may be repeated)"},
        {"status", "WORD=MEANING",
         "hired, active, leave, terminated or withdrawn (may be repeated)"},
        {"dates", "FORMAT", "iso, german, us or british"},
        {"encoding", "NAME", "auto, utf-8, utf-16, latin-1 or windows-1252"}};
    return {
        {"feed propose", "FILE",
         "Say how an HR file would be read, and what a person must still answer", 1, 1, answers,
         proposeMapping},
        {"feed map", "FILE",
         "Remember how the feed's files are read: by a file of it and answers, or by rules (.json)",
         1, 1,
         QList<Option>{{"mapping", "NAME", "the name to remember it by", true},
                       {"feed", "NAME", "the feed; left out: hr"}} +
             answers,
         keepMapping},
    };
}

} // namespace tenure::ctl
