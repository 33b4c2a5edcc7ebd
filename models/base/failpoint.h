// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/base_global.h"

#include <QByteArray>
#include <QList>

#include <atomic>

/// Named places where a test makes this process die, fail or stand still, to see what becomes of
/// the work. Passing one costs a relaxed load. The only state that a process shares: a place that
/// needed an object passed to it would not be put where it is wanted.
namespace tenure::failpoint {

enum class Point : quint8 {
    None,
    TaskBeforeDone, ///< a person's answer, before its transaction
    TaskAfterDone,  ///< it is on disk, nobody was told
    InboxRead,      ///< the worker reads what happened
    StoreLocked,    ///< the right to write was taken
    StoreBeforeCommit,
    StoreAfterCommit,
    EffectBeforeIntent, ///< a turn that holds an intent, before it is written; After: it is on disk
    EffectAfterIntent,
    EffectProbe,         ///< before the target is read
    EffectBeforeSending, ///< as for intents: the row that says "may be on its way"
    EffectAfterSending,
    EffectAct,      ///< nothing has left yet
    EffectAnswer,   ///< the target has done it, its answer is not taken
    EffectReadBack, ///< before the target is read again
    EffectBeforeResult,
    EffectAfterResult,
    TimerBeforeFire,
    TimerAfterFire,
};

namespace detail {
TENURE_BASE_EXPORT extern std::atomic<Point> armed;
TENURE_BASE_EXPORT bool strike(Point point);
} // namespace detail

/// Whether the place has to fail now, as its store or network would. Where it was armed to hang it
/// first stands still, where it was armed to crash it does not return.
inline bool fails(Point point)
{
    return detail::armed.load(std::memory_order_relaxed) == point && detail::strike(point);
}

/// Whether any place is armed: spares work that only finds out which place this is.
inline bool isArmed()
{
    return detail::armed.load(std::memory_order_relaxed) != Point::None;
}

/// Arms one place of this process by "name:crash|error|hang[:n]", once, at the n-th time it is
/// passed. False: not understood. What was struck is said on stderr: "failpoint <name> <action>".
///
/// Only for practice stores: a real one never asks.
TENURE_BASE_EXPORT bool arm(const QByteArray &text);

/// All names, as in "effect.before_intent".
TENURE_BASE_EXPORT QList<QByteArray> names();

} // namespace tenure::failpoint
