// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "journey/value.h"

#include <QJsonObject>
#include <QString>

#include <variant>

namespace tenure::engine {

/// Number of a task, timer or effect within its run: from the counter in the run's state, never
/// reused.
using Number = quint32;

/// The run begins. Everything the journey may read comes with it.
struct Started
{
    QString lifecycle;       ///< "join", "move", ...
    journey::Value person;   ///< record of facts
    journey::Value previous; ///< record of the facts before the event; null for a join
    journey::Value kit;      ///< record; `kit.items` is the list of catalogue items as records
    journey::Value anchors;  ///< record: startDate, lastDay, offerAccepted, event
};

/// HR facts changed while the run is under way. Conditions read the new ones from now on; unfired
/// timers move.
struct FactsChanged
{
    journey::Value person;
    journey::Value anchors;
    journey::Value kit; ///< null: the same as before
};

/// A person finished a task. `outcome` is "done", or what an exception offers: "retry", "skip", a
/// flow's id.
struct TaskDone
{
    Number task = 0;
    QString outcome = QStringLiteral("done");
    QJsonObject values;
    QString by; ///< the user's sign-in
};

/// The read-back agreed.
struct EffectDone
{
    Number effect = 0;
    bool changed = false;
    QJsonObject observed;
};

/// No further try will be made: refused, or the deadline passed.
struct EffectOver
{
    Number effect = 0;
    /// connectorapi's name of it; a boundary error may catch it. "manual" is none: the system is
    /// not bound, so the work is a person's from the start, as a Work task that no boundary error
    /// takes.
    QString errorClass;
    Error error;
};

/// Sent, but nobody can say whether it took place, and it must not be repeated blindly.
struct EffectUnclear
{
    Number effect = 0;
    Error error;
};

struct TimerDue
{
    Number timer = 0;
};

/// The shell cannot tell when a timer is due (no such anchor, no working day): a person must help.
/// The timer stays set; changed facts or the answer "retry" give SetTimer once more under the same
/// number, and a TimerDue still counts.
struct TimerUnresolved
{
    Number timer = 0;
    Error error;
};

/// Something the journey may wait for by name; kept in the run until a wait takes it.
struct MessageArrived
{
    QString name;
    QJsonObject values;
};

/// Ends the run: open tasks and timers are withdrawn, unsent effects too.
struct Cancelled
{
    QString code; ///< why: "run.superseded", "run.withdrawn_hire", "run.by_person"
    QJsonObject args;
};

/// A person moves the run to another version of its journey; the shell reads both and asks
/// moveRun(), so to advance() this is nothing.
struct VersionChanged
{
    Number version = 0; ///< the store's id of the version
};

using Happening =
    std::variant<Started, FactsChanged, TaskDone, EffectDone, EffectOver, EffectUnclear, TimerDue,
                 TimerUnresolved, MessageArrived, Cancelled, VersionChanged>;

/// One entry of a run's inbox. The core reads no clock: `at` is its only time.
struct Event
{
    Instant at;
    Happening what;
};

/// Shape in the store: {"kind": "task_done", ...}. Lossless; an unknown kind is
/// `event.unknown_kind`.
QJsonObject toJson(const Happening &happening);
Result<Happening> happeningFromJson(const QJsonObject &json);

} // namespace tenure::engine
