// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/base_global.h"

#include <QLoggingCategory>

namespace tenure {

/// Logs name events by id and persons by number; never a fact about a person, never a secret.
/// Further rooms declare their own category next to their code, named `tenure.<room>`.
TENURE_BASE_EXPORT const QLoggingCategory &logTime();

/// "<time> <level> <category> message" on stderr, or with syslog priorities when stderr goes to the
/// journal.
TENURE_BASE_EXPORT void installLogFormat();

} // namespace tenure
