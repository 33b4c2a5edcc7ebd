// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <map>

namespace tenure::enginetest {

/// One journey made by chance, played to its end on a virtual clock with faults made by chance:
/// answers that come twice, late, or about nothing; effects that are over, unclear, or done after
/// all; timers due at once or without a date; messages early and late; facts that change; a cancel.
class Simulation
{
public:
    /// `throughBytes`: the state is written and read again between any two events.
    Simulation(quint32 seed, bool throughBytes);

    /// What went wrong, with the journey; empty if nothing did.
    QString run();

    /// Of everything the core said: the same for the same seed, through bytes or not.
    QByteArray trace() const { return m_trace.result(); }
    int events() const { return m_events; }

private:
    using Agenda = std::multimap<Instant, engine::Happening>;

    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    engine::Number strayNumber();

    void apply(const engine::Happening &what);
    void follow(const engine::Command &command);
    void check(const engine::Event &event, const engine::RunState &before);
    void checkRepeat(const engine::Event &event);
    void complain(const QString &what);

    void step();
    void disturb();
    void fireTimers(Instant at);
    void rouse();
    void expect(engine::Happening what);
    void answerEffect(engine::Number effect);
    void answerTask(const engine::OpenTask &task);
    void schedule(const engine::SetTimer &timer);
    engine::Started started();
    engine::FactsChanged changed();

    const QString m_text;
    const journey::Definition m_definition;
    const bool m_throughBytes;
    QRandomGenerator m_random;
    QCryptographicHash m_trace{QCryptographicHash::Sha256};
    Ledger m_ledger;
    engine::RunState m_state;
    Instant m_now = instantFromMillis(0);
    Agenda m_agenda;
    std::map<engine::Number, Instant> m_due;
    int m_events = 0;
    int m_messagesSent = 0;
    QStringList m_complaints;
};

} // namespace tenure::enginetest
