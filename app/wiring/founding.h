// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <optional>

namespace tenure::app {

/// A store to be made.
struct Founding
{
    QString storeUrl; ///< empty: the account's own
    bool practice = false;
    bool sample = false;               ///< fill it with the sample company
    QString zone;                      ///< of the default location; empty: as the machine has it
    std::optional<Instant> clock = {}; ///< practice stores only: where it stands
};

/// Makes the store with this account as its administrator, and gives its file. Errors of
/// storage::createStore(), of the sample company, `store.not_practice` for a clock on a real one.
Result<QString> foundStore(const Founding &founding);

/// Where the account's own store lies, whether or not it is there.
QString ownStoreUrl();
/// The file of a store's URL; errors of storage::storeFile().
Result<QString> fileOfStore(const QString &url);

} // namespace tenure::app
