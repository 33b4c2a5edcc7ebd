// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/auditstore.h"

namespace tenure::storage {

class Connection;
class Writer;

// docs/audit.md describes the chain for those who check it without this code: a change here is a
// change of the form.

/// SHA-256 of a row's canonical bytes.
QByteArray auditDigest(const services::AuditRecord &row);

/// The hash of a row: SHA-256 of the hash of the row before it and its own digest.
QByteArray auditLink(const QByteArray &before, const QByteArray &digest);

/// What stands before the first row.
QByteArray auditOrigin(const QString &storeId);

/// Gives rows of a store that had no chain yet their hashes, oldest first.
void chainOldRows(Writer &to);

/// As AuditStore::verify().
Result<services::AuditReport> verifyAudit(Connection &connection,
                                          const std::optional<services::AuditHead> &earlier);

Result<std::vector<services::AuditRecord>> readAudit(Connection &connection, qint64 after,
                                                     int limit);
Result<services::AuditOrigin> readAuditOrigin(Connection &connection);

} // namespace tenure::storage
