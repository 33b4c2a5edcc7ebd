// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/guards.h"

namespace tenure::people {
namespace {

using std::chrono::hours;

constexpr auto slidingWindow = hours(24);
constexpr auto pastDays = 90;
constexpr auto secondPersonPercent = 10;
constexpr auto emptyColumnFrom = 3;

constexpr bool reachesShare(qint64 part, qint64 whole, int percent)
{
    return part * 100 >= whole * percent;
}

constexpr qint64 ceiledShare(qint64 whole, qint64 factor, qint64 parts)
{
    return (whole * factor + parts - 1) / parts;
}

Problem aboutFile(const QString &code, const QString &value, const QString &other,
                  const QString &field = {})
{
    return problem(code, {1, 1}, field, value, other);
}

void checkRowCount(const GuardLimits &limits, const RecentHistory &history,
                   const BatchFigures &figures, Problems &problems)
{
    const qint64 last = history.lastFullRows.value_or(0);
    const qint64 lost = last - figures.rows;
    if (lost > 0 && reachesShare(lost, last, limits.rowDropPercent))
        problems.push_back(aboutFile(QStringLiteral("guard.rows_dropped"),
                                     QString::number(figures.rows), QString::number(last)));
}

// A column without a single value, where several persons have one stored, was not exported rather
// than cleared.
void checkEmptiedColumns(const Table &table, const BatchFigures &figures, Problems &problems)
{
    for (size_t i = 0; i < figures.filled.size(); ++i) {
        if (figures.filled[i] == 0 && figures.cleared[i] >= emptyColumnFrom)
            problems.push_back(aboutFile(QStringLiteral("guard.column_emptied"),
                                         QString::number(figures.cleared[i]), {},
                                         table.headers[qsizetype(i)]));
    }
}

void checkAgainstLast(const PastBatch &last, const Table &table, const Reading &reading,
                      Problems &problems)
{
    if (reading.exported && last.exported && *reading.exported < *last.exported)
        problems.push_back(aboutFile(QStringLiteral("guard.older_file"), toText(*reading.exported),
                                     toText(*last.exported)));
    if (last.endsWithNewline && !table.endsWithNewline)
        problems.push_back(aboutFile(QStringLiteral("guard.end_missing"), {}, {}));
}

} // namespace

LeaverScope leaverScope(const RecentHistory &history, Instant now, qint64 leavers,
                        qint64 activeInFeed, bool wholeStore)
{
    LeaverScope scope{activeInFeed + (wholeStore ? history.activeElsewhere : 0), leavers, 0};
    for (const PastLeavers &past : history.leavers) {
        if (!past.sameFeed && !wholeStore)
            continue;
        if (past.at > now - slidingWindow)
            scope.leavers += past.persons;
        else if (past.at > now - slidingWindow - hours(24) * pastDays)
            scope.past += past.persons;
    }
    return scope;
}

qint64 leaverLimit(const LeaverScope &scope, const GuardLimits &limits)
{
    const auto atLeast = [](int floor, qint64 limit) { return std::max<qint64>(floor, limit); };
    return std::min(
        {atLeast(limits.leaverFloor, ceiledShare(scope.active, limits.leaverPercent, 100)),
         atLeast(limits.leaverFloor, ceiledShare(scope.past, limits.usualDaysFactor, pastDays)),
         atLeast(limits.leaverShareFloor,
                 ceiledShare(scope.active, limits.leaverSharePercent, 100))});
}

bool needsSecondPerson(qint64 leavers, qint64 active)
{
    return leavers > 0 && reachesShare(leavers, active, secondPersonPercent);
}

Problems feedSanity(const Feed &feed, const Table &table, const Reading &reading,
                    const RecentHistory &history, const BatchFigures &figures)
{
    Problems problems;
    if (feed.mode == FeedMode::Full) {
        checkRowCount(feed.limits, history, figures, problems);
        checkEmptiedColumns(table, figures, problems);
    }
    if (feed.limits.holdNewColumns && !table.newHeaders.isEmpty())
        problems.push_back(aboutFile(QStringLiteral("guard.new_columns"), {}, {},
                                     table.newHeaders.join(QStringLiteral(", "))));
    if (history.lastTaken)
        checkAgainstLast(*history.lastTaken, table, reading, problems);
    return problems;
}

} // namespace tenure::people
