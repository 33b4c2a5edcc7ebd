// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace tenure::storage {

struct CloseDatabase
{
    /// A statement that is still being read keeps the connection until it goes.
    void operator()(sqlite3 *database) const;
};

/// An open SQLite connection, used by one thread at a time and closed when it goes.
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

/// `flags` as for sqlite3_open_v2; result codes will be extended ones.
Result<Database> openDatabase(const QString &file, int flags);

/// Runs every statement of a text, reading no rows.
Result<void> executeText(sqlite3 *database, const QByteArray &text, const QString &file);

/// What a result code of a call on this connection means; call it before the next one.
Result<void> checked(int code, sqlite3 *database, const QString &file);

} // namespace tenure::storage
