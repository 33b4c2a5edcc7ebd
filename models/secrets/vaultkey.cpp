// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vaultkey.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenure::secrets {
namespace {

constexpr qsizetype shortestKey = 32;
constexpr qsizetype longestKey = 4096;

Error aboutFile(const QString &code, const QString &file, const QString &detail = {})
{
    return {code, {{QStringLiteral("file"), file}}, detail};
}

Error unreadable(const QString &file)
{
    return aboutFile(QStringLiteral("vault.key_unreadable"), file, qt_error_string(errno));
}

class OpenFile
{
public:
    // No link may lead somewhere else, and nothing may block us: a FIFO is no key file.
    explicit OpenFile(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

// Editors end a file with a line break, which is no part of the key. A file of just the shortest
// size holds random bytes, of which one in 128 ends like a line.
void chopLineBreak(QByteArray &key)
{
    if (key.size() == shortestKey)
        return;
    while (key.endsWith('\n') || key.endsWith('\r'))
        key.chop(1);
}

Result<VaultKey> readKey(int descriptor, const QString &path)
{
    QByteArray buffer(longestKey, '\0');
    const ssize_t count = ::read(descriptor, buffer.data(), size_t(buffer.size()));
    if (count < 0)
        return unreadable(path);
    buffer.resize(count);
    chopLineBreak(buffer);
    Secret key(std::move(buffer));
    if (key.view().size() < shortestKey)
        return aboutFile(QStringLiteral("vault.key_short"), path);
    return VaultKey{std::move(key), false};
}

enum class Exposure { Any, OursAlone };

Result<VaultKey> keyFromFile(const QString &path, Exposure allowed)
{
    const OpenFile file(path);
    struct stat state = {};
    if (file.descriptor() < 0 || ::fstat(file.descriptor(), &state) != 0)
        return unreadable(path);
    if (!S_ISREG(state.st_mode))
        return aboutFile(QStringLiteral("vault.key_unreadable"), path);
    const bool exposed = (state.st_mode & 077) != 0 || state.st_uid != ::geteuid();
    if (allowed == Exposure::OursAlone && exposed)
        return aboutFile(QStringLiteral("vault.key_exposed"), path);
    return readKey(file.descriptor(), path);
}

} // namespace

Result<VaultKey> findVaultKey(const KeySources &sources)
{
    const QString credential = sources.credentialsDirectory + QStringLiteral("/tenure-vault");
    // The service manager guards that directory itself, with modes of its own.
    if (!sources.credentialsDirectory.isEmpty() && QFile::exists(credential))
        return keyFromFile(credential, Exposure::Any);
    if (!sources.keyFile.isEmpty())
        return keyFromFile(sources.keyFile, Exposure::OursAlone);
    if (!sources.askPassphrase)
        return Error{QStringLiteral("vault.no_key")};
    Result<Secret> passphrase = sources.askPassphrase();
    if (!passphrase)
        return passphrase.error();
    if (passphrase->isEmpty())
        return Error{QStringLiteral("vault.no_key")};
    return VaultKey{*std::move(passphrase), true};
}

} // namespace tenure::secrets
