// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rows.h"

#include <QHash>

#include <functional>
#include <set>

namespace tenure::engine {

/// All rows of one transaction, over many runs. Rows are whole: the store inserts or replaces by
/// their key.
///
/// A run row only changes state, status and end: runs are made by their start event. A grant that
/// becomes wanted again forgets that it was seen gone, unless the change says what was seen.
struct Commit
{
    std::vector<NewEvent> applied; ///< raised by the worker, written as already applied
    std::vector<std::pair<RunId, qint64>>
        drained; ///< places of inbox events that are applied by this
    std::vector<RunRow> runs;
    std::vector<StepRow> steps;
    std::vector<EffectRow> effects;
    std::vector<EffectTryRow> tries;
    std::vector<TaskRow> tasks;
    std::vector<TimerRow> timers;
    std::vector<GrantChange> grants;
    std::vector<GrantCheckRow> checks;
    std::vector<AlertRow> alerts;
    std::vector<AuditRow> audit;

    bool isEmpty() const
    {
        return applied.empty() && drained.empty() && runs.empty() && steps.empty() &&
               effects.empty() && tries.empty() && tasks.empty() && timers.empty() &&
               grants.empty() && checks.empty() && alerts.empty() && audit.empty();
    }
};

struct JourneyVersion
{
    VersionId id;
    QString key;
    int version = 0;
    QString lifecycle;
    QByteArray bytes;  ///< the .bpmn file as published
    QByteArray sha256; ///< of `bytes`, hex
    QHash<QString, VersionId>
        calls; ///< key of a called journey -> the version it was linked to at publish

    friend bool operator==(const JourneyVersion &, const JourneyVersion &) = default;
};

/// A configured target system, and the logical names that are bound to it.
struct SystemRow
{
    QString name;
    QString connector;
    QJsonObject config; ///< references to secrets, never secrets
    QStringList logicalNames;
    bool paused = false;

    friend bool operator==(const SystemRow &, const SystemRow &) = default;
};

/// Where the engine's shell keeps everything. One worker per store calls it, from one thread.
///
/// Every failure of the disk surfaces here as an error; the shell then stops starting effects until
/// a commit succeeds.
class RunStore
{
public:
    virtual ~RunStore() = default;

    /// 32 lower-case hex digits, made once with the store: part of every effect key.
    virtual Result<QString> storeId() = 0;

    /// One durable transaction or nothing. An effect row whose epoch is older than the stored one
    /// refuses the whole commit (`store.stale_epoch`); a run that is not there likewise
    /// (`store.unknown_run`), and an event that was applied before (`store.already_applied`), be it
    /// by its place or by the sender of a raised one.
    virtual Result<void> commit(const Commit &commit) = 0;

    /// Inbox events not yet applied, in (run, place) order; at most `limit`.
    virtual Result<std::vector<InboxEvent>> unapplied(int limit) = 0;

    virtual Result<RunRow> run(RunId id) = 0;
    virtual Result<JourneyVersion> version(VersionId id) = 0;

    /// At start: what is under way. Runs come one by one, so that 10,000 states do not lie in
    /// memory twice.
    virtual Result<void> eachActiveRun(const std::function<void(RunRow &&)> &visit) = 0;
    virtual Result<std::vector<EffectRow>> openEffects() = 0;
    virtual Result<std::vector<TimerRow>> setTimers() = 0;
    /// Effects with this verb that were sent and whose `notBefore` lies after the instant, in its
    /// order.
    virtual Result<std::vector<EffectRow>> sentEffects(const QString &verb, Instant after) = 0;
    virtual Result<std::vector<TaskRow>> openTasks(RunId run) = 0;
    virtual Result<std::vector<EffectRow>> effects(RunId run) = 0;
    virtual Result<std::vector<TimerRow>> timers(RunId run) = 0;
    virtual Result<std::vector<RunId>> activeRuns(PersonId person) = 0;

    /// The next runs that are under way after this one, in order; at most `limit`.
    virtual Result<std::vector<RunId>> activeRunsAfter(RunId run, int limit) = 0;

    virtual Result<std::vector<AlertRow>> openAlerts() = 0;

    /// The effect that the ledger names as the last to give (or take) the grant; nothing where it
    /// names none, as for one found by a sweep.
    virtual Result<std::optional<EffectRow>> grantSource(PersonId person, const QString &item,
                                                         const QString &system,
                                                         VerbDirection direction) = 0;

    /// The read-backs that are still to come.
    virtual Result<std::vector<GrantCheckRow>> grantChecks() = 0;

    virtual Result<std::vector<SystemRow>> systems() = 0;

    /// True once after another connection or process has written (PRAGMA data_version, NOTIFY).
    virtual bool takeForeignChange() = 0;

    /// The global stop (G8): while set, no effect is started. Read at each turn.
    virtual Result<bool> stopped() = 0;

    /// For whom nothing is started until they are thawed. Read with the stop.
    virtual Result<std::set<PersonId>> frozenPeople() = 0;
};

} // namespace tenure::engine
