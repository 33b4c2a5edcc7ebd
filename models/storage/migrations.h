// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tenure::storage {

class Connection;
class Writer;

/// One numbered step of the schema. Once released its text never changes; a mistake is mended by
/// the next one.
struct Migration
{
    int number = 0;
    QString name; ///< "0001_store"
    QByteArray script;
    void (*afterwards)(Writer &) = nullptr; ///< what a script cannot do, in the same transaction
};

/// The steps that this program brings along, in order.
Result<std::vector<Migration>> bundledMigrations();

/// The number of the last step that the store has; 0: none.
Result<int> schemaVersion(Connection &connection);

/// Compares what was applied with `known`: `store.migration_changed` with "name" where a hash
/// differs, `store.newer_schema` with "found" and "known", `store.older_schema` where steps are
/// missing.
Result<void> verifySchema(Connection &connection, const std::vector<Migration> &known);

/// Applies what is missing, each step in a transaction of its own, and gives the number of steps.
/// `store.migration_failed` with "name" and "statement" leaves nothing of that step.
Result<int> migrate(Connection &connection, const std::vector<Migration> &known, Instant now);

/// The same with the steps that this program brings along.
Result<void> verifyLatestSchema(Connection &connection);
Result<int> migrateToLatest(Connection &connection, Instant now);

} // namespace tenure::storage
