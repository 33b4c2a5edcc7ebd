// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/sealing.h"

#include <QMap>

namespace tenure::secrets {

/// A vault as it lies on disk: nothing in it is secret.
struct VaultFile
{
    struct Row
    {
        QString connector;
        qint64 version = 0;
        QByteArray sealedKey;   ///< the row's own key, by the vault's
        QByteArray sealedValue; ///< the secret, by the row's own key
    };

    QByteArray id;                        ///< random; binds rows to this vault
    std::optional<Stretching> stretching; ///< for a passphrase
    QByteArray sealedKey;                 ///< the vault's key, by the key that opens it
    QMap<QString, Row> rows = {};

    /// What the vault's key is bound to.
    QByteArray context() const;
    /// What a row's key and value are bound to; `part` tells the two apart.
    QByteArray context(const QString &name, const Row &row, const QString &part) const;
};

/// `vault.missing`, `vault.unreadable`, `vault.damaged` with the "file".
Result<VaultFile> loadVaultFile(const QString &path);

/// Replaces the file as a whole: written beside it, synced, renamed, its folder synced.
/// `vault.unwritable`.
Result<void> saveVaultFile(const QString &path, const VaultFile &file);

/// Keeps others from changing the vault until it goes out of scope.
class VaultLock
{
public:
    explicit VaultLock(const QString &path);
    ~VaultLock();
    Q_DISABLE_COPY_MOVE(VaultLock)

    bool isHeld() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

} // namespace tenure::secrets
