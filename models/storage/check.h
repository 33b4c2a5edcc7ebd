// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace tenure::storage {

class Connection;

/// Everything that is wrong with a store, empty for a sound one: damaged pages, references that
/// lead nowhere, a schema or published journey that was changed, and rows that contradict each
/// other. Each problem is an error with "subject", such as "run:7/effect:3".
Result<std::vector<Error>> checkStore(Connection &connection);

} // namespace tenure::storage
