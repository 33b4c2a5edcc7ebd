// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vaultfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tenure::secrets {
namespace {

constexpr qint64 largestVault = 4 * 1024 * 1024;
constexpr int format = 1;
// A damaged file shall not make us work or allocate without end.
constexpr double mostOperations = 20;
constexpr double mostMemory = 1024.0 * 1024 * 1024;

Error aboutVault(const QString &code, const QString &path, const QString &detail = {})
{
    return {code, {{QStringLiteral("file"), path}}, detail};
}

QString lastError()
{
    return qt_error_string(errno);
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QJsonObject toJson(const VaultFile::Row &row)
{
    return {{QStringLiteral("connector"), row.connector},
            {QStringLiteral("version"), row.version},
            {QStringLiteral("key"), base64(row.sealedKey)},
            {QStringLiteral("value"), base64(row.sealedValue)}};
}

VaultFile::Row rowFromJson(const QJsonObject &object)
{
    return {object.value(u"connector").toString(), object.value(u"version").toInteger(),
            bytesOf(object.value(u"key")), bytesOf(object.value(u"value"))};
}

QJsonObject toJson(const Stretching &stretching)
{
    return {{QStringLiteral("salt"), base64(stretching.salt)},
            {QStringLiteral("operations"), qint64(stretching.operations)},
            {QStringLiteral("memory"), qint64(stretching.memory)}};
}

std::optional<Stretching> stretchingFromJson(const QJsonObject &object)
{
    const double operations = object.value(u"operations").toDouble();
    const double memory = object.value(u"memory").toDouble();
    const QByteArray salt = bytesOf(object.value(u"salt"));
    const bool fits =
        operations >= 1 && operations <= mostOperations && memory >= 8192 && memory <= mostMemory;
    if (!fits || salt.size() != saltSize)
        return std::nullopt;
    return Stretching{salt, quint64(operations), quint64(memory)};
}

std::optional<VaultFile> fileFromJson(const QJsonObject &object)
{
    VaultFile file;
    file.id = bytesOf(object.value(u"id"));
    file.sealedKey = bytesOf(object.value(u"key"));
    if (object.value(u"tenureVault").toInt() != format || file.id.isEmpty() ||
        file.sealedKey.isEmpty())
        return std::nullopt;
    if (object.contains(u"passphrase")) {
        file.stretching = stretchingFromJson(object.value(u"passphrase").toObject());
        if (!file.stretching)
            return std::nullopt;
    }
    const QJsonObject rows = object.value(u"secrets").toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        file.rows.insert(it.key(), rowFromJson(it->toObject()));
    return file;
}

QByteArray textOf(const VaultFile &file)
{
    QJsonObject rows;
    for (auto it = file.rows.begin(); it != file.rows.end(); ++it)
        rows.insert(it.key(), toJson(*it));
    QJsonObject object{{QStringLiteral("tenureVault"), format},
                       {QStringLiteral("id"), base64(file.id)},
                       {QStringLiteral("key"), base64(file.sealedKey)},
                       {QStringLiteral("secrets"), rows}};
    if (file.stretching)
        object.insert(QStringLiteral("passphrase"), toJson(*file.stretching));
    return QJsonDocument(object).toJson();
}

// JSON gives each list of texts one spelling, so no two contexts can read the same.
QByteArray contextOf(const QJsonArray &parts)
{
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(count, 0);
    }
    return true;
}

bool syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
}

bool writeDurably(const QByteArray &path, const QByteArray &bytes)
{
    ::unlink(path.constData());
    const int descriptor =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    const bool written = writeAll(descriptor, bytes) && ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && written;
}

} // namespace

QByteArray VaultFile::context() const
{
    QJsonArray parts{QStringLiteral("tenure vault key"), base64(id)};
    if (stretching)
        parts << toJson(*stretching);
    return contextOf(parts);
}

QByteArray VaultFile::context(const QString &name, const Row &row, const QString &part) const
{
    return contextOf({QStringLiteral("tenure secret"), part, base64(id), name, row.connector,
                      QString::number(row.version)});
}

Result<VaultFile> loadVaultFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return aboutVault(QStringLiteral("vault.missing"), path);
    if (!file.open(QIODevice::ReadOnly))
        return aboutVault(QStringLiteral("vault.unreadable"), path, file.errorString());
    const QByteArray text = file.read(largestVault + 1);
    const QJsonDocument document =
        text.size() > largestVault ? QJsonDocument() : QJsonDocument::fromJson(text);
    const std::optional<VaultFile> read = fileFromJson(document.object());
    if (!read)
        return aboutVault(QStringLiteral("vault.damaged"), path);
    return *read;
}

Result<void> saveVaultFile(const QString &path, const VaultFile &file)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray fresh = target + ".new";
    const bool replaced = writeDurably(fresh, textOf(file)) &&
                          ::rename(fresh.constData(), target.constData()) == 0 &&
                          syncFolderOf(path);
    if (replaced)
        return {};
    const QString reason = lastError();
    ::unlink(fresh.constData());
    return aboutVault(QStringLiteral("vault.unwritable"), path, reason);
}

VaultLock::VaultLock(const QString &path)
    : m_descriptor(::open((QFile::encodeName(path) + ".lock").constData(),
                          O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600))
{
    while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) != 0) {
        if (errno == EINTR)
            continue;
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

VaultLock::~VaultLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace tenure::secrets
