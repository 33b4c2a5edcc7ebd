// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alertbook.h"
#include "engine/grantwatch.h"
#include "engine/liverun.h"
#include "engine/ports.h"

#include <QHash>

#include <deque>

namespace tenure::engine {

/// What one turn of the shell has to know to write down the core's commands.
struct RecordingContext
{
    QString storeId;
    const QHash<QString, SystemRow> &systems; ///< by logical name
    TimeSource &times;
    const VerbBook &verbs;
    const AlertBook &alerts;
    const GrantWatch &grants;
    DefinitionSource &definitions;
};

/// `TaskRow::details` of a task whose due time nobody can tell: why.
inline const QString dueProblem = QStringLiteral("dueProblem");

/// Turns the core's commands into rows of the run and of the commit. Does nothing outside them.
class Recorder
{
public:
    Recorder(const RecordingContext &context, LiveRun &run, Commit &commit, Authority authority);

    void record(const std::vector<Command> &commands, Instant at);

    /// What follows at once from recording: an unbound system is a person's work, a rule without an
    /// answer a problem. To be given to the core in this same turn.
    std::deque<Happening> takeFollowUps() { return std::exchange(m_followUps, {}); }

    /// Effects that the host is to be told to end early: a withdrawal came after sending had begun.
    const std::vector<Number> &lateWithdrawals() const { return m_lateWithdrawals; }

private:
    void apply(const StepEntered &command, Instant at);
    void apply(const StepLeft &command, Instant at);
    void apply(const StartEffect &command, Instant at);
    void apply(const RetryEffect &command, Instant at);
    void apply(const WithdrawEffect &command, Instant at);
    void apply(const OpenTask &command, Instant at);
    void apply(const CloseTask &command, Instant at);
    void apply(const SetTimer &command, Instant at);
    void apply(const CancelTimer &command, Instant at);
    void apply(const Finish &command, Instant at);

    const journey::Node &node(journey::NodeIndex index) const
    {
        return m_run.definition->node(index);
    }
    EffectRow intent(const StartEffect &command, const SystemRow &system, Instant at);
    Instant deadlineOf(const journey::EffectSpec &spec, Instant at);
    void askAboutUnclear(const Path &path, Instant at);
    void resolveDue(TaskRow &task, const calendars::TimingRule &rule, Instant at);
    void audit(const QString &action, const QString &subject, Instant at, QJsonObject details = {});

    const RecordingContext &m_context;
    LiveRun &m_run;
    Commit &m_commit;
    Authority m_authority;
    std::deque<Happening> m_followUps;
    std::vector<Number> m_lateWithdrawals;
};

/// The alerts about the effect that this task asks about end: somebody has seen to it, or need not
/// any more.
void endAlerts(const RecordingContext &context, const LiveRun &run, const TaskRow &task,
               Commit &commit, Instant at);

/// Grants happen at the second pass of an hour that comes twice, revocations at the first.
calendars::Overlap overlapFor(const QString &lifecycle);

} // namespace tenure::engine
