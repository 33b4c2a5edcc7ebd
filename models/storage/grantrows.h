// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/grantstore.h"
#include "storage/row.h"
#include "storage/sql.h"

namespace tenure::storage {

inline constexpr SqlPart grantColumns(
    "person, item, system, wanted, seen, seen_at, given_by_run, given_by_effect, given_at,"
    " taken_by_run, taken_by_effect, taken_at, params");

Row &operator>>(Row &row, services::GrantRow &grant);
Row &operator>>(Row &row, services::ObservationRow &observation);

} // namespace tenure::storage
