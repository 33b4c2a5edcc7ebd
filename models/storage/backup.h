// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace tenure::storage {

class Connection;

/// Copies the store into a new file (mode 0600) while others go on writing, proves the copy sound
/// and forces it onto the disk. It is a store that can be opened. `store.exists` where the file is
/// there already; after any other error there is no file.
Result<void> backup(Connection &connection, const QString &target);

} // namespace tenure::storage
