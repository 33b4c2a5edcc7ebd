// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/lifecycle.h"

#include "people/comparison.h"
#include "people/wordtable.h"

namespace tenure::people {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array lifecycleWords = {
    Word<Lifecycle>{"unchanged"_L1, Lifecycle::Unchanged},
    Word<Lifecycle>{"known"_L1, Lifecycle::Known},
    Word<Lifecycle>{"join"_L1, Lifecycle::Join},
    Word<Lifecycle>{"move"_L1, Lifecycle::Move},
    Word<Lifecycle>{"leave"_L1, Lifecycle::Leave},
    Word<Lifecycle>{"rehire"_L1, Lifecycle::Rehire},
    Word<Lifecycle>{"change"_L1, Lifecycle::Change},
    Word<Lifecycle>{"withdraw"_L1, Lifecycle::Withdraw},
};

bool hasLeft(const RowFacts &row, QDate today)
{
    const QDate last = row.day(fact::lastDay);
    return last.isValid() ? last < today : row.status() == Status::Terminated;
}

// Design, section 7, "First sight": nobody who already works here is made to join again.
Finding firstSight(const RowFacts &row, const LifecycleRules &rules, QDate today)
{
    Finding finding;
    finding.kind = Lifecycle::Known;
    const Facts facts = row.facts();
    for (const Facts::Entry &entry : facts.entries())
        finding.changes.push_back({entry.name, {}, entry.value});
    const bool recent = row.day(fact::startDate) >= today.addDays(-rules.joinPastDays);
    if (row.status() == Status::Withdrawn) {
        finding.stage = Stage::Withdrawn;
    } else if (hasLeft(row, today)) {
        finding.stage = Stage::Leaving;
    } else if (recent && row.status() != Status::Terminated) {
        finding.kind = Lifecycle::Join;
        finding.stage = Stage::Employed;
    }
    return finding;
}

} // namespace

QString lifecycleName(Lifecycle kind)
{
    return wordOf(lifecycleWords, kind);
}

Finding compare(const Person *stored, const Table &table, const Record &record,
                const LifecycleRules &rules, const GuardLimits &limits, QDate today,
                const Released *released)
{
    const RowFacts row(table, record);
    if (!stored)
        return firstSight(row, rules, today);
    return Comparison(*stored, table, record, {rules, limits, today, released}).result();
}

bool leaveIsDue(const Person &person, const LifecycleRules &rules, QDate today)
{
    const bool raised = person.stage == Stage::Leaving || person.stage == Stage::Withdrawn;
    const QDate last = person.facts.day(fact::lastDay);
    return !raised && last.isValid() && last <= today.addDays(rules.endLeadDays);
}

} // namespace tenure::people
