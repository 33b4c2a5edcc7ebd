// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/feedstore.h"

namespace tenure::storage {

class Connection;

class SqlFeeds final : public services::FeedStore
{
public:
    explicit SqlFeeds(Connection &connection) : m_connection(connection) {}

    Result<std::vector<services::FeedRow>> feeds() override;
    Result<services::FeedRow> feed(const QString &name) override;
    Result<void> saveFeed(const services::FeedRow &feed, const engine::AuditRow &audit) override;
    Result<services::MappingRow> mapping(const QString &name) override;
    Result<std::vector<services::MappingRow>> mappings() override;
    Result<void> saveMapping(const services::MappingRow &mapping,
                             const engine::AuditRow &audit) override;
    Result<std::vector<services::BatchRow>> batches(const QString &feed, int limit) override;
    Result<services::BatchRow> batch(BatchId id) override;
    Result<std::vector<services::BatchLine>> lines(BatchId id) override;
    Result<std::vector<services::BatchRow>> openHolds() override;
    Result<services::HoldDecision> decision(BatchId id) override;
    Result<std::optional<QByteArray>> heldFile(BatchId id) override;
    Result<void> rejectHold(BatchId id, const engine::AuditRow &audit) override;
    Result<std::optional<services::BatchRow>> lastTaken(const QString &feed,
                                                        bool fullOnly) override;
    Result<std::vector<services::LeaverCount>> leavers(Instant since) override;
    Result<QSet<QByteArray>> knownFiles(const QString &feed) override;
    Result<QHash<QString, QDate>> released(const QString &feed) override;
    Result<void> release(const QString &feed, const QHash<QString, QDate> &persons,
                         const engine::AuditRow &audit) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
