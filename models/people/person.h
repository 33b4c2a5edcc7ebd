// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "people/facts.h"

#include <QHash>

namespace tenure::people {

/// Who somebody is for Tenure: an employee number within a feed. Never the name.
struct PersonKey
{
    QString feed;
    QString number;

    friend bool operator==(const PersonKey &, const PersonKey &) = default;
    friend size_t qHash(const PersonKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.feed, key.number);
    }
};

/// How far Tenure has taken a person. Whether somebody is gone by now follows from stage, facts and
/// day.
enum class Stage {
    Known,    ///< facts only: was there before Tenure came
    Employed, ///< a join or rehire was raised
    Leaving,  ///< a leave was raised, or had happened before Tenure came; stays after the last day
    Withdrawn ///< the hire was withdrawn before the start date
};

QString stageName(Stage stage);
std::optional<Stage> stageFromName(QStringView name);

/// A person as stored, with current facts. What the planner compares a row with.
struct Person
{
    QString number;
    Stage stage = Stage::Known;
    Facts facts;
    int missed = 0;              ///< good full feeds in a row that did not name the person
    bool managerUnknown = false; ///< the manager's number named nobody when it came

    friend bool operator==(const Person &, const Person &) = default;
};

/// No longer employed on `today`: withdrawn, or the last day is over, or terminated without one.
bool isGone(const Person &person, QDate today);
/// Employed on `today`: started and not gone. The base of every percentage of the guards.
bool isActive(const Person &person, QDate today);

/// The persons of one feed, found by number.
class Snapshot
{
public:
    void insert(const Person &person);
    /// Null if nobody has that number. Valid until the next insert.
    const Person *find(const QString &number) const;
    qsizetype size() const { return m_persons.size(); }

    auto begin() const { return m_persons.cbegin(); }
    auto end() const { return m_persons.cend(); }

    friend bool operator==(const Snapshot &, const Snapshot &) = default;

private:
    QHash<QString, Person> m_persons;
};

/// One value that a fact had, since when, and where it came from.
struct FactEntry
{
    QString name;
    QString value; ///< empty: the fact was taken away
    Instant validFrom;
    BatchId batch;
    int line = 0; ///< line of the batch's file

    friend bool operator==(const FactEntry &, const FactEntry &) = default;
};

/// Every value that the facts of one person had. Only grows.
class FactHistory
{
public:
    /// Entries come in the order in which they were learned.
    void add(FactEntry entry) { m_entries.push_back(std::move(entry)); }
    const std::vector<FactEntry> &entries() const { return m_entries; }

    /// The facts as Tenure knew them at `instant`.
    Facts at(Instant instant) const;

private:
    std::vector<FactEntry> m_entries;
};

} // namespace tenure::people
