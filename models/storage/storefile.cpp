// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefile.h"

#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/newfile.h"
#include "storage/runrows.h"
#include "storage/sqloffices.h"
#include "storage/sqlusers.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace tenure::storage {
namespace {

constexpr QLatin1StringView urlPrefix("sqlite:");

// 128 bits from the system: no two stores ever share an effect key.
QString newStoreId()
{
    QString id;
    for (int i = 0; i < 4; ++i)
        id += QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16,
                                       QLatin1Char('0'));
    return id;
}

engine::AuditRow creation(const NewStore &store, const QString &id)
{
    return {store.now,
            {store.user, QStringLiteral("ctl"), QString()},
            QStringLiteral("store.created"),
            QStringLiteral("store"),
            {{QStringLiteral("id"), id}, {QStringLiteral("practice"), store.practice}}};
}

void fill(Writer &to, const NewStore &store)
{
    const QString id = newStoreId();
    to.run("INSERT INTO store (id, store_id, practice, clock, created_at, created_by)"
           " VALUES (1, ?, ?, ?, ?, ?)",
           id, store.practice, store.clock, store.now, store.user);
    putUser(to, {store.user, store.user, {}, true, {QStringLiteral("administrator")}, {}});
    putCalendar(to, {store.calendarName, store.calendar});
    putLocation(to, {QString(), QString(), store.zone, store.calendarName});
    put(to, creation(store, id));
}

Result<void> build(const QString &file, const NewStore &store)
{
    auto connection = Connection::open(file, Access::Write);
    if (!connection)
        return connection.error();
    const auto marked =
        (*connection)->execute(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    if (!marked)
        return marked;
    if (const auto migrated = migrateToLatest(**connection, store.now); !migrated)
        return migrated.error();
    return (*connection)->write([&](Writer &to) { fill(to, store); });
}

} // namespace

Result<QString> storeFile(const QString &url)
{
    if (!url.startsWith(urlPrefix) || url.size() == urlPrefix.size())
        return Error{QStringLiteral("store.unknown_kind"), {{QStringLiteral("url"), url}}};
    return QDir::current().absoluteFilePath(url.mid(urlPrefix.size()));
}

QString defaultStoreUrl()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return urlPrefix + data + QStringLiteral("/tenure/store.db");
}

Result<void> createStore(const QString &file, const NewStore &store)
{
    if (store.clock && !store.practice)
        return Error{QStringLiteral("store.not_practice"), {}};
    if (const auto made = makeNewFile(file); !made)
        return made;
    const auto built = build(file, store);
    if (!built)
        removeDatabaseFiles(file);
    return built;
}

Result<int> migrateStore(const QString &file, Instant now)
{
    auto connection = Connection::open(file, Access::Write);
    if (!connection)
        return connection.error();
    if (const auto ours = requireApplicationId(**connection); !ours)
        return ours.error();
    return migrateToLatest(**connection, now);
}

} // namespace tenure::storage
