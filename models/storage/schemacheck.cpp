// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schemacheck.h"

#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/sqlerror.h"

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

int addObject(void *schema, int, char **columns, char **)
{
    static_cast<Schema *>(schema)->insert(QString::fromUtf8(columns[0]),
                                          QString::fromUtf8(columns[1]));
    return 0;
}

// What the same scripts make of an empty database in memory.
Result<Schema> expectedSchema(const std::vector<Migration> &migrations)
{
    sqlite3 *raw = nullptr;
    int code =
        sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(raw, &sqlite3_close);
    for (const Migration &migration : migrations) {
        if (code == SQLITE_OK)
            code = sqlite3_exec(raw, migration.script.constData(), nullptr, nullptr, nullptr);
    }
    Schema schema;
    if (code == SQLITE_OK)
        code = sqlite3_exec(raw, readSchema.text(), addObject, &schema, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(raw)),
                           QStringLiteral(":memory:"));
    return schema;
}

Result<Schema> actualSchema(Connection &connection)
{
    Schema schema;
    const auto read = connection.statements().each<SchemaObject>(
        readSchema, [&](SchemaObject &&object) { schema.insert(object.name, object.statement); });
    if (!read)
        return read.error();
    return schema;
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
    const auto actual = actualSchema(connection);
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
