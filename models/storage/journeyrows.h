// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"

namespace tenure::storage {

class Connection;

/// A version with its bytes and the versions it calls; `journey.unknown` with "name" (its row).
Result<engine::JourneyVersion> readVersion(Connection &connection, VersionId id);

} // namespace tenure::storage
