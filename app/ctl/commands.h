// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace tenure::ctl {

// One group a file, in commands/.
QList<Command> auditCommands();
QList<Command> diagramCommands();
QList<Command> feedCommands();
QList<Command> journeyCommands();
QList<Command> mappingCommands();
QList<Command> metricsCommands();
QList<Command> personCommands();
QList<Command> runCommands();
QList<Command> simulationCommands();
QList<Command> storeCommands();
QList<Command> systemCommands();
QList<Command> taskCommands();
QList<Command> userCommands();
QList<Command> workerCommands();

} // namespace tenure::ctl
