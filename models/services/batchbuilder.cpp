// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/batchbuilder.h"

#include "services/ports/feedrows.h"

#include <QJsonArray>

namespace tenure::services {
namespace {

using people::Outcome;

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Applied:
        return QStringLiteral("applied");
    case Outcome::Unchanged:
        return QStringLiteral("unchanged");
    case Outcome::Held:
        return QStringLiteral("held");
    case Outcome::Rejected:
        return QStringLiteral("rejected");
    }
    return {};
}

QJsonArray problemsJson(const people::Problems &problems)
{
    QJsonArray array;
    for (const people::Problem &problem : problems) {
        QJsonObject object = people::argsOf(problem);
        object[QStringLiteral("code")] = problem.code;
        array.append(object);
    }
    return array;
}

Verdict verdictOf(const people::Verdict &verdict)
{
    switch (verdict.kind) {
    case people::Verdict::Kind::Take:
        return Verdict::Taken;
    case people::Verdict::Kind::Hold:
        return Verdict::Held;
    case people::Verdict::Kind::Refuse:
        return Verdict::Refused;
    }
    return Verdict::Refused;
}

QString nameOf(const people::Facts &facts)
{
    const QString display = facts.value(people::fact::displayName);
    if (!display.isEmpty())
        return display;
    return QStringLiteral("%1 %2")
        .arg(facts.value(people::fact::givenName), facts.value(people::fact::familyName))
        .trimmed();
}

} // namespace

Result<BatchApply> BatchBuilder::build(const Caller &caller, const ImportRequest &request)
{
    const bool taken = m_planned.plan.verdict.kind == people::Verdict::Kind::Take;
    const Result<ReservedIds> ids =
        m_stores.people.reserve(taken ? int(m_planned.plan.counts.applied) : 0);
    if (!ids)
        return ids.error();
    BatchApply batch;
    batch.feedRevision = m_planned.revision;
    batch.batch = batchRow(request);
    batch.batch.id = ids->batch;
    addLines(batch);
    batch.audit.push_back(
        caller.audit(m_planned.now, QStringLiteral("feed.import"),
                     QStringLiteral("batch:%1").arg(ids->batch.value()),
                     {{QStringLiteral("file"), request.fileName},
                      {QStringLiteral("sha256"), QString::fromLatin1(batch.batch.sha256)}}));
    if (m_planned.plan.verdict.kind == people::Verdict::Kind::Hold)
        batch.heldFile = request.bytes;
    if (!taken)
        return batch;
    addPersons(batch, ids->firstPerson);
    if (const Result<void> events = addEvents(batch, caller); !events)
        return events.error();
    return batch;
}

BatchRow BatchBuilder::batchRow(const ImportRequest &request) const
{
    const people::FeedPlan &plan = m_planned.plan;
    BatchRow row;
    row.feed = m_planned.feed.name;
    row.releases = request.releases;
    row.mapping = request.mapping.isEmpty() ? m_planned.feed.mapping : request.mapping;
    row.fileName = request.fileName;
    row.sha256 = m_planned.table.hash.toHex();
    row.readAt = m_planned.now;
    row.rows = int(plan.counts.rows);
    row.usable = int(plan.counts.rows - plan.counts.rejected);
    row.applied = int(plan.counts.applied);
    row.unchanged = int(plan.counts.unchanged);
    row.held = int(plan.counts.held);
    row.rejected = int(plan.counts.rejected);
    row.verdict = verdictOf(plan.verdict);
    row.leavers = row.verdict == Verdict::Taken ? int(plan.leavers) : 0;
    row.endsWithNewline = m_planned.table.endsWithNewline;
    row.full = m_planned.rules.mode == people::FeedMode::Full && !plan.partial;
    row.partial = plan.partial;
    row.guard = plan.verdict.guard;
    row.reason = plan.verdict.reason.value_or(Error{});
    row.releaseCount = int(plan.verdict.releaseCount);
    row.needsSecondPerson = plan.verdict.needsSecondPerson;
    row.problems = problemsJson(plan.problems);
    for (size_t kind = 0; kind < plan.counts.lifecycle.size(); ++kind) {
        if (plan.counts.lifecycle[kind] > 0)
            row.lifecycle[people::lifecycleName(people::Lifecycle(kind))] =
                plan.counts.lifecycle[kind];
    }
    return row;
}

