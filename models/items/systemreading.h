// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/systemmodel.h"

namespace tenure::services {
class Office;
}

namespace tenure::items {

/// Every configured system as it is by all that the store knows, the gravest first. On the desk's
/// thread.
Result<std::vector<SystemItem>> readSystems(services::Office &office);

} // namespace tenure::items
