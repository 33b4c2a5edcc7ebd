// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/feed.h"
#include "people/person.h"
#include "people/release.h"
#include "people/table.h"

namespace tenure::people {

/// What a row means for the person it names.
enum class Lifecycle { Unchanged, Known, Join, Move, Leave, Rehire, Change, Withdraw };

QString lifecycleName(Lifecycle kind);

struct FactChange
{
    QString name;
    QString before;
    QString after;

    friend bool operator==(const FactChange &, const FactChange &) = default;
};

/// What comparing a row with the stored person found.
struct Finding
{
    Lifecycle kind = Lifecycle::Unchanged;
    Stage stage = Stage::Known; ///< the person's stage once this is applied
    std::vector<FactChange> changes;
    bool rescinded = false;  ///< the leave was taken back
    bool endsAccess = false; ///< counts for the mass-leaver guard: leave, withdrawal, or a last day
                             ///< brought forward
    std::optional<Problem> held; ///< a person must decide first

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Compares a row that was not rejected with what is stored; `stored` is null for somebody never
/// seen. Only what the row says counts: nothing ever follows from a person not being named.
/// `released` answers what would else be held.
Finding compare(const Person *stored, const Table &table, const Record &record,
                const LifecycleRules &rules, const GuardLimits &limits, QDate today,
                const Released *released = nullptr);

/// Whether the end that the facts have known all along (a fixed term) is near enough to raise the
/// leave now. For the daily look at everybody: no row need say anything.
bool leaveIsDue(const Person &person, const LifecycleRules &rules, QDate today);

} // namespace tenure::people