void BatchBuilder::addLines(BatchApply &batch) const
{
    for (const people::RowPlan &row : m_planned.plan.rows) {
        if (row.outcome == Outcome::Unchanged && row.problems.empty())
            continue;
        people::Problems problems = row.problems;
        if (row.finding.held)
            problems.push_back(*row.finding.held);
        batch.lines.push_back({row.line, row.number, outcomeName(row.outcome),
                               people::lifecycleName(row.finding.kind), problemsJson(problems)});
    }
    for (const people::Absence &absence : m_planned.plan.absences) {
        if (absence.review) {
            batch.lines.push_back(
                {0,
                 absence.number,
                 QStringLiteral("absent"),
                 {},
                 {QJsonObject{{QStringLiteral("code"), QStringLiteral("feed.person_absent")},
                              {QStringLiteral("missed"), absence.missed}}}});
        }
    }
}

// The planner itself says how everybody stands afterwards; what differs from before is written.
void BatchBuilder::addPersons(BatchApply &batch, PersonId firstNew)
{
    QHash<QString, const people::RowPlan *> rows;
    for (const people::RowPlan &row : m_planned.plan.rows) {
        if (row.outcome == Outcome::Applied)
            rows.insert(row.number, &row);
    }
    qint64 next = firstNew.value();
    for (const people::Person &person : people::applied(m_planned.stored, m_planned.plan)) {
        const people::Person *const before = m_planned.stored.find(person.number);
        if (before && *before == person)
            continue;
        const PersonId id = before ? m_planned.ids.value(person.number) : PersonId(next++);
        PersonChange change{rowOf(person, id), {}};
        if (const people::RowPlan *row = rows.value(person.number)) {
            for (const people::FactEntry &entry :
                 people::factEntries(*row, m_planned.now, batch.batch.id))
                change.history.push_back(
                    {entry.name, entry.value, entry.validFrom, entry.batch, entry.line});
        }
        m_after.insert(person.number, change.person);
        (before ? batch.changed : batch.added).push_back(std::move(change));
    }
}

Result<void> BatchBuilder::addEvents(BatchApply &batch, const Caller &caller)
{
    const Result<Catalogue> catalogue = readCatalogue(m_stores.catalogue);
    if (!catalogue)
        return catalogue.error();
    const QString reason = QStringLiteral("feed batch %1").arg(batch.batch.id.value());
    LifecycleEvents events(m_stores, *catalogue, batch.batch.id, m_planned.now,
                           {caller.user, caller.channel, reason});
    for (const people::RowPlan &row : m_planned.plan.rows) {
        if (row.outcome != Outcome::Applied || !m_after.contains(row.number))
            continue;
        PersonEvent event{
            row.finding.kind, row.finding.rescinded, {}, m_after.value(row.number), row.line};
        if (const people::Person *before = m_planned.stored.find(row.number))
            event.before = rowOf(*before, m_planned.ids.value(row.number));
        if (const Result<void> added = events.add(batch, event); !added)
            return added;
    }
    m_withoutJourney = events.withoutJourney().values();
    m_withoutJourney.sort();
    return {};
}

PersonRow BatchBuilder::rowOf(const people::Person &person, PersonId id) const
{
    PersonRow row;
    row.id = id;
    row.feed = m_planned.feed.name;
    row.number = person.number;
    row.name = nameOf(person.facts);
    row.stage = people::stageName(person.stage);
    row.startDate = person.facts.day(people::fact::startDate);
    row.lastDay = person.facts.day(people::fact::lastDay);
    for (const people::Facts::Entry &entry : person.facts.entries())
        row.facts[entry.name] = entry.value;
    row.missed = person.missed;
    row.managerUnknown = person.managerUnknown;
    return row;
}

} // namespace tenure::services
