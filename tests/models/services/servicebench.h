// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/fixture.h"
#include "models/storage/storefixture.h"

#include "base/clock.h"
#include "engine/event.h"
#include "services/feedservice.h"
#include "services/officetimes.h"

namespace tenure {

/// A new practice store with the feed "hr" (the columns of people::plainMapping()) and everything
/// that services ask for, on 2026-07-30.
class ServiceBench
{
public:
    ServiceBench();

    StoreFixture fixture;
    StandingClock clock;
    services::Stores stores;
    services::OfficeTimes times;

    services::FeedService feeds() { return {stores, clock, times}; }

    static services::Caller caller(const QString &role = QStringLiteral("administrator"));

    /// Imports the rows as an administrator; fails the program where that is refused.
    services::ImportResult import(const std::vector<people::Row> &rows);

    /// Publishes a journey that asks somebody to do one thing; services never look into it.
    VersionId publish(const QString &key, const QString &lifecycle);

    services::PersonRow person(const QString &number,
                               const QString &feed = QStringLiteral("hr"));
    int personCount();
    std::vector<services::RunListRow> runs(const QString &number);

    /// What the inbox of a run holds that no worker has seen yet, in order.
    std::vector<engine::Happening> inbox(RunId run);
    int inboxSize();
};

/// Numbers 1001 and on, all at work for years.
using people::company;
using people::Row;

/// Somebody who starts in five days.
Row joiner(const QString &number = QStringLiteral("2001"));

} // namespace tenure
