// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::app {

/// The operating-system account this program runs under: who a person is in a SQLite store.
QString accountName();

/// How many bytes of secrets a core dump may hold: none. Called first thing by programs that handle
/// secrets.
void forbidCoreDumps();

} // namespace tenure::app
