// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports/auditstore.h"
#include "storage/row.h"
#include "storage/sql.h"

namespace tenure::storage {

// As bytes: what stands in the file is what was hashed, also where somebody put something in that
// is no text.
inline constexpr SqlPart auditColumns(
    "id, CAST(at AS BLOB), CAST(user AS BLOB), CAST(channel AS BLOB), CAST(reason AS BLOB),"
    " CAST(action AS BLOB), CAST(subject AS BLOB), CAST(details AS BLOB), hash");

/// Bytes that are a text.
struct Utf8
{
    const QByteArray &bytes;
};

inline int toColumn(Statement &to, int place, const Utf8 &text)
{
    return to.bindUtf8(place, text.bytes);
}

/// Without its digest.
inline Row &operator>>(Row &row, services::AuditRecord &record)
{
    return row >> record.id >> record.at >> record.user >> record.channel >> record.reason >>
           record.action >> record.subject >> record.details >> record.hash;
}

} // namespace tenure::storage
