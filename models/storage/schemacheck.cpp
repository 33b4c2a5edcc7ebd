// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schemacheck.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/migrations.h"

#include <QMap>
#include <QSet>

#include <sqlite3.h>

namespace tenure::storage {
namespace {

using Schema = QMap<QString, QString>; // "trigger audit_stays" -> its statement

constexpr Sql
    readSchema("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema"
               " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'schema_migration'");

struct SchemaObject
{
    QString name;
    QString statement;
};

Row &operator>>(Row &row, SchemaObject &object)
{
    return row >> object.name >> object.statement;
}

Result<Schema> schemaOf(Statements &statements)
{
    Schema schema;
    const auto read = statements.each<SchemaObject>(
        readSchema, [&](SchemaObject &&object) { schema.insert(object.name, object.statement); });
    if (!read)
        return read.error();
    return schema;
}

// What the same scripts make of an empty database in memory.
Result<Schema> expectedSchema(const std::vector<Migration> &migrations)
{
    const QString memory = QStringLiteral(":memory:");
    const auto database = openDatabase(memory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!database)
        return database.error();
    for (const Migration &migration : migrations) {
        const auto done = executeText(database->get(), migration.script, memory);
        if (!done)
            return done.error();
    }
    Statements statements(memory);
    statements.attach(database->get());
    return schemaOf(statements);
}

} // namespace

Result<void> checkSchema(Connection &connection, Problems &problems)
{
    const auto migrations = bundledMigrations();
    if (!migrations)
        return migrations.error();
    if (const auto same = verifySchema(connection, *migrations); !same)
        problems.push_back(problemWith(QStringLiteral("check.schema_changed"),
                                       QStringLiteral("schema_migration"), same.error().code));
    const auto expected = expectedSchema(*migrations);
    const auto actual = schemaOf(connection.statements());
    if (!expected || !actual)
        return expected ? actual.error() : expected.error();
    const QStringList names = expected->keys() + actual->keys();
    for (const QString &name : QSet<QString>(names.begin(), names.end())) {
        if (expected->value(name) != actual->value(name))
            problems.push_back(problemWith(QStringLiteral("check.schema_changed"), name));
    }
    return {};
}

} // namespace tenure::storage
