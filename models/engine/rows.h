// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "engine/command.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace tenure::engine {

/// On whose word something happens: for the audit row of the transaction that does it.
struct Authority
{
    QString user;    ///< sign-in, or "system" for the worker
    QString channel; ///< "ctl", "console", "feed", "worker", "portal"
    QString reason;  ///< what gave the right: "feed batch 12", a typed reason

    friend bool operator==(const Authority &, const Authority &) = default;
};

/// An entry for a run's inbox. `sender` is unique per store: appending the same one twice is one
/// event.
struct NewEvent
{
    RunId run;
    QString sender; ///< "feed:12:41", "task:7:3:done", "effect:7:5:2"
    Instant at;
    QJsonObject body; ///< toJson(Happening)
    Authority authority;

    friend bool operator==(const NewEvent &, const NewEvent &) = default;
};

/// A run to be made by its start event: unique on (person, journey key, lifecycleEvent).
struct NewRun
{
    PersonId person;
    VersionId version;
    QString journey;        ///< the journey's key
    QString lifecycle;      ///< "join", ...
    QString lifecycleEvent; ///< "join:feed-12", so that a rehire is another one
    NewEvent started;       ///< its `run` is set by the store

    friend bool operator==(const NewRun &, const NewRun &) = default;
};

struct InboxEvent
{
    RunId run;
    qint64 place = 0; ///< order within the run
    Instant at;
    QJsonObject body;

    friend bool operator==(const InboxEvent &, const InboxEvent &) = default;
};

enum class RunStatus : quint8 { Active, Completed, Terminated, Cancelled };

struct RunRow
{
    RunId id;
    PersonId person;
    VersionId version;
    QString journey;
    QString lifecycle;
    RunStatus status = RunStatus::Active;
    QByteArray state; ///< encode(RunState); empty before the first event is applied
    Instant startedAt;
    std::optional<Instant> endedAt;

    friend bool operator==(const RunRow &, const RunRow &) = default;
};

/// One visit of a step, for the run's history and for the figures: inserted when entered; when
/// `leftAt` is set the store adds it and `end` to the row that is there.
struct StepRow
{
    RunId run;
    Path path;
    QString node; ///< BPMN id
    Instant enteredAt;
    std::optional<Instant> leftAt;
    std::optional<StepEnd> end;

    friend bool operator==(const StepRow &, const StepRow &) = default;
};

/// Life of an effect; the machine is drawn in docs/engine.md.
enum class EffectState : quint8 {
    Queued,  ///< intent is durable; `waitsFor` says why it is not under way
    Leased,  ///< a connector probes; nothing was sent
    Sending, ///< before-image is durable; the request may be on its way
    Done,
    Over,     ///< refused or out of time; the run has taken it from here
    Unclear,  ///< sent, outcome unknown, not repeatable: a person decides
    Withdrawn ///< never sent
};

struct EffectRow
{
    RunId run;
    Number number = 0;
    QByteArray key; ///< effectKey(), hex; without attempt number
    PersonId person;
    QString node;
    Path path;
    QString logicalSystem;
    QString system; ///< the bound system's name
    QString verb;
    QString item;
    QJsonObject params;
    journey::OnFailure onFailure = journey::OnFailure::Wait;
    EffectState state = EffectState::Queued;
    QString waitsFor; ///< "", "retry", "paused", or waitsWithdrawn
    int attempts = 0;
    qint64 epoch = 0; ///< raised by each lease; a report that carries an older one is refused
    Instant createdAt;
    Instant notBefore; ///< of a removal that was sent: when it was
    Instant deadline;
    QJsonObject beforeImage;
    QJsonObject plan;        ///< choices the probe made, as sent
    QJsonObject externalRef; ///< immutable native id, once seen
    QJsonObject observed;
    bool changed = false;
    QString errorClass;
    Error error;

    friend bool operator==(const EffectRow &, const EffectRow &) = default;
};

