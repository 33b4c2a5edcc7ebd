// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace tenure::ctl {

/// "tenurectl feed import FILE"
QString usageOf(const Command &command);

/// All commands, or those that begin with `noun` where it is not empty.
Reply helpForAll(const QList<Command> &commands, const QList<Option> &globalOptions,
                 const QString &noun);

Reply helpForOne(const Command &command, const QList<Option> &globalOptions);

} // namespace tenure::ctl
