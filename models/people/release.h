// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace tenure::people {

/// What a person decided about one held row.
struct Released
{
    QDate lastDay = {}; ///< for a leaver to whom the feed gives none

    friend bool operator==(const Released &, const Released &) = default;
};

/// A person's decision about a plan with held rows.
struct Release
{
    QHash<QString, Released> persons; ///< by employee number
    bool wholeBatch = false;
    qint64 typedCount = -1; ///< must be the number of persons, or Verdict::releaseCount
};

} // namespace tenure::people
