// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditchain.h"
#include "storage/auditrows.h"
#include "storage/connection.h"

namespace tenure::storage {

using services::AuditHead;
using services::AuditOrigin;
using services::AuditRecord;
using services::AuditReport;

namespace {

constexpr int pageRows = 2'000; // read in a moment: an old snapshot makes the log grow

Error aboutRow(const char *code, const AuditRecord &row)
{
    return {QString::fromLatin1(code),
            {{QStringLiteral("row"), row.id}, {QStringLiteral("at"), QString::fromUtf8(row.at)}}};
}

Error missing(qint64 first, const AuditRecord &next)
{
    return {QStringLiteral("audit.rows_missing"),
            {{QStringLiteral("first"), first},
             {QStringLiteral("last"), next.id - 1},
             {QStringLiteral("at"), QString::fromUtf8(next.at)}}};
}

Error cut(const AuditHead &earlier, const AuditHead &head)
{
    return {QStringLiteral("audit.cut"),
            {{QStringLiteral("count"), earlier.count}, {QStringLiteral("found"), head.count}}};
}

/// Follows the chain row by row until it breaks.
class Walk
{
public:
    Walk(const QByteArray &origin, const std::optional<AuditHead> &earlier)
        : m_report{{0, origin}, {}}, m_earlier(earlier)
    {
    }

    bool isWhole() const { return !m_report.broken; }
    qint64 reached() const { return m_report.head.count; }

    void take(const AuditRecord &row)
    {
        const AuditHead &head = m_report.head;
        if (row.id > head.count + 1)
            m_report.broken = missing(head.count + 1, row);
        else if (row.id <= head.count || auditLink(head.hash, row.digest) != row.hash)
            m_report.broken = aboutRow("audit.row_changed", row);
        else if (m_earlier && m_earlier->count == row.id && m_earlier->hash != row.hash)
            m_report.broken = aboutRow("audit.rewritten", row);
        else
            m_report.head = {row.id, row.hash};
    }

    AuditReport finished() &&
    {
        if (isWhole() && m_earlier && m_earlier->count > m_report.head.count)
            m_report.broken = cut(*m_earlier, m_report.head);
        return std::move(m_report);
    }

private:
    AuditReport m_report;
    std::optional<AuditHead> m_earlier;
};

} // namespace

Result<AuditOrigin> readAuditOrigin(Connection &connection)
{
    const auto id = connection.statements().first<QString>("SELECT store_id FROM store");
    if (!id)
        return id.error();
    const QString store = id->value_or(QString());
    return AuditOrigin{store, auditOrigin(store)};
}

Result<std::vector<AuditRecord>> readAudit(Connection &connection, qint64 after, int limit)
{
    auto rows = connection.statements().all<AuditRecord>(
        sql<"SELECT ", auditColumns, " FROM audit WHERE id > ? ORDER BY id LIMIT ?">, after, limit);
    if (rows) {
        for (AuditRecord &row : *rows)
            row.digest = auditDigest(row);
    }
    return rows;
}

Result<AuditReport> verifyAudit(Connection &connection, const std::optional<AuditHead> &earlier)
{
    const auto origin = readAuditOrigin(connection);
    if (!origin)
        return origin.error();
    Walk walk(origin->hash, earlier);
    qint64 after = std::numeric_limits<qint64>::min(); // rows below 1 are nobody's
    size_t found = pageRows;
    while (walk.isWhole() && found == pageRows) {
        const auto page = readAudit(connection, after, pageRows);
        if (!page)
            return page.error();
        found = page->size();
        for (auto row = page->begin(); row != page->end() && walk.isWhole(); ++row)
            walk.take(*row);
        after = walk.reached();
    }
    return std::move(walk).finished();
}

} // namespace tenure::storage
