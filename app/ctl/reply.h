// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace tenure::ctl {

/// Exit codes that scripts rely on.
enum Exit { Done = 0, Refused = 1, WrongUsage = 2 };

/// What a command answers: values for scripts and lines for people, saying the same.
struct Reply
{
    QJsonObject json;
    QStringList lines;
    Exit exit = Done;
};

/// Prints the reply on stdout: one JSON object, or the lines.
int print(const Reply &reply, bool asJson);

/// A sentence on stderr; with `asJson` also {"error": {"code", "message"}} on stdout.
int print(const Error &error, bool asJson, Exit exit = Refused);

/// Columns as wide as their widest cell, two blanks between; the first row is the header.
QStringList table(const QList<QStringList> &rows);

} // namespace tenure::ctl
