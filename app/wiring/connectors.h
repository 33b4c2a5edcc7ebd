// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/journeycontext.h"

#include <QStringList>

namespace tenure::app {

/// The verbs that each installed connector offers, by the connector's id.
services::OfferedVerbs offeredVerbs();

/// The configuration keys of a connector that hold a reference to a secret. `connector.unknown`.
Result<QStringList> secretKeys(const QString &connector);

} // namespace tenure::app
