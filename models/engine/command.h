// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event.h"
#include "journey/definition.h"

#include <variant>
#include <vector>

namespace tenure::engine {

/// A step's place in a run: ids of nodes with visit numbers and multi-instance indexes, as in
/// "equip#1[3]/order#2" (third instance of the first visit of `equip`, second visit of `order`
/// inside it). Given by the core alone; the effect key is made from it.
using Path = QString;

struct StepEntered
{
    journey::NodeIndex node = -1;
    Path path;
};

enum class StepEnd : quint8 { Done, ByHand, Skipped, Interrupted, Withdrawn };

struct StepLeft
{
    journey::NodeIndex node = -1;
    Path path;
    StepEnd end = StepEnd::Done;
};

struct StartEffect
{
    Number effect = 0;
    journey::NodeIndex node = -1;
    Path path;
    QJsonObject params; ///< evaluated; the rest stands in the node's EffectSpec
};

/// Try the same effect once more, under the same key: a person asked for it.
struct RetryEffect
{
    Number effect = 0;
};

struct WithdrawEffect
{
    Number effect = 0;
};

enum class TaskKind : quint8 {
    Work,     ///< a userTask, or an effect whose system is not bound
    Fallback, ///< an effect that is over: the same work by hand, filled in
    Exception ///< the run cannot go on alone: no true branch, an unclear effect, a join that
              ///< nothing can reach
};

struct OpenTask
{
    Number task = 0;
    journey::NodeIndex node = -1;
    Path path;
    TaskKind kind = TaskKind::Work;
    QString assignee = {};
    QString code = {}; ///< Fallback, Exception: why
    QJsonObject args = {};
    QStringList outcomes =
        {}; ///< what may be answered beside "done"; any other answer changes nothing
    QJsonObject params = {}; ///< Fallback: what the effect would have done
};

/// The task needs no answer any more; never given for the task that a TaskDone speaks of.
struct CloseTask
{
    Number task = 0;
};

enum class TimerPurpose : quint8 { Catch, Boundary, Handler };

/// A rule, not an instant: the shell resolves it with facts, calendar and zone, and again when an
/// anchor moves.
///
/// Given again under the same number when it should be worked out anew.
struct SetTimer
{
    Number timer = 0;
    journey::NodeIndex node = -1; ///< the event whose EventSpec holds the rule
    Path path;                    ///< of the step it hangs on; of the scope, for a handler
    TimerPurpose purpose = TimerPurpose::Catch;
    Instant entered; ///< base of a rule that counts from the step itself
};

struct CancelTimer
{
    Number timer = 0;
};

enum class RunEnd : quint8 { Completed, Terminated, Cancelled };

struct Finish
{
    RunEnd end = RunEnd::Completed;
};

using Command = std::variant<StepEntered, StepLeft, StartEffect, RetryEffect, WithdrawEffect,
                             OpenTask, CloseTask, SetTimer, CancelTimer, Finish>;

} // namespace tenure::engine
