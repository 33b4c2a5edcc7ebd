// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/auditstore.h"

namespace tenure::storage {

class Connection;

class SqlAudit final : public services::AuditStore
{
public:
    explicit SqlAudit(Connection &connection) : m_connection(connection) {}

    Result<void> add(const std::vector<engine::AuditRow> &rows) override;
    Result<std::vector<services::AuditEntry>> entries(const services::AuditFilter &filter) override;
    Result<std::vector<services::ActionCount>> countSince(Instant since) override;
    Result<services::AuditOrigin> origin() override;
    Result<std::vector<services::AuditRecord>> records(qint64 after, int limit) override;
    Result<services::AuditReport>
    verify(const std::optional<services::AuditHead> &earlier) override;

private:
    Connection &m_connection;
};

} // namespace tenure::storage
