// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace tenure::storage {

class Connection;

/// "TENU" in the file's header: tells a store from other SQLite files.
inline constexpr int applicationId = 0x54454e55;

/// `store.not_a_store` with "file".
Result<void> requireApplicationId(Connection &connection);

/// An empty file that only its owner may read. `store.exists` with "file" where there is one.
Result<void> makeNewFile(const QString &path);

/// Forces a file and the entry in its folder onto the disk.
Result<void> syncFile(const QString &path);

/// A database that was not finished, with its log and locks.
void removeDatabaseFiles(const QString &file);

} // namespace tenure::storage
