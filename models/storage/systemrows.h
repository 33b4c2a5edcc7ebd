// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"

namespace tenure::storage {

class Connection;

/// All systems by name, each with the logical names that are bound to it.
Result<std::vector<engine::SystemRow>> readSystems(Connection &connection);

} // namespace tenure::storage
