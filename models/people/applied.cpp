// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/plan.h"

namespace tenure::people {
namespace {

Person personAfter(const Person *stored, const RowPlan &row)
{
    Person person = stored ? *stored : Person();
    person.number = row.number;
    person.missed = 0;
    if (row.outcome == Outcome::Held || row.outcome == Outcome::Rejected)
        return person;
    person.managerUnknown = row.managerUnknown;
    if (row.outcome == Outcome::Unchanged)
        return person;
    person.stage = row.finding.stage;
    for (const FactChange &change : row.finding.changes)
        person.facts.set(change.name, change.after);
    return person;
}

} // namespace

Snapshot applied(Snapshot stored, const FeedPlan &plan)
{
    const bool taken = plan.verdict.kind == Verdict::Kind::Take && !plan.partial;
    for (const RowPlan &row : plan.rows) {
        const Person *const person = stored.find(row.number);
        const bool touched = row.outcome == Outcome::Applied || (taken && person);
        if (touched)
            stored.insert(personAfter(person, row));
    }
    for (const Absence &absence : plan.absences) {
        Person person = *stored.find(absence.number);
        person.missed = absence.missed;
        stored.insert(person);
    }
    return stored;
}

std::vector<FactEntry> factEntries(const RowPlan &row, Instant now, BatchId batch)
{
    std::vector<FactEntry> entries;
    if (row.outcome != Outcome::Applied)
        return entries;
    for (const FactChange &change : row.finding.changes)
        entries.push_back({change.name, change.after, now, batch, row.line});
    return entries;
}

} // namespace tenure::people
