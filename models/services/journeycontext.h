// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/context.h"
#include "services/stores.h"

namespace tenure::services {

/// Verbs that a connector offers, by its id; given by whoever knows the installed connectors.
using OfferedVerbs = QMap<QString, QSet<QString>>;

/// What a journey of this store is checked against: its fields, verbs, systems, teams, locations,
/// catalogue and templates.
Result<journey::Context> journeyContext(const Stores &stores, const OfferedVerbs &offered);

/// The same for a file that belongs to no store: fields and verbs alone; the rest stays "not
/// checked".
journey::Context storelessContext();

} // namespace tenure::services
