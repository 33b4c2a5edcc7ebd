// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vault.h"

#include "secrets/vaultfile.h"

#include <QFile>

#include <sodium.h>

namespace tenure::secrets {
namespace {

constexpr qsizetype shortestPassphrase = 12;

QString keyPart()
{
    return QStringLiteral("key");
}

QString valuePart()
{
    return QStringLiteral("value");
}

Error aboutPath(const QString &code, const QString &path)
{
    return {code, {{QStringLiteral("file"), path}}};
}

Error aboutSecret(const QString &code, const QString &name)
{
    return {code, {{QStringLiteral("name"), name}}};
}

bool isReady()
{
    return sodium_init() >= 0;
}

Result<void> checkStrength(const VaultKey &key)
{
    if (key.isPassphrase && QString::fromUtf8(key.material.view()).size() < shortestPassphrase)
        return Error{QStringLiteral("vault.weak_passphrase"),
                     {{QStringLiteral("least"), shortestPassphrase}}};
    return {};
}

// Seals the vault's key so that `key` opens it.
Result<void> sealVaultKey(VaultFile &file, const Secret &vaultKey, const VaultKey &key,
                          GuessingCost cost)
{
    file.stretching.reset();
    if (key.isPassphrase)
        file.stretching = Stretching{randomBytes(saltSize), cost.operations, cost.memory};
    const std::optional<Secret> outer = outerKey(key, file.stretching);
    if (!outer)
        return Error{QStringLiteral("vault.no_memory")};
    file.sealedKey = seal(vaultKey.view(), *outer, file.context());
    return {};
}

} // namespace

Result<Vault> Vault::create(const QString &path, const VaultKey &key, GuessingCost cost)
{
    if (!isReady())
        return Error{QStringLiteral("vault.no_memory")};
    if (const Result<void> strong = checkStrength(key); !strong)
        return strong.error();
    const VaultLock lock(path);
    if (!lock.isHeld())
        return aboutPath(QStringLiteral("vault.unwritable"), path);
    if (QFile::exists(path))
        return aboutPath(QStringLiteral("vault.exists"), path);
    VaultFile file;
    file.id = randomBytes(16);
    Secret vaultKey = randomKey();
    if (const Result<void> sealed = sealVaultKey(file, vaultKey, key, cost); !sealed)
        return sealed.error();
    if (const Result<void> saved = saveVaultFile(path, file); !saved)
        return saved.error();
    return Vault(path, std::move(vaultKey));
}

Result<Vault> Vault::open(const QString &path, const VaultKey &key)
{
    if (!isReady())
        return Error{QStringLiteral("vault.no_memory")};
    const Result<VaultFile> file = loadVaultFile(path);
    if (!file)
        return file.error();
    if (file->stretching.has_value() != key.isPassphrase)
        return aboutPath(QStringLiteral("vault.wrong_key"), path);
    const std::optional<Secret> outer = outerKey(key, file->stretching);
    if (!outer)
        return Error{QStringLiteral("vault.no_memory")};
    std::optional<Secret> vaultKey = unseal(file->sealedKey, *outer, file->context());
    if (!vaultKey)
        return aboutPath(QStringLiteral("vault.wrong_key"), path);
    return Vault(path, *std::move(vaultKey));
}

Result<Secret> Vault::read(const QString &name) const
{
    const Result<VaultFile> file = loadVaultFile(m_path);
    if (!file)
        return file.error();
    const auto row = file->rows.constFind(name);
    if (row == file->rows.constEnd())
        return aboutSecret(QStringLiteral("secret.not_found"), name);
    const std::optional<Secret> key =
        unseal(row->sealedKey, m_key, file->context(name, *row, keyPart()));
    std::optional<Secret> value;
    if (key)
        value = unseal(row->sealedValue, *key, file->context(name, *row, valuePart()));
    if (!value)
        return aboutSecret(QStringLiteral("vault.tampered"), name);
    return *std::move(value);
}

Result<void> Vault::write(const QString &name, const QString &connector, const Secret &secret)
{
    return change([&](VaultFile &file) -> Result<void> {
        VaultFile::Row &row = file.rows[name];
        row.connector = connector;
        ++row.version;
        const Secret key = randomKey();
        row.sealedKey = seal(key.view(), m_key, file.context(name, row, keyPart()));
        row.sealedValue = seal(secret.view(), key, file.context(name, row, valuePart()));
        return {};
    });
}

Result<void> Vault::remove(const QString &name)
{
    return change([&](VaultFile &file) -> Result<void> {
        file.rows.remove(name);
        return {};
    });
}

Result<QStringList> Vault::names() const
{
    const Result<VaultFile> file = loadVaultFile(m_path);
    if (!file)
        return file.error();
    return QStringList(file->rows.keys());
}

Result<void> Vault::changeKey(const VaultKey &key, GuessingCost cost)
{
    if (const Result<void> strong = checkStrength(key); !strong)
        return strong;
    return change([&](VaultFile &file) { return sealVaultKey(file, m_key, key, cost); });
}

Result<void> Vault::change(const std::function<Result<void>(VaultFile &)> &edit)
{
    const VaultLock lock(m_path);
    if (!lock.isHeld())
        return aboutPath(QStringLiteral("vault.unwritable"), m_path);
    Result<VaultFile> file = loadVaultFile(m_path);
    if (!file)
        return file.error();
    if (const Result<void> edited = edit(*file); !edited)
        return edited;
    return saveVaultFile(m_path, *file);
}

} // namespace tenure::secrets
