// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/planner.h"

namespace tenure::people {
namespace {

Result<void> checkNumbers(const FeedPlan &plan, const Release &release)
{
    QSet<QString> held;
    for (const RowPlan &row : plan.rows) {
        if (row.outcome == Outcome::Held)
            held.insert(row.number);
    }
    QStringList unknown;
    for (auto it = release.persons.keyBegin(); it != release.persons.keyEnd(); ++it) {
        if (!held.contains(*it))
            unknown << *it;
    }
    unknown.sort();
    if (unknown.isEmpty())
        return {};
    return Error{QStringLiteral("release.not_held"), {{QStringLiteral("number"), unknown.front()}}};
}

Result<void> checkRelease(const FeedPlan &plan, const Release &release)
{
    // G3: an empty selection must never come to mean everybody.
    if (release.persons.isEmpty() && !release.wholeBatch)
        return Error{QStringLiteral("release.empty")};
    const Verdict &verdict = plan.verdict;
    const bool refused = verdict.kind == Verdict::Kind::Refuse;
    if (refused || (release.wholeBatch && verdict.kind != Verdict::Kind::Hold))
        return Error{QStringLiteral("release.nothing_held")};
    const qint64 expected = release.wholeBatch ? verdict.releaseCount : release.persons.size();
    if (release.typedCount != expected) {
        return Error{QStringLiteral("release.count_differs"),
                     {{QStringLiteral("typed"), release.typedCount},
                      {QStringLiteral("expected"), expected}}};
    }
    return checkNumbers(plan, release);
}

} // namespace

FeedPlan plan(const Feed &feed, const Snapshot &stored, const Table &table, const Reading &reading,
              const RecentHistory &history)
{
    return Planner(feed, stored, table, reading, history, nullptr).run();
}

Result<FeedPlan> planReleased(const Feed &feed, const Snapshot &stored, const Table &table,
                              const Reading &reading, const RecentHistory &history,
                              const Release &release)
{
    const FeedPlan first = plan(feed, stored, table, reading, history);
    if (const Result<void> sound = checkRelease(first, release); !sound)
        return sound.error();
    return Planner(feed, stored, table, reading, history, &release).run();
}

FeedPlan refused(const Error &reason)
{
    FeedPlan plan;
    plan.verdict = {Verdict::Kind::Refuse, QStringLiteral("G2"), reason};
    return plan;
}

} // namespace tenure::people
