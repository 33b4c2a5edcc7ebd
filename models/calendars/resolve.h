// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendars/calendar.h"
#include "calendars/timing.h"
#include "calendars/zone.h"

#include <QMap>

#include <variant>

namespace tenure::calendars {

/// A day from the feed, with a time of day only where the feed gave one.
struct AnchorDay
{
    QDate date;
    std::optional<QTime> time = {};

    friend bool operator==(const AnchorDay &, const AnchorDay &) = default;
};

/// A person's anchors as far as they are known.
using Anchors = QMap<Anchor, std::variant<AnchorDay, Instant>>;

/// A rule's answer: what the timer waits for and all that is needed to say why.
struct ResolvedTime
{
    Instant instant;
    WallTime
        wall; ///< as the rule asks for it; inside a gap the clocks show a later one at `instant`
    QString zone;     ///< "Europe/Berlin"
    QString zoneData; ///< "2025b"

    friend bool operator==(const ResolvedTime &, const ResolvedTime &) = default;
};

/// When `rule` is due. Pure: the same arguments give the same answer on every machine.
///
/// Without a time of its own the start date (and the day an offer is accepted) begins at the
/// office's opening and the last day ends at its closing; the same holds on the day an offset leads
/// to. Errors: `timing.no_anchor` (with "anchor"), `timing.out_of_range` (outside 1970 to 2100),
/// and the calendar's.
Result<ResolvedTime> resolve(const TimingRule &rule, const Anchors &anchors,
                             const Calendar &calendar, const Zone &zone, const QString &zoneData,
                             Overlap overlap);

} // namespace tenure::calendars
