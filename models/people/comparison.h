// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/lifecycle.h"
#include "people/rowfacts.h"

namespace tenure::people {

/// What a comparison goes by.
struct Standard
{
    const LifecycleRules &rules;
    const GuardLimits &limits;
    QDate today;
    const Released *released; ///< null: nobody decided anything about the row
};

/// One row against one stored person.
class Comparison
{
public:
    Comparison(const Person &stored, const Table &table, const Record &record, Standard standard);

    Finding result() const { return m_finding; }

private:
    void collectChanges(const Table &table, const Record &record);
    bool keepsStored(const QString &fact, const QString &after) const;
    void setChange(const QString &fact, const QString &after);

    void decide();
    void withdraw();
    void comeBack();
    void leave();
    void rescind();
    void moveLastDay();
    void changeFacts();

    bool isLeaveNews() const;
    bool returnsTooEarly() const;
    bool isMove() const;
    QDate lastDayInRow() const;
    /// The row says that the person does not work here on the day.
    bool rowSaysGone() const;
    void checkLastDay(QDate day);
    /// Unless a person has released the row.
    void hold(const QString &code, QLatin1StringView fact, const QString &other = {});
    void holdFirmly(const QString &code, QLatin1StringView fact, const QString &other = {});

    const Person &m_stored;
    RowFacts m_row;
    Standard m_standard;
    bool m_gone;
    bool m_terminated;
    QDate m_oldLast;
    QDate m_newLast;
    Finding m_finding;
};

} // namespace tenure::people
