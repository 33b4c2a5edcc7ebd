// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/health.h"
#include "wiring/session.h"

namespace tenure::app {

/// Climbs the health ladder of one configured system, without a worker. `system.unknown`, or why it
/// cannot be opened.
Result<connectorapi::Ladder> checkHealth(Session &session, const QString &system);

} // namespace tenure::app
