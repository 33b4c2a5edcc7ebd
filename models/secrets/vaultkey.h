// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <functional>
#include <optional>

namespace tenure::secrets {

/// Where the key that opens a vault may come from, in this order. What is empty is left out.
struct KeySources
{
    QString credentialsDirectory = {}; ///< value of $CREDENTIALS_DIRECTORY; its file tenure-vault
    QString keyFile = {};              ///< named in the configuration; ours alone to read (0600)
    std::function<Result<Secret>()> askPassphrase =
        {}; ///< a terminal or a window; called at most once
};

/// Something that opens a vault: 32 random bytes or more from a file, or a passphrase, which is
/// made costly to guess.
struct VaultKey
{
    Secret material;
    bool isPassphrase = false;
};

/// The first source that has a key. A key file that others may read is an error, not a reason to go
/// on to the next.
///
/// `vault.no_key`, `vault.key_unreadable`, `vault.key_exposed`, `vault.key_short`, each with the
/// "file".
Result<VaultKey> findVaultKey(const KeySources &sources);

} // namespace tenure::secrets
