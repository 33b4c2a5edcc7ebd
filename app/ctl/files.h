// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace tenure::ctl {

/// `file.unreadable` with "file" and "reason".
Result<QByteArray> readFile(const QString &path);

/// As readFile(); `file.not_json` with "file" and "at" where it holds no JSON object.
Result<QJsonObject> readJson(const QString &path);

/// Whole or not at all; `file.unwritable` with "file" and "reason".
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace tenure::ctl
