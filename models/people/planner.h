// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/guards.h"
#include "people/identity.h"
#include "people/rowfacts.h"

#include <QSet>

namespace tenure::people {

/// Makes one plan: every row by itself, then rows against each other, then the batch against the
/// guards.
class Planner
{
public:
    /// All arguments must outlive the planner. `release` is null for a first look.
    Planner(const Feed &feed, const Snapshot &stored, const Table &table, const Reading &reading,
            const RecentHistory &history, const Release *release);

    FeedPlan run();

private:
    void planRows();
    RowPlan planRow(const Record &record) const;
    void settle(RowPlan &row) const;
    void holdLookAlikes();
    void holdAsLookAlike(RowPlan &row, const QString &like) const;
    bool isNew(const RowPlan &row) const;
    void checkManagers();
    void checkManager(const Record &record, const QSet<QString> &arriving, RowPlan &row);

    void judge();
    bool refuseDuplicates();
    bool refuseUnusable();
    void holdByGuards();
    void holdMassLeavers();
    void answerRelease();
    BatchFigures figures() const;
    qint64 activeInFeed() const;
    qint64 leavers(Outcome outcome) const;

    void applyVerdict();
    void findAbsent();
    bool tellsWhoIsAbsent() const;
    void count();

    const Released *releasedFor(const QString &number) const;
    const Person *storedOf(const RowPlan &row) const { return m_stored.find(row.number); }

    const Feed &m_feed;
    const Snapshot &m_stored;
    const Table &m_table;
    const Reading &m_reading;
    const RecentHistory &m_history;
    const Release *m_release;
    FeedPlan m_plan;
    QSet<QString> m_mentioned; ///< stored numbers that a row means, or may mean
};

} // namespace tenure::people
