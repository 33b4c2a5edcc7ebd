// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/files.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace tenure::ctl {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            QStringLiteral("file.unreadable"),
            {{QStringLiteral("file"), path}, {QStringLiteral("reason"), file.errorString()}}};
    }
    return file.readAll();
}

Result<QJsonObject> readJson(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject()) {
        return Error{QStringLiteral("file.not_json"),
                     {{QStringLiteral("file"), path}, {QStringLiteral("at"), error.offset}},
                     error.errorString()};
    }
    return document.object();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{
            QStringLiteral("file.unwritable"),
            {{QStringLiteral("file"), path}, {QStringLiteral("reason"), file.errorString()}}};
    }
    return {};
}

PrivateFile::PrivateFile(const QString &path) : m_file(path)
{
    m_open = m_file.open(QIODevice::WriteOnly);
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

Result<void> PrivateFile::add(const QByteArray &bytes)
{
    return m_open && m_file.write(bytes) == bytes.size() ? Result<void>() : failure();
}

Result<void> PrivateFile::keep()
{
    return m_open && m_file.commit() ? Result<void>() : failure();
}

Error PrivateFile::failure() const
{
    return {QStringLiteral("file.unwritable"),
            {{QStringLiteral("file"), m_file.fileName()},
             {QStringLiteral("reason"), m_file.errorString()}}};
}

} // namespace tenure::ctl
