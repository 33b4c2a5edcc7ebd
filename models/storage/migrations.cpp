// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/auditchain.h"
#include "storage/connection.h"
#include "storage/scriptsplitter.h"

#include <QCryptographicHash>
#include <QDir>

namespace tenure::storage {
namespace {

constexpr int chainNumber = 3; // 0003_audit_chain

struct AppliedMigration
{
    int number = 0;
    QString name;
    QByteArray sha256;
};

Row &operator>>(Row &row, AppliedMigration &applied)
{
    return row >> applied.number >> applied.name >> applied.sha256;
}

QByteArray sha256(const Migration &migration)
{
    return QCryptographicHash::hash(migration.script, QCryptographicHash::Sha256).toHex();
}

Result<std::vector<AppliedMigration>> applied(Connection &connection)
{
    const auto table = connection.statements().first<int>(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'schema_migration'");
    if (!table)
        return table.error();
    if (table->value_or(0) == 0)
        return std::vector<AppliedMigration>();
    return connection.statements().all<AppliedMigration>(
        "SELECT number, name, sha256 FROM schema_migration ORDER BY number");
}

Error newerSchema(int found, size_t known)
{
    return {QStringLiteral("store.newer_schema"),
            {{QStringLiteral("found"), found}, {QStringLiteral("known"), qint64(known)}}};
}

// Steps are numbered from 1 without a gap, so that a position tells a number.
Result<void> compare(const std::vector<AppliedMigration> &done, const std::vector<Migration> &known)
{
    if (done.size() > known.size() || (!done.empty() && done.back().number > int(known.size())))
        return newerSchema(done.back().number, known.size());
    for (size_t i = 0; i < done.size(); ++i) {
        if (done[i].number != known[i].number || done[i].sha256 != sha256(known[i]))
            return Error{QStringLiteral("store.migration_changed"),
                         {{QStringLiteral("name"), done[i].name}}};
    }
    return {};
}

Error failedStep(const Migration &migration, int statement, const Error &cause)
{
    return {QStringLiteral("store.migration_failed"),
            {{QStringLiteral("name"), migration.name}, {QStringLiteral("statement"), statement}},
            cause.code + QStringLiteral(": ") + cause.detail};
}

Result<void> apply(Connection &connection, const Migration &migration, Instant now)
{
    return connection.write([&](Writer &to) {
        // Another process may have been here between our look and the lock.
        if (to.first<int>("SELECT number FROM schema_migration WHERE number = ?", migration.number))
            return;
        int number = 0;
        for (const QString &statement : splitScript(QString::fromUtf8(migration.script))) {
            ++number;
            if (const auto done = connection.execute(statement); !done)
                return to.refuse(failedStep(migration, number, done.error()));
        }
        if (migration.afterwards)
            migration.afterwards(to);
        to.run(
            "INSERT INTO schema_migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
            migration.number, migration.name, QString::fromLatin1(sha256(migration)), now);
    });
}

Result<void> ensureTable(Connection &connection)
{
    return connection.write([](Writer &to) {
        to.run("CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER PRIMARY KEY, name TEXT "
               "NOT NULL,"
               " sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT");
    });
}

} // namespace

Result<std::vector<Migration>> bundledMigrations()
{
    const QDir folder(QStringLiteral(":/tenure/migrations/sqlite"));
    std::vector<Migration> migrations;
    for (const QString &fileName :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        const QString name = fileName.chopped(4);
        const int number = QStringView(name).left(4).toInt();
        if (!file.open(QIODevice::ReadOnly) || number != int(migrations.size()) + 1)
            return Error{QStringLiteral("store.migration_missing"),
                         {{QStringLiteral("name"), name}}};
        const auto afterwards = number == chainNumber ? &chainOldRows : nullptr;
        migrations.push_back({number, name, file.readAll(), afterwards});
    }
    return migrations;
}

Result<int> schemaVersion(Connection &connection)
{
    const auto done = applied(connection);
    if (!done)
        return done.error();
    return done->empty() ? 0 : done->back().number;
}

Result<void> verifySchema(Connection &connection, const std::vector<Migration> &known)
{
    const auto done = applied(connection);
    if (!done)
        return done.error();
    if (const auto same = compare(*done, known); !same)
        return same;
    if (done->size() < known.size())
        return Error{QStringLiteral("store.older_schema"),
                     {{QStringLiteral("found"), qint64(done->size())},
                      {QStringLiteral("known"), qint64(known.size())}}};
    return {};
}

Result<int> migrate(Connection &connection, const std::vector<Migration> &known, Instant now)
{
    if (const auto ready = ensureTable(connection); !ready)
        return ready.error();
    const auto done = applied(connection);
    if (!done)
        return done.error();
    if (const auto same = compare(*done, known); !same)
        return same.error();
    for (size_t i = done->size(); i < known.size(); ++i) {
        if (const auto stepped = apply(connection, known[i], now); !stepped)
            return stepped.error();
    }
    return int(known.size() - done->size());
}

Result<void> verifyLatestSchema(Connection &connection)
{
    const auto migrations = bundledMigrations();
    return migrations ? verifySchema(connection, *migrations) : migrations.error();
}

Result<int> migrateToLatest(Connection &connection, Instant now)
{
    const auto migrations = bundledMigrations();
    return migrations ? migrate(connection, *migrations, now) : migrations.error();
}

} // namespace tenure::storage
