// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/planner.h"

namespace tenure::people {
namespace {

/// Two of the new numbers that look alike, enough to name another one to each. Not all of them: a
/// hostile file may hold a million.
struct TwoNumbers
{
    QString first;
    QString second;

    void add(const QString &number)
    {
        if (first.isEmpty())
            first = number;
        else if (second.isEmpty() && number != first)
            second = number;
    }
    QString besides(const QString &number) const { return number == first ? second : first; }
};

} // namespace

Planner::Planner(const Feed &feed, const Snapshot &stored, const Table &table,
                 const Reading &reading, const RecentHistory &history, const Release *release)
    : m_feed(feed)
    , m_stored(stored)
    , m_table(table)
    , m_reading(reading)
    , m_history(history)
    , m_release(release)
{
}

FeedPlan Planner::run()
{
    planRows();
    holdLookAlikes();
    judge();
    applyVerdict();
    checkManagers();
    findAbsent();
    count();
    return std::move(m_plan);
}

const Released *Planner::releasedFor(const QString &number) const
{
    if (!m_release)
        return nullptr;
    const auto it = m_release->persons.constFind(number);
    return it == m_release->persons.cend() ? nullptr : &*it;
}

void Planner::planRows()
{
    m_plan.rows.reserve(m_table.records.size());
    for (const Record &record : m_table.records)
        m_plan.rows.push_back(planRow(record));
}

RowPlan Planner::planRow(const Record &record) const
{
    RowPlan row;
    row.line = record.line;
    row.number = record.number;
    row.problems = record.problems;
    if (!record.problems.empty())
        return row;
    row.finding = compare(m_stored.find(record.number), m_table, record, m_feed.rules,
                          m_feed.limits, m_reading.today, releasedFor(record.number));
    settle(row);
    return row;
}

void Planner::settle(RowPlan &row) const
{
    if (row.finding.held) {
        row.outcome = Outcome::Held;
        row.problems.push_back(*row.finding.held);
    } else {
        row.outcome =
            row.finding.kind == Lifecycle::Unchanged ? Outcome::Unchanged : Outcome::Applied;
    }
}

// A number never seen that reads like another one is more often a damaged number than a new person:
// "7" for "007".
void Planner::holdLookAlikes()
{
    QHash<QString, TwoNumbers> arriving;
    for (const RowPlan &row : m_plan.rows) {
        m_mentioned.insert(row.number);
        if (isNew(row))
            arriving[lookAlikeKey(row.number)].add(row.number);
    }
    if (arriving.isEmpty())
        return;
    const LookAlikes known(m_stored);
    for (RowPlan &row : m_plan.rows) {
        if (!isNew(row))
            continue;
        const QString stored = known.storedLike(row.number);
        m_mentioned.insert(stored);
        const QString like = stored.isEmpty()
                                 ? arriving.value(lookAlikeKey(row.number)).besides(row.number)
                                 : stored;
        if (!like.isEmpty() && !releasedFor(row.number))
            holdAsLookAlike(row, like);
    }
}

void Planner::holdAsLookAlike(RowPlan &row, const QString &like) const
{
    row.finding.held = problem(QStringLiteral("person.number_resembles"), {row.line, 1},
                               m_table.numberHeader, row.number, like);
    row.problems.push_back(*row.finding.held);
    row.outcome = Outcome::Held;
}

bool Planner::isNew(const RowPlan &row) const
{
    return row.outcome == Outcome::Applied && !storedOf(row);
}

void Planner::checkManagers()
{
    QSet<QString> arriving;
    for (const RowPlan &row : m_plan.rows) {
        if (row.outcome == Outcome::Applied)
            arriving.insert(row.number);
    }
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        RowPlan &row = m_plan.rows[i];
        if (row.outcome == Outcome::Applied || row.outcome == Outcome::Unchanged)
            checkManager(m_table.records[i], arriving, row);
    }
}

// G4: a reference is a number of this feed that stands for a person, or it is marked as unresolved;
// it is never a guess.
void Planner::checkManager(const Record &record, const QSet<QString> &arriving, RowPlan &row)
{
    const RowFacts facts(m_table, record);
    const Person *const person = storedOf(row);
    const QString manager = facts.gives(fact::manager) || !person
                                ? facts.value(fact::manager)
                                : person->facts.value(fact::manager);
    const bool known =
        manager.isEmpty() ||
        (manager != row.number && (arriving.contains(manager) || m_stored.find(manager)));
    row.managerUnknown = !known;
    if (known && person && person->managerUnknown)
        m_plan.managersFound << row.number;
    if (known || row.outcome == Outcome::Unchanged)
        return;
    row.problems.push_back(
        manager == row.number
            ? facts.about(QStringLiteral("person.own_manager"), fact::manager)
            : facts.about(QStringLiteral("person.unknown_manager"), fact::manager));
}

void Planner::applyVerdict()
{
    const Verdict::Kind kind = m_plan.verdict.kind;
    if (kind == Verdict::Kind::Take)
        return;
    const QString reason = m_plan.verdict.reason->code;
    for (RowPlan &row : m_plan.rows) {
        const bool refused = kind == Verdict::Kind::Refuse && row.outcome != Outcome::Rejected;
        const bool held = kind == Verdict::Kind::Hold && row.outcome == Outcome::Applied &&
                          !releasedFor(row.number);
        if (!refused && !held)
            continue;
        row.outcome = refused ? Outcome::Rejected : Outcome::Held;
        if (row.problems.empty())
            row.problems.push_back(problem(reason, {row.line, 1}));
    }
}

// Rows that name nobody for certain could be anybody, and the same content again is no second
// opinion.
bool Planner::tellsWhoIsAbsent() const
{
    const bool again = m_history.lastTaken && m_history.lastTaken->hash == m_table.hash;
    return m_feed.mode == FeedMode::Full && m_plan.verdict.kind == Verdict::Kind::Take && !again &&
           std::ranges::none_of(m_plan.rows,
                                [](const RowPlan &row) { return row.number.isEmpty(); });
}

void Planner::findAbsent()
{
    if (!tellsWhoIsAbsent())
        return;
    for (const Person &person : m_stored) {
        if (m_mentioned.contains(person.number) || isGone(person, m_reading.today))
            continue;
        const int missed = person.missed + 1;
        m_plan.absences.push_back({person.number, missed, missed == m_feed.limits.absentFeeds});
    }
    std::ranges::sort(m_plan.absences, {}, &Absence::number);
}

void Planner::count()
{
    Counts &counts = m_plan.counts;
    counts.rows = qint64(m_plan.rows.size());
    for (const RowPlan &row : m_plan.rows) {
        switch (row.outcome) {
        case Outcome::Applied:
            ++counts.applied;
            ++counts.lifecycle[size_t(row.finding.kind)];
            break;
        case Outcome::Unchanged:
            ++counts.unchanged;
            break;
        case Outcome::Held:
            ++counts.held;
            break;
        case Outcome::Rejected:
            ++counts.rejected;
            break;
        }
    }
}

} // namespace tenure::people
