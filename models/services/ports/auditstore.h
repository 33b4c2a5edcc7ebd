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
};

} // namespace tenure::services
