// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellbench.h"

namespace tenure::enginetest {

/// Target systems that outlive every worker, and a host that works on them by the effect protocol,
/// one phase at a time under the test's hand: what it promises the shell is what connectorhost
/// does. Keeps count of what reaches the systems and complains of what never may.
class TargetWorld
{
public:
    explicit TargetWorld(ShellBench &bench) : m_bench(bench) {}

    /// How the phase ends that a job is in. Looking can only be Done or Unreachable; what is
    /// refused there is Refused for good.
    enum class Fate {
        Done,
        Unreachable,  ///< certainly not done, for now
        Refused,      ///< certainly not done, and never will be
        RequestLost,  ///< neither done nor answered
        AnswerLost,   ///< done, not answered
        SignInRefused ///< our own sign-in: certainly not done by this try
    };

    /// Takes the n-th job one phase further. Between asking to send and sending the worker must
    /// have turned; until then nothing happens.
    void step(size_t job, Fate fate = Fate::Done);

    /// The worker dies with its host. What it was sending may arrive all the same.
    Result<void> crash(bool arrives);

    /// Lets everything come to its end with systems that work and people who answer "done", for at
    /// most so much time of the clock. False if it does not rest.
    bool drain(milliseconds longest = std::chrono::hours(24 * 40));
    /// Answers the task as a careful person does: looks before having anything sent again.
    void answer(const engine::TaskRow &task, const QString &outcome);

    /// How often the effect has reached its system.
    int acts(const QByteArray &key) const { return m_acts.value(key); }
    int allActs() const;
    /// What never may happen and did: done twice, sent without its row, two at once on one person.
    const QStringList &complaints() const { return m_complaints; }
    /// The same with what the rows say of effects and what the systems know of them compared, for
    /// runs that have ended.
    QStringList verdict(const std::vector<RunId> &runs);

private:
    using Key = std::pair<RunId, engine::Number>;
    using Answer = std::shared_ptr<std::optional<Result<qint64>>>;

    void look(const engine::EffectJob &job, Fate fate);
    void send(const engine::EffectJob &job, const Result<qint64> &durable, Fate fate);
    void reach(const engine::EffectJob &job, qint64 epoch);
    void reportFailure(const engine::EffectJob &job, Fate fate, bool mayBeDone, qint64 epoch);
    void watchLanes();
    void complain(const engine::EffectJob &job, const QString &what);
    bool isVisible(const engine::EffectJob &job) const;
    bool isToldOf(const engine::EffectRow &row) const;

    ShellBench &m_bench;
    QHash<QByteArray, int> m_acts;
    std::map<Key, Answer> m_asked;
    QStringList m_complaints;
};

} // namespace tenure::enginetest
