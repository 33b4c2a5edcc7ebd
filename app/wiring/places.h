// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::app {

/// `<program dir>/../lib/tenure/connectors`: one rule for build tree, tests and package; no search,
/// no environment.
QString connectorDirectory();

/// The store's vault: a file beside it.
QString vaultFile(const QString &storeFile);

} // namespace tenure::app
