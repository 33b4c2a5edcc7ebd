// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/reply.h"
#include "wiring/session.h"

#include <QHash>

#include <functional>

namespace tenure::ctl {

/// What stands behind the noun and the verb on the command line, and the options that hold for
/// every command.
class Arguments
{
public:
    QStringList positional;
    QHash<QString, QStringList> options; ///< by name; flags have an empty value
    QString storeUrl;
    QString asUser;
    std::optional<Instant> now;
    bool json = false;

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const { return options.value(name).value(0); }
    QStringList values(const QString &name) const { return options.value(name); }

    Result<std::unique_ptr<app::Session>> session(storage::Access access) const;
};

struct Option
{
    const char *name;
    const char *value; ///< what stands behind it, "N" for a number; nullptr for a flag
    const char *help;
    bool required = false;
};

struct Command
{
    const char *name;  ///< "feed import"
    const char *takes; ///< "FILE"; "" for nothing
    const char *help;  ///< one line
    int leastPositional;
    int mostPositional;
    QList<Option> options;
    std::function<Result<Reply>(const Arguments &)> run;
};

/// Reads the command line, runs what it names, prints, and gives the exit code.
int dispatch(const QStringList &line);

} // namespace tenure::ctl
