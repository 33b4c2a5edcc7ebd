// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/comparison.h"

#include "people/identity.h"

namespace tenure::people {

Comparison::Comparison(const Person &stored, const Table &table, const Record &record,
                       Standard standard)
    : m_stored(stored)
    , m_row(table, record)
    , m_standard(standard)
    , m_gone(isGone(stored, standard.today))
    , m_terminated(m_row.status() == Status::Terminated)
    , m_oldLast(stored.facts.day(fact::lastDay))
    , m_newLast(lastDayInRow())
{
    m_finding.stage = stored.stage;
    collectChanges(table, record);
    decide();
    const bool newStart = m_row.day(fact::startDate) != stored.facts.day(fact::startDate);
    if (newStart && isOtherHuman(stored.facts, m_row.facts()))
        hold(QStringLiteral("person.number_reused"), fact::startDate,
             stored.facts.value(fact::startDate));
}

void Comparison::collectChanges(const Table &table, const Record &record)
{
    for (qsizetype i = 0; i < table.facts.size(); ++i) {
        const QString before = m_stored.facts.value(table.facts[i]);
        const QString &after = record.cells[size_t(i)].value;
        if (before != after && !keepsStored(table.facts[i], after))
            m_finding.changes.push_back({table.facts[i], before, after});
    }
}

// HR systems empty the dates of people who are gone or never came; what was known about them stays
// known.
bool Comparison::keepsStored(const QString &fact, const QString &after) const
{
    if (!after.isEmpty())
        return false;
    return fact == fact::startDate ||
           (fact == fact::lastDay && m_terminated && m_stored.stage == Stage::Leaving);
}

void Comparison::setChange(const QString &fact, const QString &after)
{
    std::erase_if(m_finding.changes, [&](const FactChange &change) { return change.name == fact; });
    m_finding.changes.push_back({fact, m_stored.facts.value(fact), after});
}

QDate Comparison::lastDayInRow() const
{
    const bool given =
        m_row.gives(fact::lastDay) && !keepsStored(fact::lastDay, m_row.value(fact::lastDay));
    return given ? m_row.day(fact::lastDay) : m_oldLast;
}

bool Comparison::rowSaysGone() const
{
    return m_newLast.isValid() ? m_newLast < m_standard.today : m_terminated;
}

void Comparison::decide()
{
    const bool leaving = m_stored.stage == Stage::Leaving && !m_gone;
    if (m_row.status() == Status::Withdrawn)
        withdraw();
    else if (isLeaveNews())
        leave();
    else if (m_gone && !rowSaysGone())
        comeBack();
    else if (leaving && returnsTooEarly())
        holdFirmly(QStringLiteral("person.return_early"), fact::startDate,
                   m_stored.facts.value(fact::lastDay));
    else if (leaving && !m_terminated && !m_newLast.isValid())
        rescind();
    else if (leaving && m_newLast != m_oldLast)
        moveLastDay();
    else
        changeFacts();
}

void Comparison::withdraw()
{
    if (m_gone)
        return changeFacts();
    m_finding.kind = Lifecycle::Withdraw;
    m_finding.stage = Stage::Withdrawn;
    m_finding.endsAccess = true;
    const QDate start = m_stored.facts.day(fact::startDate);
    if (!start.isValid() || start <= m_standard.today)
        hold(QStringLiteral("person.withdrawn_after_start"), fact::status,
             m_stored.facts.value(fact::startDate));
}

bool Comparison::isLeaveNews() const
{
    if (m_stored.stage == Stage::Leaving || m_stored.stage == Stage::Withdrawn)
        return false;
    const bool byStatus = m_terminated && m_stored.facts.status() != Status::Terminated;
    const bool byDay = m_newLast.isValid() && (!m_oldLast.isValid() || m_newLast < m_oldLast);
    return byStatus || byDay;
}

void Comparison::leave()
{
    m_finding.kind = Lifecycle::Leave;
    m_finding.stage = Stage::Leaving;
    m_finding.endsAccess = true;
    if (m_newLast.isValid())
        return checkLastDay(m_newLast);
    // G15: nobody's last day is guessed, not even as today.
    if (m_standard.released && m_standard.released->lastDay.isValid())
        setChange(fact::lastDay, m_standard.released->lastDay.toString(Qt::ISODate));
    else
        holdFirmly(QStringLiteral("person.last_day_missing"), fact::lastDay);
}

void Comparison::comeBack()
{
    const QDate start = m_row.day(fact::startDate);
    const QDate oldStart = m_stored.facts.day(fact::startDate);
    const bool withdrawn = m_stored.stage == Stage::Withdrawn && m_row.status();
    const bool newStart =
        start.isValid() && start != oldStart && (!m_oldLast.isValid() || start > m_oldLast);
    m_finding.stage = Stage::Employed;
    if (m_terminated || !(withdrawn || newStart)) {
        m_finding.kind = Lifecycle::Change;
        m_finding.rescinded = true;
        return hold(QStringLiteral("person.reinstated"), fact::lastDay,
                    m_stored.facts.value(fact::lastDay));
    }
    m_finding.kind = withdrawn ? Lifecycle::Join : Lifecycle::Rehire;
    if (start < m_standard.today.addDays(-m_standard.rules.joinPastDays))
        hold(QStringLiteral("person.return_late"), fact::startDate,
             QString::number(m_standard.rules.joinPastDays));
}

// Hired again before the old employment ends: taken now, the new facts would stop the leave. Once
// the last day is over, the same row is a rehire.
bool Comparison::returnsTooEarly() const
{
    const QDate start = m_row.day(fact::startDate);
    return m_oldLast.isValid() && start.isValid() && start > m_oldLast && !m_terminated &&
           start != m_stored.facts.day(fact::startDate);
}

// HR takes a leave back by clearing the last day and setting the status. An empty cell alone may as
// well be a column that was not exported.
void Comparison::rescind()
{
    m_finding.kind = Lifecycle::Change;
    m_finding.stage = Stage::Employed;
    m_finding.rescinded = true;
    if (!m_row.status())
        hold(QStringLiteral("person.leave_cleared"), fact::lastDay,
             m_stored.facts.value(fact::lastDay));
}

void Comparison::moveLastDay()
{
    m_finding.kind = Lifecycle::Change;
    m_finding.endsAccess = m_oldLast.isValid() && m_newLast < m_oldLast;
    checkLastDay(m_newLast);
}

void Comparison::changeFacts()
{
    if (m_finding.changes.empty())
        m_finding.kind = Lifecycle::Unchanged;
    else
        m_finding.kind = isMove() ? Lifecycle::Move : Lifecycle::Change;
}

// Before the first day it corrects the hire, after the leave was raised it must not give anything
// new.
bool Comparison::isMove() const
{
    const bool works = m_stored.stage == Stage::Known || m_stored.stage == Stage::Employed;
    return works && isActive(m_stored, m_standard.today) &&
           std::ranges::any_of(m_finding.changes, [&](const FactChange &change) {
               return m_standard.rules.moveFacts.contains(change.name);
           });
}

void Comparison::checkLastDay(QDate day)
{
    const GuardLimits &limits = m_standard.limits;
    if (day < m_standard.today.addDays(-limits.leavePastDays))
        hold(QStringLiteral("person.last_day_past"), fact::lastDay,
             QString::number(limits.leavePastDays));
    else if (day > m_standard.today.addDays(limits.leaveAheadDays))
        hold(QStringLiteral("person.last_day_far"), fact::lastDay,
             QString::number(limits.leaveAheadDays));
}

void Comparison::hold(const QString &code, QLatin1StringView fact, const QString &other)
{
    if (!m_standard.released)
        holdFirmly(code, fact, other);
}

void Comparison::holdFirmly(const QString &code, QLatin1StringView fact, const QString &other)
{
    m_finding.held = m_row.about(code, fact, other);
}

} // namespace tenure::people
