// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/vaultkey.h"

#include <QStringList>

namespace tenure::secrets {

struct VaultFile;

/// What guessing a passphrase shall cost (Argon2id). The defaults take 0.7 s and 256 MiB for each
/// guess.
struct GuessingCost
{
    quint64 operations = 3;
    quint64 memory = 256 * 1024 * 1024;
};

/// Secrets in one encrypted file, for machines without a keychain.
///
/// Each secret has a key of its own, sealed by the vault's key, which is sealed by the key that
/// opens the vault: a new passphrase seals one key anew. Everything is sealed with
/// XChaCha20-Poly1305 together with the secret's name, connector and version, so that rows that
/// change places or labels do not open. The file is read afresh for each call and replaced as a
/// whole, so that several programs may use it; it never holds a secret in clear, and neither does a
/// file beside it. That a whole older row or file was put back in its place is not noticed: who can
/// write the file can do that, but cannot read it.
class Vault
{
public:
    /// Makes an empty vault; refused with `vault.exists` where there is a file already, and with
    /// `vault.weak_passphrase` for one of fewer than 12 characters.
    static Result<Vault> create(const QString &path, const VaultKey &key, GuessingCost cost = {});

    /// `vault.missing`, `vault.wrong_key`, `vault.damaged`, `vault.unreadable`, each with the
    /// "file".
    static Result<Vault> open(const QString &path, const VaultKey &key);

    /// `secret.not_found`; `vault.tampered` if the row is not what was written under this name.
    Result<Secret> read(const QString &name) const;

    /// Replaces what is there; on disk when it returns. `connector` says for whom it is and is
    /// bound to it.
    Result<void> write(const QString &name, const QString &connector, const Secret &secret);

    /// Gone is gone: removing what is not there is done as well.
    Result<void> remove(const QString &name);

    Result<QStringList> names() const;

    /// Another key opens the vault from now on; the secrets stay as they are.
    Result<void> changeKey(const VaultKey &key, GuessingCost cost = {});

private:
    Vault(QString path, Secret key) : m_path(std::move(path)), m_key(std::move(key)) {}

    Result<void> change(const std::function<Result<void>(VaultFile &)> &edit);

    QString m_path;
    Secret m_key; ///< the vault's own, unsealed
};

} // namespace tenure::secrets
