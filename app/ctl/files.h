// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSaveFile>

namespace tenure::ctl {

/// `file.unreadable` with "file" and "reason".
Result<QByteArray> readFile(const QString &path);

/// As readFile(); `file.not_json` with "file" and "at" where it holds no JSON object.
Result<QJsonObject> readJson(const QString &path);

/// Whole or not at all; `file.unwritable` with "file" and "reason".
Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// A file written piece by piece that nobody else may read. What is not kept leaves no file.
class PrivateFile
{
public:
    explicit PrivateFile(const QString &path);

    /// `file.unwritable` with "file" and "reason".
    Result<void> add(const QByteArray &bytes);
    Result<void> keep();

private:
    Error failure() const;

    QSaveFile m_file;
    bool m_open = false;
};

} // namespace tenure::ctl
