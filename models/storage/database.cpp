// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace tenure::storage {

void CloseDatabase::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<Database> openDatabase(const QString &file, int flags)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &opened,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(opened); // after a failure there may be one, and it has the message
    if (const auto done = checked(code, database.get(), file); !done)
        return done.error();
    return database;
}

Result<void> executeText(sqlite3 *database, const QByteArray &text, const QString &file)
{
    return checked(sqlite3_exec(database, text.constData(), nullptr, nullptr, nullptr), database,
                   file);
}

Result<void> checked(int code, sqlite3 *database, const QString &file)
{
    if (code == SQLITE_OK)
        return {};
    return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(database)), file);
}

} // namespace tenure::storage
