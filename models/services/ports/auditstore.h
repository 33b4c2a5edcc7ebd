// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <vector>

namespace tenure::services {

struct AuditEntry
{
    qint64 id = 0; ///< rises without end
    engine::AuditRow row;
};

struct AuditFilter
{
    QString
        subject; ///< exactly, or what lies below it: "run:7" finds "run:7/effect:5" too; empty: all
    QString user;
    QString action;
    std::optional<Instant> from, to;
    qint64 after = 0; ///< keyset: the last one of the page before
    int limit = 500;
};

/// How often an action was done.
struct ActionCount
{
    QString action;
    int count = 0;
};

/// A row as it stands in the store, byte for byte, for those who check or hand out the evidence.
struct AuditRecord
{
    qint64 id = 0;
    QByteArray at, user, channel, reason, action, subject, details;
    QByteArray hash;   ///< as stored
    QByteArray digest; ///< of the bytes above; docs/audit.md has the form
};

/// Where a chain ends: the number of its last row, and that row's hash.
struct AuditHead
{
    qint64 count = 0;
    QByteArray hash;

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// What stands before the first row. The hash is of the store's own identity, so that the chain of
/// one store is no other's.
struct AuditOrigin
{
    QString store;
    QByteArray hash;
};

struct AuditReport
{
    AuditHead head; ///< as far as the chain is whole
    /// The first break: `audit.row_changed` with "row" and "at", `audit.rows_missing` with "first",
    /// "last" and "at" of the row behind them, `audit.cut` with "count" and "found",
    /// `audit.rewritten` with "row" and "at".
    std::optional<Error> broken;
};

/// Rows are added with what they speak of, in the same transaction, by every writing call; nothing
/// changes them.
class AuditStore
{
public:
    virtual ~AuditStore() = default;

    /// For what changes nothing else in the store (a refused attempt, an export).
    virtual Result<void> add(const std::vector<engine::AuditRow> &rows) = 0;

    /// Oldest first.
    virtual Result<std::vector<AuditEntry>> entries(const AuditFilter &filter) = 0;

    /// Of the rows from the first one on that is not older than `since`.
    virtual Result<std::vector<ActionCount>> countSince(Instant since) = 0;

    virtual Result<AuditOrigin> origin() = 0;

    /// The rows behind the one numbered `after`, oldest first.
    virtual Result<std::vector<AuditRecord>> records(qint64 after, int limit) = 0;

    /// Reads the whole chain. With an `earlier` head also tells whether rows were cut off at the
    /// end since, or the chain was made anew.
    virtual Result<AuditReport> verify(const std::optional<AuditHead> &earlier) = 0;
};

} // namespace tenure::services
