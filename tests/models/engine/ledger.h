// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/advance.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <set>

namespace tenure::enginetest {

/// What a shell would have on its books, kept from the commands alone. It shares no code with the
/// core and complains about every command that cannot be, and about every difference between its
/// books and a state.
class Ledger
{
public:
    struct Task
    {
        engine::TaskKind kind = engine::TaskKind::Work;
        QStringList outcomes;
    };

    explicit Ledger(const journey::Definition &definition) : m_definition(definition) {}

    /// The event that is about to be applied, as far as it closes an entry by itself.
    void happens(const engine::Happening &what);
    void obey(const engine::Command &command);
    /// Whether the books and the state say the same.
    void compare(const engine::RunState &state);

    const QHash<engine::Number, Task> &tasks() const { return m_tasks; }
    const QSet<engine::Number> &effects() const { return m_effects; }
    const QHash<engine::Number, engine::SetTimer> &timers() const { return m_timers; }
    bool isFinished() const { return m_finished; }
    int messagesTaken() const { return m_messagesTaken; }
    const QStringList &complaints() const { return m_complaints; }

private:
    void obey(const engine::StepEntered &entered);
    void obey(const engine::StepLeft &left);
    void obey(const engine::StartEffect &effect);
    void obey(const engine::RetryEffect &effect);
    void obey(const engine::WithdrawEffect &effect);
    void obey(const engine::OpenTask &task);
    void obey(const engine::CloseTask &task);
    void obey(const engine::SetTimer &timer);
    void obey(const engine::CancelTimer &timer);
    void obey(const engine::Finish &finish);

    void expect(bool holds, const QString &complaint);
    void isNew(engine::Number number);
    bool takesMessage(journey::NodeIndex node, const engine::Path &path) const;

    const journey::Definition &m_definition;
    QHash<engine::Number, Task> m_tasks;
    QSet<engine::Number> m_effects; ///< under way
    QSet<engine::Number> m_started; ///< ever
    QSet<engine::Number> m_withdrawn;
    QHash<engine::Number, engine::SetTimer> m_timers;
    QSet<engine::Path> m_entered; ///< and not left
    QSet<engine::Path> m_everEntered;
    QSet<engine::Path> m_effectPaths;
    engine::Number m_lastNumber = 0;
    int m_messagesTaken = 0;
    bool m_finished = false;
    QStringList m_complaints;
};

} // namespace tenure::enginetest
