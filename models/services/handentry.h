// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedservice.h"

#include <QMap>

namespace tenure::services {

/// The feed of people whom no HR system names. Each entry is a file of one row that names changes
/// only, so guards, history and lifecycle events are those of every feed.
inline constexpr QLatin1StringView handFeed("hand");

/// People typed in by hand, where there is no feed or somebody starts before HR knows.
class HandEntry
{
public:
    /// Fact -> text, as in a file; days as 2026-12-01. "number" may be left out for somebody new.
    using Facts = QMap<QString, QString>;

    HandEntry(const Stores &stores, FeedService &feeds, const Clock &clock)
        : m_stores(stores), m_feeds(feeds), m_clock(clock)
    {
    }

    /// What save() would do. Makes no feed and changes nobody.
    Result<ImportResult> tryOut(const Caller &caller, const Facts &facts);

    /// Adds somebody, or changes what is named of somebody who was entered by hand.
    /// `person.of_a_feed` with "number" and "feed" where an HR system says who they are; errors of
    /// FeedService::import().
    Result<ImportResult> save(const Caller &caller, const Facts &facts);

    /// "H1" and on: the first that nobody has.
    Result<QString> nextNumber();

private:
    Result<ImportRequest> request(const Facts &facts);
    Result<Facts> completed(const Facts &facts);
    Result<void> ensureFeed(const Caller &caller);

    Stores m_stores;
    FeedService &m_feeds;
    const Clock &m_clock;
};

} // namespace tenure::services
