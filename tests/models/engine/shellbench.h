// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultystore.h"

#include "base/clock.h"
#include "engine/worker.h"
#include "support/stores/memorystore.h"

#include <functional>

namespace tenure::enginetest {

/// Keeps every job until the test answers it, and says whom it takes.
class ScriptedHost final : public engine::EffectHost
{
public:
    bool accepts(const QString &system, const QString &verb, std::optional<Instant> *next) override;
    void run(engine::EffectJob job) override { jobs.push_back(std::move(job)); }
    void cancel(RunId run, engine::Number effect) override { cancelled.emplace_back(run, effect); }

    std::vector<engine::EffectJob> jobs; ///< under way, oldest first
    std::vector<std::pair<RunId, engine::Number>> cancelled;
    QSet<QString> full;                  ///< systems that say when they take more
    QHash<QString, Instant> closedUntil; ///< systems that take nothing before
};

/// The few verbs that tests of the shell need, as connectorapi has them.
class SmallVerbBook final : public engine::VerbBook
{
public:
    engine::VerbFacts facts(const QString &verb) const override;
    QStringList removals() const override;
};

/// Hours from the step, or from an anchor that the run was given as an instant.
class HourTimes final : public engine::TimeSource
{
public:
    Result<calendars::ResolvedTime> resolve(const calendars::TimingRule &rule,
                                            const journey::Value &person,
                                            const journey::Value &anchors, Instant entered,
                                            calendars::Overlap overlap) override;

    std::optional<calendars::Overlap> asked; ///< for the last one that was worked out
};

/// Sketched journeys, compiled once, by version.
class SketchedJourneys final : public engine::DefinitionSource
{
public:
    void add(VersionId version, journey::Definition definition);
    Result<std::shared_ptr<const journey::Definition>> definition(VersionId version) override;

    std::optional<Error> failure; ///< while set, nothing can be read

private:
    std::map<VersionId, std::shared_ptr<const journey::Definition>> m_definitions;
};

/// Changes a sketch so that all its timers count from the start date.
void timersFromStartDate(journey::Definition &definition);

/// A clock that tests move as they like, back as well.
class LooseClock final : public Clock
{
public:
    Instant now() const override { return instant; }

    Instant instant = instantFromMillis(1'000'000'000'000);
};

/// A worker over a store in memory, with everything around it under the test's hand. `restart()`
/// leaves the store and makes a new worker, as after a crash.
class ShellBench
{
public:
    explicit ShellBench(const engine::Worker::Limits &limits = {});
    ~ShellBench();

    /// Publishes a sketch under this key; systems "directory" and "mail" are there and bound.
    VersionId publish(const QString &key, const QString &journey,
                      const std::function<void(journey::Definition &)> &change = {});

    /// Appends the start of a run; nothing happens before the next turn.
    RunId start(const QString &journey, PersonId person = PersonId(1),
                const QString &lifecycle = QStringLiteral("join"), const QString &facts = {});
    /// Publishes a journey that begins with these steps, of which `entry` is the first, and starts
    /// a run of it; until the host has its job.
    RunId begin(const QString &steps, const QString &entry = QStringLiteral("e"),
                const QString &lifecycle = QStringLiteral("join"), PersonId person = PersonId(1));
    /// Appends an event, each under a sender of its own.
    void append(RunId run, const engine::Happening &what);

    void restart();
    /// The same where starting may fail: then there is no worker that could turn.
    Result<void> tryRestart();
    /// Turns until there is nothing to do; false at the first turn that fails.
    bool settle();
    void pass(milliseconds time) { clock.instant += time; }

    /// The only job under way; stops the test unless there is exactly one.
    engine::EffectJob job() const;
    /// As the host before it sends: the answer of the shell, which this turns for it.
    Result<qint64> send(const engine::EffectJob &job, const QJsonObject &before = {});
    /// What a host would say of the job.
    engine::EffectReport reportOf(const engine::EffectJob &job, engine::EffectVerdict verdict,
                                  const QString &errorClass = {}, qint64 epoch = 0) const;
    /// The job's answer; it is no longer under way. Applied by the next turn.
    void report(const engine::EffectJob &job, engine::EffectVerdict verdict,
                const QString &errorClass = {}, qint64 epoch = 0);
    /// Sends, answers "done" with a change, and turns.
    void complete(engine::EffectJob job, const QJsonObject &before = {});
    /// Answers that it was certainly not done, before anything was sent, and turns.
    void fail(engine::EffectJob job, const QString &errorClass);
    /// A person answers the run's only open task, and the worker turns.
    void answer(RunId run, const QString &outcome = QStringLiteral("done"));
    /// A person cancels the run, and the worker turns.
    void cancel(RunId run);
    /// Appends that the person starts then; nothing happens before the next turn.
    void moveStartDate(RunId run, Instant instant);

    std::vector<engine::TaskRow> openTasks(RunId run);
    engine::TaskRow task(RunId run);
    engine::EffectRow effect(RunId run, engine::Number number);
    std::vector<engine::EffectRow> effects(RunId run) { return *store.effects(run); }
    std::vector<engine::TimerRow> timers(RunId run) { return *store.timers(run); }
    engine::RunStatus status(RunId run);
    /// Subjects and codes of open alerts, "system:directory transient", in order.
    QStringList alerts();
    /// How often an audit row says this.
    int audited(const QString &action) const;

    MemoryStore store;
    FaultyStore faults{store}; ///< what the worker has for a store
    LooseClock clock;
    ScriptedHost host;
    HourTimes times;
    SmallVerbBook verbs;
    SketchedJourneys journeys;
    std::unique_ptr<engine::Worker> worker;

private:
    const engine::Worker::Limits m_limits;
    QHash<QString, VersionId> m_versions;
    int m_senders = 0;
    int m_begun = 0;
};

} // namespace tenure::enginetest
