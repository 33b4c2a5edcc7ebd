// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/kit.h"
#include "base/instant.h"
#include "journey/schema.h"
#include "services/ports/personrows.h"

#include <QDate>

namespace tenure::services {

/// A person as journeys read them: `person.title`, `person.startDate`; facts of the feed's own as
/// `person.x.name`. Days are dates, everything else is text.
journey::Value personRecord(const PersonRow &person);

/// `anchors.startDate`, `anchors.lastDay`, `anchors.offerAccepted` as dates, the times of day the
/// feed gave as `startTime` and `lastTime`, and the instant of the lifecycle event as `event`.
journey::Value anchorsRecord(const PersonRow &person, Instant event);

/// `kit.key`, `kit.name`, `kit.items` with a record each (key, name, kind, system, team, group,
/// leadDays).
journey::Value kitRecord(const access::Kit *kit, const QVector<access::CatalogueItem> &items);

/// The facts by name, for choosing a kit.
access::FactsByName factsByName(const PersonRow &person);

/// What a condition may name: the roots person, previous, kit, anchors and event.
journey::Schema journeySchema();

} // namespace tenure::services
