// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rows.h"

namespace tenure::engine {

/// `EffectRow::waitsFor` of an effect whose step was withdrawn after sending had begun.
inline const QString waitsWithdrawn = QStringLiteral("withdrawn");

/// Exceptions that no token carries have numbers of their own, far above those of the core's
/// counter; the shell alone closes them.
constexpr Number firstShellTask = 0x8000'0000;

/// Those about grants that a later read-back did not find, by effect.
constexpr Number firstCheckTask = 0xA000'0000;

/// The watchdog's are above those about effects, by token.
constexpr Number firstWatchTask = 0xC000'0000;

/// The exception that asks a person to look at an effect whose step is gone.
TaskRow exceptionFor(const EffectRow &effect, const QString &code, Instant at);

} // namespace tenure::engine
