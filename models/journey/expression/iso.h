// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/value.h"

#include <chrono>
#include <optional>

/// Plain and ISO 8601 texts of numbers, days and lengths of time: one spelling for expressions,
/// JSON and display.
namespace tenure::journey::iso {

/// Within the years 1 to 9999, where four digits say the year.
bool isWritable(QDate date);
bool isWritable(Instant instant);

/// The span of those years; no duration is longer.
inline constexpr milliseconds longest = std::chrono::sys_days(std::chrono::year(10000) / 1 / 1) -
                                        std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
bool isWritable(milliseconds duration);

/// Digits with an optional sign and fraction, no exponent; reads back to the same number.
QString numberText(double number);
std::optional<double> number(QStringView text);

/// "2026-01-02", nothing else.
std::optional<QDate> date(QStringView text);

/// With an offset or Z, as `tenure::instantFromText`.
std::optional<Instant> instant(QStringView text);

/// "P3DT4H30M1.5S", "-P1D", "PT0S". Years and months are no fixed length and are not read.
QString durationText(milliseconds duration);
std::optional<milliseconds> duration(QStringView text);

} // namespace tenure::journey::iso
