// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/planner.h"

namespace tenure::people {
namespace {

Verdict refusal(const Error &reason)
{
    return {Verdict::Kind::Refuse, QStringLiteral("G2"), reason};
}

bool isRejected(const RowPlan &row)
{
    return row.outcome == Outcome::Rejected;
}

} // namespace

// The batch as a whole: refused for what only a better file can mend, else held for what a person
// may confirm.
void Planner::judge()
{
    if (refuseDuplicates() || refuseUnusable())
        return;
    holdByGuards();
    holdMassLeavers();
    answerRelease();
}

bool Planner::refuseDuplicates()
{
    QHash<QString, int> firstLines;
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        RowPlan &row = m_plan.rows[i];
        if (row.number.isEmpty())
            continue;
        const auto it = firstLines.constFind(row.number);
        if (it == firstLines.cend()) {
            firstLines.insert(row.number, row.line);
            continue;
        }
        row.problems = {problem(QStringLiteral("feed.number_twice"), m_table.records[i].numberAt,
                                m_table.numberHeader, row.number, QString::number(*it))};
        if (!m_plan.verdict.reason)
            m_plan.verdict = refusal(toError(row.problems.front()));
    }
    return m_plan.verdict.reason.has_value();
}

bool Planner::refuseUnusable()
{
    if (m_plan.rows.empty()) {
        if (m_feed.mode == FeedMode::Delta)
            return false;
        m_plan.verdict = refusal(fail(QStringLiteral("feed.no_rows"), {1, 1}));
        return true;
    }
    if (!std::ranges::all_of(m_plan.rows, isRejected))
        return false;
    const Problem &first = m_plan.rows.front().problems.front();
    m_plan.verdict = refusal(fail(QStringLiteral("feed.nothing_usable"), first.at));
    return true;
}

void Planner::holdByGuards()
{
    m_plan.problems = feedSanity(m_feed, m_table, m_reading, m_history, figures());
    if (m_plan.problems.empty())
        return;
    const auto applied = std::ranges::count(m_plan.rows, Outcome::Applied, &RowPlan::outcome);
    m_plan.verdict = {Verdict::Kind::Hold, QStringLiteral("G2"), toError(m_plan.problems.front()),
                      applied};
}

void Planner::holdMassLeavers()
{
    const qint64 ending = leavers(Outcome::Applied);
    m_plan.leavers = ending + leavers(Outcome::Held);
    if (ending == 0)
        return;
    const qint64 active = activeInFeed();
    for (const bool wholeStore : {false, true}) {
        const LeaverScope scope = leaverScope(m_history, m_reading.now, ending, active, wholeStore);
        const qint64 limit = leaverLimit(scope, m_feed.limits);
        if (scope.leavers < limit)
            continue;
        const Error reason{QStringLiteral("guard.mass_leavers"),
                           {{QStringLiteral("leavers"), scope.leavers},
                            {QStringLiteral("limit"), limit},
                            {QStringLiteral("active"), scope.active}}};
        m_plan.verdict = {Verdict::Kind::Hold, QStringLiteral("G1"), reason, ending,
                          people::needsSecondPerson(ending, active)};
        return;
    }
}

// A whole batch that is released is taken; single persons go through while the batch stays held.
void Planner::answerRelease()
{
    if (!m_release)
        return;
    Verdict &verdict = m_plan.verdict;
    if (m_release->wholeBatch) {
        verdict = {Verdict::Kind::Take, {}, {}, 0, verdict.needsSecondPerson};
        return;
    }
    const qint64 released = std::ranges::count_if(m_plan.rows, [&](const RowPlan &row) {
        return row.finding.endsAccess && row.outcome == Outcome::Applied && releasedFor(row.number);
    });
    verdict.needsSecondPerson = people::needsSecondPerson(released, activeInFeed());
}

BatchFigures Planner::figures() const
{
    const size_t facts = size_t(m_table.facts.size());
    BatchFigures figures{qint64(m_plan.rows.size()), std::vector<qint64>(facts),
                         std::vector<qint64>(facts)};
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        if (isRejected(m_plan.rows[i]))
            continue;
        for (size_t j = 0; j < facts; ++j)
            figures.filled[j] += m_table.records[i].cells[j].value.isEmpty() ? 0 : 1;
        for (const FactChange &change : m_plan.rows[i].finding.changes) {
            if (change.after.isEmpty())
                ++figures.cleared[size_t(m_table.facts.indexOf(change.name))];
        }
    }
    return figures;
}

qint64 Planner::activeInFeed() const
{
    return std::ranges::count_if(
        m_stored, [&](const Person &person) { return isActive(person, m_reading.today); });
}

qint64 Planner::leavers(Outcome outcome) const
{
    return std::ranges::count_if(m_plan.rows, [&](const RowPlan &row) {
        return row.outcome == outcome && row.finding.endsAccess;
    });
}

} // namespace tenure::people
