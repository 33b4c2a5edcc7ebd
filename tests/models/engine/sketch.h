// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/definition.h"

namespace tenure::enginetest {

/// A journey from a few lines of text, so that a test shows what it is about. Stops the test on a
/// mistake in the text.
///
///     start s -> a                                 kind id -> targets
///     xor x -> a if person.remote = true | b default | c
///     effect e verb:group.add set:mail=person.mail -> end1
///     also system:NAME, item:KEY, hand-over (to a person at the first failure)
///     boundary b on e timer:2d nonint -> remind    also error, error:CODE, message:NAME,
///     escalation:CODE human vote each:kit.approvers as:who seq until:`loop.done >= 2` -> j sub
///     pack -> done {                           lines up to } are its inside call c
///     in:size=kit.size out:grade=task.check.grade -> done { handler { event sub-process; its start
///     event says what it listens to
///     }
///
/// Kinds: start, end, catch, throw, boundary, pass, human, effect, receive, xor, and, or, first
/// (event gateway), sub, call. Back-quotes hold words together. Flows are called "source>target", a
/// second one between the same two "source>target2".
journey::Definition sketch(const QString &text);

} // namespace tenure::enginetest
