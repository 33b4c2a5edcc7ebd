// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"
#include "services/ports/feedrows.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <vector>

namespace tenure::services {

class FeedStore
{
public:
    virtual ~FeedStore() = default;

    virtual Result<std::vector<FeedRow>> feeds() = 0;

    /// `feed.unknown` with "name".
    virtual Result<FeedRow> feed(const QString &name) = 0;

    /// Adds it, or changes mapping and settings; the revision stays.
    virtual Result<void> saveFeed(const FeedRow &feed, const engine::AuditRow &audit) = 0;

    /// `feed.unknown_mapping` with "name".
    virtual Result<MappingRow> mapping(const QString &name) = 0;
    virtual Result<std::vector<MappingRow>> mappings() = 0;
    virtual Result<void> saveMapping(const MappingRow &mapping, const engine::AuditRow &audit) = 0;

    /// Newest first.
    virtual Result<std::vector<BatchRow>> batches(const QString &feed, int limit) = 0;
    virtual Result<BatchRow> batch(BatchId id) = 0;
    virtual Result<std::vector<BatchLine>> lines(BatchId id) = 0;
    /// Batches that a guard holds and that still wait for a decision, newest first, over all feeds.
    /// Once a later full file of the feed was taken they do not: it says how things are by now.
    virtual Result<std::vector<BatchRow>> openHolds() = 0;
    /// `feed.not_held` with "batch" where no guard held it.
    virtual Result<HoldDecision> decision(BatchId id) = 0;
    /// The file of an open hold; nothing: it was held by an older program that kept none.
    virtual Result<std::optional<QByteArray>> heldFile(BatchId id) = 0;
    /// Forgets the file. `feed.hold_decided` with "batch" unless the hold is open.
    virtual Result<void> rejectHold(BatchId id, const engine::AuditRow &audit) = 0;

    /// The newest that was taken; `fullOnly`: that named everybody.
    virtual Result<std::optional<BatchRow>> lastTaken(const QString &feed, bool fullOnly) = 0;

    /// One entry a batch of any feed that ended somebody's access, oldest first: for the daily mean
    /// and for any 24 hours.
    virtual Result<std::vector<LeaverCount>> leavers(Instant since) = 0;

    /// SHA-256 of every file that was taken or held: what a watched folder need not read again.
    virtual Result<QSet<QByteArray>> knownFiles(const QString &feed) = 0;

    /// Employee numbers that a person released from a hold and that no batch has taken since, each
    /// with the last day it was given (invalid: none).
    virtual Result<QHash<QString, QDate>> released(const QString &feed) = 0;
    virtual Result<void> release(const QString &feed, const QHash<QString, QDate> &persons,
                                 const engine::AuditRow &audit) = 0;
};

} // namespace tenure::services
