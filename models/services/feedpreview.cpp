// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedpreview.h"

#include "people/answers.h"
#include "services/ports/feedstore.h"
#include "services/ports/grantstore.h"
#include "services/ports/peoplestore.h"

#include <algorithm>

namespace tenure::services {
namespace {

using people::Lifecycle;

constexpr size_t mostNames = 3;
constexpr size_t mostProblems = 500;
constexpr qsizetype mostStatusWords = 30;

// The gravest first; what changes nothing is not told.
constexpr Lifecycle shownKinds[] = {Lifecycle::Leave,  Lifecycle::Withdraw, Lifecycle::Join,
                                    Lifecycle::Rehire, Lifecycle::Move,     Lifecycle::Change,
                                    Lifecycle::Known};

people::Answers answersFrom(const ReadingAnswers &from, const QStringList &header)
{
    people::Answers answers;
    for (const auto &[column, fact] : from.columns.asKeyValueRange()) {
        if (header.contains(column))
            answers.columns.insert(column, fact);
    }
    for (const QString &column : from.skipped) {
        if (header.contains(column))
            answers.skipped.append(column);
    }
    for (const auto &[word, meaning] : from.statusWords.asKeyValueRange()) {
        if (const std::optional<people::Status> status = people::statusFromName(meaning))
            answers.statusWords.insert(word, *status);
    }
    answers.dates = people::dateFormatFromName(from.dates);
    return answers;
}

std::vector<Error> errorsOf(const people::Problems &problems)
{
    std::vector<Error> errors;
    for (const people::Problem &problem : problems)
        errors.push_back(people::toError(problem));
    return errors;
}

// Every word of the status column, known or not: a person looks at all of them before they agree.
QMap<QString, QString> statusWordsOf(const people::Proposal &proposal, const QStringList &asked)
{
    QMap<QString, QString> words;
    for (const auto &[word, status] : proposal.mapping.statusWords.asKeyValueRange())
        words.insert(word, people::statusName(status));
    const qsizetype column =
        proposal.header.indexOf(proposal.mapping.headerOf(people::fact::status));
    QStringList seen = asked;
    for (const QStringList &row : column < 0 ? std::vector<QStringList>() : proposal.samples)
        seen.append(row.value(column).trimmed());
    for (const QString &word : seen) {
        if (word.isEmpty() || words.size() >= mostStatusWords)
            continue;
        const bool known = std::ranges::any_of(words.keys(), [&word](const QString &other) {
            return other.compare(word, Qt::CaseInsensitive) == 0;
        });
        if (!known)
            words.insert(word, QString());
    }
    return words;
}

// A file that cannot be read through its mapping is told about when it is tried.
void countCells(const QByteArray &bytes, FileReading &reading)
{
    const Result<people::Table> table = people::readTable(bytes, reading.mapping);
    if (!table)
        return;
    reading.rowCount = int(table->records.size());
    for (ReadColumn &column : reading.columns) {
        const qsizetype place = table->headers.indexOf(column.header);
        const bool isNumber = column.fact == people::fact::number;
        for (const people::Record &record : table->records) {
            const bool filled = isNumber ? !record.number.isEmpty()
                                         : place >= 0 && size_t(place) < record.cells.size() &&
                                               !record.cells[size_t(place)].value.isEmpty();
            column.filled += filled ? 1 : 0;
        }
    }
}

struct Named
{
    QString name;
    QDate day;
    PersonId person;
};

QString changedTo(const people::RowPlan &row, QLatin1StringView fact)
{
    for (const people::FactChange &change : row.finding.changes) {
        if (change.name == fact)
            return change.after;
    }
    return {};
}

// What the row says, and where it says nothing, what is stored.
Named namedBy(const people::RowPlan &row, const PersonRow &stored)
{
    Named named{stored.name, {}, stored.id};
    if (named.name.isEmpty())
        named.name = QStringLiteral("%1 %2")
                         .arg(changedTo(row, people::fact::givenName),
                              changedTo(row, people::fact::familyName))
                         .trimmed();
    if (named.name.isEmpty())
        named.name = changedTo(row, people::fact::displayName);
    if (named.name.isEmpty())
        named.name = row.number;
    const bool leaves = row.finding.kind == Lifecycle::Leave;
    named.day =
        people::dayOf(changedTo(row, leaves ? people::fact::lastDay : people::fact::startDate));
    if (!named.day.isValid())
        named.day = leaves ? stored.lastDay : stored.startDate;
    return named;
}

void addDay(PlannedChange &change, QDate day)
{
    if (!day.isValid())
        return;
    change.first = change.first.isValid() ? std::min(change.first, day) : day;
    change.last = change.last.isValid() ? std::max(change.last, day) : day;
}

Result<int> wantedGrants(const Stores &stores, PersonId person)
{
    if (!person.isValid())
        return 0;
    const Result<std::vector<GrantRow>> rows = stores.grants.grants(person);
    if (!rows)
        return rows.error();
    return int(std::ranges::count_if(*rows, &GrantRow::wanted));
}

Result<PlannedChange> changeOf(const Stores &stores, const QString &feed, Lifecycle kind,
                               const std::vector<const people::RowPlan *> &rows)
{
    PlannedChange change;
    change.lifecycle = people::lifecycleName(kind);
    change.people = int(rows.size());
    for (const people::RowPlan *row : rows) {
        Result<PersonRow> stored = stores.people.personByNumber(feed, row->number);
        if (!stored && stored.error().code != u"person.unknown")
            return stored.error();
        const Named named = namedBy(*row, stored ? *stored : PersonRow());
        if (size_t(change.names.size()) < mostNames)
            change.names.append(named.name);
        addDay(change, named.day);
        if (kind != Lifecycle::Leave)
            continue;
        const Result<int> wanted = wantedGrants(stores, named.person);
        if (!wanted)
            return wanted.error();
        change.grants += *wanted;
    }
    return change;
}

// Not only because a guard holds the whole file.
bool isHeldForItself(const people::RowPlan &row)
{
    return row.outcome == people::Outcome::Held && row.finding.held;
}

// What holds the whole is said once, not again for each of its rows.
void addProblems(PlanView &view, const people::FeedPlan &plan)
{
    const auto add = [&view](int line, const QString &number, const people::Problem &problem) {
        const bool ofTheWhole = view.reason && problem.code == view.reason->code;
        if (!ofTheWhole && view.problems.size() < mostProblems)
            view.problems.push_back({line, number, people::toError(problem)});
    };
    for (const people::Problem &problem : plan.problems)
        add(problem.at.line, {}, problem);
    for (const people::RowPlan &row : plan.rows) {
        for (const people::Problem &problem : row.problems)
            add(row.line, row.number, problem);
        if (isHeldForItself(row))
            add(row.line, row.number, *row.finding.held);
    }
}

} // namespace

Result<ReadingAnswers> rememberedAnswers(const Stores &stores, const QString &feed)
{
    const Result<FeedRow> row = stores.feeds.feed(feed);
    if (!row)
        return row.error().code == u"feed.unknown" ? Result(ReadingAnswers()) : row.error();
    const Result<MappingRow> rules = stores.feeds.mapping(row->mapping);
    if (!rules)
        return rules.error();
    const Result<people::Mapping> mapping = people::mappingFromJson(rules->rules);
    if (!mapping)
        return mapping.error();
    ReadingAnswers answers;
    answers.columns = mapping->columns;
    answers.dates = people::dateFormatName(mapping->dates);
    for (const auto &[word, status] : mapping->statusWords.asKeyValueRange())
        answers.statusWords.insert(word, people::statusName(status));
    return answers;
}

Result<FileReading> readFile(const QByteArray &bytes, const ReadingAnswers &answers)
{
    Result<people::Proposal> proposed = people::propose(bytes);
    if (!proposed)
        return proposed.error();
    QStringList asked; // words may be further down than the rows that are shown
    for (const people::Problem &question : proposed->questions) {
        if (question.code == u"mapping.status_word_unknown")
            asked.append(question.value);
    }
    const people::Answers said = answersFrom(answers, proposed->header);
    const people::Proposal proposal = people::answered(*std::move(proposed), said);
    FileReading reading;
    reading.mapping = proposal.mapping;
    reading.rows = proposal.samples;
    reading.dates = people::dateFormatName(proposal.mapping.dates);
    reading.encoding = people::encodingName(proposal.mapping.encoding);
    reading.questions = errorsOf(proposal.questions);
    reading.notices = errorsOf(proposal.notices);
    reading.statusWords = statusWordsOf(proposal, asked);
    for (const QString &header : proposal.header)
        reading.columns.push_back({header, proposal.mapping.columns.value(header), 0});
    if (reading.isComplete())
        countCells(bytes, reading);
    return reading;
}

QStringList factChoices()
{
    QStringList facts = people::factNames();
    facts.move(facts.indexOf(people::fact::number), 0);
    return facts;
}

QStringList statusChoices()
{
    QStringList names;
    for (const people::Status status :
         {people::Status::Hired, people::Status::Active, people::Status::Leave,
          people::Status::Terminated, people::Status::Withdrawn})
        names.append(people::statusName(status));
    return names;
}

QStringList dateChoices()
{
    QStringList names;
    for (const people::DateFormat format : {people::DateFormat::Iso, people::DateFormat::German,
                                            people::DateFormat::Us, people::DateFormat::British})
        names.append(people::dateFormatName(format));
    return names;
}

Result<PlanView> planView(const Stores &stores, const QString &feed, const ImportResult &result)
{
    const people::FeedPlan &plan = result.plan;
    PlanView view;
    view.verdict = Verdict(int(plan.verdict.kind));
    view.guard = plan.verdict.guard;
    view.reason = plan.verdict.reason;
    view.releaseCount = int(plan.verdict.releaseCount);
    view.needsSecondPerson = plan.verdict.needsSecondPerson;
    view.rows = int(plan.counts.rows);
    view.applied = int(plan.counts.applied);
    view.unchanged = int(plan.counts.unchanged);
    view.held = int(std::ranges::count_if(plan.rows, isHeldForItself));
    view.rejected = int(plan.counts.rejected);
    for (const Lifecycle kind : shownKinds) {
        std::vector<const people::RowPlan *> rows;
        for (const people::RowPlan &row : plan.rows) {
            if (row.finding.kind == kind && row.outcome != people::Outcome::Rejected)
                rows.push_back(&row);
        }
        if (rows.empty())
            continue;
        Result<PlannedChange> change = changeOf(stores, feed, kind, rows);
        if (!change)
            return change.error();
        view.changes.push_back(*std::move(change));
    }
    addProblems(view, plan);
    return view;
}

} // namespace tenure::services