/// What one try did, kept for ever.
struct EffectTryRow
{
    RunId run;
    Number number = 0;
    int attempt = 0;
    Instant startedAt;
    Instant endedAt;
    QString phase; ///< "probe", "act", "read_back"
    QString errorClass;
    Error error;
    QJsonObject observed;

    friend bool operator==(const EffectTryRow &, const EffectTryRow &) = default;
};

enum class TaskState : quint8 { Open, Done, Closed };

struct TaskRow
{
    RunId run;
    Number number = 0;
    PersonId person;
    QString node;
    Path path;
    QString title;
    TaskKind kind = TaskKind::Work;
    TaskState state = TaskState::Open;
    QString team;
    QString assignee;
    QString dueRule; ///< toLine() of the rule, resolved anew when an anchor moves; empty: none
    Instant enteredAt;
    std::optional<Instant> dueAt;
    QString code; ///< Fallback, Exception: why
    QJsonObject args;
    QJsonObject details; ///< {"form": [...], "checklist": [...], "instructions": "", "params":
                         ///< {...}, "outcomes": [...]}
    QString outcome;
    QJsonObject values;
    std::optional<Instant> closedAt;
    QString closedBy;

    friend bool operator==(const TaskRow &, const TaskRow &) = default;
};

enum class TimerState : quint8 { Set, Fired, Cancelled };

struct TimerRow
{
    RunId run;
    Number number = 0;
    PersonId person;
    QString node;
    TimerPurpose purpose = TimerPurpose::Catch;
    TimerState state = TimerState::Set;
    QString rule;    ///< calendars::toLine()
    Instant entered; ///< base of a rule that counts from the step
    Instant dueAt;   ///< UTC
    QString wall;    ///< local wall time as resolved, with `zone` and the zone data's version: P7
    QString zone;
    QString zoneData;

    friend bool operator==(const TimerRow &, const TimerRow &) = default;
};

/// Whether a verb gives something, takes it away, or neither.
enum class VerbDirection : quint8 { Gives, Takes, Neither };

/// A change of the ledger (person, item, system). Unset parts stay as they are.
struct GrantChange
{
    PersonId person;
    QString item;
    QString system;
    std::optional<bool> wanted;
    std::optional<bool> seen;
    RunId run; ///< the effect that gave it (wanted) or took it (not wanted)
    Number effect = 0;
    QJsonObject params; ///< what is needed to take it back
    Instant at;
    QJsonObject observed; ///< with `seen`: what the read-back saw, kept as an observation

    friend bool operator==(const GrantChange &, const GrantChange &) = default;
};

/// The next read-back of a grant that was proven; at most one for each (person, item, system).
struct GrantCheckRow
{
    PersonId person;
    QString item;
    QString system;
    RunId run; ///< with `effect`: what gave it, and whose read-back this is
    Number effect = 0;
    QString verb;
    QJsonObject params; ///< as wanted now: an account may have been changed since
    QJsonObject externalRef;
    Instant provenAt;
    int stage = 0; ///< which of the read-backs this is, from 0
    Instant dueAt;
    int attempts = 0;  ///< in a row that could not be read
    bool over = false; ///< only in a commit: nobody looks any more, the row goes

    friend bool operator==(const GrantCheckRow &, const GrantCheckRow &) = default;
};

/// Something that people in charge of a system must hear of, once: not a task, it ends by itself
/// when `endedAt` is set.
struct AlertRow
{
    QString subject; ///< "system:directory"; at most one open alert per subject and code
    QString code;
    QJsonObject args;
    Instant at;
    std::optional<Instant> endedAt;

    friend bool operator==(const AlertRow &, const AlertRow &) = default;
};

struct AuditRow
{
    Instant at;
    Authority authority;
    QString action;  ///< "effect.intent", "effect.sending", "task.done", "run.cancelled", ...
    QString subject; ///< "run:7/effect:5"
    QJsonObject details;

    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

} // namespace tenure::engine
