// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sealing.h"

#include <sodium.h>

namespace tenure::secrets {
namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
static_assert(keySize == 32 && saltSize == crypto_pwhash_SALTBYTES);

// A domain of its own: the same key file used by another program gives another key.
constexpr char keyDomain[] = "tenure vault 1";

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned long long length(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray random(count, '\0');
    randombytes_buf(random.data(), size_t(count));
    return random;
}

Secret randomKey()
{
    return Secret(randomBytes(keySize));
}

QByteArray seal(QByteArrayView plain, const Secret &key, const QByteArray &context)
{
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray sealed(plain.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(sealed), nullptr, bytes(plain), length(plain), bytes(QByteArrayView(context)),
        length(context), nullptr, bytes(QByteArrayView(nonce)), bytes(key.view()));
    return nonce + sealed;
}

std::optional<Secret> unseal(const QByteArray &sealed, const Secret &key, const QByteArray &context)
{
    if (sealed.size() < nonceSize + tagSize || key.view().size() != keySize)
        return std::nullopt;
    const QByteArrayView nonce = QByteArrayView(sealed).first(nonceSize);
    const QByteArrayView hidden = QByteArrayView(sealed).sliced(nonceSize);
    QByteArray plain(hidden.size() - tagSize, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain), nullptr, nullptr, bytes(hidden), length(hidden),
        bytes(QByteArrayView(context)), length(context), bytes(nonce), bytes(key.view()));
    Secret secret(std::move(plain));
    return opened == 0 ? std::optional(std::move(secret)) : std::nullopt;
}

std::optional<Secret> outerKey(const VaultKey &key, const std::optional<Stretching> &stretching)
{
    QByteArray result(keySize, '\0');
    const QByteArrayView material = key.material.view();
    int made = 0;
    if (stretching) {
        made = crypto_pwhash(bytes(result), keySize, material.data(), length(material),
                             bytes(QByteArrayView(stretching->salt)), stretching->operations,
                             size_t(stretching->memory), crypto_pwhash_ALG_ARGON2ID13);
    } else {
        made = crypto_generichash(bytes(result), keySize, bytes(material), length(material),
                                  reinterpret_cast<const unsigned char *>(keyDomain),
                                  sizeof keyDomain - 1);
    }
    Secret secret(std::move(result));
    return made == 0 ? std::optional(std::move(secret)) : std::nullopt;
}

} // namespace tenure::secrets
