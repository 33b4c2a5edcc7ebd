// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlaudit.h"

#include "storage/auditchain.h"
#include "storage/connection.h"
#include "storage/runrows.h"

namespace tenure::storage {

using services::AuditEntry;

static Row &operator>>(Row &row, AuditEntry &entry)
{
    return row >> entry.id >> entry.row.at >> entry.row.authority.user >>
           entry.row.authority.channel >> entry.row.authority.reason >> entry.row.action >>
           entry.row.subject >> entry.row.details;
}

static Row &operator>>(Row &row, services::ActionCount &counted)
{
    return row >> counted.action >> counted.count;
}

Result<void> SqlAudit::add(const std::vector<engine::AuditRow> &rows)
{
    return m_connection.write([&](Writer &to) {
        for (const engine::AuditRow &row : rows)
            put(to, row);
    });
}

Result<std::vector<AuditEntry>> SqlAudit::entries(const services::AuditFilter &filter)
{
    return m_connection.statements().all<AuditEntry>(
        "WITH wanted (subject, user, action, from_at, to_at) AS (SELECT ?, ?, ?, ?, ?)"
        " SELECT id, at, audit.user, channel, reason, audit.action, audit.subject, details"
        " FROM audit JOIN wanted ON (wanted.subject IN ('', audit.subject)"
        " OR substr(audit.subject, 1, length(wanted.subject) + 1) = wanted.subject || '/')"
        " AND wanted.user IN ('', audit.user) AND wanted.action IN ('', audit.action)"
        " AND (from_at IS NULL OR at >= from_at) AND (to_at IS NULL OR at <= to_at)"
        " WHERE id > ? ORDER BY id LIMIT ?",
        filter.subject, filter.user, filter.action, filter.from, filter.to, filter.after,
        filter.limit);
}

// From the end backwards: it costs what has happened since, not what ever happened.
Result<std::vector<services::ActionCount>> SqlAudit::countSince(Instant since)
{
    return m_connection.statements().all<services::ActionCount>(
        "SELECT action, count(*) FROM audit WHERE id > coalesce("
        "(SELECT id FROM audit WHERE at < ? ORDER BY id DESC LIMIT 1), 0) GROUP BY action",
        since);
}

Result<services::AuditOrigin> SqlAudit::origin()
{
    return readAuditOrigin(m_connection);
}

Result<std::vector<services::AuditRecord>> SqlAudit::records(qint64 after, int limit)
{
    return readAudit(m_connection, after, limit);
}

Result<services::AuditReport> SqlAudit::verify(const std::optional<services::AuditHead> &earlier)
{
    return verifyAudit(m_connection, earlier);
}

} // namespace tenure::storage
