// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace tenure::people {

/// How a feed writes days. Said by the mapping, never guessed from a value: 03/04/2026 is two days.
enum class DateFormat {
    Iso,     ///< 2026-03-04
    German,  ///< 04.03.2026 or 4.3.2026
    Us,      ///< 03/04/2026 = 4 March
    British, ///< 04/03/2026 = 4 March
};

QString dateFormatName(DateFormat format);
std::optional<DateFormat> dateFormatFromName(QStringView name);

/// The day as "yyyy-MM-dd", with "THH:mm" if a time other than midnight stands behind it; empty for
/// an empty text and for the days with which HR systems say "none" (9999-12-31, 00.00.0000).
/// Errors: `feed.date_unreadable`, also for two-digit years and for times with a zone;
/// `feed.date_out_of_range` before 1900 and from 2200 on.
Result<QString> readDay(QStringView text, DateFormat format);

/// The formats that read every one of `texts`; empty texts are passed over. More than one = nobody
/// can tell.
std::vector<DateFormat> formatsThatFit(const QStringList &texts);

} // namespace tenure::people
