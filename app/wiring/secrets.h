// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectorapi/host.h"

#include <memory>

namespace tenure::app {

/// Makes the store's vault unless there is one. Its key is the service's credential, else a file of
/// our own in the configuration directory, made on first use.
Result<void> makeVault(const QString &storeFile);

/// The secrets of a store: the vault beside it, and the desktop's keychain for references that name
/// one.
Result<std::unique_ptr<connectorapi::SecretBroker>> openSecrets(const QString &storeFile);

} // namespace tenure::app
