// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace tenure::storage {

class Connection;

using Problems = std::vector<Error>;

inline Error problemWith(const QString &code, const QString &subject, const QString &detail = {})
{
    return {code, {{QStringLiteral("subject"), subject}}, detail};
}

/// `check.schema_changed` for each table, index or trigger that is missing, extra or different from
/// what the migrations make, and for migrations whose hash differs.
Result<void> checkSchema(Connection &connection, Problems &problems);

} // namespace tenure::storage
