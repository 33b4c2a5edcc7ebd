// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace tenure::people {

/// When a batch is read. `today` is the feed's calendar day, made from `now` by the caller's
/// resolver.
struct Reading
{
    Instant now;
    QDate today;
    std::optional<Instant> exported; ///< when the source made the file, if it says so
};

/// Persons whose access a batch ended, released ones included.
struct PastLeavers
{
    Instant at;
    qint64 persons = 0;
    bool sameFeed = true;
};

/// The last batch of the feed that was taken (not held, not refused).
struct PastBatch
{
    std::optional<Instant> exported;
    QByteArray hash; ///< Table::hash
    bool endsWithNewline = false;
};

/// What the guards must know about earlier batches. An empty one is that of a new store.
struct RecentHistory
{
    std::vector<PastLeavers> leavers; ///< of all feeds, 91 days back
    qint64 activeElsewhere = 0;       ///< active persons known from other feeds
    std::optional<PastBatch> lastTaken;
    std::optional<qint64> lastFullRows; ///< rows of the last full batch that was taken
};

} // namespace tenure::people
