// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/auditservice.h"

#include <QJsonArray>
#include <QStringList>

namespace tenure::services {

inline constexpr QLatin1String auditExportFormat("tenure-audit-1");

/// Which rows are held whole.
struct AuditChoice
{
    QByteArray from, to;  ///< as rows write their instants; empty: no limit
    QStringList subjects; ///< these and what lies below them; empty: all

    bool takes(const AuditRecord &row) const;
};

/// Puts rows into the lines of an export: a start, the chosen rows with the digests of those left
/// out between them, an end.
class AuditExportWriter
{
public:
    AuditExportWriter(AuditChoice choice, const AuditOrigin &origin, AuditService::TakeLine take);

    /// Every row of the store, in order.
    Result<void> take(const AuditRecord &row);

    Result<void> end(const Caller &caller, Instant now, const QJsonObject &selection);

    qint64 rows() const { return m_rows; }
    const AuditHead &head() const { return m_head; }

private:
    Result<void> begin();
    Result<void> writeOmitted();
    Result<void> write(const QJsonObject &line);

    AuditChoice m_choice;
    QString m_store;
    AuditService::TakeLine m_take;
    AuditHead m_head;     ///< of the last row that was written, or before which it begins
    AuditHead m_seen;     ///< of the last row that was read
    QJsonArray m_omitted; ///< digests of the rows between the two
    qint64 m_rows = 0;
    bool m_begun = false;
};

} // namespace tenure::services
