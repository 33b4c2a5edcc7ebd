// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "secrets/vaultkey.h"

#include <QByteArray>

#include <optional>

namespace tenure::secrets {

/// XChaCha20-Poly1305 of libsodium: a random nonce, then the sealed bytes. `context` is not hidden,
/// but bound: what was sealed in one context does not open in another. Keys have 32 bytes.
QByteArray seal(QByteArrayView plain, const Secret &key, const QByteArray &context);
std::optional<Secret> unseal(const QByteArray &sealed, const Secret &key,
                             const QByteArray &context);

Secret randomKey();
QByteArray randomBytes(qsizetype count);

/// How a passphrase becomes a key; kept beside what it seals.
struct Stretching
{
    QByteArray salt;
    quint64 operations = 0;
    quint64 memory = 0;
};
constexpr qsizetype saltSize = 16;

/// 32 bytes from the key of a file, or from a passphrase by Argon2id; nothing if there is not
/// enough memory for that.
std::optional<Secret> outerKey(const VaultKey &key, const std::optional<Stretching> &stretching);

} // namespace tenure::secrets
