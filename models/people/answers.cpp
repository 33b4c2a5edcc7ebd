// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/answers.h"

#include "people/headers.h"

namespace tenure::people {
namespace {

bool sameHeader(const QString &a, const QString &b)
{
    return headerKey(a) == headerKey(b);
}

void removeColumn(Mapping &mapping, const QString &header)
{
    mapping.columns.removeIf(
        [&](QMap<QString, QString>::iterator column) { return sameHeader(column.key(), header); });
}

bool namesHeader(const Answers &answers, const QString &header)
{
    const auto same = [&](const QString &named) { return sameHeader(named, header); };
    return std::ranges::any_of(answers.skipped, same) ||
           std::ranges::any_of(answers.columns.keys(), same);
}

bool isAnswered(const Problem &question, const Answers &answers)
{
    if (question.code == QLatin1String("mapping.dates_ambiguous") ||
        question.code == QLatin1String("mapping.dates_unreadable"))
        return answers.dates.has_value();
    if (question.code == QLatin1String("mapping.status_word_unknown"))
        return std::ranges::any_of(answers.statusWords.keys(), [&](const QString &word) {
            return sameHeader(word, question.value);
        });
    if (question.code == QLatin1String("mapping.fact_twice"))
        return namesHeader(answers, question.field) || namesHeader(answers, question.other);
    return true; // about the mapping as a whole, which is looked at again
}

} // namespace

Proposal answered(Proposal proposal, const Answers &answers)
{
    Mapping &mapping = proposal.mapping;
    for (const QString &header : answers.skipped)
        removeColumn(mapping, header);
    for (const auto &[header, fact] : answers.columns.asKeyValueRange()) {
        removeColumn(mapping, header);
        mapping.columns.insert(header, fact);
    }
    for (const auto &[word, status] : answers.statusWords.asKeyValueRange())
        mapping.statusWords.insert(word, status);
    mapping.dates = answers.dates.value_or(mapping.dates);
    mapping.encoding = answers.encoding.value_or(mapping.encoding);
    mapping.delimiter = answers.delimiter.value_or(mapping.delimiter);
    std::erase_if(proposal.questions,
                  [&](const Problem &question) { return isAnswered(question, answers); });
    if (const Result<void> sound = check(mapping); !sound)
        proposal.questions.push_back(problem(sound.error().code, {1, 1},
                                             sound.error().args.value(u"field").toString(),
                                             sound.error().args.value(u"value").toString()));
    return proposal;
}

} // namespace tenure::people
