// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace tenure::storage {

/// What SQLite's result code means for people: `store.busy`, `store.disk_full`,
/// `store.disk_failed`, `store.read_only`, `store.damaged`, `store.cannot_open`,
/// `store.rule_broken`, else `store.failed`. `code` is an extended one.
Error sqliteError(int code, const QString &text, const QString &file);

/// A reference that leads nowhere, as opposed to other broken rules of the schema.
bool isMissingReference(const Error &error);

} // namespace tenure::storage
