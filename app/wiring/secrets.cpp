// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/secrets.h"

#include "secrets/broker.h"
#include "secrets/vaultkey.h"
#include "wiring/places.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace tenure::app {
namespace {

// The key lies apart from the store, so that a copied store is not a copied secret.
QString keyFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/tenure/vault.key");
}

secrets::KeySources keySources()
{
    secrets::KeySources sources;
    sources.credentialsDirectory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (QFile::exists(keyFile()))
        sources.keyFile = keyFile();
    return sources;
}

Result<void> makeKeyFile()
{
    constexpr int words = 8; // 32 bytes
    std::array<quint32, words> random{};
    QRandomGenerator::system()->fillRange(random.data(), words);
    QByteArray key(reinterpret_cast<const char *>(random.data()), sizeof random);
    QDir().mkpath(QFileInfo(keyFile()).path());
    QFile file(keyFile());
    const bool made =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    const bool written = made && file.write(key) == key.size() && file.flush();
    Secret wiped(std::move(key));
    if (!written)
        return Error{
            QStringLiteral("file.unwritable"),
            {{QStringLiteral("file"), keyFile()}, {QStringLiteral("reason"), file.errorString()}}};
    return {};
}

} // namespace

Result<void> makeVault(const QString &storeFile)
{
    if (QFile::exists(vaultFile(storeFile)))
        return {};
    if (keySources().credentialsDirectory.isEmpty() && keySources().keyFile.isEmpty()) {
        if (const Result<void> made = makeKeyFile(); !made)
            return made;
    }
    Result<secrets::VaultKey> key = secrets::findVaultKey(keySources());
    if (!key)
        return key.error();
    const Result<secrets::Vault> vault = secrets::Vault::create(vaultFile(storeFile), *key);
    return vault ? Result<void>() : vault.error();
}

Result<std::unique_ptr<connectorapi::SecretBroker>> openSecrets(const QString &storeFile)
{
    secrets::Broker::Keepers keepers;
    if (QFile::exists(vaultFile(storeFile))) {
        Result<secrets::VaultKey> key = secrets::findVaultKey(keySources());
        if (!key)
            return key.error();
        Result<secrets::Vault> vault = secrets::Vault::open(vaultFile(storeFile), *key);
        if (!vault)
            return vault.error();
        keepers.vault.emplace(std::move(*vault));
    }
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        keepers.keychainService = QStringLiteral("tenure");
    return std::unique_ptr<connectorapi::SecretBroker>(new secrets::Broker(std::move(keepers)));
}

} // namespace tenure::app
