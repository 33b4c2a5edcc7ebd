// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QTime>

#include <optional>

namespace tenure::calendars {

/// What a due time is counted from.
enum class Anchor { OfferAccepted, StartDate, LastDay, Event, StepEntered };

/// What the offset counts. Minutes and hours are elapsed time; days and weeks go by the calendar on
/// the wall.
enum class Unit { Minutes, Hours, Days, BusinessDays, Weeks };

/// "3 business days before the start date, 09:00", as a value.
struct TimingRule
{
    Anchor anchor = Anchor::StepEntered;
    int offset = 0; ///< negative = before the anchor
    Unit unit = Unit::Days;
    std::optional<QTime> at = {}; ///< nothing: the anchor's own time of day
    QString location = {}; ///< whose zone and calendar hold; empty = the person's own location

    friend bool operator==(const TimingRule &, const TimingRule &) = default;
};

/// The rule as the attributes of `<tenure:timing>` spell it; see resources/docs/timing.md.
///
///     anchor    offerAccepted, startDate, lastDay, event, stepEntered (left out: stepEntered)
///     offset    "-3bd", "+2h", "0d", "1w", "30min", or ISO 8601: "P3D", "-P1W", "PT36H", "PT1H30M"
///     (left out: 0d) at        "09:00" (left out: the anchor's own time of day) location  key of a
///     location row (left out: the person's)
struct TimingText
{
    QString anchor = {};
    QString offset = {};
    QString at = {};
    QString location = {};

    friend bool operator==(const TimingText &, const TimingText &) = default;
};

/// `timing.unknown_anchor`, `timing.bad_offset`, `timing.bad_time`, `timing.time_not_allowed` (a
/// time of day beside minutes or hours says two different things), `timing.out_of_range` (an offset
/// of more than ten years).
Result<TimingRule> timingFromText(const TimingText &text);

/// The shortest spelling that reads back as the same rule.
TimingText toText(const TimingRule &rule);

/// The rule in one line, for a row of the store or a log: "startDate -3bd at 09:00 in berlin".
QString toLine(const TimingRule &rule);

/// Reads what toLine() writes; errors as timingFromText(), `timing.bad_line` where the words do not
/// fit.
Result<TimingRule> timingFromLine(QStringView line);

/// "startDate"
QString toText(Anchor anchor);

} // namespace tenure::calendars
