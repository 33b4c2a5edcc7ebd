// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/retry.h"
#include "engine/turn.h"

namespace tenure::engine {

/// Takes the host's report of one try and decides what becomes of the effect: done, another try, a
/// person, or unclear. The typed retry of docs/engine.md.
class ReportDesk
{
public:
    ReportDesk(const RecordingContext &context, const RetryPolicy &policy, Turn &turn);

    /// A report of a try that was taken before, or whose epoch is not the effect's own, is an echo
    /// and changes nothing.
    void take(LiveRun &run, const EffectReport &report);

    /// The same for a read-back of a grant: what it found goes to the ledger, what disagrees to a
    /// person.
    void takeCheck(LiveRun &run, const EffectReport &report);

private:
    void done(LiveRun &run, EffectRow &row, const EffectReport &report);
    void notDone(LiveRun &run, EffectRow &row, const EffectReport &report);
    void waitFor(EffectRow &row, const EffectReport &report, const Decision &decision);
    void over(LiveRun &run, EffectRow &row, const EffectReport &report);
    void unclear(LiveRun &run, EffectRow &row, const EffectReport &report);
    void alert(const QString &subject, const Error &error);
    void audit(const EffectRow &row, const QString &action, QJsonObject details);
    QString sender(const EffectRow &row) const;

    const RecordingContext &m_context;
    const RetryPolicy &m_policy;
    Turn &m_turn;
    Applier m_applier;
};

} // namespace tenure::engine
